// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenheader.h"

#include "ui/tokendelegate.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace Tokendesk {

TokenHeader::TokenHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
}

void TokenHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    QStyleOptionHeaderV2 section;
    initStyleOption(&section);
    section.rect = rect; // first: the title is shortened to it
    initStyleOptionForIndex(&section, logicalIndex);
    section.text.clear();
    painter->save(); // the style leaves its clip behind
    style()->drawControl(QStyle::CE_Header, &section, painter, this);
    painter->restore();

    const int margin = TokenDelegate::cellMargin(fontMetrics());
    const int arrow = section.sortIndicator == QStyleOptionHeader::None
        ? 0
        : style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this) + margin;
    const QRect room = QStyle::visualRect(layoutDirection(), rect, rect.adjusted(margin, 0, -margin - arrow, 0));
    painter->save();
    painter->setPen(palette().color(QPalette::ButtonText));
    painter->drawText(room,
        Qt::AlignVCenter | Qt::AlignAbsolute | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
        fontMetrics().elidedText(
            model()->headerData(logicalIndex, orientation()).toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace Tokendesk
