// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace TokendeskDemo {

#ifdef _WIN32
using Socket = std::uintptr_t;
#else
using Socket = int;
#endif

/// To be called before the socket listens: no other program can listen on the same port as well.
void keepPortForUs(Socket socket);

/// Ends the connections of which this process is the server, as seen from @p port.
void shutDownConnections(int port);

/// To be called before the first thread starts. From then on the process ends by waitForEnd() only.
void prepareForEnd();

/// From now on the end of the standard input is a reason for waitForEnd() to return, too. To be called once.
void endWithInput();

/// Until the system tells the process to end: SIGTERM or SIGINT; on Windows Ctrl+C, Ctrl+Break, or its console's end.
void waitForEnd();

} // namespace TokendeskDemo
