// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace Tokendesk {

/// A server that the user has signed in to, as it is remembered between sessions. Never holds a secret.
struct ServerProfile
{
    QUrl server; ///< as parseServerAddress() gives it; also the profile's key
    QString name; ///< shown to the user; the server's own name until it is changed
    QString email; ///< last used for signing in; empty after a sign-in with a token

    friend bool operator==(const ServerProfile &, const ServerProfile &) = default;
};

} // namespace Tokendesk
