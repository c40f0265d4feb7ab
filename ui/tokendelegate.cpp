// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokendelegate.h"

#include "app/model/tokenmodel.h"
#include "ui/plaintooltip.h"
#include "ui/recentmarks.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>

namespace Tokendesk {

int TokenDelegate::cellMargin(const QFontMetrics &metrics)
{
    return metrics.height() / 2;
}

void TokenDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == TokenModel::IdColumn) {
        QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        mono.setPointSizeF(option->font.pointSizeF());
        option->font = mono;
    }
}

void TokenDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    const QString text = std::exchange(cell.text, QString());
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);

    const QFontMetrics metrics(cell.font);
    const int margin = cellMargin(option.fontMetrics);
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const QPalette::ColorGroup group = cell.state & QStyle::State_Enabled
        ? (cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive)
        : QPalette::Disabled;
    const bool selected = cell.state & QStyle::State_Selected;

    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    if (index.column() == TokenModel::DescriptionColumn) {
        const QString mark = markText(index);
        if (!mark.isEmpty()) {
            room = paintBadge(painter, cell, room, metrics.horizontalAdvance(text), mark);
        } else if (index.data(TokenModel::ThisSessionRole).toBool()) {
            room = paintBadge(painter, cell, room, metrics.horizontalAdvance(text), tr("this session"));
        }
    }
    const Qt::Alignment side = cell.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    // An id is no word of any language: its beginning stays left.
    const int direction = index.column() == TokenModel::IdColumn ? Qt::TextForceLeftToRight : 0;
    painter->drawText(QStyle::visualRect(cell.direction, option.rect, room),
        static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine | direction,
        metrics.elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

QString TokenDelegate::markText(const QModelIndex &index) const
{
    if (m_marks == nullptr || m_marks->isEmpty()) {
        return {};
    }
    switch (m_marks->markOf(index.data(TokenModel::TokenIdRole).toString())) {
    case RecentMarks::Mark::New:
        return tr("new");
    case RecentMarks::Mark::Changed:
        return tr("changed");
    case RecentMarks::Mark::None:
        break;
    }
    return {};
}

const OwnColours &TokenDelegate::badgeColours(const QPalette &palette) const
{
    // Finding a readable colour takes longer than painting the rest of a row.
    if (m_paletteKey != palette.cacheKey()) {
        m_paletteKey = palette.cacheKey();
        m_badgeColours = coloursInList(palette, Accent::Choice, 0.2);
    }
    return m_badgeColours;
}

QRect TokenDelegate::paintBadge(
    QPainter *painter, const QStyleOptionViewItem &cell, const QRect &room, int textWidth, const QString &words) const
{
    const QFontMetrics metrics(cell.font);
    const int pad = metrics.height() / 2;
    const int width = metrics.horizontalAdvance(words) + pad * 2;
    const int height = metrics.height() + pad / 2;
    const int textRoom = qMax(0, qMin(textWidth, room.width() - width - pad));
    const QRect badge(room.left() + textRoom + pad, room.top() + (room.height() - height) / 2, width, height);
    const QRect placed = QStyle::visualRect(cell.direction, cell.rect, badge);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!(cell.state & QStyle::State_Selected)) {
        const OwnColours &colours = badgeColours(cell.palette);
        painter->setBrush(colours.background);
        painter->setPen(colours.ink);
    }
    painter->drawRoundedRect(QRectF(placed).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0, height / 2.0);
    painter->drawText(placed, Qt::AlignCenter, words);
    painter->restore();
    return {room.left(), room.top(), textRoom, room.height()};
}

bool TokenDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    showPlainToolTip(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view, view->visualRect(index));
    return true;
}

} // namespace Tokendesk
