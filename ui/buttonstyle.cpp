// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/buttonstyle.h"

#include "ui/icons.h"

#include <QIcon>
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

int ButtonStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons && !QIcon::hasThemeIcon(QStringLiteral("dialog-close"))
        && !QIcon::hasThemeIcon(QStringLiteral("window-close"))) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon ButtonStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    return which == SP_LineEditClearButton ? icon("clear") : QProxyStyle::standardIcon(which, option, widget);
}

} // namespace Tokendesk
