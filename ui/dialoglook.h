// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLayout>

namespace Tokendesk {

/// A dialog's first line: a little larger than the rest, and bold.
inline void makeHeading(QLabel &label)
{
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    label.setFont(font);
}

/// Room around a dialog's content, and a width at which its sentences read well, both in the font's measure.
inline void giveRoom(QWidget &dialog)
{
    const int line = dialog.fontMetrics().height();
    dialog.layout()->setContentsMargins(line, line, line, line);
    dialog.layout()->setSpacing(line * 2 / 3);
    dialog.setMinimumWidth(dialog.fontMetrics().averageCharWidth() * 72);
}

} // namespace Tokendesk
