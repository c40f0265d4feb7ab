// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts.h"

#include "ui/partversions.h"

namespace Tokendesk {

QList<Part> parts()
{
    QList<Part> all{
        {QStringLiteral("Tokendesk"), QStringLiteral(TOKENDESK_VERSION), QStringLiteral("GPL-3.0-or-later")},
        {QStringLiteral("Qt"), QLatin1String(qVersion()), QStringLiteral("LGPL-3.0-only")},
        {QStringLiteral("simdjson"), QStringLiteral(TOKENDESK_SIMDJSON_VERSION), QStringLiteral("Apache-2.0")},
        {QStringLiteral("libxcrypt"), QStringLiteral(TOKENDESK_XCRYPT_VERSION), QStringLiteral("LGPL-2.1-or-later")},
        {QStringLiteral("QtKeychain"), QStringLiteral(TOKENDESK_KEYCHAIN_VERSION), QStringLiteral("BSD-2-Clause")},
        {QStringLiteral("cpp-httplib"), QStringLiteral(TOKENDESK_HTTPLIB_VERSION), QStringLiteral("MIT")},
        {QStringLiteral("OpenSSL"), QStringLiteral(TOKENDESK_OPENSSL_VERSION), QStringLiteral("Apache-2.0")},
    };
    all.removeIf([](const Part &part) { return part.version.isEmpty(); });
    return all;
}

} // namespace Tokendesk
