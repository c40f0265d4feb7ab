// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>

namespace Tokendesk {

struct RetryLimits
{
    std::chrono::milliseconds first{1'000}; ///< the pause after the first failure
    std::chrono::milliseconds longest{60'000}; ///< it is doubled at each failure up to this
    std::chrono::milliseconds longestAsked{300'000}; ///< what a server that asks for patience gets at most
};

/// How long a read that failed waits before it is tried again: later and later, and not before the time that the server
/// asked for (Retry-After). With jitter, so that many programs that lost their server together do not come back
/// together. For reads only: what changes something is repeated by nobody but the user.
class RetryPace
{
public:
    using Random = std::function<double()>; ///< gives 0 to 1

    explicit RetryPace(RetryLimits limits = {}, Random random = {});

    /// The pause after one more failure.
    std::chrono::milliseconds next(std::optional<std::chrono::seconds> asked = {});
    /// The pause that the server asked for alone.
    std::chrono::milliseconds asked(std::optional<std::chrono::seconds> asked) const;
    /// It worked, or the user asked: the next failure is a first one.
    void reset() { m_pause = m_limits.first; }

private:
    RetryLimits m_limits;
    Random m_random;
    std::chrono::milliseconds m_pause;
};

} // namespace Tokendesk
