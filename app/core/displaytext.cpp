// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/displaytext.h"

#include <QDir>
#include <QStringDecoder>

namespace Tokendesk {

namespace {

constexpr QChar Ellipsis = QChar(0x2026);

struct Range
{
    char32_t first;
    char32_t last;
};

// Sorted. Besides the bidi controls and zero-width characters also what a font shows as nothing at all.
constexpr Range Hidden[] = {
    {0x0000, 0x001F}, // C0, with newline and tab: a description is one line
    {0x007F, 0x009F}, // DEL and C1
    {0x00AD, 0x00AD}, // soft hyphen
    {0x034F, 0x034F}, // combining grapheme joiner
    {0x061C, 0x061C}, // Arabic letter mark
    {0x115F, 0x1160}, // Hangul fillers
    {0x180B, 0x180F}, // Mongolian selectors and vowel separator
    {0x200B, 0x200F}, // zero-width, LRM, RLM
    {0x2028, 0x202E}, // line and paragraph separator, embeddings and overrides
    {0x2060, 0x206F}, // word joiner, isolates, deprecated formats
    {0x3164, 0x3164}, // Hangul filler
    {0xD800, 0xDFFF}, // half of a surrogate pair
    {0xFEFF, 0xFEFF}, // byte order mark
    {0xFFA0, 0xFFA0}, // half-width Hangul filler
    {0xFFF9, 0xFFFB}, // interlinear annotation
    {0xE0000, 0xE0FFF}, // tags
};

bool isHidden(char32_t character)
{
    for (const Range &range : Hidden) {
        if (character < range.first)
            return false;
        if (character <= range.last)
            return true;
    }
    return false;
}

void append(QString &shown, QStringView text, qsizetype at, qsizetype length, char32_t character)
{
    if (isHidden(character))
        shown +=
            QStringLiteral("\u2039U+%1\u203A").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper();
    else
        shown += text.mid(at, length);
}

} // namespace

QString displayText(QStringView text, qsizetype maxChars)
{
    QString shown;
    if (maxChars <= 0)
        return shown;
    shown.reserve(qMin(text.size(), maxChars) + 16);
    qsizetype cut = 0; // the longest prefix that leaves room for the ellipsis
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t character = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        const qsizetype length = pair ? 2 : 1;
        append(shown, text, at, length, character);
        at += length;
        if (shown.size() > maxChars) {
            shown.truncate(cut);
            shown += Ellipsis;
            return shown;
        }
        if (shown.size() < maxChars)
            cut = shown.size();
    }
    return shown;
}

QString displayText(QByteArrayView utf8, qsizetype maxChars)
{
    // A UTF-16 unit is at most three bytes of UTF-8. One character more than fits, so that the cut is noticed.
    constexpr qsizetype BytesPerUnit = 3;
    constexpr qsizetype LongestCharacter = 4;
    if (maxChars <= 0)
        return {};
    if (utf8.size() / BytesPerUnit > maxChars) {
        qsizetype size = maxChars * BytesPerUnit + LongestCharacter;
        if (size < utf8.size()) {
            while (size > 0 && (static_cast<unsigned char>(utf8[size]) & 0xC0U) == 0x80U)
                --size; // not in the middle of a character
            utf8 = utf8.first(size);
        }
    }
    // Not QString::fromUtf8(), which drops a byte order mark at the beginning.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(utf8);
    return displayText(text, maxChars);
}

QString displayPath(const QString &path)
{
    constexpr qsizetype pathChars = 200;
    return displayText(QDir::toNativeSeparators(path), pathChars);
}

} // namespace Tokendesk
