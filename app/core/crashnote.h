// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tokendesk {

/// From now on the program does not crash in silence: one line goes to the standard error, and the file @p mark is left
/// behind, so that the next start can tell. Neither holds anything but the number of the signal, or of Windows'
/// exception. Then the crash takes its way.
void noteCrashes(const QString &mark);

/// Whether the last run left @p mark behind; takes it away.
bool takeCrashMark(const QString &mark);

} // namespace Tokendesk
