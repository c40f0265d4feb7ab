// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Tokendesk {

class TokenController;

/// Reads the list again by itself after the newest attempt failed for want of a connection: later and later, with
/// jitter, and not before the time that the server asked for. Streams do not replace that: they tell of changes, while
/// the window goes on saying that the list could not be loaded.
class ListRetry : public QObject
{
    Q_OBJECT

public:
    /// @p controller must outlive this.
    ListRetry(TokenController &controller, std::chrono::milliseconds firstPause, std::chrono::milliseconds longestPause,
        QObject *parent = nullptr);

private:
    void followState();
    void scheduleAfter(const ApiError &error);

    TokenController &m_controller;
    std::chrono::milliseconds m_firstPause;
    std::chrono::milliseconds m_longestPause;
    std::chrono::milliseconds m_pause;
    QTimer m_next;
};

} // namespace Tokendesk
