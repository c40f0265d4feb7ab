// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

namespace Tokendesk {

/// A token together with whose it is: what dialogs and jobs are given.
struct TokenRef
{
    UserId owner = 0;
    QString ownerName;
    Token token;

    friend bool operator==(const TokenRef &, const TokenRef &) = default;
};

} // namespace Tokendesk
