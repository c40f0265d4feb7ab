// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/serverprofile.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Tokendesk {

/// A setting as an administrator of the computer has decided it. Locked with a value: the user's own does not count.
template <typename Value>
struct Preset
{
    std::optional<Value> value;
    bool locked = false;

    friend bool operator==(const Preset &, const Preset &) = default;
};

/// What an administrator has decided for all users of a computer, from the first policy.ini that is found; the manual
/// page describes it. A default-made one decides nothing.
struct Policy
{
    QString file; ///< where it was read; empty: there is none
    QList<ServerProfile> servers; ///< offered to everyone, without an account
    bool serversLocked = false; ///< no other server may be signed in to
    QList<QByteArray> authorities; ///< certificates (DER) that are believed for every server
    bool certificatesLocked = false; ///< users may not trust any certificate themselves
    Preset<std::chrono::seconds> pollInterval;
    Preset<std::chrono::seconds> clipboardTime;
    Preset<QString> language; ///< one of languageCodes
    QStringList problems; ///< what was left out, and why; technical, in English

    /// Whether @p server may be signed in to.
    bool allows(const QUrl &server) const;
    /// The names that [policy] locked= knows and this policy locks, for diagnostics.
    QStringList lockedNames() const;

    friend bool operator==(const Policy &, const Policy &) = default;
};

/// The places where a policy can lie, most important first. The system's own comes before what an environment variable
/// of the user names, and the user's own configuration folder is not among them.
QStringList policyFiles();

/// Reads the first of @p files that exists. One that cannot be read is told in problems; it is not passed over.
Policy readPolicy(const QStringList &files = policyFiles());

/// The ranges in which a setting makes sense, wherever it comes from.
inline constexpr std::chrono::seconds leastPollInterval{5};
inline constexpr std::chrono::seconds mostPollInterval{3600};
inline constexpr std::chrono::seconds leastClipboardTime{5};
inline constexpr std::chrono::seconds mostClipboardTime{600};

} // namespace Tokendesk
