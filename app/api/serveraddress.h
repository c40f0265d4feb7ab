// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QUrl>

namespace Tokendesk {

enum class AddressProblem {
    Empty,
    NotAnAddress, ///< no host can be read from it
    UnknownScheme, ///< neither http nor https
    PlainHttpRefused, ///< http to a host other than this machine
    HoldsCredentials, ///< user:password@ in the address: it would be stored and shown
};

/// What a person typed, as the server's base URL: scheme, host and port, and a path prefix if there is one; without a
/// trailing slash, without `/api/v1` if it was typed, without query and fragment. Without a scheme, https is assumed
/// (http for a loopback host that was typed with a port, since such a server rarely has a certificate).
Result<QUrl, AddressProblem> parseServerAddress(const QString &typed);

/// localhost, 127.0.0.0/8 or ::1.
bool isLoopback(const QUrl &url);

} // namespace Tokendesk
