// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/api/tokenrows.h"
#include "app/api/types.h"
#include "app/core/result.h"

#include <QByteArray>

/// From the bytes of a success to values. Whatever is not what the API promises is BadAnswer: an empty, cut or broken
/// body is never an empty list. The whole body is checked to its end, also what is not read from it. Unknown fields are
/// allowed; a field that is there twice is an error, because which of the two counts is anybody's guess.
///
/// In lists a row that is JSON but no token or user is a RowError, and the others stay; with more than 10,000 such rows
/// it is no list. One of more than 100,000 users is AnswerTooLarge. A long list takes little memory beside it. The
/// details of an error never hold text of the body, which can be a secret. @p body is copied unless it has simdjson's
/// padding as reserve (BodyPadding).
namespace Tokendesk {

constexpr qsizetype BodyPadding = 64;

Result<TokenList, ApiError> decodeTokenList(const QByteArray &body);
Result<Token, ApiError> decodeToken(const QByteArray &body);
/// Needs only the plain token and its id: a plain token that the server tells once must not be lost because another
/// field is odd. @p sentDescription stands in for a description that cannot be read.
Result<NewToken, ApiError> decodeNewToken(const QByteArray &body, const QString &sentDescription);
Result<UserList, ApiError> decodeUserList(const QByteArray &body);
Result<User, ApiError> decodeUser(const QByteArray &body);
Result<SignInAnswer, ApiError> decodeSignIn(const QByteArray &body);
Result<ServerInfo, ApiError> decodeServerInfo(const QByteArray &body);
Result<ServerConfig, ApiError> decodeServerConfig(const QByteArray &body);
/// Where any body or none will do, but not a page of HTML: that comes from something between us and the server.
Result<Done, ApiError> decodeDone(const QByteArray &body);

/// The server's words in the body of an error: `msg`, `message` or `error`, in that order; empty where there are none.
QString decodeErrorMessage(const QByteArray &body);

} // namespace Tokendesk
