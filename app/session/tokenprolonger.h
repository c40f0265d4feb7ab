// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Tokendesk {

class Session;

/// Keeps a temporary token alive, whose life is not known: asks for a longer one at intervals far below the shortest
/// that is told of (24 hours), and soon after the computer woke up. So its end is noticed while nothing is at stake.
class TokenProlonger : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    TokenProlonger(Session &session, const Clock &clock, QObject *parent = nullptr);

    static constexpr std::chrono::hours interval{4};
    static constexpr std::chrono::minutes retryAfter{5}; ///< after a failure that says nothing of the token

    /// Asks if it is time to. Called every minute; by the time of day, which goes on while a computer sleeps.
    void check();

private:
    void planIn(std::chrono::milliseconds time);

    Session &m_session;
    const Clock &m_clock;
    qint64 m_dueMs = 0;
    QTimer m_tick;
};

} // namespace Tokendesk
