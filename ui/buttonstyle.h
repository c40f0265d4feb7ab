// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Tokendesk {

/// The desktop's own style, with one mistake of Qt's mended: where a button has an icon and is written from right to
/// left, Qt (seen in 6.4) turns the text's alignment round twice, and it sticks to the left edge, far from the icon.
class ButtonStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// @p base: for tests; it is then owned. None: the desktop's.
    explicit ButtonStyle(QStyle *base = nullptr);

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
};

} // namespace Tokendesk
