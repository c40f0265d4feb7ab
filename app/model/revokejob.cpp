// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/revokejob.h"

#include <algorithm>

namespace Tokendesk {

bool RevokeJob::isFinal(Outcome outcome)
{
    return outcome != Outcome::Waiting && outcome != Outcome::UnderWay && outcome != Outcome::Checking;
}

bool RevokeJob::isGone(Outcome outcome)
{
    return outcome == Outcome::Revoked || outcome == Outcome::AlreadyGone;
}

int RevokeJob::doneCount() const
{
    return static_cast<int>(
        std::count_if(m_items.cbegin(), m_items.cend(), [](const Item &item) { return isFinal(item.outcome); }));
}

} // namespace Tokendesk
