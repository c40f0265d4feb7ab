// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace Tokendesk {

/// What our own colours stand for. The same is always told by words or a shape as well.
enum class Accent { Good, Busy, Trouble, Quiet, Choice };

/// The colours of something that we paint, made for the palette that is in use.
struct OwnColours
{
    QColor background;
    QColor ink; ///< text on it
    QColor mark; ///< a shape on it, in the accent's hue
};

/// On a dialog's or window's background, with @p share (0 to 1) of the accent in it.
OwnColours coloursOn(const QPalette &palette, Accent accent, qreal share);
/// Likewise, on the background of a list.
OwnColours coloursInList(const QPalette &palette, Accent accent, qreal share);

/// WCAG's contrast ratio, from 1 to 21.
qreal contrastOf(const QColor &one, const QColor &other);
/// @p colour, as much darker or lighter as it takes to be seen on @p background with a contrast of 4.5.
QColor readableOn(const QColor &background, const QColor &colour);

} // namespace Tokendesk
