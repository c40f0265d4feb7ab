// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/httpreply.h"

#include "app/api/decode.h"
#include "app/api/proxylogins.h"
#include "app/api/singleusebody.h"
#include "app/api/wirewatch.h"
#include "app/core/logging.h"

#include <QDateTime>
#include <QNetworkReply>

#include <algorithm>

namespace Tokendesk {

namespace {

/// Of an error's body only the server's few words are wanted.
constexpr qint64 ErrorBodyCap = 64LL * 1024;

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

/// Too short an answer of the API itself is improbable there; a gateway that gave up does not know what the server did.
bool isGatewayFault(int status)
{
    return status == 502 || status == 504;
}

} // namespace

HttpReply::HttpReply(Job job, QObject *parent) : TransportReply(parent), m_job(std::move(job)), m_peer(m_job.trust)
{
    m_since.start();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Stop::Deadline); });
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_job.idle);
    connect(&m_idle, &QTimer::timeout, this, [this] { stop(Stop::Idle); });
    m_readingTurn.setSingleShot(true);
    connect(&m_readingTurn, &QTimer::timeout, this, &HttpReply::readSome);
    // Qt too begins from the event loop, with an event that comes after this one.
    QMetaObject::invokeMethod(
        this, [this] { m_begun = true; }, Qt::QueuedConnection);
}

HttpReply::~HttpReply()
{
    drop();
    if (m_job.holdsSecrets)
        wipe(m_received);
}

void HttpReply::follow(QNetworkReply *reply, SingleUseBody *body, WireWatch &watch)
{
    m_reply = reply;
    m_body = body;
    body->setParent(reply); // must live as long as the reply reads from it
    // Not at once: Qt's next event would be there before this one has been dealt with, and so on for a long body, with
    // nothing else coming to its turn. Until it is read, Qt receives no more than its buffer holds.
    connect(reply, &QNetworkReply::readyRead, this, [this] {
        if (!m_readingTurn.isActive())
            m_readingTurn.start(0);
    });
    m_peer.watch(reply, this);
    connect(reply, &QNetworkReply::finished, this, &HttpReply::handleEnd);
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_connecting = true; });
    connect(reply, &QNetworkReply::encrypted, this, &HttpReply::noteConnection);
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpReply::noteConnection);
    // The transport may go while requests are under way, and takes Qt's replies with it; the caller still gets an end.
    connect(reply, &QObject::destroyed, this, [this] { stop(Stop::Cancel); });
    m_deadline.start(m_job.deadline);
    const auto restartIdle = qOverload<>(&QTimer::start);
    connect(reply, &QNetworkReply::socketStartedConnecting, &m_idle, restartIdle);
    connect(reply, &QNetworkReply::encrypted, &m_idle, restartIdle);
    connect(reply, &QNetworkReply::uploadProgress, &m_idle, restartIdle);
    connect(reply, &QNetworkReply::metaDataChanged, &m_idle, restartIdle);
    connect(reply, &QNetworkReply::readyRead, &m_idle, restartIdle);
    m_idle.start();
    m_watched = watch.begin();
    connect(&watch, &WireWatch::flooded, this, [this] { stop(Stop::Flood); });
}

void HttpReply::fail(ApiError error)
{
    finish(std::move(error));
}

void HttpReply::cancel()
{
    stop(Stop::Cancel);
}

Result<HttpAnswer, ApiError> HttpReply::takeResult()
{
    return std::move(*m_result);
}

void HttpReply::readSome()
{
    if (m_ended || !m_reply)
        return;
    const qint64 cap = isSuccess(status()) ? m_job.cap : std::min(m_job.cap, ErrorBodyCap);
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > cap) {
        stop(Stop::Cap);
        return;
    }
    if (announced > 0 && m_received.capacity() < announced)
        m_received.reserve(announced + BodyPadding); // at once: growing leaves copies of what may be a secret behind
    while (m_reply->bytesAvailable() > 0) {
        const qint64 before = m_received.size();
        const qint64 wanted = std::min(m_reply->bytesAvailable(), cap + 1 - before);
        m_received.resize(before + wanted);
        const qint64 got = m_reply->read(m_received.data() + before, wanted);
        m_received.resize(before + std::max<qint64>(got, 0));
        countTaken(got);
        if (m_received.size() > cap) {
            stop(Stop::Cap);
            return;
        }
        if (got <= 0)
            return;
    }
}

void HttpReply::stop(Stop reason)
{
    if (m_ended)
        return;
    m_stop = reason;
    // The verdict first: once the reply is gone it no longer tells what had arrived.
    finish(judge());
    if (reason != Stop::Cap) {
        drop();
    } else if (m_reply) { // that is found out inside of its signals, where it must not be deleted
        m_reply->disconnect(this);
        // Nor by abort(): where an error is on its way already, Qt would report two, and warn of itself.
        m_reply->deleteLater();
    }
}

/// Not by abort(): a request that Qt has not begun with would then still be sent, and Qt warns of itself.
void HttpReply::drop()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    delete m_reply;
}

void HttpReply::handleEnd()
{
    readSome();
    if (!m_ended)
        finish(judge());
}

void HttpReply::finish(Result<HttpAnswer, ApiError> result)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    m_idle.stop();
    m_readingTurn.stop();
    m_watched.reset();
    if (!result.isOk()) {
        for (const Secret &secret : std::as_const(m_job.secrets))
            redact(result.error().detail, secret);
    }
    m_job.secrets.clear();
    qCDebug(netLog).noquote() << m_job.verb << m_job.path << status() << m_since.elapsed() << "ms";
    m_result.emplace(std::move(result));
    // Never from inside send() or cancel().
    QMetaObject::invokeMethod(this, &TransportReply::finished, Qt::QueuedConnection);
}

int HttpReply::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

void HttpReply::noteConnection()
{
    m_connecting = false;
    if (m_job.everConnected)
        *m_job.everConnected = true;
}

bool HttpReply::possiblySent() const
{
    if (!m_begun)
        return false;
    // Until TLS stands, nothing is sent. Only the transport's first connection is that simple: with others beside it Qt
    // may give the request to one of those, and tells nobody.
    if (m_job.encrypted && m_connecting && m_job.everConnected && !*m_job.everConnected)
        return false;
    // A body is read in this thread, so where none of it was read, no whole request can be out there.
    if (m_body && m_body->size() > 0)
        return m_body->wasRead();
    // Without a body nothing tells for certain (requestSent() does not come in this form): only an error of connecting
    // says that it was not.
    return m_stop != Stop::No || status() > 0 || (m_reply && m_reply->error() != QNetworkReply::UnknownNetworkError);
}

bool HttpReply::bodyIsCut() const
{
    const QVariant announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
    return announced.isValid() && status() != 204 && announced.toLongLong() > m_received.size();
}

Result<HttpAnswer, ApiError> HttpReply::judge()
{
    if (m_stop != Stop::No && m_stop != Stop::Cap)
        return stopError();
    const int code = status();
    if (code == 0)
        return networkError();
    if (!isSuccess(code))
        return statusError();
    if (m_stop == Stop::Cap)
        return stopError();
    if (m_reply->error() != QNetworkReply::NoError)
        return networkError();
    if (bodyIsCut()) // Qt reports that as a success on a connection that was used before
        return errorOf(ApiErrorKind::ConnectionLost, QStringLiteral("the answer is shorter than it announced"));
    return HttpAnswer{code, std::exchange(m_received, {}), m_reply->rawHeader("Link")};
}

ApiError HttpReply::stopError() const
{
    switch (m_stop) {
    case Stop::Cancel:
        return errorOf(ApiErrorKind::Cancelled, QString());
    case Stop::Deadline:
        return errorOf(
            ApiErrorKind::TimedOut, QStringLiteral("no complete answer within %1 ms").arg(m_job.deadline.count()));
    case Stop::Idle:
        return errorOf(ApiErrorKind::TimedOut, QStringLiteral("nothing came for %1 ms").arg(m_job.idle.count()));
    case Stop::Flood:
        return errorOf(ApiErrorKind::AnswerTooLarge, QStringLiteral("the header does not end"));
    case Stop::Cap:
    case Stop::No:
        break;
    }
    return errorOf(ApiErrorKind::AnswerTooLarge, QStringLiteral("more than %1 bytes").arg(m_job.cap));
}

ApiError HttpReply::statusError() const
{
    ErrorAnswer answer;
    answer.status = status();
    answer.reasonPhrase = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    answer.body = m_received;
    answer.retryAfter = m_reply->rawHeader("Retry-After");
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!target.isEmpty())
        answer.redirectTarget = m_reply->url().resolved(target);
    ApiError error = apiErrorFromAnswer(answer, m_job.secrets, QDateTime::currentMSecsSinceEpoch());
    error.outcomeUnknown = m_job.changesState && isGatewayFault(error.httpStatus);
    return error;
}

ApiError HttpReply::networkError() const
{
    if (!m_reply)
        return errorOf(ApiErrorKind::Cancelled, QString());
    const QString detail = m_reply->errorString();
    if (const auto byProxy = proxyProblem(m_reply->error()))
        return errorOf(*byProxy, detail);
    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError: {
        ApiError error = m_peer.error();
        if (error.detail.isEmpty())
            error.detail = detail;
        return error;
    }
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
        return errorOf(ApiErrorKind::Unreachable, detail);
    default:
        return errorOf(possiblySent() ? ApiErrorKind::ConnectionLost : ApiErrorKind::Unreachable, detail);
    }
}

ApiError HttpReply::errorOf(ApiErrorKind kind, const QString &detail) const
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status();
    error.detail = detail;
    switch (kind) {
    case ApiErrorKind::Cancelled:
    case ApiErrorKind::TimedOut:
    case ApiErrorKind::ConnectionLost:
    case ApiErrorKind::AnswerTooLarge:
        error.outcomeUnknown = m_job.changesState && possiblySent();
        break;
    default:
        break;
    }
    return error;
}

} // namespace Tokendesk
