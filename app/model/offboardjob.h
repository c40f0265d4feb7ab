// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apicall.h"
#include "app/api/types.h"
#include "app/model/revokejob.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <optional>

namespace Tokendesk {

class Client;
class Session;
class TokenController;
class TokenModel;
struct TokenList;

/// Takes away all that somebody who leaves has: blocks the account, where that is wanted, before anything else, so that
/// no new tokens are made meanwhile; revokes every token; and reads the list again, until it is empty.
///
/// Sends each change once. What became of one whose answer was lost is read. Whatever stops it, run() goes on from what
/// the server has by then. The token of this very session goes last, when no other is left.
class OffboardJob : public QObject
{
    Q_OBJECT

public:
    enum class Step {
        Reading, ///< the account and its tokens
        Ready, ///< they are known; nothing was changed yet
        Blocking,
        Revoking,
        Verifying, ///< whether any token is left
        Stopped, ///< by cancel(), by error(), or because tokens are left; run() goes on
        Done ///< no token is left
    };
    enum class Block { NotDone, Done, AlreadyBlocked, Refused, Unknown };

    /// @p session and the others must outlive this. Begins to read from the event loop.
    OffboardJob(Session &session, TokenController &controller, const TokenModel &tokens, User user, QObject *parent);
    ~OffboardJob() override;

    Step step() const { return m_step; }
    bool isBusy() const;
    const User &user() const { return m_user; } ///< as read last
    bool isOwnAccount() const;
    bool hasOwnToken() const; ///< the one that this session lives on is among them
    Block block() const { return m_block; }
    /// Every token that was seen, in the order of the list, and what became of it.
    const QList<RevokeJob::Item> &items() const { return m_items; }
    int goneCount() const;
    const std::optional<ApiError> &error() const { return m_error; } ///< why it stopped, where a call failed
    bool isCancelled() const { return m_isCancelled; }

    void look(); ///< reads again; for Stopped before run()
    /// After Ready or Stopped. @p blockToo is without effect for one's own account.
    void run(bool blockToo);
    /// Lets what was sent end, and sends no more.
    void cancel();

Q_SIGNALS:
    void stepChanged();
    void itemsChanged(); ///< others are listed
    void itemChanged(int index);

private:
    void setStep(Step step);
    void stop(const ApiError &error);
    Client *client(); ///< null once another account is signed in, or none; it has stopped then
    template <typename T, typename Take>
    void follow(ApiCall<T> *call, Take take);
    void readUser();
    void takeUser(const User &user);
    void blockUser();
    void readTokens();
    void takeTokens(const TokenList &list);
    void revokeRest();
    void takeOutcome(const QList<int> &indexes, int index);
    void handleRevoked();
    bool isOwnToken(const TokenRef &token) const;

    Session &m_session;
    TokenController &m_controller;
    const TokenModel &m_tokens;
    QUrl m_server;
    UserId m_self;
    User m_user;
    Step m_step = Step::Reading;
    Block m_block = Block::NotDone;
    QList<RevokeJob::Item> m_items;
    std::optional<ApiError> m_error;
    QPointer<RevokeJob> m_revoking;
    bool m_isRunning = false; ///< otherwise it only looks
    bool m_blockToo = false;
    bool m_isCancelled = false;
    int m_rounds = 0; ///< of revoking, since run()
};

} // namespace Tokendesk
