// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/core/secret.h"

#include <QHash>
#include <QNetworkReply>
#include <QString>

#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkProxy;
class QUrl;

namespace Tokendesk {

/// Host and port of the proxy that the system's settings put on the way to @p server, as it is shown; empty: none. Http
/// is only for this very machine, and never goes to a proxy. May take a moment where a script decides.
QString proxyOnTheWayTo(const QUrl &server);

/// Where the proxy is to blame, what it did. Of a reply without a status: a server can claim to be one.
std::optional<ApiErrorKind> proxyProblem(QNetworkReply::NetworkError error);

/// What the user gave for the proxies on the way, for as long as this lives. Goes to that proxy only, when a tunnel is
/// opened, and never again once the proxy has refused it: many attempts with a wrong password lock accounts.
class ProxyLogins
{
public:
    ProxyLogins();
    ~ProxyLogins();
    ProxyLogins(const ProxyLogins &) = delete;
    ProxyLogins &operator=(const ProxyLogins &) = delete;

    /// @p proxy as proxyOnTheWayTo() names it. Counts for requests from now on.
    void give(const QString &proxy, const QString &user, const Secret &password);
    /// The last one given, also where it was refused.
    QString user(const QString &proxy) const { return m_logins.value(proxy).user; }
    bool wasRefused(const QString &proxy) const { return m_logins.value(proxy).isRefused; }

    /// Everything that @p manager sends from now on goes through the system's proxies, with their logins. Qt's own
    /// question (proxyAuthenticationRequired) stays without an answer: it is also asked for a server's 407, which would
    /// get the proxy's password.
    static void use(const std::shared_ptr<ProxyLogins> &logins, QNetworkAccessManager &manager);

    /// How many logins were given so far.
    int count() const { return m_count; }
    /// The proxy on the way to @p server refused what there was when count() was @p asOf.
    void refuse(const QUrl &server, int asOf);

private:
    class Factory;
    struct Login
    {
        QString user;
        Secret password;
        bool isRefused = false;
        int number = 0; ///< count() when it was given
    };

    void addTo(QNetworkProxy &proxy) const;

    QHash<QString, Login> m_logins;
    int m_count = 0;
};

} // namespace Tokendesk
