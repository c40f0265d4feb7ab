// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apicall.h"
#include "app/api/apierror.h"
#include "app/api/certificate.h"
#include "app/api/client.h"
#include "app/api/transport.h"
#include "app/api/types.h"
#include "app/core/secret.h"
#include "app/session/serverprofile.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace Tokendesk {

/// Who is signed in where and with what. Nothing else holds the sign-in secret.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State { SignedOut, SigningIn, SignedIn, Expired };
    using TokenKind = Tokendesk::TokenKind;

    explicit Session(TransportLimits limits = {}, QObject *parent = nullptr);
    ~Session() override;

    /// Who is asked, at each sign-in, for the trust of its server. Without it every server has none.
    void setTrustOf(std::function<ServerTrust(const QUrl &server)> trustOf) { m_trustOf = std::move(trustOf); }

    /// What the user gave for proxies on the way, kept as long as this. For everything that asks a server.
    const std::shared_ptr<ProxyLogins> &proxyLogins() const { return m_proxyLogins; }

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
    /// With the token of an earlier session, likewise. A temporary one lives longer by it, and the server may answer
    /// with another, which is then the one in use.
    void resume(const QUrl &server, const Secret &token, TokenKind kind);
    /// The state is then what it was before the attempt; no signInFailed().
    void cancelSignIn();

    /// Forgets the token at once, and ends it on the server if it is temporary (in the background; its failure is
    /// logged, not shown, since the token ends by itself).
    void signOut();

    /// Whether the server answered a resume() with another token than the one sent.
    bool hasNewToken() const { return !m_superseded.isEmpty(); }

    /// Asks the server to let a temporary token live longer; without effect for a permanent one. Ends in prolonged(),
    /// prolongFailed(), or in expired() where the token has ended.
    void prolong();
    /// A token that is kept for another time is not ended when a sign-in elsewhere replaces the session; signOut() does
    /// end it. Holds until the next sign-in.
    void setTokenKept(bool kept) { m_kept = kept; }

    /// To be told when any call of this session ended in 401: the session becomes Expired, once, and expired() follows.
    void reportUnauthorized();
    /// To be told when any call or stream of this session met another certificate than the trusted one, or one that
    /// cannot be verified any more (isAboutTheCertificate()): nothing more is sent. Becomes Expired as above, with the
    /// alarm.
    void reportCertificateChanged(const ApiError &error);
    /// While Expired for that reason. Gone with the next sign-in, or when the session is signed out.
    const std::optional<ApiError> &alarm() const { return m_alarm; }

Q_SIGNALS:
    void stateChanged(Tokendesk::Session::State state);
    void signedIn();
    void signInFailed(const Tokendesk::ApiError &error); ///< the state is what it was before the attempt
    void expired();
    void signedOut();
    void tokenChanged(); ///< the server gave another token for the same session
    void prolonged();
    void prolongFailed(const Tokendesk::ApiError &error);

private:
    struct Attempt;
    struct Connection; ///< a transport and its client

    void startAttempt(const QUrl &server, TokenKind kind);
    void finishAttempt(ApiCall<SignInAnswer> &call);
    void setState(State state);
    void takeProlonged(ApiCall<SignInAnswer> &call);
    void endToken();
    void endOnServer(const Secret &temporaryToken);
    void retire(std::unique_ptr<Connection> connection);

    TransportLimits m_limits;
    std::shared_ptr<ProxyLogins> m_proxyLogins;
    std::function<ServerTrust(const QUrl &)> m_trustOf;
    std::optional<ApiError> m_alarm;
    State m_state = State::SignedOut;
    TokenKind m_kind = TokenKind::Temporary;
    QUrl m_server;
    User m_user;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Attempt> m_attempt;
    State m_stateBefore = State::SignedOut; ///< of an attempt
    bool m_expiredMeanwhile = false; ///< the session that an attempt is to replace
    bool m_kept = false;
    /// Temporary tokens of this session that the server has given another for: they live on, so they are ended with it.
    QList<Secret> m_superseded;
    QPointer<ApiCallBase> m_prolonging;
};

} // namespace Tokendesk
