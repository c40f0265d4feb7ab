// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What is fuzzed: each takes any bytes at all, and ends the program where something is answered that must not be.
/// libFuzzer calls one of them (entry.cpp); the replay of the corpus calls all.
namespace Fuzz {

void tokenList(const QByteArray &bytes);
void token(const QByteArray &bytes); ///< a single one, and the answer to "create"
void users(const QByteArray &bytes);
void errors(const QByteArray &bytes);
void signIn(const QByteArray &bytes);
void serverInfo(const QByteArray &bytes); ///< and the configuration
void frames(const QByteArray &bytes); ///< a stream, cut into lines and decoded
void auditLog(const QByteArray &bytes); ///< a page, and the header that tells of the next one
void address(const QByteArray &bytes); ///< of a server, as somebody types it

} // namespace Fuzz
