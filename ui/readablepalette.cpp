// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readablepalette.h"

#include "ui/tint.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

namespace Tokendesk {

namespace {

/// Of the text's colour in the placeholder's: still quieter than what was typed, with a contrast of 4.5 where the text
/// itself has one of 8.
constexpr qreal Strength = 0.65;
/// By how much the two must differ in lightness (0 to 1) to count as readable.
constexpr float EnoughDifference = 0.3F;

} // namespace

ReadablePalette::ReadablePalette(QObject *parent) : QObject(parent)
{
    mend();
    qApp->installEventFilter(this);
}

bool ReadablePalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) {
        mend();
    }
    return false;
}

void ReadablePalette::mend()
{
    const QPalette now = QApplication::palette();
    const QColor base = now.color(QPalette::Base);
    const QColor placeholder = now.color(QPalette::PlaceholderText);
    const QColor seen = tinted(base, placeholder, placeholder.alphaF());
    if (qAbs(seen.lightnessF() - base.lightnessF()) >= EnoughDifference) {
        return;
    }
    QPalette mended; // holds this role alone: all others go on following the platform
    mended.setColor(QPalette::PlaceholderText, tinted(base, now.color(QPalette::Text), Strength));
    QApplication::setPalette(mended);
}

} // namespace Tokendesk
