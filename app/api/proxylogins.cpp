// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/proxylogins.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QUrl>

#include <algorithm>

namespace Tokendesk {

namespace {

QString nameOf(const QNetworkProxy &proxy)
{
    return QStringLiteral("%1:%2").arg(proxy.hostName(), QString::number(proxy.port()));
}

} // namespace

QString proxyOnTheWayTo(const QUrl &server)
{
    if (server.scheme() != QLatin1String("https"))
        return {};
    // As QNetworkAccessManager: the first one that can open a tunnel. No proxy at all is one of the choices.
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(server));
    const auto first = std::find_if(proxies.cbegin(), proxies.cend(),
        [](const QNetworkProxy &proxy) { return proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability); });
    return first == proxies.cend() || first->type() == QNetworkProxy::NoProxy ? QString() : nameOf(*first);
}

std::optional<ApiErrorKind> proxyProblem(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ApiErrorKind::ProxyLoginWanted;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return ApiErrorKind::ProxyFailed;
    default:
        return {};
    }
}

/// Is asked for each request, so that it follows the system's settings and what the user gives.
class ProxyLogins::Factory final : public QNetworkProxyFactory
{
public:
    explicit Factory(std::shared_ptr<ProxyLogins> logins) : m_logins(std::move(logins)) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(query);
        for (QNetworkProxy &proxy : proxies)
            m_logins->addTo(proxy);
        return proxies;
    }

private:
    std::shared_ptr<ProxyLogins> m_logins;
};

ProxyLogins::ProxyLogins() = default;

ProxyLogins::~ProxyLogins() = default;

void ProxyLogins::use(const std::shared_ptr<ProxyLogins> &logins, QNetworkAccessManager &manager)
{
    manager.setProxyFactory(new Factory(logins)); // which the manager then owns
}

void ProxyLogins::give(const QString &proxy, const QString &user, const Secret &password)
{
    m_logins.insert(proxy, {user, password, false, ++m_count});
}

void ProxyLogins::refuse(const QUrl &server, int asOf)
{
    const auto login = m_logins.find(proxyOnTheWayTo(server));
    if (login != m_logins.end() && login->number <= asOf)
        login->isRefused = true;
}

void ProxyLogins::addTo(QNetworkProxy &proxy) const
{
    if (proxy.type() == QNetworkProxy::NoProxy)
        return;
    const auto login = m_logins.constFind(nameOf(proxy));
    if (login == m_logins.cend() || login->isRefused)
        return;
    proxy.setUser(login->user);
    proxy.setPassword(QString::fromUtf8(login->password.reveal()));
}

} // namespace Tokendesk
