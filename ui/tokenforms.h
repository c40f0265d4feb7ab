// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"
#include "app/core/secret.h"

#include <QString>
#include <QUrl>

namespace Tokendesk {

/// A token with what stands around it in one of the ways that it is used.
struct TokenForm
{
    QString before;
    Secret token;
    QString after;

    Secret whole() const;
};

/// False where the token holds a character that a header or a line cannot, such as a line break.
bool fitsOnALine(const Secret &token);

/// Whatever the server called a token or itself, a shell that these are pasted into takes it for no command of its own.
TokenForm headerLine(const Secret &token);
TokenForm curlLine(const Secret &token, const QUrl &server, UserId owner);
/// Server and token, a variable a line: for a shell, an .env file, or systemd's EnvironmentFile.
TokenForm environmentLines(const Secret &token, const QUrl &server);

} // namespace Tokendesk
