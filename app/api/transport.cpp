// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/transport.h"

#include "app/api/httpreply.h"
#include "app/api/managerpool.h"
#include "app/api/peercheck.h"
#include "app/api/proxylogins.h"
#include "app/api/serveraddress.h"
#include "app/api/singleusebody.h"
#include "app/api/wirewatch.h"
#include "app/core/logging.h"

#include <QHttp2Configuration>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <algorithm>

namespace Tokendesk {

namespace {

/// What Qt may hold for us before we take it; without a limit it takes in a gigabyte while the window is busy.
constexpr qint64 ReadBufferSize = 1024LL * 1024;

QByteArray verbName(HttpRequest::Verb verb)
{
    switch (verb) {
    case HttpRequest::Verb::Get:
        return QByteArrayLiteral("GET");
    case HttpRequest::Verb::Post:
        return QByteArrayLiteral("POST");
    case HttpRequest::Verb::Patch:
        return QByteArrayLiteral("PATCH");
    case HttpRequest::Verb::Delete:
        return QByteArrayLiteral("DELETE");
    }
    return {};
}

/// Anything else could end the header line and begin another.
bool fitsIntoHeader(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

QUrl urlOf(const QUrl &server, const HttpRequest &request)
{
    QByteArray url = server.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    url += "/api/v1" + request.path;
    if (!request.query.isEmpty())
        url += '?' + request.query;
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

/// For reads, of which many share a connection then; only over TLS, where the server says that it speaks it. Qt gives
/// the server more leave to send as it receives, so the windows bound what comes while nobody reads.
void allowHttp2(QNetworkRequest &request)
{
    constexpr unsigned ofOne = 1024U * 1024;
    constexpr unsigned ofAll = 8 * ofOne;
    if (request.url().scheme() != QLatin1String("https"))
        return;
    QHttp2Configuration windows;
    windows.setStreamReceiveWindowSize(ofOne);
    windows.setSessionReceiveWindowSize(ofAll);
    request.setHttp2Configuration(windows);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
}

void limitBuffer(QNetworkReply *reply)
{
    reply->setReadBufferSize(ReadBufferSize);
    // And again once Qt has begun, which it does with an event before this one: what was said earlier does not reach
    // the thread that receives as long as this one is busy.
    QMetaObject::invokeMethod(
        reply, [reply] { reply->setReadBufferSize(ReadBufferSize); }, Qt::QueuedConnection);
}

} // namespace

Transport::Transport(QUrl server, TransportLimits limits, ServerTrust trust, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_limits(limits)
    , m_trust(std::move(trust))
    , m_proxyLogins(std::make_shared<ProxyLogins>())
    , m_watch(std::make_unique<WireWatch>(limits.headerCap))
{
}

Transport::~Transport()
{
    // Before what they may still read.
    qDeleteAll(findChildren<QNetworkAccessManager *>(Qt::FindDirectChildrenOnly));
}

std::optional<ApiError> Transport::whyRefused(const QUrl &url, const Secret &token) const
{
    const auto refusal = [](ApiErrorKind kind, const QString &detail) {
        ApiError error;
        error.kind = kind;
        error.detail = detail;
        return error;
    };
    const bool plainHttp = url.scheme() == QLatin1String("http");
    if (!url.isValid() || (!plainHttp && url.scheme() != QLatin1String("https")))
        return refusal(ApiErrorKind::Unreachable, QStringLiteral("not an address that can be asked"));
    if (plainHttp && !isLoopback(url))
        return refusal(ApiErrorKind::PlainHttpRefused, QStringLiteral("http to a host other than this machine"));
    if (!fitsIntoHeader(token.reveal()))
        return refusal(ApiErrorKind::Unauthorized, QStringLiteral("the token holds characters that no token has"));
    return std::nullopt;
}

std::unique_ptr<QNetworkAccessManager> Transport::newManager() const
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setAutoDeleteReplies(false);
    if (m_server.scheme() == QLatin1String("http")) // what is allowed for this machine only must not go to a proxy
        manager->setProxy(QNetworkProxy::NoProxy);
    else
        ProxyLogins::use(m_proxyLogins, *manager);
    return manager;
}

void Transport::setProxyLogins(std::shared_ptr<ProxyLogins> logins)
{
    m_proxyLogins = std::move(logins);
}

void Transport::watchProxy(QNetworkReply *reply)
{
    const auto take = [reply, logins = m_proxyLogins, asOf = m_proxyLogins->count(), server = m_server] {
        const bool isAnswered = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid(); // by the server
        if (!isAnswered && proxyProblem(reply->error()) == ApiErrorKind::ProxyLoginWanted)
            logins->refuse(server, asOf);
    };
    connect(reply, &QNetworkReply::errorOccurred, reply, take);
}

QNetworkRequest Transport::networkRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setRawHeader("Accept", "application/json");
    // Setting it also keeps Qt from unpacking: the cap then counts what is really held, and a small answer cannot
    // become a huge one.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Tokendesk/" TOKENDESK_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    if (url.scheme() == QLatin1String("https")) {
        if (!m_tls)
            m_tls = std::make_unique<QSslConfiguration>(PeerCheck::configuration(m_trust));
        request.setSslConfiguration(*m_tls);
    }
    return request;
}

QNetworkReply *Transport::sendOver(std::unique_ptr<QNetworkAccessManager> &shared, const QNetworkRequest &request,
    const QByteArray &verb, SingleUseBody *body)
{
    QNetworkReply *reply = nullptr;
    if (PeerCheck::needsFreshManager(m_trust)) {
        QNetworkAccessManager *own = newManager().release();
        own->setParent(this);
        reply = own->sendCustomRequest(request, verb, body);
        connect(reply, &QObject::destroyed, own, &QObject::deleteLater);
    } else {
        if (!shared) // not before it is needed: making one delays the first paint
            shared = newManager();
        reply = shared->sendCustomRequest(request, verb, body);
    }
    watchProxy(reply);
    limitBuffer(reply);
    return reply;
}

/// Without a copy of the characters. Qt keeps a request's headers as long as its stream or its connection is open, and
/// all of them then read the one buffer of the secret.
QByteArray Transport::headerValue(const Secret &token)
{
    auto kept = std::find(m_tokens.cbegin(), m_tokens.cend(), token);
    if (kept == m_tokens.cend())
        kept = m_tokens.insert(m_tokens.cend(), token);
    const QByteArrayView bytes = kept->reveal();
    return QByteArray::fromRawData(bytes.data(), bytes.size());
}

TokenStream *Transport::openStream(const QByteArray &path, const Secret &token, StreamLimits limits, QObject *parent)
{
    auto *stream = new TokenStream(limits, {token}, m_trust, parent);
    HttpRequest request;
    request.path = path;
    request.query = QByteArrayLiteral("subscribe");
    const QUrl url = urlOf(m_server, request);
    if (std::optional<ApiError> refusal = whyRefused(url, token)) {
        stream->fail(*std::move(refusal));
        return stream;
    }
    QNetworkRequest outgoing = networkRequest(url);
    if (!token.isEmpty())
        outgoing.setRawHeader("Private-Token", headerValue(token));
    outgoing.setHeader(QNetworkRequest::ContentLengthHeader, 0);
    auto *body = new SingleUseBody(QByteArray());
    stream->follow(sendOver(m_streamManager, outgoing, QByteArrayLiteral("GET"), body), body, *m_watch);
    return stream;
}

int Transport::bulkRoom() const
{
    constexpr int untilKnown = 6; // one connection's worth, so that HTTP/2 does not begin on many
    if (m_server.scheme() == QLatin1String("https") && (!m_bulk || !m_bulk->isKnown()))
        return untilKnown;
    return m_bulk ? m_bulk->room() : ManagerPool::MostConnections;
}

TransportReply *Transport::send(HttpRequest request, const Secret &token, QObject *parent)
{
    const QByteArray verb = verbName(request.verb);
    HttpReply::Job job;
    job.verb = verb;
    job.path = loggablePath(request.path);
    job.changesState = request.changesState;
    job.holdsSecrets = !request.isList;
    job.cap = request.isList ? m_limits.listCap : m_limits.otherCap;
    job.deadline = m_limits.deadline;
    job.idle = m_limits.idle;
    job.secrets = {token, request.bodySecret};
    job.trust = m_trust;
    job.encrypted = m_server.scheme() == QLatin1String("https");
    job.everConnected = m_everConnected;
    auto *reply = new HttpReply(std::move(job), parent);
    const QUrl url = urlOf(m_server, request);
    if (std::optional<ApiError> refusal = whyRefused(url, token)) {
        wipe(request.jsonBody);
        reply->fail(*std::move(refusal));
        return reply;
    }
    QNetworkRequest outgoing = networkRequest(url);
    if (!token.isEmpty())
        outgoing.setRawHeader("Private-Token", headerValue(token));
    if (!request.jsonBody.isEmpty())
        outgoing.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    outgoing.setHeader(QNetworkRequest::ContentLengthHeader, request.jsonBody.size());
    // For every verb in this form, GET too: it is the only one that Qt does not send again on its own.
    auto *body = new SingleUseBody(std::exchange(request.jsonBody, {}));
    const bool isBulk = request.isBulk && !PeerCheck::needsFreshManager(m_trust);
    QNetworkReply *incoming = nullptr;
    if (isBulk) {
        allowHttp2(outgoing);
        if (!m_bulk)
            m_bulk = std::make_unique<ManagerPool>([this] { return newManager(); });
        incoming = m_bulk->next().sendCustomRequest(outgoing, verb, body);
        m_bulk->count(incoming);
        watchProxy(incoming);
        limitBuffer(incoming);
    } else {
        incoming = sendOver(m_manager, outgoing, verb, body);
    }
    reply->follow(incoming, body, *m_watch);
    return reply;
}

} // namespace Tokendesk
