// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/model/everyonereader.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Tokendesk {

class TokenModel;
class UserModel;

/// The tokens of all users, for administrators: reads them in rounds, hands them to the models, and knows who could not
/// be read. Between the rounds it reads one user after the other again, when asked to. TokenController owns it and
/// tells it when everyone is shown.
class EveryoneList : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. At most @p parallel calls at once.
    EveryoneList(Session &session, TokenModel &tokens, UserModel &users, const Clock &clock, int parallel,
        QObject *parent = nullptr);
    ~EveryoneList() override;

    void show(); ///< reads nothing yet
    void leave(); ///< everything under way is dropped, and what was known forgotten
    bool isShown() const { return m_shown; }

    /// Everybody the list of users has. Ends in roundEnded().
    void readAll();
    /// Those that failed or were left when a round was cancelled.
    void readMissing();
    void cancel();
    /// One user more, in turn; ends in turnTaken() or turnFailed().
    void readNext();
    /// An own call has changed a token of @p owner's; @p lost: it may have, and the answer did not tell.
    void noteChange(UserId owner, bool lost);
    /// The list of users was read: those that are new are read, and the tokens of those that are gone leave.
    void followUsers();

    bool isInRound() const { return m_inRound; } ///< one that somebody waits for
    int doneCount() const { return m_reader.doneCount(); }
    int totalCount() const { return m_reader.totalCount(); }
    qsizetype userCount() const;
    const QHash<UserId, ApiError> &failures() const { return m_failures; }
    int unreadCount() const { return static_cast<int>(m_unread.size()); } ///< left when a round was cancelled
    /// Rows of the server's answers that could not be read, of all users.
    int badRowCount() const { return m_badRowCount; }
    bool hasRead(UserId owner) const { return m_readMs.contains(owner); }
    /// When the list that is the oldest of those shown was read; empty: none is.
    Timestamp oldestMs() const;
    /// One turn after the other, a whole round takes that long; never more than a few calls a second.
    std::chrono::milliseconds turnInterval(std::chrono::milliseconds poll) const;

Q_SIGNALS:
    void changed(); ///< how far the round is, or who is missing
    void roundEnded();
    void turnTaken(bool isLast); ///< @p isLast: of this round, everybody had a turn
    void turnFailed(const Tokendesk::ApiError &error);
    void sessionEnded(const Tokendesk::ApiError &error); ///< the server does not take the token, or is another one
    void userMissing(); ///< the server does not know one of the users any more

private:
    void takeLists(const std::vector<EveryoneReader::List> &lists);
    void takeFailure(UserId owner, const ApiError &error);
    void endRound();
    void forget(const QSet<UserId> &gone);
    void tellFailures();

    TokenModel &m_tokens;
    UserModel &m_users;
    const Clock &m_clock;
    EveryoneReader m_reader; ///< rounds
    EveryoneReader m_turns; ///< one at a time
    QHash<UserId, ApiError> m_failures;
    QSet<UserId> m_unread;
    QHash<UserId, qint64> m_readMs;
    QSet<UserId> m_asked; ///< whom a round was about, read or not
    QHash<UserId, int> m_badRows;
    int m_badRowCount = 0;
    QList<UserId> m_turnsLeft;
    bool m_shown = false;
    bool m_inRound = false;
};

} // namespace Tokendesk
