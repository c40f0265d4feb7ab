// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/logging.h"

namespace Tokendesk {

Q_LOGGING_CATEGORY(netLog, "tokendesk.net", QtInfoMsg)
Q_LOGGING_CATEGORY(sessionLog, "tokendesk.session", QtInfoMsg)

QByteArray loggablePath(QByteArrayView path)
{
    constexpr QByteArrayView TokenFolder("/access-tokens/");
    const qsizetype query = path.indexOf('?');
    const QByteArrayView withoutQuery = query < 0 ? path : path.first(query);
    const qsizetype folder = withoutQuery.indexOf(TokenFolder);
    if (folder < 0)
        return withoutQuery.toByteArray();
    return withoutQuery.first(folder + TokenFolder.size()).toByteArray() + "{id}";
}

} // namespace Tokendesk
