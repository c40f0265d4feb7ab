// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apicall.h"
#include "app/api/tokenframe.h"
#include "app/api/tokenrows.h"
#include "app/api/types.h"
#include "app/core/clock.h"
#include "app/model/revokejob.h"
#include "app/model/tokenref.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QUrl>

#include <memory>
#include <optional>

namespace Tokendesk {

class Client;
class EveryoneList;
class Session;
class TokenListIntake;
class TokenModel;
class Transport;
class UserModel;

/// Answers "what is in the list": loads tokens (and, for administrators, users), creates, renames and revokes, and
/// applies each answer to the models as the smallest change. A failed load never empties a list.
///
/// Follows the session: loads after signedIn(), keeps what is shown while it is Expired, clears after signedOut() or
/// when another user signed in, or the same one with other rights. Tells the session of every 401.
class TokenController : public QObject
{
    Q_OBJECT

public:
    enum class LoadState {
        Nothing, ///< nobody is signed in
        Loading, ///< the first list of this owner is under way, none is shown
        Reloading, ///< a list is shown and a newer one under way
        Loaded,
        Failed ///< the newest attempt failed; what is shown (if anything) is from lastLoadedMs()
    };

    /// All must outlive this.
    /// @p parallelReads: how many calls at once read the tokens of everyone.
    TokenController(Session &session, TokenModel &tokens, UserModel &users, const Clock &clock,
        QObject *parent = nullptr, int parallelReads = 200);
    ~TokenController() override;

    /// Whose tokens are shown: the signed-in user's after signedIn(); 0 while everyone's are.
    UserId shownOwner() const { return m_owner; }
    QString shownOwnerName() const;
    // Who is to have a token that is made now: the owner shown, or oneself.
    UserId newTokenOwner() const;
    QString newTokenOwnerName() const;
    void showTokensOf(UserId owner);
    /// All users' tokens, read one call a user; without effect for regular users.
    void showEveryone();
    bool showsEveryone() const;
    bool shows(UserId owner) const;
    EveryoneList &everyone() const { return *m_everyone; }
    /// Reads the shown list, and for administrators the users, again. A reload under way is not doubled.
    void refresh();
    void cancelLoading();
    /// Likewise, but what is shown counts as good meanwhile: no Reloading, and a failure leaves the state as it was.
    /// Ends in listRead() or quietReadFailed(), unless the shown owner changes.
    void refreshQuietly();
    void refreshUsersQuietly(); ///< without effect for regular users
    /// What a stream told of @p owner's tokens; without effect where others are shown. The list is not read for it.
    void applyStream(UserId owner, const std::vector<TokenChange> &changes);
    /// Whether this window asked for the end of that token, whatever became of it.
    bool wasRevokedHere(const QString &tokenId) const { return m_revokedHere.contains(tokenId); }

    bool isReading() const { return m_listCall || m_intake; } ///< one owner's list, also quietly
    /// Whether the model holds @p owner's tokens, as a list told them some time ago.
    bool knowsTokensOf(UserId owner) const;
    LoadState loadState() const { return m_loadState; }
    /// When the shown list was read last; empty: never.
    Timestamp lastLoadedMs() const { return m_lastLoadedMs; }
    const std::optional<ApiError> &loadError() const { return m_loadError; }
    const QList<RowError> &badRows() const { return m_badRows; } ///< of the shown list
    const std::optional<ApiError> &usersError() const { return m_usersError; } ///< of the sidebar's last load

    // While nobody is signed in the calls below end in ApiErrorKind::Unauthorized, and nothing is sent.

    /// Creates at most one token, for @p owner. On success the model has its row before the caller's handler runs, and
    /// the token is read again for its time. When the outcome is unknown, the list is read again.
    ApiCall<NewToken> *createToken(UserId owner, const QString &description, QObject *parent);
    /// Likewise the model shows the new description before the caller's handler runs. NotFound removes the row.
    ApiCall<Token> *rename(const TokenRef &token, const QString &description, QObject *parent);
    /// Reads one token as the server has it now; the model follows.
    ApiCall<Token> *readToken(const TokenRef &token, QObject *parent);
    /// Revokes them, at most @p concurrent at a time; each revoked or missing one leaves the model as its answer comes.
    RevokeJob *revoke(const QList<TokenRef> &tokens, QObject *parent, int concurrent = 4);

Q_SIGNALS:
    void loadStateChanged();
    void usersChanged(); ///< the users were loaded, or that failed: see usersError()
    void shownOwnerChanged();
    void listRead(); ///< a list of the shown owner was read and is shown
    void quietReadFailed(const Tokendesk::ApiError &error);

private:
    void handleSignedIn();
    void handleExpired();
    void readWhatIsDue();
    void handleSignedOut();
    void setLoadState(LoadState state);
    void abandonCalls();
    void loadTokens();
    void readTokens();
    void takeTokens(ApiCall<TokenList> &call);
    void takeInParts(TokenList list);
    void readAgain();
    void noteListTaken(const QList<RowError> &badRows);
    void abandonList();
    void loadUsers();
    void takeUsers(ApiCall<UserList> &call);
    QString nameOf(UserId owner) const;
    void showOwnerName();
    void showCount();
    /// The list on its way was read before a change: what it says is old. Reads again where @p lost says that the model
    /// may not know the change either.
    void noteChange(UserId owner, bool lost);
    void changeScope(UserId owner);
    void connectEveryone();
    void readEveryone();
    void takeUsersOfEveryone();
    void handleRoundEnd();
    void noteError(const ApiError &error);
    void readTime(UserId owner, const QString &tokenId);
    void takeToken(UserId owner, const QString &tokenId, const ApiCall<Token>::Answer &answer);
    /// Likewise of a token that was only read, when m_changes was @p asOf: what is known since then may be newer.
    void takeRead(UserId owner, const QString &tokenId, quint64 asOf, const ApiCall<Token>::Answer &answer);
    Client &client();
    /// Connects @p take to @p call, for as long as the same account is signed in (also after it signed in again), tells
    /// the session of a 401, and reads the list again when the call is deleted before its end (@p changes says whether
    /// it could have changed something).
    template <typename T, typename Take>
    void follow(ApiCall<T> *call, UserId owner, bool changes, Take take);

    Session &m_session;
    TokenModel &m_tokens;
    UserModel &m_users;
    const Clock &m_clock;
    std::unique_ptr<Transport> m_nowhere; ///< for calls while nobody is signed in: they end in Unauthorized, unsent
    std::unique_ptr<Client> m_nobody;
    std::unique_ptr<EveryoneList> m_everyone;
    UserId m_owner = 0;
    UserId m_user = 0; ///< whose session the shown list comes from
    bool m_administrator = false;
    QUrl m_server;
    LoadState m_loadState = LoadState::Nothing;
    Timestamp m_lastLoadedMs;
    std::optional<ApiError> m_loadError;
    QList<RowError> m_badRows;
    std::optional<ApiError> m_usersError;
    QPointer<ApiCall<TokenList>> m_listCall;
    std::unique_ptr<TokenListIntake> m_intake; ///< of a long list that came
    QPointer<ApiCall<UserList>> m_usersCall;
    bool m_usersAreOld = false; ///< once they come
    int m_accounts = 0; ///< tells answers for an earlier account from those for this one
    quint64 m_changes = 0; ///< of what is shown, so far
    bool m_listIsOld = false;
    bool m_listIsDue = false; ///< was to be read while an attempt to sign in was under way
    QSet<QString> m_revokedHere;
    bool m_quiet = false; ///< the list under way was not asked for by the user
};

} // namespace Tokendesk
