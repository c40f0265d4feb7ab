// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/revokejob.h"

#include <algorithm>

namespace Tokendesk {

int RevokeJob::doneCount() const
{
    return static_cast<int>(std::count_if(m_items.cbegin(), m_items.cend(), [](const Item &item) {
        return item.outcome != Outcome::Waiting && item.outcome != Outcome::UnderWay
            && item.outcome != Outcome::Checking;
    }));
}

} // namespace Tokendesk
