// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/trustfile.h"

#include <QSettings>
#include <QStringList>

namespace Tokendesk {

namespace {

/// Percent-encoded, since the colons and brackets of addresses mean something in the file.
QString groupOf(const QUrl &server)
{
    return QStringLiteral("trust/") + QString::fromLatin1(trustPlace(server).toUtf8().toPercentEncoding());
}

QByteArray fromText(const QString &text)
{
    return QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors).decoded;
}

} // namespace

QString trustPlace(const QUrl &server)
{
    constexpr int usualPort = 443;
    return server.host(QUrl::FullyEncoded).toLower() + QLatin1Char(':') + QString::number(server.port(usualPort));
}

ServerTrust readTrust(const QSettings &file, const QUrl &server)
{
    ServerTrust trust;
    const QString pinned = file.value(groupOf(server) + QStringLiteral("/certificate")).toString();
    if (!pinned.isEmpty()) {
        trust.pinned = fromText(pinned);
        if (trust.pinned.isEmpty())
            trust.pinned = pinned.toLatin1(); // no certificate has this for its bytes
    }
    const QStringList authorities = file.value(groupOf(server) + QStringLiteral("/authorities")).toStringList();
    for (const QString &authority : authorities) {
        if (const QByteArray der = fromText(authority); !der.isEmpty())
            trust.authorities.append(der);
    }
    return trust;
}

void writeTrust(QSettings &file, const QUrl &server, const ServerTrust &trust)
{
    file.remove(groupOf(server));
    if (!trust.pinned.isEmpty())
        file.setValue(groupOf(server) + QStringLiteral("/certificate"), QString::fromLatin1(trust.pinned.toBase64()));
    QStringList authorities;
    for (const QByteArray &der : trust.authorities)
        authorities.append(QString::fromLatin1(der.toBase64()));
    if (!authorities.isEmpty())
        file.setValue(groupOf(server) + QStringLiteral("/authorities"), authorities);
}

} // namespace Tokendesk
