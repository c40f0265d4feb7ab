// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/api/proxylogins.h"
#include "app/core/logging.h"

#include <QTimer>

#include <utility>

namespace Tokendesk {

struct Session::Connection
{
    Connection(const QUrl &server, TransportLimits limits, const ServerTrust &trust)
        : transport(std::make_unique<Transport>(server, limits, trust))
    {
    }

    std::unique_ptr<Transport> transport;
    std::unique_ptr<Client> client;
};

struct Session::Attempt
{
    Attempt(std::unique_ptr<Connection> first, TokenKind tokenKind) : connection(std::move(first)), kind(tokenKind)
    {
        connection->client = std::make_unique<Client>(*connection->transport);
    }

    std::unique_ptr<Connection> connection;
    TokenKind kind;
    Secret token; ///< of a sign-in with one
    ApiCall<SignInAnswer> *call = nullptr;
};

Session::Session(TransportLimits limits, QObject *parent)
    : QObject(parent), m_limits(limits), m_proxyLogins(std::make_shared<ProxyLogins>())
{
}

Session::~Session()
{
    if (m_attempt) {
        delete m_attempt->call; // before the transport that it uses
    }
}

Client *Session::client() const
{
    return m_state == State::SignedIn && m_connection ? m_connection->client.get() : nullptr;
}

void Session::setState(State state)
{
    if (m_state != state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    }
}

void Session::retire(std::unique_ptr<Connection> connection)
{
    if (!connection) {
        return;
    }
    // Calls of others may still be under way on it, and every call is owed its end. By its deadline each has had it.
    Transport *transport = connection->transport.release();
    transport->setParent(this);
    QTimer::singleShot(m_limits.deadline + std::chrono::seconds(1), transport, &QObject::deleteLater);
}

void Session::startAttempt(const QUrl &server, TokenKind kind)
{
    if (m_attempt) {
        m_attempt->call->disconnect(this);
        m_attempt->call->cancel();
        retire(std::move(m_attempt->connection));
    } else {
        m_stateBefore = m_state;
        m_expiredMeanwhile = false;
    }
    auto connection = std::make_unique<Connection>(server, m_limits, m_trustOf ? m_trustOf(server) : ServerTrust());
    connection->transport->setProxyLogins(m_proxyLogins);
    m_attempt = std::make_unique<Attempt>(std::move(connection), kind);
}

void Session::signInWithPassword(const QUrl &server, const QString &email, const Secret &password)
{
    startAttempt(server, TokenKind::Temporary);
    auto *call = m_attempt->connection->client->signIn(email, password, this);
    m_attempt->call = call;
    connect(call, &ApiCallBase::finished, this, [this, call] { finishAttempt(*call); });
    setState(State::SigningIn);
}

void Session::signInWithToken(const QUrl &server, const Secret &accessToken)
{
    resume(server, accessToken, TokenKind::Permanent);
}

void Session::resume(const QUrl &server, const Secret &token, TokenKind kind)
{
    startAttempt(server, kind);
    m_attempt->token = token;
    auto *call = m_attempt->connection->client->signInWithToken(token, this);
    m_attempt->call = call;
    connect(call, &ApiCallBase::finished, this, [this, call] { finishAttempt(*call); });
    setState(State::SigningIn);
}

void Session::finishAttempt(ApiCall<SignInAnswer> &call)
{
    auto answer = call.takeResult();
    const std::unique_ptr<Attempt> attempt = std::move(m_attempt);
    if (!answer.isOk()) {
        qCInfo(sessionLog) << "signing in failed with status" << answer.error().httpStatus;
        retire(std::move(attempt->connection));
        setState(m_expiredMeanwhile ? State::Expired : m_stateBefore);
        Q_EMIT signInFailed(answer.error());
        return;
    }
    SignInAnswer signedInAs = std::move(answer).value();
    // The token that was sent stays valid, and the answer's may be a temporary one: keep to what the user gave.
    const Secret token = attempt->kind == TokenKind::Permanent ? attempt->token : signedInAs.token;
    const bool sameToken = m_connection && m_connection->client->token() == token;
    if (m_connection && !sameToken && m_stateBefore == State::SignedIn && !m_expiredMeanwhile && !m_kept) {
        endToken();
    }
    m_kept = false;
    m_superseded.clear();
    if (attempt->kind == TokenKind::Temporary && !attempt->token.isEmpty() && !(attempt->token == token)) {
        m_superseded.append(attempt->token);
    }
    // Pasting the temporary token that is in use already does not make it a permanent one.
    if (!sameToken) {
        m_kind = attempt->kind;
    }
    retire(std::move(m_connection));
    m_connection = std::move(attempt->connection);
    m_connection->client = std::make_unique<Client>(*m_connection->transport, token);
    m_server = m_connection->transport->server();
    m_user = std::move(signedInAs.user);
    m_alarm.reset();
    setState(State::SignedIn);
    Q_EMIT signedIn();
}

void Session::cancelSignIn()
{
    if (!m_attempt) {
        return;
    }
    m_attempt->call->disconnect(this);
    m_attempt->call->cancel();
    retire(std::move(m_attempt->connection));
    m_attempt.reset();
    setState(m_expiredMeanwhile ? State::Expired : m_stateBefore);
}

void Session::prolong()
{
    if (m_state != State::SignedIn || m_kind != TokenKind::Temporary || m_prolonging) {
        return;
    }
    auto *call = m_connection->client->signInWithToken(m_connection->client->token(), this);
    m_prolonging = call;
    connect(call, &ApiCallBase::finished, m_connection->client.get(), [this, call] { takeProlonged(*call); });
}

void Session::takeProlonged(ApiCall<SignInAnswer> &call)
{
    m_prolonging.clear();
    auto answer = call.takeResult();
    if (!answer.isOk()) {
        qCInfo(sessionLog) << "prolonging the sign-in failed with status" << answer.error().httpStatus;
        if (answer.error().kind == ApiErrorKind::Unauthorized) {
            reportUnauthorized();
        } else {
            Q_EMIT prolongFailed(answer.error());
        }
        return;
    }
    Client &client = *m_connection->client;
    const Secret fresh = std::move(answer).value().token;
    if (!(fresh == client.token())) {
        // The old one stays valid, and calls under way still use it.
        m_superseded.append(client.token());
        client.setToken(fresh);
        Q_EMIT tokenChanged();
    }
    Q_EMIT prolonged();
}

void Session::endToken()
{
    if (m_kind != TokenKind::Temporary) {
        return; // to log out a permanent token is to revoke it
    }
    endOnServer(m_connection->client->token());
    for (const Secret &earlier : std::exchange(m_superseded, {})) {
        endOnServer(earlier);
    }
}

void Session::endOnServer(const Secret &temporaryToken)
{
    auto *call = m_connection->client->signOut(temporaryToken, this);
    connect(call, &ApiCallBase::finished, this, [call] {
        if (!call->result().isOk()) {
            qCInfo(sessionLog) << "a temporary token could not be ended; it ends by itself";
        }
    });
}

void Session::signOut()
{
    cancelSignIn();
    if (m_state == State::SignedOut) {
        return;
    }
    if (m_state == State::SignedIn) {
        endToken();
    }
    m_kept = false;
    m_superseded.clear();
    retire(std::move(m_connection));
    m_user = User();
    m_server = QUrl();
    m_alarm.reset();
    setState(State::SignedOut);
    Q_EMIT signedOut();
}

void Session::reportCertificateChanged(const ApiError &error)
{
    const bool replacing = m_state == State::SigningIn && m_stateBefore == State::SignedIn && !m_expiredMeanwhile;
    if (m_state != State::SignedIn && !replacing) {
        return;
    }
    m_alarm = error;
    reportUnauthorized();
}

void Session::reportUnauthorized()
{
    if (m_state == State::SigningIn && m_stateBefore == State::SignedIn && !m_expiredMeanwhile) {
        m_expiredMeanwhile = true; // becomes the state if the attempt fails
        Q_EMIT expired();
        return;
    }
    if (m_state == State::SignedIn) {
        setState(State::Expired);
        Q_EMIT expired();
    }
}

} // namespace Tokendesk
