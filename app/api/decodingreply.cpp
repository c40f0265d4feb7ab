// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/decodingreply.h"

#include <QMutex>
#include <QThreadPool>

#include <utility>

namespace Tokendesk {

namespace {

/// What is shorter is read sooner than another thread would begin with it.
constexpr qsizetype LongBody = qsizetype(256) * 1024;

} // namespace

/// Who is to be told; nobody, once it was cancelled or is gone.
struct DecodingReply::Link
{
    QMutex mutex;
    DecodingReply *reply = nullptr;
};

DecodingReply::DecodingReply(TransportReply *reply, Work work, QObject *parent)
    : TransportReply(parent), m_reply(reply), m_work(std::move(work))
{
    reply->setParent(this);
    connect(reply, &TransportReply::finished, this, &DecodingReply::handleAnswer);
}

DecodingReply::~DecodingReply()
{
    letGo();
}

void DecodingReply::letGo()
{
    if (m_link) {
        const QMutexLocker locked(&m_link->mutex);
        m_link->reply = nullptr;
    }
    m_link.reset();
}

void DecodingReply::cancel()
{
    if (!m_link) {
        m_reply->cancel();
        return;
    }
    letGo();
    ApiError error;
    error.kind = ApiErrorKind::Cancelled;
    error.httpStatus = m_result->value().status;
    m_result.emplace(std::move(error));
    QMetaObject::invokeMethod(this, &TransportReply::finished, Qt::QueuedConnection);
}

Result<HttpAnswer, ApiError> DecodingReply::takeResult()
{
    return std::move(*m_result);
}

void DecodingReply::handleAnswer()
{
    m_result.emplace(m_reply->takeResult());
    if (!m_result->isOk()) {
        Q_EMIT finished();
        return;
    }
    auto body = std::make_shared<QByteArray>(std::exchange(m_result->value().body, {}));
    if (body->size() < LongBody) {
        m_work(*body);
        Q_EMIT finished();
        return;
    }
    m_link = std::make_shared<Link>();
    m_link->reply = this;
    QThreadPool::globalInstance()->start([link = m_link, work = m_work, body]() mutable {
        work(*body);
        body.reset(); // here: giving back so much memory takes its time too
        const QMutexLocker locked(&link->mutex);
        if (link->reply) {
            QMetaObject::invokeMethod(
                link->reply,
                [reply = link->reply, link] {
                    if (link->reply) { // still: it may have been cancelled since
                        reply->m_link.reset();
                        Q_EMIT reply->finished();
                    }
                },
                Qt::QueuedConnection);
        }
    });
}

} // namespace Tokendesk
