// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Tokendesk {

using UserId = qint64;

/// Milliseconds since the epoch, UTC; empty where the server gave none that can be read.
using Timestamp = std::optional<qint64>;

/// An access token as the server lists it: never with the plain token.
struct Token
{
    QString id; ///< opaque to the API; on today's servers base64 of a bcrypt hash
    QString description;
    Timestamp createdAt;

    friend bool operator==(const Token &, const Token &) = default;
};

/// The answer to "create": the only time that the server shows the plain token. `token.createdAt` is empty, because
/// that answer's time is in another zone than the list's (canvus-facts: GET is UTC, POST is the server's local time).
struct NewToken
{
    Token token;
    Secret plainToken;

    friend bool operator==(const NewToken &, const NewToken &) = default;
};

struct User
{
    UserId id = 0;
    QString name;
    QString email; ///< empty for Guest
    bool administrator = false;
    bool approved = true;
    bool blocked = false;
    Timestamp createdAt;
    Timestamp lastLogin; ///< empty: never
    QString state;

    friend bool operator==(const User &, const User &) = default;
};

struct ServerInfo
{
    QStringList apiVersions; ///< for example "v1.2"
    QString version; ///< for example "3.0.0 [3837d3aa9]"
    QString serverId;

    friend bool operator==(const ServerInfo &, const ServerInfo &) = default;
};

struct ServerConfig
{
    QString serverName; ///< empty where the server does not tell
    bool passwordSignIn = true;
    bool samlSignIn = false;

    friend bool operator==(const ServerConfig &, const ServerConfig &) = default;
};

struct SignInAnswer
{
    Secret token;
    User user;
};

/// A row of a list that could not be read. The other rows are not affected.
struct RowError
{
    qsizetype row = 0; ///< counted from 0, in the server's order
    QString reason; ///< technical, in English, for logs and details; never holds the row's own text

    friend bool operator==(const RowError &, const RowError &) = default;
};

struct UserList
{
    QList<User> users;
    QList<RowError> badRows;
};

} // namespace Tokendesk
