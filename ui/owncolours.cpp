// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owncolours.h"

#include "ui/tint.h"

#include <QPalette>

#include <cmath>

namespace Tokendesk {

namespace {

constexpr qreal EnoughContrast = 4.5; // WCAG 2, level AA

QColor hueOf(const QPalette &palette, Accent accent)
{
    switch (accent) {
    case Accent::Good:
        return {0x1f, 0x9d, 0x55};
    case Accent::Busy:
        return {0x2f, 0x6f, 0xde};
    case Accent::Trouble:
        return {0xd9, 0x8a, 0x00};
    case Accent::Choice:
        return palette.color(QPalette::Highlight);
    case Accent::Quiet:
        break;
    }
    return {0x80, 0x80, 0x80};
}

OwnColours made(const QPalette &palette, Accent accent, qreal share, QPalette::ColorRole base, QPalette::ColorRole text)
{
    const QColor hue = hueOf(palette, accent);
    OwnColours colours;
    colours.background = tinted(palette.color(base), hue, share);
    colours.ink = readableOn(colours.background, palette.color(text));
    colours.mark = readableOn(colours.background, hue);
    return colours;
}

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

qreal contrastOf(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

QColor readableOn(const QColor &background, const QColor &colour)
{
    const bool isBright = contrastOf(background, Qt::black) > contrastOf(background, Qt::white);
    const QColor end = isBright ? Qt::black : Qt::white;
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor tried = tinted(colour, end, qreal(step) / steps);
        if (contrastOf(background, tried) >= EnoughContrast) {
            return tried;
        }
    }
    return end;
}

OwnColours coloursOn(const QPalette &palette, Accent accent, qreal share)
{
    return made(palette, accent, share, QPalette::Window, QPalette::WindowText);
}

OwnColours coloursInList(const QPalette &palette, Accent accent, qreal share)
{
    return made(palette, accent, share, QPalette::Base, QPalette::Text);
}

} // namespace Tokendesk
