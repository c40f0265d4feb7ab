// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

/// Stands still until it is told to move.
class ManualClock final : public Tokendesk::Clock
{
public:
    explicit ManualClock(qint64 nowMs) : m_nowMs(nowMs) { }
    qint64 nowMs() const override { return m_nowMs; }
    void advance(qint64 ms) { m_nowMs += ms; }

private:
    qint64 m_nowMs;
};
