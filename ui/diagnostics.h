// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"
#include "app/model/liveupdates.h"
#include "app/session/policy.h"
#include "app/session/session.h"

#include <QString>

#include <optional>

namespace Tokendesk {

/// What of the program's state helps whoever is asked for help.
struct DiagnosticFacts
{
    Session::State session = Session::State::SignedOut;
    bool administrator = false;
    LiveUpdates::State live = LiveUpdates::State::Off;
    int tokensShown = 0;
    std::optional<ServerInfo> server; ///< empty: it was not asked, or has not answered
    Policy policy;
    bool throughProxy = false; ///< to the server
};

/// Versions, system, look, screens, and @p facts, a line each, made to be sent to others: without addresses, names,
/// e-mail addresses, ids or secrets. In English whatever the language, for whoever reads it.
QString diagnosticText(const DiagnosticFacts &facts);

} // namespace Tokendesk
