// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/userdelegate.h"

#include "app/core/displaytext.h"
#include "app/model/usermodel.h"
#include "ui/icons.h"
#include "ui/owncolours.h"
#include "ui/plaintooltip.h"
#include "ui/tint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>

namespace Tokendesk {

void UserDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    const QString name = std::exchange(row.text, QString());
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, widget);

    const bool selected = row.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = row.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor ink = row.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    // Still readable where the style's own colours barely are.
    const QColor behind = row.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
    const QColor quiet = selected ? ink : readableOn(behind, tinted(behind, ink, 0.75));
    const QFontMetrics metrics(row.font);
    const int gap = metrics.height() / 2;
    QRect room = row.rect.adjusted(gap, gap / 2, -gap, -gap / 2);
    const auto place = [&](int width, int height, int top) {
        return QStyle::visualRect(row.direction, row.rect, QRect(room.right() - width + 1, top, width, height));
    };

    painter->save();
    painter->setFont(row.font);
    const QVariant count = index.data(UserModel::TokenCountRole);
    if (count.isValid()) {
        const QString text = QLocale().toString(count.toInt());
        const int width = metrics.horizontalAdvance(text);
        painter->setPen(quiet);
        painter->drawText(place(width, room.height(), room.top()), Qt::AlignVCenter, text);
        room.setRight(room.right() - width - gap);
    }
    const int side = metrics.height();
    const auto mark = [&](const char *iconName) {
        const QRect spot = place(side, side, room.top() + (room.height() - side) / 2);
        Tokendesk::icon(iconName).paint(painter, spot, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        room.setRight(room.right() - side - gap / 2);
    };
    if (index.data(UserModel::UnreadableRole).toBool()) {
        mark("warning");
    }
    if (index.data(UserModel::AdministratorRole).toBool()) {
        mark("administrator");
    }
    if (index.data(UserModel::BlockedRole).toBool()) {
        mark("blocked");
    }

    const QString email = Tokendesk::displayText(index.data(UserModel::EmailRole).toString(), 200);
    const QRect text = QStyle::visualRect(row.direction, row.rect, room);
    const Qt::Alignment side2 = Qt::AlignAbsolute | (row.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    const bool two = !email.isEmpty() && email != name;
    painter->setPen(ink);
    painter->drawText(two ? QRect(text.left(), text.top(), text.width(), metrics.height()) : text,
        Qt::AlignVCenter | side2 | Qt::TextSingleLine, metrics.elidedText(name, Qt::ElideRight, text.width()));
    if (two) {
        painter->setPen(quiet);
        painter->drawText(QRect(text.left(), text.bottom() - metrics.height() + 1, text.width(), metrics.height()),
            Qt::AlignVCenter | side2 | Qt::TextSingleLine, metrics.elidedText(email, Qt::ElideMiddle, text.width()));
    }
    painter->restore();
}

QSize UserDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int h = option.fontMetrics.height();
    return {h * 8, h * 2 + h / 2 + h / 4};
}

bool UserDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    showPlainToolTip(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view, view->visualRect(index));
    return true;
}

} // namespace Tokendesk
