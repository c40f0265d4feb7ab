// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/retrypace.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Tokendesk {

namespace {

std::chrono::milliseconds times(std::chrono::milliseconds pause, double factor)
{
    return std::chrono::milliseconds(std::llround(static_cast<double>(pause.count()) * factor));
}

} // namespace

RetryPace::RetryPace(RetryLimits limits, Random random)
    : m_limits(limits), m_random(std::move(random)), m_pause(limits.first)
{
    if (!m_random)
        m_random = [] {
            return QRandomGenerator::global()->generateDouble();
        };
}

std::chrono::milliseconds RetryPace::next(std::optional<std::chrono::seconds> wish)
{
    const std::chrono::milliseconds own = times(m_pause, 0.9 + 0.2 * m_random());
    m_pause = std::max(m_pause, std::min(2 * m_pause, m_limits.longest));
    return std::max(own, asked(wish));
}

std::chrono::milliseconds RetryPace::asked(std::optional<std::chrono::seconds> wish) const
{
    if (!wish)
        return std::chrono::milliseconds(0);
    // Only upwards: earlier than asked for would only be refused again.
    return times(std::min<std::chrono::milliseconds>(*wish, m_limits.longestAsked), 1.0 + 0.1 * m_random());
}

} // namespace Tokendesk
