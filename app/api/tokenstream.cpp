// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/tokenstream.h"

#include "app/api/proxylogins.h"
#include "app/api/singleusebody.h"
#include "app/api/wirewatch.h"
#include "app/core/logging.h"

#include <QDateTime>
#include <QNetworkReply>

#include <algorithm>
#include <utility>

namespace Tokendesk {

namespace {

/// What is taken in one turn of the event loop: a burst of changes must not stop the window.
constexpr qint64 ChunkSize = 256LL * 1024;
constexpr qsizetype RefusalCap = 64LL * 1024;

} // namespace

TokenStream::TokenStream(StreamLimits limits, QList<Secret> secrets, ServerTrust trust, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_splitter(limits.lineCap)
    , m_secrets(std::move(secrets))
    , m_peer(std::move(trust))
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &TokenStream::handleSilence);
    m_more.setSingleShot(true);
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, &TokenStream::readSome);
}

TokenStream::~TokenStream()
{
    if (m_reply) {
        m_reply->disconnect(this);
        delete m_reply;
    }
}

void TokenStream::follow(QNetworkReply *reply, SingleUseBody *body, WireWatch &watch)
{
    m_reply = reply;
    body->setParent(reply); // must live as long as the reply reads from it
    connect(reply, &QNetworkReply::readyRead, this, &TokenStream::readSome);
    connect(reply, &QNetworkReply::finished, this, &TokenStream::handleEnd);
    m_peer.watch(reply, this);
    connect(reply, &QObject::destroyed, this, [this] { failWith(ApiErrorKind::Cancelled, QString()); });
    m_silence.start(m_limits.firstLine);
    m_watched = watch.begin();
    connect(&watch, &WireWatch::flooded, this, [this] {
        if (m_watched)
            failWith(ApiErrorKind::AnswerTooLarge, QStringLiteral("the header does not end"));
    });
}

void TokenStream::fail(ApiError error)
{
    m_error = std::move(error);
    finish(End::Failed);
}

int TokenStream::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

void TokenStream::readSome()
{
    m_more.stop();
    if (m_ended || !m_reply)
        return;
    const int code = status();
    if (code < 200 || code >= 300) {
        const qsizetype before = m_errorBody.size();
        m_errorBody.append(m_reply->read(RefusalCap - before));
        countTaken(m_errorBody.size() - before + m_reply->skip(m_reply->bytesAvailable()));
        return;
    }
    QList<QByteArray> lines;
    // No more than there is: QIODevice makes room for all that it is asked for.
    const QByteArray chunk = m_reply->read(std::min(ChunkSize, m_reply->bytesAvailable()));
    countTaken(chunk.size());
    const bool sound = m_splitter.feed(chunk, lines);
    if (sound && m_reply->bytesAvailable() > 0)
        m_more.start();
    m_linesSeen += lines.size();
    if (m_linesSeen > 0) {
        m_silence.start(m_limits.silence);
        m_watched.reset();
    }
    const QPointer<TokenStream> self(this);
    if (!lines.isEmpty())
        Q_EMIT linesArrived(lines);
    if (!self || m_ended)
        return;
    Q_EMIT breathed();
    if (self && !sound)
        failWith(ApiErrorKind::AnswerTooLarge,
            QStringLiteral("a line of the stream has more than %1 bytes").arg(m_limits.lineCap));
}

void TokenStream::handleSilence()
{
    if (m_linesSeen == 0 && (status() == 0 || status() == 200)) {
        // Connected and silent, or an answer that is being collected somewhere.
        finish(End::Buffered);
        return;
    }
    failWith(ApiErrorKind::TimedOut, QStringLiteral("nothing came for %1 ms").arg(m_limits.silence.count()));
}

void TokenStream::handleEnd()
{
    const QPointer<TokenStream> self(this);
    do {
        readSome();
    } while (self && m_more.isActive());
    if (!self || m_ended)
        return;
    const int code = status();
    if (m_reply->error() != QNetworkReply::NoError || code < 200 || code >= 300) {
        m_error = replyError();
        finish(End::Failed);
        return;
    }
    const bool hasLength = m_reply->header(QNetworkRequest::ContentLengthHeader).isValid();
    finish(hasLength ? End::Finite : End::Closed);
}

ApiError TokenStream::replyError() const
{
    const int code = status();
    if (code != 0 && (code < 200 || code >= 300)) {
        ErrorAnswer answer;
        answer.status = code;
        answer.reasonPhrase = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
        answer.body = m_errorBody;
        answer.retryAfter = m_reply->rawHeader("Retry-After");
        const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (!target.isEmpty())
            answer.redirectTarget = m_reply->url().resolved(target);
        return apiErrorFromAnswer(answer, m_secrets, QDateTime::currentMSecsSinceEpoch());
    }
    const bool noTls = m_reply->error() == QNetworkReply::SslHandshakeFailedError;
    ApiError error = noTls ? m_peer.error() : ApiError();
    error.httpStatus = code;
    if (!noTls && code == 0)
        error.kind = proxyProblem(m_reply->error()).value_or(ApiErrorKind::Unreachable);
    else if (!noTls)
        error.kind = ApiErrorKind::ConnectionLost;
    if (error.detail.isEmpty())
        error.detail = m_reply->errorString();
    return error;
}

void TokenStream::failWith(ApiErrorKind kind, const QString &detail)
{
    if (m_ended)
        return;
    m_error.kind = kind;
    m_error.httpStatus = status();
    m_error.detail = detail;
    finish(End::Failed);
}

void TokenStream::finish(End end)
{
    if (m_ended)
        return;
    m_ended = true;
    m_silence.stop();
    m_more.stop();
    m_watched.reset();
    for (const Secret &secret : std::as_const(m_secrets))
        redact(m_error.detail, secret);
    m_secrets.clear();
    if (m_reply) { // this can be inside of its signals, where it must not be deleted
        m_reply->disconnect(this);
        // Not by abort(): where an error is on its way already, Qt would report two, and warn of itself.
        m_reply->deleteLater();
        m_reply.clear();
    }
    qCDebug(netLog).noquote() << "stream ended after" << m_linesSeen << "lines";
    QMetaObject::invokeMethod(
        this, [this, end] { Q_EMIT ended(end); }, Qt::QueuedConnection);
}

} // namespace Tokendesk
