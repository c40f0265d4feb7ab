// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Tokendesk {

/// Looks at all of it, many letters at a time: texts are short, and mostly are.
inline bool isAscii(QByteArrayView text)
{
    unsigned char any = 0;
    for (const char c : text) {
        any |= static_cast<unsigned char>(c);
    }
    return any < 0x80U;
}

/// Of the letters A to Z; anything else as it is.
inline char asciiLowered(char c)
{
    const auto letter = static_cast<unsigned char>(c - 'A');
    return static_cast<char>(c + (letter < 26 ? 'a' - 'A' : 0));
}

/// What is compared where neither case nor accents count: lower case, without accents, as UTF-8.
QByteArray folded(const QString &text);
QByteArray folded(QByteArrayView utf8);

} // namespace Tokendesk
