// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/api/types.h"
#include "app/core/clock.h"
#include "app/model/retrypace.h"

#include <QObject>
#include <QTimer>

namespace Tokendesk {

class TokenController;

/// Reads the list again by itself after the newest attempt failed for a reason that passes (passesByItself). Streams do
/// not replace that: they tell of changes, while the window goes on saying that the list could not be loaded.
class ListRetry : public QObject
{
    Q_OBJECT

public:
    /// @p controller and @p clock must outlive this.
    ListRetry(TokenController &controller, const Clock &clock, RetryPace pace, QObject *parent = nullptr);

    Timestamp nextTryMs() const { return m_nextTryMs; } ///< empty: none is planned
    /// Does not wait for the next try; without effect where none is planned.
    void tryNow();

Q_SIGNALS:
    void planChanged(); ///< nextTryMs()

private:
    void followState();
    void scheduleAfter(const ApiError &error);
    void setNextTry(Timestamp ms);

    TokenController &m_controller;
    const Clock &m_clock;
    RetryPace m_pace;
    QTimer m_next;
    Timestamp m_nextTryMs;
};

} // namespace Tokendesk
