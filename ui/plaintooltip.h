// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolTip>

namespace Tokendesk {

/// Shows @p text literally. QToolTip guesses whether a text is HTML, and would open a file named in an `<img>` of a
/// description; so the text is always given as HTML, escaped, in which a person sees what was written.
inline void showPlainToolTip(const QPoint &globalPos, const QString &text, QWidget *widget, const QRect &rect)
{
    if (text.isEmpty()) {
        QToolTip::hideText();
        return;
    }
    const QString html = QStringLiteral("<div style=\"white-space:pre-wrap\">%1</div>").arg(text.toHtmlEscaped());
    QToolTip::showText(globalPos, html, widget, rect);
}

} // namespace Tokendesk
