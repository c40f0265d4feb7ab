// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace Tokendesk {

/// Text of a stranger as it may be shown: at most @p maxChars UTF-16 units (a cut ends in "…" and never splits a
/// character), and what would hide or reorder text is written out, such as "‹U+202E›": control characters with newline
/// and tab, bidi controls, zero-width characters, tags, halves of a surrogate pair. Still plain text: never give it to
/// a widget that reads markup.
QString displayText(QStringView text, qsizetype maxChars);
/// Looks only at as many bytes as can be shown, so that a huge text costs no more than a small one.
QString displayText(QByteArrayView utf8, qsizetype maxChars);
/// The same of a file's path, as the system writes paths.
QString displayPath(const QString &path);
/// So many characters of a token's id are shown where it is shortened: its end, because the beginning is the salt of
/// many.
inline constexpr qsizetype idTailChars = 8;

} // namespace Tokendesk
