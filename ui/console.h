// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tokendesk {

enum class ConsoleStream { Output, Errors };

/// Prints @p text where who started the program reads it. On Windows a program with windows has no console of its own:
/// it is the one that it was started from, and a message box where there is none.
void printText(const QString &text, ConsoleStream stream);

} // namespace Tokendesk
