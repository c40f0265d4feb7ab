// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/secretstore.h"
#include "ui/errortext.h"

namespace Tokendesk {

enum class KeyringDoing { Keeping, Reading, Forgetting };

/// What to say when the keyring did not do its part.
ErrorText keyringText(SecretProblem problem, KeyringDoing doing);

} // namespace Tokendesk
