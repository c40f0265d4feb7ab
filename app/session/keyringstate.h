// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace Tokendesk {

/// What the desktop's secret service says of itself.
enum class KeyringState {
    Open,
    Locked,
    Absent, ///< no bus, or nothing on it that keeps secrets
    Unknown ///< it does not say, or this system has no such service to ask
};

/// Asks without waking a service up; @p told is called once, later, unless @p context goes before.
void askKeyringState(QObject *context, std::function<void(KeyringState)> told);

} // namespace Tokendesk
