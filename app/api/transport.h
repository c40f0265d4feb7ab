// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/api/certificate.h"
#include "app/api/tokenstream.h"
#include "app/core/result.h"
#include "app/core/secret.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;
class QSslConfiguration;

namespace Tokendesk {

class SingleUseBody;
class ManagerPool;
class ProxyLogins;
class WireWatch;

/// Limits of every call; settable before a Transport is made.
struct TransportLimits
{
    std::chrono::milliseconds deadline{30'000}; ///< of a whole call, from send to the last byte
    qint64 listCap = 64LL * 1024 * 1024; ///< bytes of body of a list
    qint64 otherCap = 1LL * 1024 * 1024; ///< bytes of body of anything else
    /// In which nothing at all happens: no connection, no header, not a byte of a body.
    std::chrono::milliseconds idle{15'000};
    qint64 headerCap = 8LL * 1024 * 1024; ///< bytes of header, and of whatever else is no body; see WireWatch
};

struct HttpRequest
{
    enum class Verb { Get, Post, Patch, Delete };
    Verb verb = Verb::Get;
    /// Below `/api/v1`, already percent-encoded, for example "/users/1001/access-tokens".
    QByteArray path;
    QByteArray query; ///< without "?", encoded
    QByteArray jsonBody; ///< empty: none. Wiped once it is sent
    Secret bodySecret; ///< what jsonBody holds of that kind: is taken out of the server's words
    bool isList = false; ///< which of the caps counts
    /// One of many reads that come together: over connections of their own, many at once. Not for what changes
    /// something.
    bool isBulk = false;
    /// POST /users/login changes nothing that matters if it is lost: its outcome is never "unknown".
    bool changesState = false;
};

struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray link; ///< the header that tells of a next page
};

/// One request under way. Emits finished() exactly once, from the event loop, also after cancel(). Deleting it aborts
/// in silence.
class TransportReply : public QObject
{
    Q_OBJECT

public:
    ~TransportReply() override = default;
    virtual void cancel() = 0;
    /// Only after finished(). Any answer with a 2xx status is a value, every other an error.
    virtual Result<HttpAnswer, ApiError> takeResult() = 0;

Q_SIGNALS:
    void finished();

protected:
    using QObject::QObject;
};

/// The only user of QNetworkAccessManager. Sends to one server, the one it was made for, and nowhere else: no
/// redirects, no plain http except to loopback, no re-sending (Qt on its own sends a request again up to four times
/// when a connection drops). One call of send() is at most one request on the wire.
class Transport : public QObject
{
    Q_OBJECT

public:
    /// @p server as parseServerAddress() gives it.
    /// @p trust is of that server; it cannot change meanwhile.
    explicit Transport(QUrl server, TransportLimits limits = {}, ServerTrust trust = {}, QObject *parent = nullptr);
    ~Transport() override;

    const QUrl &server() const { return m_server; }
    const TransportLimits &limits() const { return m_limits; }
    const ServerTrust &trust() const { return m_trust; }
    /// Counts for what is sent from then on; before that, no proxy gets any. @p logins is not null.
    void setProxyLogins(std::shared_ptr<ProxyLogins> logins);

    /// @p token goes into the `Private-Token` header; empty: no such header. The reply belongs to @p parent.
    TransportReply *send(HttpRequest request, const Secret &token, QObject *parent);
    /// How many bulk reads can be under way without waiting for each other. With TLS few until the first answer.
    int bulkRoom() const;
    /// GET @p path with `?subscribe`. Over connections of its own, so that calls never wait for a stream to end. The
    /// stream belongs to @p parent.
    TokenStream *openStream(const QByteArray &path, const Secret &token, StreamLimits limits, QObject *parent);

private:
    std::optional<ApiError> whyRefused(const QUrl &url, const Secret &token) const;
    QNetworkRequest networkRequest(const QUrl &url);
    void watchProxy(QNetworkReply *reply);
    std::unique_ptr<QNetworkAccessManager> newManager() const;
    /// The reply to @p request over @p shared, or over a manager of its own where the trust asks for that.
    QNetworkReply *sendOver(std::unique_ptr<QNetworkAccessManager> &shared, const QNetworkRequest &request,
        const QByteArray &verb, SingleUseBody *body);
    QByteArray headerValue(const Secret &token);

    QUrl m_server;
    TransportLimits m_limits;
    ServerTrust m_trust;
    std::shared_ptr<ProxyLogins> m_proxyLogins;
    std::unique_ptr<QSslConfiguration> m_tls; ///< once it was needed
    QList<Secret> m_tokens; ///< that the managers may still read; so it goes after them
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<QNetworkAccessManager> m_streamManager;
    std::unique_ptr<ManagerPool> m_bulk;
    std::unique_ptr<WireWatch> m_watch;
    std::shared_ptr<bool> m_everConnected = std::make_shared<bool>(false); ///< with the replies, which may outlive this
};

} // namespace Tokendesk
