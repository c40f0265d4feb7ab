// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apicall.h"
#include "app/api/tokenrows.h"
#include "app/api/types.h"
#include "app/model/retrypace.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <deque>
#include <vector>

namespace Tokendesk {

class Client;
class Session;

/// Reads the tokens of many users, one call each: a window of calls under way, never more than is polite, and the next
/// begins when one has ended. Lists are handed over as they come, several at once where they come fast. Where the
/// server asks for patience, it waits; where nothing answers any more, it gives up and says so for those left.
class EveryoneReader : public QObject
{
    Q_OBJECT

public:
    struct List
    {
        UserId owner = 0;
        TokenList list;
    };

    /// Of those that fail for a reason that passes: at the end and after a pause. Where the server asks for patience,
    /// it gets it either way.
    enum class SecondTry { No, Yes };

    /// At most @p parallel calls at once. @p session must outlive this.
    EveryoneReader(Session &session, int parallel, SecondTry secondTry, QObject *parent = nullptr);
    ~EveryoneReader() override;

    /// Begins, or adds those that are not waiting yet to a reading under way. Nothing happens while nobody is signed
    /// in.
    void read(const QList<UserId> &users);
    /// Something of @p owner has changed: an answer on its way may be older, and is asked for again.
    void noteChange(UserId owner);
    /// Ends at once, with finished(). What was read stays read.
    void cancel();

    static bool endsTheSession(ApiErrorKind kind);

    bool isReading() const { return m_reading; }
    int doneCount() const { return m_done; }
    int totalCount() const { return m_total; }
    /// Those of read() that have neither come nor failed, after cancel().
    const QList<UserId> &leftOver() const { return m_leftOver; }

Q_SIGNALS:
    void listsRead(const std::vector<Tokendesk::EveryoneReader::List> &lists);
    void failed(Tokendesk::UserId owner, const Tokendesk::ApiError &error);
    void progressed();
    void finished(); ///< after the last list or failure, or cancel()

private:
    void goOn();
    void ask(UserId owner);
    void take(UserId owner, ApiCall<TokenList> &call);
    void takeError(UserId owner, const ApiError &error);
    void waitAsAsked(UserId owner, const ApiError &error);
    void giveUp(const ApiError &error);
    void handOver();
    void endIfDone();
    void end();
    void dropCalls();
    QList<UserId> notRead() const;

    Session &m_session;
    QPointer<Client> m_client;
    int m_parallel;
    SecondTry m_secondTry;
    RetryPace m_pace;
    int m_window = 0;
    std::deque<UserId> m_waiting;
    QList<UserId> m_again; ///< failed once, and are asked again after the others
    QSet<UserId> m_triedTwice;
    QHash<UserId, ApiCall<TokenList> *> m_underWay;
    QSet<UserId> m_changed; ///< since they were asked for
    QHash<UserId, int> m_patience; ///< how often the server asked for it
    std::vector<List> m_read; ///< not handed over yet
    QList<UserId> m_leftOver;
    QTimer m_handOver;
    QTimer m_pause;
    int m_done = 0;
    int m_total = 0;
    int m_unanswered = 0; ///< in a row
    bool m_reading = false;
};

} // namespace Tokendesk
