// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/demotest.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace TokendeskDemo;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

bool isUser(const QJsonValue &value)
{
    static const QStringList keys{u"admin"_s, u"approved"_s, u"blocked"_s, u"created_at"_s, u"email"_s, u"id"_s,
        u"last_login"_s, u"name"_s, u"state"_s};
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
    const QString lastLogin = value["last_login"_L1].toString(u"no string"_s);
    return value.toObject().keys() == keys && value["admin"_L1].isBool() && value["approved"_L1].isBool()
        && value["blocked"_L1].isBool() && time.match(value["created_at"_L1].toString()).hasMatch()
        && value["email"_L1].isString() && value["id"_L1].toInteger() >= 100
        && (lastLogin.isEmpty() || time.match(lastLogin).hasMatch()) && !value["name"_L1].toString().isEmpty()
        && value["state"_L1] == "normal"_L1;
}

} // namespace

/// Signing in and out, and everything about users.
class DemoUsersTest : public DemoTest
{
    Q_OBJECT

private Q_SLOTS:
    void signsInWithAPassword();
    void signsInWithAToken();
    void refusesAnySignInButTheTwoForms_data();
    void refusesAnySignInButTheTwoForms();
    void refusesAWrongSignIn_data();
    void refusesAWrongSignIn();
    void signingOutEndsATemporaryToken();
    void signingOutEndsAPermanentTokenToo();
    void signingOutEndsTheTokenInTheBodyFirst();
    void anUnreadableSignOutEndsNothing();
    void listsUsersForEverybody();
    void anAdministratorCreatesChangesAndDeletesUsers();
    void refusesBadUsers_data();
    void refusesBadUsers();
    void regularUsersChangeOnlyThemselves();
    void blockedAndUnapprovedUsersAreLockedOut();
    void changesPasswords();
    void answersWhatItIsWithoutAToken();

private:
    Answer signIn(const std::string &email, const std::string &password)
    {
        return client().send(
            "POST", "/users/login", {}, json({{u"email"_s, text(email)}, {u"password"_s, text(password)}}));
    }
    std::string temporaryToken()
    {
        return signIn(user().email, user().password).object()["token"_L1].toString().toStdString();
    }
    bool works(const std::string &token) { return client().get("/users", token).status == 200; }
};

void DemoUsersTest::signsInWithAPassword()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QJsonArray tokens = listOf(user());
    const Answer answer = signIn(user().email, user().password);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.isJson());
    const QStringList keys{u"token"_s, u"user"_s};
    QCOMPARE(answer.object().keys(), keys);
    QVERIFY(isUser(answer.object()["user"_L1]));
    QCOMPARE(answer.object()["user"_L1]["id"_L1].toInteger(), user().id);
    const QString lastLogin = answer.object()["user"_L1]["last_login"_L1].toString();
    QVERIFY(QDateTime::fromString(lastLogin, Qt::ISODateWithMs) >= before);
    const QString token = answer.object()["token"_L1].toString();
    QCOMPARE(token.size(), 43);
    QVERIFY(works(token.toStdString()));
    QVERIFY(temporaryToken() != temporaryToken());
    // A temporary token is no personal access token.
    QCOMPARE(listOf(user()), tokens);
}

void DemoUsersTest::signsInWithAToken()
{
    for (const std::string &token : {user().token, temporaryToken()}) {
        const Answer answer = client().send("POST", "/users/login", {}, json({{u"token"_s, text(token)}}));
        QCOMPARE(answer.status, 200);
        QVERIFY(isUser(answer.object()["user"_L1]));
        QCOMPARE(answer.object()["user"_L1]["id"_L1].toInteger(), user().id);
        QVERIFY(works(answer.object()["token"_L1].toString().toStdString()));
        QVERIFY(works(token));
    }
}

void DemoUsersTest::refusesAnySignInButTheTwoForms_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("email=EMAIL");
    QTest::newRow("nothing in it") << QByteArray("{}");
    QTest::newRow("array") << QByteArray("[{\"token\":\"TOKEN\"}]");
    QTest::newRow("e-mail only") << QByteArray("{\"email\":\"EMAIL\"}");
    QTest::newRow("password only") << QByteArray("{\"password\":\"PASSWORD\"}");
    QTest::newRow("all three") << QByteArray("{\"email\":\"EMAIL\",\"password\":\"PASSWORD\",\"token\":\"TOKEN\"}");
    QTest::newRow("one more, with password")
        << QByteArray("{\"email\":\"EMAIL\",\"password\":\"PASSWORD\",\"remember\":true}");
    QTest::newRow("one more, with token") << QByteArray("{\"token\":\"TOKEN\",\"remember\":true}");
    QTest::newRow("numbers") << QByteArray("{\"email\":1,\"password\":2}");
    QTest::newRow("null token") << QByteArray("{\"token\":null}");
}

void DemoUsersTest::refusesAnySignInButTheTwoForms()
{
    QFETCH(QByteArray, body);
    body.replace("EMAIL", user().email.c_str());
    body.replace("PASSWORD", user().password.c_str());
    body.replace("TOKEN", user().token.c_str());
    const Answer answer = client().send("POST", "/users/login", user().token, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.message(), u"Login request must have either email and password or token"_s);
}

void DemoUsersTest::refusesAWrongSignIn_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("message");
    const QString wrong = u"Invalid username or password."_s;
    QTest::newRow("password") << QJsonObject{{u"email"_s, u"alice@example.com"_s}, {u"password"_s, u"x"_s}} << wrong;
    QTest::newRow("empty password") << QJsonObject{{u"email"_s, u"alice@example.com"_s}, {u"password"_s, QString()}}
                                    << wrong;
    QTest::newRow("long password") << QJsonObject{{u"email"_s, u"alice@example.com"_s},
        {u"password"_s, QString(1000, u'x')}}
                                   << wrong;
    QTest::newRow("nobody") << QJsonObject{{u"email"_s, u"nobody@example.com"_s}, {u"password"_s, u"x"_s}} << wrong;
    QTest::newRow("Guest") << QJsonObject{{u"email"_s, QString()}, {u"password"_s, QString()}} << wrong;
    QTest::newRow("a user without password")
        << QJsonObject{{u"email"_s, u"user1004@example.com"_s}, {u"password"_s, QString(1000, u'x')}} << wrong;
    QTest::newRow("token") << QJsonObject{{u"token"_s, u"x"_s}} << u"Invalid token"_s;
    QTest::newRow("empty token") << QJsonObject{{u"token"_s, QString()}} << u"Invalid token"_s;
}

void DemoUsersTest::refusesAWrongSignIn()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, message);
    const Answer answer = client().send("POST", "/users/login", {}, json(body));
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.message(), message);
}

void DemoUsersTest::signingOutEndsATemporaryToken()
{
    const std::string token = temporaryToken();
    QVERIFY(works(token));
    QCOMPARE(client().send("POST", "/users/logout", token).status, 200);
    QVERIFY(!works(token));
    QVERIFY(works(user().token));
    QCOMPARE(client().send("POST", "/users/logout", token).status, 401);
    QCOMPARE(client().send("POST", "/users/logout", {}).status, 401);
}

void DemoUsersTest::signingOutEndsAPermanentTokenToo()
{
    const Answer answer = client().send("POST", "/users/logout", user().token, "{}");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.isJson());
    QVERIFY(!works(user().token));
}

void DemoUsersTest::signingOutEndsTheTokenInTheBodyFirst()
{
    const std::string token = temporaryToken();
    QCOMPARE(client().send("POST", "/users/logout", user().token, json({{u"token"_s, text(token)}})).status, 200);
    QVERIFY(!works(token));
    QVERIFY(works(user().token));
    QCOMPARE(client().send("POST", "/users/logout", {}, json({{u"token"_s, text(user().token)}})).status, 200);
    QVERIFY(!works(user().token));
}

void DemoUsersTest::anUnreadableSignOutEndsNothing()
{
    for (const char *body : {"{\"token\":5}", "{\"token\":null}", "{", "[]"})
        QCOMPARE(client().send("POST", "/users/logout", user().token, body).status, 400);
    QCOMPARE(client().send("POST", "/users/logout", user().token, "{\"token\":\"x\"}").status, 401);
    QVERIFY(works(user().token));
}

void DemoUsersTest::listsUsersForEverybody()
{
    const Answer answer = client().get("/users", user().token);
    QCOMPARE(answer.status, 200);
    QCOMPARE(client().get("/users", admin().token).array(), answer.array());
    QCOMPARE(answer.array().size(), DemoOptions().users + 2);
    for (const QJsonValue row : answer.array()) {
        QVERIFY(isUser(row));
        const Answer one = client().get(accountPath(row["id"_L1].toInteger()), user().token);
        QCOMPARE(one.status, 200);
        QCOMPARE(one.object(), row.toObject());
    }
    const QJsonObject guest = client().get("/users/100", user().token).object();
    QCOMPARE(guest["email"_L1], QJsonValue(QString()));
    QCOMPARE(guest["last_login"_L1], QJsonValue(QString()));
    QCOMPARE(client().get("/users").status, 401);
    QCOMPARE(client().get("/users/1000").status, 401);
    QCOMPARE(client().get("/users/999999", user().token).status, 404);
    QCOMPARE(client().get("/users/me", user().token).message(), u"User ID me is not an integer"_s);
}

void DemoUsersTest::anAdministratorCreatesChangesAndDeletesUsers()
{
    const QByteArray body = "{\"email\":\"new@example.com\",\"name\":\"New One\",\"password\":\"a long one\"}";
    QCOMPARE(client().send("POST", "/users", user().token, body).status, 403);
    const Answer made = client().send("POST", "/users", admin().token, body);
    QCOMPARE(made.status, 200);
    QVERIFY(isUser(made.object()));
    QVERIFY(!made.object()["admin"_L1].toBool());
    QVERIFY(made.object()["approved"_L1].toBool());
    const QByteArray path = accountPath(made.object()["id"_L1].toInteger());
    const Answer in = signIn("new@example.com", "a long one");
    QCOMPARE(in.status, 200);
    const std::string token = in.object()["token"_L1].toString().toStdString();
    QCOMPARE(client().get("/audit-log", token).status, 403);

    const Answer changed = client().send(
        "PATCH", path, admin().token, "{\"name\":\"Renamed\",\"email\":\"renamed@example.com\",\"admin\":true}");
    QCOMPARE(changed.status, 200);
    QVERIFY(isUser(changed.object()));
    QCOMPARE(changed.object()["name"_L1], QJsonValue(u"Renamed"_s));
    QCOMPARE(changed.object()["email"_L1], QJsonValue(u"renamed@example.com"_s));
    QVERIFY(changed.object()["admin"_L1].toBool());
    QCOMPARE(client().get(path, admin().token).object(), changed.object());
    QCOMPARE(client().get("/audit-log", token).status, 200);
    QCOMPARE(signIn("renamed@example.com", "a long one").status, 200);

    QCOMPARE(client().send("DELETE", path, user().token).status, 403);
    QCOMPARE(client().send("DELETE", path, admin().token).status, 204);
    QCOMPARE(client().get(path, admin().token).status, 404);
    QVERIFY(!works(token));
    QCOMPARE(signIn("renamed@example.com", "a long one").status, 401);
}

void DemoUsersTest::refusesBadUsers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QByteArray() << 400;
    QTest::newRow("no name") << QByteArray("{\"email\":\"x@example.com\"}") << 400;
    QTest::newRow("no e-mail") << QByteArray("{\"name\":\"X\"}") << 400;
    QTest::newRow("bad e-mail") << QByteArray("{\"email\":\"invalid-email\",\"name\":\"X\"}") << 400;
    QTest::newRow("flag as text") << QByteArray("{\"email\":\"x@example.com\",\"name\":\"X\",\"admin\":\"yes\"}")
                                  << 400;
    QTest::newRow("password as number") << QByteArray("{\"email\":\"x@example.com\",\"name\":\"X\",\"password\":5}")
                                        << 400;
    QTest::newRow("password that bcrypt would cut")
        << QByteArray("{\"email\":\"x@example.com\",\"name\":\"X\",\"password\":\"" + QByteArray(73, 'x') + "\"}")
        << 400;
    QTest::newRow("taken e-mail") << QByteArray("{\"email\":\"alice@example.com\",\"name\":\"X\"}") << 409;
}

void DemoUsersTest::refusesBadUsers()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const QJsonArray before = client().get("/users", admin().token).array();
    const Answer answer = client().send("POST", "/users", admin().token, body);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.message().isEmpty());
    QCOMPARE(client().get("/users", admin().token).array(), before);
}

void DemoUsersTest::regularUsersChangeOnlyThemselves()
{
    const QByteArray own = accountPath(user().id);
    QCOMPARE(client().send("PATCH", own, user().token, "{\"name\":\"Somebody\"}").status, 200);
    QCOMPARE(client().get(own, user().token).object()["name"_L1], QJsonValue(u"Somebody"_s));
    QCOMPARE(client().send("PATCH", own, user().token, "{\"name\":7}").status, 400);
    QCOMPARE(client().send("PATCH", own, user().token, "{\"email\":\"bruno@example.com\"}").status, 409);
    const QJsonObject before = client().get(own, user().token).object();
    QCOMPARE(client().send("PATCH", own, user().token, "{\"admin\":true}").status, 403);
    QCOMPARE(client().send("PATCH", own, user().token, "{\"password\":\"new one\"}").status, 403);
    QCOMPARE(client().get(own, user().token).object(), before);
    const QByteArray other = accountPath(user(1).id);
    QCOMPARE(client().send("PATCH", other, user().token, "{\"name\":\"x\"}").status, 403);
    for (const char *action : {"/block", "/unblock", "/approve", "/password"})
        QCOMPARE(client().send("POST", other + action, user().token, "{\"new_password\":\"x\"}").status, 403);
    QCOMPARE(client().send("POST", other + "/nothing", admin().token).status, 404);
    QCOMPARE(client().send("POST", accountPath(999999) + "/block", admin().token).status, 404);
    QCOMPARE(client().send("POST", "/users/register", {}, "{\"email\":\"x@example.com\",\"name\":\"X\"}").status, 403);
}

void DemoUsersTest::blockedAndUnapprovedUsersAreLockedOut()
{
    const QByteArray path = accountPath(user().id);
    const Answer blocked = client().send("POST", path + "/block", admin().token);
    QCOMPARE(blocked.status, 200);
    QVERIFY(isUser(blocked.object()));
    QVERIFY(blocked.object()["blocked"_L1].toBool());
    QVERIFY(!works(user().token));
    QCOMPARE(signIn(user().email, user().password).status, 401);
    QCOMPARE(client().send("POST", "/users/login", {}, json({{u"token"_s, text(user().token)}})).status, 401);
    const Answer unblocked = client().send("POST", path + "/unblock", admin().token);
    QVERIFY(!unblocked.object()["blocked"_L1].toBool(true));
    QVERIFY(works(user().token));

    QCOMPARE(client().send("PATCH", path, admin().token, "{\"approved\":false}").status, 200);
    QVERIFY(!works(user().token));
    QCOMPARE(signIn(user().email, user().password).status, 401);
    QVERIFY(client().send("POST", path + "/approve", admin().token).object()["approved"_L1].toBool());
    QVERIFY(works(user().token));
    // As Canvus has it: regular users can block themselves, and nobody else.
    QVERIFY(client().send("POST", path + "/block", user().token).object()["blocked"_L1].toBool());
    QVERIFY(!works(user().token));
}

void DemoUsersTest::changesPasswords()
{
    const QByteArray path = accountPath(user().id) + "/password";
    const auto body = [](const std::string &current, const QString &next) {
        return json({{u"current_password"_s, text(current)}, {u"new_password"_s, next}});
    };
    QCOMPARE(client().send("POST", path, user().token, body("wrong", u"second"_s)).status, 403);
    QCOMPARE(client().send("POST", path, user().token, "{\"new_password\":\"second\"}").status, 403);
    QCOMPARE(client().send("POST", path, user().token, body(user().password, QString())).status, 400);
    QCOMPARE(client().send("POST", path, user().token, body(user().password, QString(73, u'x'))).status, 400);
    QCOMPARE(signIn(user().email, user().password).status, 200);
    const Answer changed = client().send("POST", path, user().token, body(user().password, u"second"_s));
    QCOMPARE(changed.status, 200);
    QVERIFY(isUser(changed.object()));
    QCOMPARE(signIn(user().email, user().password).status, 401);
    QCOMPARE(signIn(user().email, "second").status, 200);
    QCOMPARE(client().send("POST", path, admin().token, "{\"new_password\":\"third\"}").status, 200);
    QCOMPARE(signIn(user().email, "third").status, 200);
}

void DemoUsersTest::answersWhatItIsWithoutAToken()
{
    const Answer info = client().get("/server-info");
    QCOMPARE(info.status, 200);
    const QStringList keys{u"api"_s, u"go"_s, u"server_id"_s, u"version"_s};
    QCOMPARE(info.object().keys(), keys);
    QVERIFY(info.object()["api"_L1].toArray().contains(u"v1.1"_s));
    for (const char *key : {"go", "server_id", "version"})
        QVERIFY(!info.object()[QLatin1String(key)].toString().isEmpty());
    const Answer config = client().get("/server-config", "not a token");
    QCOMPARE(config.status, 200);
    QVERIFY(!config.object()["server_name"_L1].toString().isEmpty());
    QCOMPARE(config.object()["external_url"_L1].toString(), text(server().url()));
    QCOMPARE(config.object()["authentication"_L1]["password"_L1]["enabled"_L1], QJsonValue(true));
    QCOMPARE(config.object()["authentication"_L1]["saml"_L1]["enabled"_L1], QJsonValue(false));
}

QTEST_GUILESS_MAIN(DemoUsersTest)
#include "tst_demousers.moc"
