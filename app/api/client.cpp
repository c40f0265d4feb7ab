// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"

#include "app/api/decode.h"
#include "app/api/decodingreply.h"
#include "app/api/jsonwriter.h"
#include "app/api/transport.h"

#include <memory>
#include <optional>
#include <type_traits>

namespace Tokendesk {

namespace {

using Verb = HttpRequest::Verb;

HttpRequest request(Verb verb, QByteArray path)
{
    HttpRequest made;
    made.verb = verb;
    made.path = std::move(path);
    return made;
}

QByteArray userPath(UserId id)
{
    return "/users/" + QByteArray::number(id);
}

QByteArray tokensPath(UserId owner)
{
    return userPath(owner) + "/access-tokens";
}

/// Encoded, "." and ".." would still mean this folder and the one above it, and nothing would mean the whole list.
bool isUsableId(const QString &tokenId)
{
    return !tokenId.isEmpty() && tokenId != QLatin1String(".") && tokenId != QLatin1String("..");
}

/// With everything encoded that could end the segment, such as "/" and "?".
QByteArray tokenPath(UserId owner, const QString &tokenId)
{
    return tokensPath(owner) + '/' + tokenId.toUtf8().toPercentEncoding();
}

/// What tells of further pages is in a header; all others need the body only.
template <typename T, typename Decode>
Result<T, ApiError> decodeAnswer(const HttpAnswer &answer, Decode decode)
{
    if constexpr (std::is_invocable_v<Decode, const HttpAnswer &>)
        return decode(answer);
    else
        return decode(answer.body);
}

} // namespace

Client::Client(Transport &transport, Secret token, QObject *parent)
    : QObject(parent), m_transport(transport), m_token(std::move(token))
{
}

Client::~Client() = default;

template <typename T, typename Decode>
ApiCall<T> *Client::start(HttpRequest &&request, const Secret &header, QObject *parent, Decode decode)
{
    auto *call = new ApiCall<T>(parent);
    const bool changesState = request.changesState;
    const bool isList = request.isList;
    TransportReply *reply = m_transport.send(std::move(request), header, call);
    if constexpr (!std::is_invocable_v<Decode, const HttpAnswer &>) {
        if (isList) {
            auto decoded = std::make_shared<std::optional<Result<T, ApiError>>>();
            auto *decoding = new DecodingReply(
                reply, [decoded, decode](const QByteArray &body) { decoded->emplace(decode(body)); }, call);
            call->follow(decoding, [call, decoded](Result<HttpAnswer, ApiError> answer) {
                if (!answer.isOk()) {
                    call->m_result.emplace(std::move(answer).error());
                    return;
                }
                if (!(*decoded)->isOk())
                    (*decoded)->error().httpStatus = answer.value().status;
                call->m_result.emplace(*std::move(*decoded));
            });
            return call;
        }
    }
    // Nothing of the client in here: it may go before the answer comes.
    call->follow(reply, [call, changesState, decode](Result<HttpAnswer, ApiError> answer) {
        if (!answer.isOk()) {
            call->m_result.emplace(std::move(answer).error());
            return;
        }
        HttpAnswer &good = answer.value();
        Result<T, ApiError> decoded = decodeAnswer<T>(good, decode);
        wipe(good.body); // the answers to "create" and "sign in" hold a plain token
        if (!decoded.isOk()) {
            decoded.error().httpStatus = good.status;
            // It said yes, but to what is not known.
            decoded.error().outcomeUnknown = changesState;
        }
        call->m_result.emplace(std::move(decoded));
    });
    return call;
}

template <typename T>
ApiCall<T> *Client::refuseId(QObject *parent)
{
    auto *call = new ApiCall<T>(parent);
    call->endLater([call] {
        ApiError error;
        error.kind = ApiErrorKind::UnusableId;
        error.detail = QStringLiteral("the id cannot be a part of a path");
        call->m_result.emplace(std::move(error));
    });
    return call;
}

ApiCall<ServerInfo> *Client::serverInfo(QObject *parent)
{
    return start<ServerInfo>(request(Verb::Get, "/server-info"), Secret(), parent, decodeServerInfo);
}

ApiCall<ServerConfig> *Client::serverConfig(QObject *parent)
{
    return start<ServerConfig>(request(Verb::Get, "/server-config"), Secret(), parent, decodeServerConfig);
}

ApiCall<SignInAnswer> *Client::signIn(const QString &email, const Secret &password, QObject *parent)
{
    HttpRequest login = request(Verb::Post, "/users/login");
    login.jsonBody = jsonObject({{"email", email.toUtf8()}, {"password", password.reveal()}});
    login.bodySecret = password;
    return start<SignInAnswer>(std::move(login), Secret(), parent, decodeSignIn);
}

ApiCall<SignInAnswer> *Client::signInWithToken(const Secret &token, QObject *parent)
{
    HttpRequest login = request(Verb::Post, "/users/login");
    login.jsonBody = jsonObject({{"token", token.reveal()}});
    login.bodySecret = token;
    return start<SignInAnswer>(std::move(login), Secret(), parent, decodeSignIn);
}

ApiCall<Done> *Client::signOut(const Secret &temporaryToken, QObject *parent)
{
    HttpRequest logout = request(Verb::Post, "/users/logout");
    logout.jsonBody = jsonObject({{"token", temporaryToken.reveal()}});
    logout.changesState = true;
    // The header too is the token to end, never this client's own: a server that looks only there must not end another.
    return start<Done>(std::move(logout), temporaryToken, parent, decodeDone);
}

ApiCall<UserList> *Client::listUsers(QObject *parent)
{
    HttpRequest list = request(Verb::Get, "/users");
    list.isList = true;
    return start<UserList>(std::move(list), m_token, parent, decodeUserList);
}

ApiCall<User> *Client::user(UserId id, QObject *parent)
{
    return start<User>(request(Verb::Get, userPath(id)), m_token, parent, decodeUser);
}

ApiCall<User> *Client::blockUser(UserId id, QObject *parent)
{
    HttpRequest block = request(Verb::Post, userPath(id) + "/block");
    block.changesState = true;
    return start<User>(std::move(block), m_token, parent, decodeUser);
}

ApiCall<TokenList> *Client::listTokens(UserId owner, QObject *parent)
{
    HttpRequest list = request(Verb::Get, tokensPath(owner));
    list.isList = true;
    return start<TokenList>(std::move(list), m_token, parent, decodeTokenList);
}

ApiCall<TokenList> *Client::listTokensInBulk(UserId owner, QObject *parent)
{
    HttpRequest list = request(Verb::Get, tokensPath(owner));
    list.isList = true;
    list.isBulk = true;
    return start<TokenList>(std::move(list), m_token, parent, decodeTokenList);
}

ApiCall<AuditPage> *Client::auditLog(const AuditQuery &query, QObject *parent)
{
    HttpRequest read = request(Verb::Get, "/audit-log");
    read.query = encodedQuery(query);
    return start<AuditPage>(std::move(read), m_token, parent,
        [](const HttpAnswer &answer) { return decodeAuditPage(answer.body, answer.link); });
}

TokenStream *Client::streamTokens(UserId owner, StreamLimits limits, QObject *parent)
{
    return m_transport.openStream(tokensPath(owner), m_token, limits, parent);
}

TokenStream *Client::streamUsers(StreamLimits limits, QObject *parent)
{
    return m_transport.openStream(QByteArrayLiteral("/users"), m_token, limits, parent);
}

ApiCall<Token> *Client::token(UserId owner, const QString &tokenId, QObject *parent)
{
    if (!isUsableId(tokenId))
        return refuseId<Token>(parent);
    return start<Token>(request(Verb::Get, tokenPath(owner, tokenId)), m_token, parent, decodeToken);
}

ApiCall<NewToken> *Client::createToken(UserId owner, const QString &description, QObject *parent)
{
    HttpRequest create = request(Verb::Post, tokensPath(owner));
    create.jsonBody = jsonObject({{"description", description.toUtf8()}});
    create.changesState = true;
    return start<NewToken>(std::move(create), m_token, parent,
        [description](const QByteArray &body) { return decodeNewToken(body, description); });
}

ApiCall<Token> *Client::changeDescription(
    UserId owner, const QString &tokenId, const QString &description, QObject *parent)
{
    if (!isUsableId(tokenId))
        return refuseId<Token>(parent);
    HttpRequest change = request(Verb::Patch, tokenPath(owner, tokenId));
    change.jsonBody = jsonObject({{"description", description.toUtf8()}});
    change.changesState = true;
    return start<Token>(std::move(change), m_token, parent, decodeToken);
}

ApiCall<Done> *Client::revokeToken(UserId owner, const QString &tokenId, QObject *parent)
{
    if (!isUsableId(tokenId))
        return refuseId<Done>(parent);
    HttpRequest revoke = request(Verb::Delete, tokenPath(owner, tokenId));
    revoke.changesState = true;
    return start<Done>(std::move(revoke), m_token, parent, decodeDone);
}

} // namespace Tokendesk
