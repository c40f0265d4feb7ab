// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokendelegate.h"

#include "app/model/tokenmodel.h"
#include "ui/plaintooltip.h"
#include "ui/tint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>

namespace Tokendesk {

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
    const bool badge = index.column() == TokenModel::DescriptionColumn
        && index.data(TokenModel::ThisSessionRole).toBool();
    if (!badge) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    const QString text = std::exchange(cell.text, QString());
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);

    const QString words = tr("this session");
    const QFontMetrics metrics(cell.font);
    const int pad = metrics.height() / 2;
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, widget) + 1;
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const int badgeWidth = metrics.horizontalAdvance(words) + pad * 2;
    const QString elided = metrics.elidedText(text, Qt::ElideRight, qMax(0, room.width() - badgeWidth - pad));
    const int textWidth = metrics.horizontalAdvance(elided);
    const QPalette::ColorGroup group = cell.state & QStyle::State_Enabled
        ? (cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive)
        : QPalette::Disabled;
    const bool selected = cell.state & QStyle::State_Selected;
    const QColor ink = cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);

    painter->save();
    painter->setFont(cell.font);
    painter->setPen(ink);
    const QRect textRect
        = QStyle::visualRect(cell.direction, room, QRect(room.left(), room.top(), textWidth, room.height()));
    painter->drawText(textRect, Qt::AlignVCenter | Qt::TextSingleLine, elided);
    QRectF badgeRect(room.left() + textWidth + pad, 0, badgeWidth, metrics.height() + pad / 2.0);
    badgeRect.moveTop(room.top() + (room.height() - badgeRect.height()) / 2.0);
    const QRect placed = QStyle::visualRect(cell.direction, room, badgeRect.toRect());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(placed).adjusted(0.5, 0.5, -0.5, -0.5), placed.height() / 2.0, placed.height() / 2.0);
    painter->drawText(placed, Qt::AlignCenter, words);
    painter->restore();
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
