// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/tokenprolonger.h"

#include "app/session/session.h"

namespace Tokendesk {

namespace {

constexpr std::chrono::minutes tick{1};

} // namespace

TokenProlonger::TokenProlonger(Session &session, const Clock &clock, QObject *parent)
    : QObject(parent), m_session(session), m_clock(clock)
{
    connect(&session, &Session::signedIn, this, [this] { planIn(interval); });
    connect(&session, &Session::prolonged, this, [this] { planIn(interval); });
    connect(&session, &Session::prolongFailed, this, [this] { planIn(retryAfter); });
    m_tick.setInterval(tick);
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tick, &QTimer::timeout, this, &TokenProlonger::check);
    m_tick.start();
    planIn(interval);
}

void TokenProlonger::planIn(std::chrono::milliseconds time)
{
    m_dueMs = m_clock.nowMs() + time.count();
}

void TokenProlonger::check()
{
    // A clock that was set back must not put it off for longer than planned.
    const qint64 longest = m_clock.nowMs() + std::chrono::milliseconds(interval).count();
    m_dueMs = qMin(m_dueMs, longest);
    if (m_clock.nowMs() >= m_dueMs) {
        m_session.prolong();
    }
}

} // namespace Tokendesk
