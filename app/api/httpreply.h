// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/peercheck.h"
#include "app/api/transport.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QNetworkReply;

namespace Tokendesk {

class SingleUseBody;
class WireWatch;

/// Transport's reply: watches one QNetworkReply under its limits, and judges how it ended.
class HttpReply final : public TransportReply
{
    Q_OBJECT

public:
    struct Job
    {
        QByteArray verb; ///< for the log
        QByteArray path; ///< for the log; without token ids
        bool changesState = false;
        bool holdsSecrets = true; ///< the answer may; long ones, which lists are, take their time to wipe
        qint64 cap = 0;
        std::chrono::milliseconds deadline{0};
        std::chrono::milliseconds idle{0};
        QList<Secret> secrets; ///< are taken out of the server's words
        ServerTrust trust;
        bool encrypted = false; ///< https
        std::shared_ptr<bool> everConnected; ///< shared by all requests of a transport: whether one had a connection
    };

    HttpReply(Job job, QObject *parent);
    ~HttpReply() override;

    /// Takes @p reply and its @p body over. What it receives is under @p watch.
    void follow(QNetworkReply *reply, SingleUseBody *body, WireWatch &watch);
    /// Ends it from the event loop without a request.
    void fail(ApiError error);

    void cancel() override;
    Result<HttpAnswer, ApiError> takeResult() override;

private:
    enum class Stop { No, Cancel, Deadline, Idle, Cap, Flood };

    void readSome();
    void stop(Stop reason);
    void handleEnd();
    void drop();
    void finish(Result<HttpAnswer, ApiError> result);

    int status() const;
    void noteConnection();
    bool possiblySent() const;
    bool bodyIsCut() const;
    Result<HttpAnswer, ApiError> judge();
    ApiError stopError() const;
    ApiError statusError() const;
    ApiError networkError() const;
    ApiError errorOf(ApiErrorKind kind, const QString &detail) const;

    Job m_job;
    QPointer<QNetworkReply> m_reply;
    QPointer<SingleUseBody> m_body;
    QTimer m_deadline;
    QTimer m_idle;
    QTimer m_readingTurn;
    std::shared_ptr<void> m_watched;
    QElapsedTimer m_since;
    QByteArray m_received;
    PeerCheck m_peer;
    Stop m_stop = Stop::No;
    bool m_begun = false; ///< Qt may have begun with it
    bool m_connecting = false; ///< a connection for it is being made, and it is not known to be there
    bool m_ended = false;
    std::optional<Result<HttpAnswer, ApiError>> m_result;
};

} // namespace Tokendesk
