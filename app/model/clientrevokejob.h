// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/core/clock.h"
#include "app/model/revokejob.h"

#include <QHash>
#include <QUrl>

namespace Tokendesk {

class Session;
class TokenCheck;

/// A RevokeJob over the client of a session, for as long as the account stays the one that it was made for.
class ClientRevokeJob final : public RevokeJob
{
    Q_OBJECT

public:
    /// @p session and @p clock must outlive this.
    ClientRevokeJob(
        Session &session, const QList<TokenRef> &tokens, const Clock &clock, int concurrent, QObject *parent);
    /// Ends the requests under way in silence. Emits abandoned() if there were any.
    ~ClientRevokeJob() override;

    void cancel() override;
    void retry() override;

Q_SIGNALS:
    /// The server refused the session's own token.
    void unauthorized();
    /// Deleted while requests were under way: whether those tokens still live is not known.
    void abandoned();

private:
    void startLater();
    void startMore();
    void start(int index);
    void take(int index, const ApiCall<Done>::Answer &answer, bool tokenStillInUse);
    void check(int index);
    void endWaiting(Outcome outcome);
    void setOutcome(int index, Outcome outcome);

    Session &m_session;
    const Clock &m_clock;
    QUrl m_server; ///< whose tokens these are
    UserId m_user;
    int m_concurrent;
    int m_underWay = 0;
    QHash<int, TokenCheck *> m_checks; ///< by item
};

} // namespace Tokendesk
