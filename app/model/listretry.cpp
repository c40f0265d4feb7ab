// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/listretry.h"

#include "app/model/tokencontroller.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Tokendesk {

namespace {

/// Another answer is to be expected a little later, without anybody doing anything.
bool passes(const ApiError &error)
{
    switch (error.kind) {
    case ApiErrorKind::Unreachable:
    case ApiErrorKind::ConnectionLost:
    case ApiErrorKind::TimedOut:
    case ApiErrorKind::RateLimited:
    case ApiErrorKind::ServerFault:
        return true;
    default:
        return false;
    }
}

} // namespace

ListRetry::ListRetry(TokenController &controller, std::chrono::milliseconds firstPause,
    std::chrono::milliseconds longestPause, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_firstPause(firstPause)
    , m_longestPause(longestPause)
    , m_pause(firstPause)
{
    m_next.setSingleShot(true);
    // Quietly where something is shown: the window need not change its look for a try that may fail again.
    connect(&m_next, &QTimer::timeout, &controller, &TokenController::refreshQuietly);
    connect(&controller, &TokenController::loadStateChanged, this, &ListRetry::followState);
    connect(&controller, &TokenController::shownOwnerChanged, this, [this] { m_pause = m_firstPause; });
    connect(&controller, &TokenController::listRead, this, [this] { m_pause = m_firstPause; });
    connect(&controller, &TokenController::quietReadFailed, this, &ListRetry::scheduleAfter);
}

void ListRetry::followState()
{
    if (m_controller.loadState() == TokenController::LoadState::Failed && m_controller.loadError())
        scheduleAfter(*m_controller.loadError());
    else
        m_next.stop();
}

void ListRetry::scheduleAfter(const ApiError &error)
{
    if (m_controller.loadState() != TokenController::LoadState::Failed || !passes(error))
        return;
    const std::chrono::milliseconds asked =
        std::min<std::chrono::milliseconds>(error.retryAfter.value_or(std::chrono::seconds(0)), m_longestPause);
    m_next.start(std::max(asked, m_pause * QRandomGenerator::global()->bounded(900, 1100) / 1000));
    m_pause = std::min(2 * m_pause, m_longestPause);
}

} // namespace Tokendesk
