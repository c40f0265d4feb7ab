// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Tokendesk {

class Secret;

// A token's id is base64 of a bcrypt hash of the plain token, and all ids of a server share their salt, as the
// specification's own examples show (canvus-facts: computed). So what a plain token's id is can be told without asking
// anybody. Where an id is no such hash, none of this applies to it.

/// The setting that a hash was made with: "$2a$04$" and 22 characters, as crypt() wants it. Empty where @p tokenId is
/// no base64 of a bcrypt hash, or of one that would take longer than a quarter of a second to compute: a server that
/// sends such ids must not stop this computer.
QByteArray bcryptSettingOf(QByteArrayView tokenId);

/// The id that @p plain would have under @p setting. Empty where bcrypt would look at a part of it only (more than 72
/// bytes, or a NUL among them), where there is nothing to look at, or where this system has no bcrypt. Takes 0.85 ms
/// with the cost that Canvus uses.
std::optional<QByteArray> tokenIdOf(const Secret &plain, const QByteArray &setting);

/// False where the program was built for a system without libxcrypt: then no id can be computed.
bool canComputeTokenIds();

} // namespace Tokendesk
