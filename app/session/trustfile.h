// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/certificate.h"

#include <QUrl>

class QSettings;

namespace Tokendesk {

/// What a trust counts for: "host:port".
QString trustPlace(const QUrl &server);

/// The part of the settings' file that holds whom the user trusts, a group for each server. A trust that cannot be read
/// whole is one that matches nothing: damage must not turn into trusting anybody.
ServerTrust readTrust(const QSettings &file, const QUrl &server);
void writeTrust(QSettings &file, const QUrl &server, const ServerTrust &trust);

} // namespace Tokendesk
