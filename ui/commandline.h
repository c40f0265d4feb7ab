// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace Tokendesk {

/// What the program was asked on its command line.
struct CommandLine
{
    enum class Demo { None, Administrator, User };

    Demo demo = Demo::None;
    QUrl server; ///< empty: none was named
    /// Not empty: print this and end with exitCode, without a window.
    QString text;
    int exitCode = 0;
};

/// @p arguments with the program's name first.
CommandLine parseCommandLine(QStringList arguments);

/// Whether the answer is text for a terminal, for which there need not be a display.
bool asksForText(const QStringList &arguments);

/// Why no window can be opened, where that is certain; Qt's own words for it are meant for programmers.
QString whyNoWindow(const QStringList &arguments);

} // namespace Tokendesk
