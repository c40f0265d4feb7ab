// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apicall.h"
#include "app/api/auditlog.h"
#include "app/api/tokenrows.h"
#include "app/api/types.h"

#include <QObject>

#include <utility>

namespace Tokendesk {

class Transport;
class TokenStream;
struct HttpRequest;
struct StreamLimits;

/// One method for each call of the API. Each starts one request and answers with an ApiCall that belongs to @p parent.
/// Holds no state but the token that it sends.
class Client : public QObject
{
    Q_OBJECT

public:
    /// @p transport must outlive this. Without a token only the calls marked "no token needed" make sense.
    explicit Client(Transport &transport, Secret token = {}, QObject *parent = nullptr);
    ~Client() override;

    Transport &transport() const { return m_transport; }
    const Secret &token() const { return m_token; }
    /// For calls and streams that start from now on.
    void setToken(Secret token) { m_token = std::move(token); }

    ApiCall<ServerInfo> *serverInfo(QObject *parent); ///< GET /server-info; no token needed
    ApiCall<ServerConfig> *serverConfig(QObject *parent); ///< GET /server-config; no token needed

    ApiCall<SignInAnswer> *signIn(const QString &email, const Secret &password, QObject *parent); ///< no token needed
    /// Tells whose @p token is. The answer's token can differ from the one sent, which stays valid. No token needed.
    ApiCall<SignInAnswer> *signInWithToken(const Secret &token, QObject *parent);
    /// Ends @p temporaryToken. Never pass a permanent access token: it would be revoked (canvus-facts).
    ApiCall<Done> *signOut(const Secret &temporaryToken, QObject *parent);

    ApiCall<UserList> *listUsers(QObject *parent);
    ApiCall<User> *user(UserId id, QObject *parent);
    /// POST /users/:id/block: the user can no longer sign in. Answers the user as it is then.
    ApiCall<User> *blockUser(UserId id, QObject *parent);

    ApiCall<TokenList> *listTokens(UserId owner, QObject *parent);
    /// The same as one of many: for the tokens of all users.
    ApiCall<TokenList> *listTokensInBulk(UserId owner, QObject *parent);
    ApiCall<Token> *token(UserId owner, const QString &tokenId, QObject *parent);
    ApiCall<NewToken> *createToken(UserId owner, const QString &description, QObject *parent);
    ApiCall<Token> *changeDescription(
        UserId owner, const QString &tokenId, const QString &description, QObject *parent);
    ApiCall<Done> *revokeToken(UserId owner, const QString &tokenId, QObject *parent);

    /// GET /audit-log, for administrators: one page, newest first. Not every server has it.
    ApiCall<AuditPage> *auditLog(const AuditQuery &query, QObject *parent);

    /// GET /users/:id/access-tokens?subscribe
    TokenStream *streamTokens(UserId owner, StreamLimits limits, QObject *parent);
    TokenStream *streamUsers(StreamLimits limits, QObject *parent); ///< GET /users?subscribe

private:
    template <typename T, typename Decode>
    ApiCall<T> *start(HttpRequest &&request, const Secret &header, QObject *parent, Decode decode);
    template <typename T>
    ApiCall<T> *refuseId(QObject *parent);

    Transport &m_transport;
    Secret m_token;
};

} // namespace Tokendesk
