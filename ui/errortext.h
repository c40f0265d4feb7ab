// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/api/serveraddress.h"

#include <QString>

namespace Tokendesk {

/// What the program was about when something went wrong.
enum class Doing {
    SigningIn,
    AskingServer,
    LoadingTokens,
    LoadingUsers,
    Creating,
    Renaming,
    Revoking,
    Reading,
    Offboarding,
    ReadingHistory
};

/// Plain text: never show it where markup is read.
struct ErrorText
{
    QString summary; ///< one sentence: what happened
    QString advice; ///< what to do next
};

ErrorText errorText(const ApiError &error, Doing doing);
ErrorText errorText(AddressProblem problem);

} // namespace Tokendesk
