// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLoggingCategory>

namespace Tokendesk {

/// "tokendesk.net": one line a request: verb, path without token ids, status, time. Never a header or a body.
Q_DECLARE_LOGGING_CATEGORY(netLog)
/// "tokendesk.session": signing in and out.
Q_DECLARE_LOGGING_CATEGORY(sessionLog)

/// @p path as it may stand in a log: what follows `/access-tokens/` becomes "{id}", and a query is left out. A token's
/// id is a hash of the token, and so nothing for a log that is mailed around.
QByteArray loggablePath(QByteArrayView path);

} // namespace Tokendesk
