// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Tokendesk {

/// The desktop's own style, with three mistakes of Qt's (seen in 6.4) mended. Where a button has an icon and is written
/// from right to left, Qt turns the text's alignment round twice, and it sticks to the left edge, far from the icon.
/// And where the desktop has no icons for dialogs, Qt takes its own, which are black on a dark button, too: there are
/// none then. The cross that empties a field is the program's own: a desktop's, too, is often black on dark, and
/// looking for it in the desktop's icons takes longer than anything else at the start.
class ButtonStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// @p base: for tests; it is then owned. None: the desktop's.
    explicit ButtonStyle(QStyle *base = nullptr);

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *returned = nullptr) const override;
    QIcon standardIcon(
        StandardPixmap which, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
};

} // namespace Tokendesk
