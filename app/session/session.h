// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/api/client.h"
#include "app/api/transport.h"
#include "app/api/types.h"
#include "app/core/secret.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace Tokendesk {

/// Who is signed in where and with what. Nothing else holds the sign-in secret.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State { SignedOut, SigningIn, SignedIn, Expired };
    /// Where the token in use comes from: a permanent one must never be sent to /users/logout, which would revoke it.
    enum class TokenKind { Temporary, Permanent };

    explicit Session(TransportLimits limits = {}, QObject *parent = nullptr);
    ~Session() override;

    State state() const { return m_state; }
    bool isSignedIn() const { return m_state == State::SignedIn; }
    const QUrl &server() const { return m_server; }
    /// Of the account signed in to; meaningful in SignedIn and Expired.
    const User &user() const { return m_user; }
    TokenKind tokenKind() const { return m_kind; }
    /// Null unless SignedIn. Replaced at every sign-in.
    Client *client() const;

    /// Starts signing in; ends in signedIn() or signInFailed(). From Expired to the same server as the same user, what
    /// is on screen stays valid. Starting again replaces an attempt under way. A success while signed in ends the
    /// session that it replaces as signOut() would, without signedOut().
    void signInWithPassword(const QUrl &server, const QString &email, const Secret &password);
    void signInWithToken(const QUrl &server, const Secret &accessToken);
    /// The state is then what it was before the attempt; no signInFailed().
    void cancelSignIn();

    /// Forgets the token at once, and ends it on the server if it is temporary (in the background; its failure is
    /// logged, not shown, since the token ends by itself).
    void signOut();

    /// To be told when any call of this session ended in 401: the session becomes Expired, once, and expired() follows.
    void reportUnauthorized();

Q_SIGNALS:
    void stateChanged(Tokendesk::Session::State state);
    void signedIn();
    void signInFailed(const Tokendesk::ApiError &error); ///< the state is what it was before the attempt
    void expired();
    void signedOut();

private:
    struct Attempt;
    struct Connection; ///< a transport and its client

    void startAttempt(const QUrl &server, TokenKind kind);
    void finishAttempt(ApiCall<SignInAnswer> &call);
    void setState(State state);
    void endToken();
    void retire(std::unique_ptr<Connection> connection);

    TransportLimits m_limits;
    State m_state = State::SignedOut;
    TokenKind m_kind = TokenKind::Temporary;
    QUrl m_server;
    User m_user;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Attempt> m_attempt;
    State m_stateBefore = State::SignedOut; ///< of an attempt
    bool m_expiredMeanwhile = false; ///< the session that an attempt is to replace
};

} // namespace Tokendesk
