// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/buttonstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace Tokendesk {

ButtonStyle::ButtonStyle(QStyle *base) : QProxyStyle(base)
{
    setObjectName(baseStyle()->objectName()); // what diagnostics tell
}

void ButtonStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element != CE_PushButtonLabel || option->direction != Qt::RightToLeft) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const Qt::LayoutDirection direction = painter->layoutDirection();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // the text tells its own direction, and left means left
    QProxyStyle::drawControl(element, option, painter, widget);
    painter->setLayoutDirection(direction);
}

} // namespace Tokendesk
