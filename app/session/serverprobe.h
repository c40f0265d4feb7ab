// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/api/transport.h"
#include "app/api/types.h"
#include "app/core/result.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace Tokendesk {

/// What an address turned out to be before any secret is typed.
struct ServerFacts
{
    QUrl server;
    ServerInfo info;
    ServerConfig config; ///< defaults where /server-config cannot be read

    friend bool operator==(const ServerFacts &, const ServerFacts &) = default;
};

/// Asks an address, without a token, whether a Canvus server answers there. One question at a time: one to
/// another server, or with another trust, replaces the one under way, whose answer is then never told; the same
/// question again waits for it.
class ServerProbe : public QObject
{
    Q_OBJECT

public:
    explicit ServerProbe(TransportLimits limits = {}, QObject *parent = nullptr);
    ~ServerProbe() override;

    /// Counts for questions from then on. @p logins is not null.
    void setProxyLogins(std::shared_ptr<ProxyLogins> logins) { m_proxyLogins = std::move(logins); }
    void ask(const QUrl &server, const ServerTrust &trust = {});
    void stop();

Q_SIGNALS:
    /// Once for each question that was not replaced or stopped. An answer that is no Canvus server's is BadAnswer,
    /// NotFound or another error, as it came.
    void answered(const Tokendesk::ServerFacts &facts);
    void failed(const QUrl &server, const Tokendesk::ApiError &error);

private:
    struct Question;

    void askConfig();

    TransportLimits m_limits;
    std::shared_ptr<ProxyLogins> m_proxyLogins; ///< null: no proxy gets any
    std::unique_ptr<Question> m_question;
};

} // namespace Tokendesk
