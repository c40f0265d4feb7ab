// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/serveraddress.h"

#include <QHostAddress>

namespace Tokendesk {

namespace {

constexpr QLatin1String Https("https");
constexpr QLatin1String Http("http");

/// "::1" typed without the brackets that a URL wants around it.
QString withBrackets(const QString &host)
{
    const QHostAddress address(host);
    return address.protocol() == QAbstractSocket::IPv6Protocol ? QLatin1Char('[') + host + QLatin1Char(']') : host;
}

QString basePath(QString path)
{
    const auto chopSlashes = [&path] {
        while (path.endsWith(QLatin1Char('/')))
            path.chop(1);
    };
    chopSlashes();
    while (path.endsWith(QLatin1String("/api/v1"))) {
        path.chop(7);
        chopSlashes();
    }
    return path;
}

int standardPort(QStringView scheme)
{
    return scheme == Https ? 443 : 80;
}

} // namespace

Result<QUrl, AddressProblem> parseServerAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return AddressProblem::Empty;
    const qsizetype mark = text.indexOf(QLatin1String("://"));
    const bool hasScheme = mark > 0;
    if (mark == 0)
        text = text.mid(3);
    else if (text.startsWith(QLatin1String("//")))
        text = text.mid(2);
    if (!hasScheme)
        text = Https + QLatin1String("://") + withBrackets(text);

    QUrl url(text, QUrl::StrictMode);
    if (!url.userInfo().isEmpty())
        return AddressProblem::HoldsCredentials;
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0)
        return AddressProblem::NotAnAddress;
    if (url.scheme() != Https && url.scheme() != Http)
        return AddressProblem::UnknownScheme;
    if (!hasScheme && url.port() > 0 && isLoopback(url))
        url.setScheme(Http);
    if (url.scheme() == Http && !isLoopback(url))
        return AddressProblem::PlainHttpRefused;

    url = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    // Qt is not always done at once: of "///_//" it leaves "//_//". Each round makes the path shorter.
    for (QUrl before; before != url;) {
        before = url;
        url = url.adjusted(QUrl::NormalizePathSegments);
    }
    url.setPath(basePath(url.path(QUrl::FullyEncoded)), QUrl::StrictMode);
    if (url.port() == standardPort(url.scheme()))
        url.setPort(-1);
    return url;
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

} // namespace Tokendesk
