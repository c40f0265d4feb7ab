// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tokendesk {

class Secret;

/// Writes @p secret and a newline to a file that did not exist before and that only its owner may read, from the first
/// moment on. What was written of it is removed on failure.
class SecretFile
{
public:
    enum class Outcome { Saved, Exists, Failed };

    /// @p reason: the system's words, for Failed.
    static Outcome create(const QString &path, const Secret &secret, QString &reason);
    /// Somebody else than the user (and root) can put files into @p folder, or another folder in its place. Links are
    /// followed. On Windows its administrators are trusted likewise.
    static bool othersCanWriteTo(const QString &folder);
    /// Takes the place of @p path in one step, so that neither its mode nor a half-written content is ever seen.
    static Outcome replace(const QString &path, const Secret &secret, QString &reason);
};

} // namespace Tokendesk
