// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democrypt.h"
#include "tests/demo/demotest.h"

#include <QTest>

using namespace TokendeskDemo;
using namespace Qt::Literals::StringLiterals;

/// What the server refuses, with which status, and that nothing has changed then.
class DemoRefusalsTest : public DemoTest
{
    Q_OBJECT

private Q_SLOTS:
    void refusesABadBody_data();
    void refusesABadBody();
    void refusesACaller_data();
    void refusesACaller();
    void refusesRegularUsersForTheTokensOfOthers();
    void refusesAnUnknownUserOrToken();
    void refusesUserIdsThatAreNoIntegers_data();
    void refusesUserIdsThatAreNoIntegers();
    void everyErrorHasAMessage_data();
    void everyErrorHasAMessage();
};

void DemoRefusalsTest::refusesABadBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("description=x");
    QTest::newRow("cut") << QByteArray("{\"description\":\"x\"");
    QTest::newRow("two documents") << QByteArray("{\"description\":\"x\"}{}");
    QTest::newRow("array") << QByteArray("[\"description\"]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("missing") << QByteArray("{}");
    QTest::newRow("other spelling") << QByteArray("{\"Description\":\"x\"}");
    QTest::newRow("null description") << QByteArray("{\"description\":null}");
    QTest::newRow("number") << QByteArray("{\"description\":5}");
    QTest::newRow("fraction") << QByteArray("{\"description\":5.5}");
    QTest::newRow("flag") << QByteArray("{\"description\":true}");
    QTest::newRow("list") << QByteArray("{\"description\":[\"x\"]}");
    QTest::newRow("object") << QByteArray("{\"description\":{}}");
    QTest::newRow("half a surrogate pair") << QByteArray("{\"description\":\"\\ud800\"}");
    QTest::newRow("no UTF-8") << QByteArray("{\"description\":\"\xff\"}");
    QTest::newRow("very deep") << QByteArray(100'000, '[');
}

void DemoRefusalsTest::refusesABadBody()
{
    QFETCH(QByteArray, body);
    const QJsonArray before = listOf(user());
    const QByteArray one = tokenPath(user().id, before.at(1)["id"_L1].toString());
    const Answer post = client().send("POST", tokensPath(user().id), user().token, body);
    const Answer patch = client().send("PATCH", one, user().token, body);
    for (const Answer &answer : {post, patch}) {
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.isJson());
        QVERIFY(!answer.message().isEmpty());
    }
    QCOMPARE(listOf(user()), before);
}

void DemoRefusalsTest::refusesACaller_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"missing", "blank", "wrong", "too long", "token id", "revoked", "blocked", "deleted"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void DemoRefusalsTest::refusesACaller()
{
    QFETCH(QString, kind);
    const QJsonArray before = listOf(user());
    const QByteArray account = accountPath(user(1).id);
    std::string token = user(1).token;
    if (kind == "missing"_L1)
        token.clear();
    else if (kind == "blank"_L1)
        token = " ";
    else if (kind == "wrong"_L1)
        token = newPlainToken();
    else if (kind == "too long"_L1)
        token += std::string(4000, 'x');
    else if (kind == "token id"_L1)
        token = before.at(0)["id"_L1].toString().toStdString();
    else if (kind == "revoked"_L1)
        client().send("DELETE", tokenPath(user(1).id, listOf(user(1)).at(0)["id"_L1].toString()), admin().token);
    else if (kind == "blocked"_L1)
        client().send("POST", account + "/block", admin().token);
    else
        client().send("DELETE", account, admin().token);
    const QList<int> refused(5, 401);
    QCOMPARE(statusesOfTheFiveCalls(token, user(), before.at(1)["id"_L1].toString()), refused);
    QCOMPARE(listOf(user()), before);
    const Answer answer = client().get(tokensPath(user(1).id), token);
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.isJson());
    QVERIFY(!answer.message().isEmpty());
}

void DemoRefusalsTest::refusesRegularUsersForTheTokensOfOthers()
{
    const QJsonArray before = listOf(user());
    const QString id = before.at(1)["id"_L1].toString();
    const QList<int> refused(5, 403);
    QCOMPARE(statusesOfTheFiveCalls(user(1).token, user(), id), refused);
    QVERIFY(!client().get(tokensPath(user().id), user(1).token).message().isEmpty());
    QCOMPARE(listOf(user()), before);
    // Nor does the answer tell which users there are.
    QCOMPARE(client().get("/users/999999/access-tokens", user(1).token).status, 403);
    const QList<int> done{200, 200, 200, 200, 204};
    QCOMPARE(statusesOfTheFiveCalls(admin().token, user(), id), done);
}

void DemoRefusalsTest::refusesAnUnknownUserOrToken()
{
    DemoAccount nobody;
    nobody.id = 999999;
    const QString id = listOf(user()).at(1)["id"_L1].toString();
    const QList<int> unknown(5, 404);
    QCOMPARE(statusesOfTheFiveCalls(admin().token, nobody, id), unknown);
    for (const QString &wrong :
        {u"no-such-token"_s, id.left(79), id + u"/x"_s, listOf(admin()).at(0)["id"_L1].toString()}) {
        const QByteArray path = tokenPath(user().id, wrong);
        QCOMPARE(client().get(path, user().token).status, 404);
        QCOMPARE(client().send("PATCH", path, user().token, description("x")).status, 404);
        QCOMPARE(client().send("DELETE", path, user().token).status, 404);
    }
    QCOMPARE(client().get(tokenPath(user().id, u"x"_s), user().token).message(), u"Access token not found"_s);
}

void DemoRefusalsTest::refusesUserIdsThatAreNoIntegers_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("me") << QByteArray("me") << u"me"_s;
    QTest::newRow("fraction") << QByteArray("1001.5") << u"1001.5"_s;
    QTest::newRow("tail") << QByteArray("1001x") << u"1001x"_s;
    QTest::newRow("blank") << QByteArray("%20") << u" "_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("no UTF-8") << QByteArray("%FF") << u"\ufffd"_s;
    QTest::newRow("too large") << QByteArray("99999999999999999999") << u"99999999999999999999"_s;
}

void DemoRefusalsTest::refusesUserIdsThatAreNoIntegers()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, text);
    const Answer answer = client().get("/users/" + path + "/access-tokens", admin().token);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.isJson());
    QCOMPARE(answer.message(), u"User ID %1 is not an integer"_s.arg(text));
    QCOMPARE(client().get("/users/" + path + "/access-tokens/x", admin().token).status, 400);
}

void DemoRefusalsTest::everyErrorHasAMessage_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("outside the API") << QByteArray("GET") << QByteArray("/") << 404;
    QTest::newRow("the API's root") << QByteArray("GET") << QByteArray("/api/v1") << 404;
    QTest::newRow("unknown resource") << QByteArray("GET") << QByteArray("/api/v1/nothing") << 404;
    QTest::newRow("unknown below a user") << QByteArray("GET") << QByteArray("/api/v1/users/1000/nothing") << 404;
    QTest::newRow("verb for a list") << QByteArray("PUT") << QByteArray("/api/v1/users/1000/access-tokens") << 405;
    QTest::newRow("verb for the users") << QByteArray("DELETE") << QByteArray("/api/v1/users") << 405;
    QTest::newRow("verb that the library does not know") << QByteArray("BREW") << QByteArray("/api/v1/users") << 400;
}

void DemoRefusalsTest::everyErrorHasAMessage()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    const Answer answer = client().sendRaw(verb.constData(), path, admin().token);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.isJson());
    QVERIFY(!answer.message().isEmpty());
}

QTEST_GUILESS_MAIN(DemoRefusalsTest)
#include "tst_demorefusals.moc"
