// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret.h"

#include <QList>

namespace Tokendesk {

/// What in a pasted text can be a plain token: first the whole, without white space around it; then each part that is
/// long enough to be none by chance, as it stands in a header line, a curl line, JSON or a chat. At most eight.
QList<Secret> tokenCandidates(const Secret &pasted);

} // namespace Tokendesk
