// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/model/liveupdates.h"

#include <QObject>
#include <QTimer>

namespace Tokendesk {

class StatusPill;
class TokenController;

/// Tells in the status bar's pill how true the list is: live, polled and how old, or offline and when it is tried
/// again.
class LiveIndicator : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    LiveIndicator(StatusPill &pill, const TokenController &controller, const LiveUpdates &live, const Clock &clock,
        QObject *parent = nullptr);

    void update();

private:
    void showStill();
    void showPolling();
    void showOffline();
    QString ageText() const;
    qint64 ageSeconds() const;
    qint64 secondsUntil(qint64 ms) const;

    StatusPill &m_pill;
    const TokenController &m_controller;
    const LiveUpdates &m_live;
    const Clock &m_clock;
    QTimer m_second;
};

} // namespace Tokendesk
