// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democrypt.h"
#include "tests/demo/demotest.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <crypt.h>

using namespace TokendeskDemo;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Hour = 3600 * 1000;

bool matches(const QJsonValue &value, const char *pattern)
{
    const QRegularExpression expression(
        QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)), QRegularExpression::NoPatternOption);
    return value.isString() && expression.match(value.toString()).hasMatch();
}

bool looksLikeATime(const QJsonValue &value)
{
    return matches(value, "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}");
}

const QStringList TokenKeys{u"created_at"_s, u"description"_s, u"id"_s};
const QStringList NewTokenKeys{u"created_at"_s, u"description"_s, u"id"_s, u"plain_token"_s};

} // namespace

/// The five calls of the specification: its field names, its shapes and what they do.
class DemoServerTest : public DemoTest
{
    Q_OBJECT

private Q_SLOTS:
    void listsTokensInTheSpecificationsShape();
    void readsOneTokenAsItIsListed();
    void createsATokenThatWorksAtOnce();
    void theIdIsTheBcryptHashOfThePlainToken();
    void makesTheSpecificationsOwnPair();
    void createAnswersLocalTimeAndReadingUtc();
    void changesADescription_data();
    void changesADescription();
    void aDeletedTokenIsGoneAndRefused();
    void takesALongBodyThatClaimsToBeAForm();
    void theObserverCountsArrivals();
};

void DemoServerTest::listsTokensInTheSpecificationsShape()
{
    const Answer answer = client().get(tokensPath(user().id), user().token);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.isJson());
    const QJsonArray list = answer.array();
    QCOMPARE(list.size(), DemoOptions().tokensPerUser + 1);
    QSet<QString> ids;
    for (const QJsonValue row : list) {
        QCOMPARE(row.toObject().keys(), TokenKeys);
        QVERIFY(looksLikeATime(row["created_at"_L1]));
        QVERIFY(row["description"_L1].isString());
        QVERIFY(matches(row["id"_L1], "[A-Za-z0-9+/]{80}"));
        ids.insert(row["id"_L1].toString());
    }
    QCOMPARE(ids.size(), list.size());
    QCOMPARE(client().get(tokensPath(user().id), admin().token).array(), list);
}

void DemoServerTest::readsOneTokenAsItIsListed()
{
    const QJsonArray list = listOf(user());
    for (const QJsonValue row : list) {
        const Answer answer = client().get(tokenPath(user().id, row["id"_L1].toString()), user().token);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.object(), row.toObject());
    }
}

void DemoServerTest::createsATokenThatWorksAtOnce()
{
    const Answer answer = client().send("POST", tokensPath(user().id), user().token, description("Second token"));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.isJson());
    const QJsonObject token = answer.object();
    QCOMPARE(token.keys(), NewTokenKeys);
    QVERIFY(looksLikeATime(token["created_at"_L1]));
    QCOMPARE(token["description"_L1], QJsonValue(u"Second token"_s));
    QVERIFY(matches(token["id"_L1], "[A-Za-z0-9+/]{80}"));
    QVERIFY(matches(token["plain_token"_L1], "[A-Za-z0-9_-]{43}"));

    const std::string plain = token["plain_token"_L1].toString().toStdString();
    const Answer list = client().get(tokensPath(user().id), plain);
    QCOMPARE(list.status, 200);
    QCOMPARE(list.array().last()["id"_L1], token["id"_L1]);
    QVERIFY(!list.body.contains(plain.c_str()));
    QVERIFY(!client().get(tokenPath(user().id, token["id"_L1].toString()), plain).body.contains("plain_token"));
}

void DemoServerTest::theIdIsTheBcryptHashOfThePlainToken()
{
    const QJsonObject token = created(user());
    const QByteArray hash = QByteArray::fromBase64(token["id"_L1].toString().toLatin1());
    const QByteArray salt = hash.left(29);
    QVERIFY(salt.startsWith("$2a$04$"));
    const QByteArray plain = token["plain_token"_L1].toString().toLatin1();
    QVERIFY(hash == QByteArray(crypt(plain.constData(), salt.constData())));
    const QJsonArray others = listOf(user(1));
    for (const QJsonValue row : others)
        QCOMPARE(QByteArray::fromBase64(row["id"_L1].toString().toLatin1()).left(29), salt);
}

void DemoServerTest::makesTheSpecificationsOwnPair()
{
    QCOMPARE(base64(bcrypt("QbhGvPSeh0hLSgfJb120I6by4ao1J5RRd59XmNOQq2g", "$2a$04$CJMbCOH5ASXJAPMxw6XMZ.").value()),
        "JDJhJDA0JENKTWJDT0g1QVNYSkFQTXh3NlhNWi44SUR3aHJaY2E1UUVaOGZUeTRDejB2ZnQzWGovclQ2");
}

void DemoServerTest::createAnswersLocalTimeAndReadingUtc()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QJsonObject token = created(user());
    const Answer read = client().get(tokenPath(user().id, token["id"_L1].toString()), user().token);
    QDateTime local = QDateTime::fromString(token["created_at"_L1].toString(), Qt::ISODateWithMs);
    QDateTime utc = QDateTime::fromString(read.object()["created_at"_L1].toString(), Qt::ISODateWithMs);
    local.setTimeSpec(Qt::UTC);
    utc.setTimeSpec(Qt::UTC);
    QVERIFY(utc >= before && utc <= QDateTime::currentDateTimeUtc());
    QCOMPARE(utc.msecsTo(local), 3 * Hour);
}

void DemoServerTest::changesADescription_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("Updated description") << u"Updated description"_s;
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("escapes") << QByteArray("\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0001") << u"\"\\/\b\f\n\r\t\u0001"_s;
    QTest::newRow("NUL") << QByteArray("a\\u0000b") << QString(u"a"_s + QChar(u'\0') + u"b"_s);
    QTest::newRow("outside the first plane") << QByteArray("\\ud83d\\ude00 \xf0\x9f\x98\x80") << u"😀 😀"_s;
    QTest::newRow("markup") << QByteArray("<b>&amp;</b>") << u"<b>&amp;</b>"_s;
}

void DemoServerTest::changesADescription()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    const QJsonObject old = listOf(user()).at(1).toObject();
    const QByteArray path = tokenPath(user().id, old["id"_L1].toString());
    const Answer answer = client().send("PATCH", path, user().token, description(json));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.isJson());
    QJsonObject expected = old;
    expected["description"_L1] = text;
    QCOMPARE(answer.object(), expected);
    QCOMPARE(client().get(path, user().token).object(), expected);
    QCOMPARE(listOf(user()).at(1).toObject(), expected);
}

void DemoServerTest::aDeletedTokenIsGoneAndRefused()
{
    const QJsonArray before = listOf(user());
    const QJsonObject token = created(user());
    const std::string plain = token["plain_token"_L1].toString().toStdString();
    const QByteArray path = tokenPath(user().id, token["id"_L1].toString());
    QCOMPARE(client().get(path, plain).status, 200);
    const Answer answer = client().send("DELETE", path, user().token);
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(client().get(path, plain).status, 401);
    QCOMPARE(client().get(path, user().token).status, 404);
    QCOMPARE(client().send("DELETE", path, user().token).status, 404);
    QCOMPARE(listOf(user()), before);
}

void DemoServerTest::takesALongBodyThatClaimsToBeAForm()
{
    // What curl -d sends. The library below the server refuses forms of more than 8 KiB.
    const QByteArray text(200'000, 'x');
    const Answer answer = client().send(
        "POST", tokensPath(user().id), user().token, description(text), "application/x-www-form-urlencoded");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object()["description"_L1].toString().toLatin1(), text);
    const QByteArray path = tokenPath(user().id, answer.object()["id"_L1].toString());
    const QByteArray form("application/x-www-form-urlencoded");
    QCOMPARE(client().send("PATCH", path, user().token, description(text + "y"), form.constData()).status, 200);
    QCOMPARE(client().get(path, user().token).object()["description"_L1].toString().toLatin1(), text + "y");
}

void DemoServerTest::theObserverCountsArrivals()
{
    QStringList arrivals;
    server().setArrivalObserver([&arrivals](const std::string &verb, const std::string &path) {
        arrivals.append(QString::fromStdString(verb + " " + path));
    });
    client().get("/server-info");
    client().send("DELETE", "/users/1001/access-tokens/x", {});
    const QStringList expected{u"GET /api/v1/server-info"_s, u"DELETE /api/v1/users/1001/access-tokens/x"_s};
    QCOMPARE(arrivals, expected);
}

QTEST_GUILESS_MAIN(DemoServerTest)
#include "tst_demoserver.moc"
