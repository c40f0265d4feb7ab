// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenforms.h"

#include <algorithm>
#include <utility>

namespace Tokendesk {

namespace {

/// Nothing of it means anything to a shell, wherever it stands. Base64url and more.
bool isHarmless(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
        || QByteArrayView("-_.+/=:@,").contains(c);
}

bool isHarmless(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return isHarmless(c); });
}

/// For inside of single quotes, where a shell takes everything but these as it stands.
Secret insideQuotes(const Secret &token)
{
    QByteArray quoted;
    quoted.reserve(token.size() * 4); // at once: growing leaves copies behind
    for (const char c : token.reveal()) {
        if (c == '\'') {
            quoted += "'\\''";
        } else {
            quoted += c;
        }
    }
    return Secret::takeFrom(quoted);
}

/// What a shell could take for its own is percent-encoded, which means the same to the server.
QString harmlessUrl(const QUrl &url)
{
    QByteArray out;
    QByteArray plain = url.toEncoded();
    if (plain.endsWith('/')) {
        plain.chop(1);
    }
    for (const char c : std::as_const(plain)) {
        if (isHarmless(c) || QByteArrayView("%[]").contains(c)) {
            out += c;
        } else {
            out += '%' + QByteArray(1, c).toHex().toUpper();
        }
    }
    return QString::fromLatin1(out);
}

} // namespace

Secret TokenForm::whole() const
{
    QString text = before + QString::fromUtf8(token.reveal()) + after;
    return Secret::takeFrom(text);
}

bool fitsOnALine(const Secret &token)
{
    const QByteArrayView bytes = token.reveal();
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

TokenForm headerLine(const Secret &token)
{
    return {QStringLiteral("Private-Token: "), token, {}};
}

TokenForm curlLine(const Secret &token, const QUrl &server, UserId owner)
{
    const QString url = QStringLiteral("%1/api/v1/users/%2/access-tokens").arg(harmlessUrl(server)).arg(owner);
    if (isHarmless(token.reveal())) {
        // Windows' shell knows only this kind of quotes.
        return {QStringLiteral("curl -H \"Private-Token: "), token, QStringLiteral("\" \"%1\"").arg(url)};
    }
    return {QStringLiteral("curl -H 'Private-Token: "), insideQuotes(token), QStringLiteral("' \"%1\"").arg(url)};
}

TokenForm environmentLines(const Secret &token, const QUrl &server)
{
    const QString before = QStringLiteral("CANVUS_SERVER=%1\nCANVUS_TOKEN=").arg(harmlessUrl(server));
    if (isHarmless(token.reveal())) {
        return {before, token, {}};
    }
    return {before + QLatin1Char('\''), insideQuotes(token), QStringLiteral("'")};
}

} // namespace Tokendesk
