// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/listretry.h"

#include "app/model/tokencontroller.h"

#include <utility>

namespace Tokendesk {

ListRetry::ListRetry(TokenController &controller, const Clock &clock, RetryPace pace, QObject *parent)
    : QObject(parent), m_controller(controller), m_clock(clock), m_pace(std::move(pace))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] {
        setNextTry({});
        // Quietly where something is shown: the window need not change its look for a try that may fail again.
        m_controller.refreshQuietly();
    });
    connect(&controller, &TokenController::loadStateChanged, this, &ListRetry::followState);
    connect(&controller, &TokenController::shownOwnerChanged, this, [this] { m_pace.reset(); });
    connect(&controller, &TokenController::listRead, this, [this] { m_pace.reset(); });
    connect(&controller, &TokenController::quietReadFailed, this, &ListRetry::scheduleAfter);
}

void ListRetry::tryNow()
{
    if (!m_nextTryMs)
        return;
    m_pace.reset();
    m_next.stop();
    setNextTry({});
    m_controller.refresh();
}

void ListRetry::followState()
{
    if (m_controller.loadState() == TokenController::LoadState::Failed && m_controller.loadError()) {
        scheduleAfter(*m_controller.loadError());
    } else {
        m_next.stop();
        setNextTry({});
    }
}

void ListRetry::scheduleAfter(const ApiError &error)
{
    if (m_controller.loadState() != TokenController::LoadState::Failed || !passesByItself(error.kind))
        return;
    const std::chrono::milliseconds pause = m_pace.next(error.retryAfter);
    m_next.start(pause);
    setNextTry(m_clock.nowMs() + pause.count());
}

void ListRetry::setNextTry(Timestamp ms)
{
    if (m_nextTryMs != ms) {
        m_nextTryMs = ms;
        Q_EMIT planChanged();
    }
}

} // namespace Tokendesk
