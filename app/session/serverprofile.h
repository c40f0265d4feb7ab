// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QString>
#include <QUrl>

#include <array>

namespace Tokendesk {

/// Where a sign-in token comes from: a permanent one must never be sent to /users/logout, which would revoke it.
enum class TokenKind { Temporary, Permanent };

/// Tells servers apart at a glance; their names tell the same in words.
enum class ServerColour { Blue, Green, Orange, Red, Violet, Teal, Pink, Grey };
inline constexpr std::array allServerColours{ServerColour::Blue, ServerColour::Green, ServerColour::Orange,
    ServerColour::Red, ServerColour::Violet, ServerColour::Teal, ServerColour::Pink, ServerColour::Grey};

/// An account on a server that the user has signed in to, as it is remembered between sessions. Never holds a secret.
struct ServerProfile
{
    QUrl server; ///< as parseServerAddress() gives it
    QString name; ///< shown to the user; the server's own name until it is changed
    QString email; ///< of the account
    UserId userId = 0; ///< 0: not known yet, as in files of older versions
    QString userName;
    ServerColour colour = ServerColour::Blue;
    TokenKind tokenKind = TokenKind::Temporary; ///< of the last sign-in
    bool keepSignedIn = false; ///< the keyring holds the sign-in token, under key()

    /// Server and user: what tells one profile from another.
    QString key() const { return QStringLiteral("%1@%2").arg(QString::number(userId), server.toString()); }

    friend bool operator==(const ServerProfile &, const ServerProfile &) = default;
};

} // namespace Tokendesk
