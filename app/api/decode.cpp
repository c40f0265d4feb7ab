// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/decode.h"

#include "app/api/jsondocument.h"
#include "app/api/jsonfields.h"
#include "app/api/timestamp.h"

namespace Tokendesk {

namespace {

using namespace Json;

/// Beyond that a list is no list of ours, and what is told of its rows would fill the memory.
constexpr qsizetype MostBadRows = 10'000;
/// Each is held with a handful of strings. Tokens, which take much less, have no such limit.
constexpr qsizetype MostUsers = 100'000;

/// Counts @p reason as that of a bad row; false where there are too many.
bool note(QList<RowError> &badRows, qsizetype row, const QString &reason)
{
    if (badRows.size() == MostBadRows)
        return false;
    badRows.append(RowError{row, reason});
    return true;
}

ApiError tooManyBadRows()
{
    return badAnswer(QStringLiteral("more than %1 rows cannot be read").arg(MostBadRows));
}

Timestamp timeOf(const TextField &field)
{
    return field.isGood() ? parseTimestamp(field.view()) : Timestamp();
}

struct TokenFields
{
    TextField id{"id"};
    TextField description{"description"};
    TextField createdAt{"created_at"};

    bool take(QByteArrayView key, Value value) { return takeInto(key, value, id, description, createdAt); }
    void clear()
    {
        id.clear();
        description.clear();
        createdAt.clear();
    }
    QString whyUnusable() const
    {
        if (id.isGood() && id.view().isEmpty())
            return QStringLiteral("id is empty");
        return firstOf(id.whyUnusable(), description.whyUnusable(), createdAt.whyUnusable());
    }
    Token token() const { return Token{id.text(), description.text(), timeOf(createdAt)}; }
};

struct UserFields
{
    IntegerField id{"id"};
    TextField name{"name"};
    TextField email{"email"};
    BoolField administrator{"admin"};
    BoolField approved{"approved"};
    BoolField blocked{"blocked"};
    TextField createdAt{"created_at"};
    TextField lastLogin{"last_login"};
    TextField state{"state"};

    bool take(QByteArrayView key, Value value)
    {
        return takeInto(key, value, id, name, email, administrator, approved, blocked, createdAt, lastLogin, state);
    }
    QString whyUnusable() const
    {
        return firstOf(id.whyUnusable(), name.whyUnusable(), email.whyUnusable(), administrator.whyUnusable(),
            approved.whyUnusableIfThere(), blocked.whyUnusableIfThere(), createdAt.whyUnusableIfThere(),
            lastLogin.whyUnusableIfThere(), state.whyUnusableIfThere());
    }
    User user() const
    {
        User user;
        user.id = id.value();
        user.name = name.text();
        user.email = email.text();
        user.administrator = administrator.valueOr(false);
        user.approved = approved.valueOr(true);
        user.blocked = blocked.valueOr(false);
        user.createdAt = timeOf(createdAt);
        user.lastLogin = timeOf(lastLogin);
        user.state = state.text();
        return user;
    }
};

} // namespace

Result<TokenList, ApiError> decodeTokenList(const QByteArray &body)
{
    TokenList list;
    qsizetype row = 0;
    TokenFields fields;
    bool tooMany = false;
    // A row of today's servers has 165 bytes. There is never more text than body, so that it never has to grow, and of
    // a long list the memory that is not written to is not taken either.
    list.tokens.reserve(body.size() / 160, body.size());
    const QString problem = readLongArray(body, [&](Value value) {
        fields.clear();
        bool wasObject = false;
        if (!takeObject(value, wasObject, [&](QByteArrayView key, Value field) { return fields.take(key, field); }))
            return false;
        const QString reason = wasObject ? fields.whyUnusable() : QStringLiteral("not an object");
        if (reason.isEmpty())
            list.tokens.append(fields.id.view(), fields.description.view(), timeOf(fields.createdAt));
        else
            tooMany = !note(list.badRows, row, reason);
        ++row;
        return !tooMany;
    });
    if (tooMany)
        return tooManyBadRows();
    if (!problem.isEmpty())
        return badAnswer(problem);
    return list;
}

Result<Token, ApiError> decodeToken(const QByteArray &body)
{
    TokenFields fields;
    Document document(body);
    const QString problem = document.readObject([&](QByteArrayView key, Value v) { return fields.take(key, v); });
    if (const QString reason = firstOf(problem, fields.whyUnusable()); !reason.isEmpty())
        return badAnswer(reason);
    return fields.token();
}

Result<NewToken, ApiError> decodeNewToken(const QByteArray &body, const QString &sentDescription)
{
    TextField id{"id"};
    TextField description{"description"};
    TextField plainToken{"plain_token"};
    NewToken created;
    Document document(body);
    const QString problem = document.readObject(
        [&](QByteArrayView key, Value value) { return takeInto(key, value, id, description, plainToken); });
    created.plainToken = Secret(plainToken.isGood() ? plainToken.view() : QByteArrayView());
    wipe(plainToken.scratch());
    if (const QString reason = firstOf(problem, id.whyUnusable(), plainToken.whyUnusable()); !reason.isEmpty())
        return badAnswer(reason);
    if (created.plainToken.isEmpty() || id.view().isEmpty())
        return badAnswer(QStringLiteral("plain_token or id is empty"));
    created.token.id = id.text();
    created.token.description = description.isGood() ? description.text() : sentDescription;
    return created;
}

Result<UserList, ApiError> decodeUserList(const QByteArray &body)
{
    UserList list;
    qsizetype row = 0;
    bool tooManyBad = false;
    bool tooManyUsers = false;
    const QString problem = readLongArray(body, [&](Value value) {
        UserFields fields;
        bool wasObject = false;
        if (!takeObject(value, wasObject, [&](QByteArrayView key, Value field) { return fields.take(key, field); }))
            return false;
        const QString reason = wasObject ? fields.whyUnusable() : QStringLiteral("not an object");
        if (reason.isEmpty())
            list.users.append(fields.user());
        else
            tooManyBad = !note(list.badRows, row, reason);
        ++row;
        tooManyUsers = list.users.size() > MostUsers;
        return !tooManyBad && !tooManyUsers;
    });
    if (tooManyBad)
        return tooManyBadRows();
    if (tooManyUsers) {
        ApiError error = badAnswer(QStringLiteral("more than %1 users").arg(MostUsers));
        error.kind = ApiErrorKind::AnswerTooLarge;
        return error;
    }
    if (!problem.isEmpty())
        return badAnswer(problem);
    return list;
}

Result<User, ApiError> decodeUser(const QByteArray &body)
{
    UserFields fields;
    Document document(body);
    const QString problem = document.readObject([&](QByteArrayView key, Value v) { return fields.take(key, v); });
    if (const QString reason = firstOf(problem, fields.whyUnusable()); !reason.isEmpty())
        return badAnswer(reason);
    return fields.user();
}

Result<SignInAnswer, ApiError> decodeSignIn(const QByteArray &body)
{
    TextField token{"token"};
    UserFields user;
    bool hasUser = false;
    bool twoUsers = false;
    Document document(body);
    const QString problem = document.readObject([&](QByteArrayView key, Value value) {
        if (key != "user")
            return takeInto(key, value, token);
        twoUsers = twoUsers || hasUser;
        return takeObject(value, hasUser, [&](QByteArrayView name, Value field) { return user.take(name, field); });
    });
    SignInAnswer answer{Secret(token.isGood() ? token.view() : QByteArrayView()), {}};
    wipe(token.scratch());
    const QString userProblem =
        !hasUser || twoUsers ? QStringLiteral("user is missing, there twice, or not an object") : user.whyUnusable();
    if (const QString reason = firstOf(problem, token.whyUnusable(), userProblem); !reason.isEmpty())
        return badAnswer(reason);
    if (answer.token.isEmpty())
        return badAnswer(QStringLiteral("token is empty"));
    answer.user = user.user();
    return answer;
}

Result<ServerInfo, ApiError> decodeServerInfo(const QByteArray &body)
{
    ServerInfo info;
    TextField version{"version"};
    TextField serverId{"server_id"};
    bool goodVersions = false;
    const auto takeVersions = [&](Value value) {
        Type type = Type::null;
        Array array;
        if (value.type().get(type) != simdjson::SUCCESS)
            return false;
        goodVersions = type == Type::array;
        if (!goodVersions)
            return skip(value, MaxDepth);
        return value.get_array().get(array) == simdjson::SUCCESS && eachElement(array, [&](Value element) {
            TextField text{"api"};
            if (!text.take(element))
                return false;
            goodVersions = goodVersions && text.isGood();
            info.apiVersions.append(text.text());
            return true;
        });
    };
    Document document(body);
    const QString problem = document.readObject([&](QByteArrayView key, Value value) {
        return key == "api" ? takeVersions(value) : takeInto(key, value, version, serverId);
    });
    const QString versions = goodVersions ? QString() : QStringLiteral("api is missing or no list of strings");
    const QString reason = firstOf(problem, version.whyUnusable(), versions, serverId.whyUnusableIfThere());
    if (!reason.isEmpty())
        return badAnswer(reason);
    info.version = version.text();
    info.serverId = serverId.text();
    return info;
}

Result<ServerConfig, ApiError> decodeServerConfig(const QByteArray &body)
{
    TextField serverName{"server_name"};
    BoolField password{"enabled"};
    BoolField saml{"enabled"};
    const auto takeWay = [](Value value, BoolField &enabled) {
        bool wasObject = false;
        return takeObject(value, wasObject, [&](QByteArrayView key, Value v) { return takeInto(key, v, enabled); });
    };
    Document document(body);
    const QString problem = document.readObject([&](QByteArrayView key, Value value) {
        bool wasObject = false;
        if (key != "authentication")
            return takeInto(key, value, serverName);
        return takeObject(value, wasObject, [&](QByteArrayView way, Value settings) {
            if (way == "password")
                return takeWay(settings, password);
            return way == "saml" ? takeWay(settings, saml) : skip(settings, MaxDepth);
        });
    });
    const QString reason =
        firstOf(problem, serverName.whyUnusableIfThere(), password.whyUnusableIfThere(), saml.whyUnusableIfThere());
    if (!reason.isEmpty())
        return badAnswer(reason);
    return ServerConfig{serverName.text(), password.valueOr(true), saml.valueOr(false)};
}

Result<Done, ApiError> decodeDone(const QByteArray &body)
{
    if (body.trimmed().startsWith('<'))
        return badAnswer(QStringLiteral("the body is a page of markup, not an answer of the API"));
    return Done{};
}

QString decodeErrorMessage(const QByteArray &body)
{
    TextField fields[] = {TextField{"msg"}, TextField{"message"}, TextField{"error"}};
    Document document(body);
    const QString problem = document.readObject(
        [&](QByteArrayView key, Value value) { return takeInto(key, value, fields[0], fields[1], fields[2]); });
    if (!problem.isEmpty())
        return {};
    for (const TextField &field : fields) {
        if (const QString text = field.isGood() ? field.text() : QString(); !text.trimmed().isEmpty())
            return text;
    }
    return {};
}

} // namespace Tokendesk
