// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/outcomecheck.h"

#include "app/session/session.h"

#include <algorithm>

namespace Tokendesk {

namespace {

constexpr std::chrono::milliseconds LongestPause{30'000};
constexpr std::chrono::milliseconds LongestWish{120'000}; ///< of a server that asks for time

} // namespace

OutcomeCheck::OutcomeCheck(Session &session, std::chrono::milliseconds firstPause, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_server(session.server())
    , m_user(session.user().id)
    , m_pace({firstPause, std::max(firstPause, LongestPause), LongestWish})
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &OutcomeCheck::lookNow);
    // Not signedIn(): an attempt that fails leads back without one.
    connect(&session, &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::SignedIn)
            lookNow();
    });
    m_next.start(0);
}

bool OutcomeCheck::isSameAccount() const
{
    return m_session.user().id == m_user && m_session.server() == m_server;
}

void OutcomeCheck::lookNow()
{
    if (m_isLooking || m_isSettled)
        return;
    m_next.stop();
    Client *client = m_session.client();
    if (!client || !isSameAccount()) {
        ApiError error;
        error.kind = ApiErrorKind::Unauthorized;
        Q_EMIT cannotLook(error); // being signed in again brings it here
        return;
    }
    m_isLooking = true;
    m_asked = client;
    read(*client);
}

void OutcomeCheck::fail(const ApiError &error)
{
    m_isLooking = false;
    // It is said of the token that was sent, which a sign-in meanwhile may have replaced.
    const bool stillInUse = m_asked && (!m_session.client() || m_asked == m_session.client());
    const bool waitsForSignIn = error.kind == ApiErrorKind::Unauthorized && stillInUse;
    if (!waitsForSignIn) {
        m_next.start(m_pace.next(error.retryAfter));
    }
    const QPointer<OutcomeCheck> stillHere(this);
    if (waitsForSignIn)
        m_session.reportUnauthorized();
    if (stillHere)
        Q_EMIT cannotLook(error);
}

void OutcomeCheck::settle()
{
    m_isLooking = false;
    m_isSettled = true;
    m_next.stop();
}

} // namespace Tokendesk
