// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apicall.h"

#include "app/api/transport.h"

namespace Tokendesk {

ApiCallBase::ApiCallBase(QObject *parent) : QObject(parent)
{
}

void ApiCallBase::cancel()
{
    if (m_reply && !m_finished)
        m_reply->cancel();
}

void ApiCallBase::follow(TransportReply *reply, std::function<void(Result<HttpAnswer, ApiError>)> decode)
{
    m_reply = reply;
    reply->setParent(this); // goes with the call, and a request under way is then aborted
    connect(reply, &TransportReply::finished, this, [this, decode = std::move(decode)] {
        decode(m_reply->takeResult());
        end();
    });
}

void ApiCallBase::endLater(std::function<void()> store)
{
    QMetaObject::invokeMethod(
        this,
        [this, store = std::move(store)] {
            store();
            end();
        },
        Qt::QueuedConnection);
}

void ApiCallBase::end()
{
    m_finished = true;
    deleteLater(); // before the signal: a handler may delete this
    Q_EMIT finished();
}

} // namespace Tokendesk
