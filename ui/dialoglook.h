// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLayout>

namespace Tokendesk {

/// A dialog's first line, a little larger than the rest and bold, and room around its content. The line also holds the
/// width at which the dialog's sentences read well: on the dialog itself it would override what its fields need.
inline void giveLook(QWidget &dialog, QLabel &heading)
{
    QFont font = heading.font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    heading.setFont(font);
    heading.setMinimumWidth(dialog.fontMetrics().averageCharWidth() * 76);
    const int line = dialog.fontMetrics().height();
    dialog.layout()->setContentsMargins(line, line, line, line);
    dialog.layout()->setSpacing(line * 2 / 3);
}

} // namespace Tokendesk
