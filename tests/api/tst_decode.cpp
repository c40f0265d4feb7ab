// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apierror.h"
#include "app/api/decode.h"
#include "app/api/jsonwriter.h"
#include "app/api/serveraddress.h"
#include "app/api/timestamp.h"
#include "tests/support/strictness.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Tokendesk;

namespace {

const QByteArray GoodRow =
    "{\"created_at\":\"2021-07-02T06:38:36.025\",\"description\":\"First token\",\"id\":\"JDJh\"}";

} // namespace

class DecodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void readsTheSpecificationsList()
    {
        const auto list = decodeTokenList("[\n  " + GoodRow + "\n]\n");
        QVERIFY(list.isOk());
        QCOMPARE(list.value().tokens.size(), 1);
        const Token token = list.value().tokens.at(0);
        QCOMPARE(token.id, QStringLiteral("JDJh"));
        QCOMPARE(token.description, QStringLiteral("First token"));
        QCOMPARE(token.createdAt, Timestamp(1625207916025));
        QVERIFY(decodeTokenList("[]").isOk());
    }

    void aBrokenBodyIsNeverAnEmptyList_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \r\n ");
        QTest::newRow("object") << GoodRow;
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("html") << QByteArray("<!doctype html><html></html>");
        QTest::newRow("cut") << QByteArray("[" + GoodRow);
        QTest::newRow("cut after comma") << QByteArray("[" + GoodRow + ",");
        QTest::newRow("cut in string") << QByteArray("[" + GoodRow.left(40));
        QTest::newRow("cut, but ends in bracket") << QByteArray("[[1,2]");
        QTest::newRow("trailing garbage") << QByteArray("[] x");
        QTest::newRow("two documents") << QByteArray("[][]");
        QTest::newRow("trailing comma") << QByteArray("[" + GoodRow + ",]");
        QTest::newRow("missing comma") << QByteArray("[" + GoodRow + " " + GoodRow + "]");
        QTest::newRow("bad unknown field")
            << QByteArray("[{\"id\":\"a\",\"x\":[1 2],\"description\":\"\",\"created_at\":\"\"}]");
        QTest::newRow("bad unknown word") << QByteArray("[{\"x\":nul}]");
        QTest::newRow("bad unknown number") << QByteArray("[{\"x\":01}]");
        QTest::newRow("bad unknown string") << QByteArray("[{\"x\":\"\\q\"}]");
        QTest::newRow("bad row that is no object") << QByteArray("[tru]");
        QTest::newRow("bad escape") << QByteArray("[{\"id\":\"\\u12g4\"}]");
        QTest::newRow("control character") << QByteArray("[\"a\nb\"]");
        QTest::newRow("invalid UTF-8") << QByteArray("[\"\xff\"]");
        QTest::newRow("depth bomb") << QByteArray(1'000'000, '[');
        QTest::newRow("closed depth bomb") << QByteArray(QByteArray(100'000, '[') + QByteArray(100'000, ']'));
        QTest::newRow("NUL inside") << QByteArray("[]\0[]", 5);
    }
    void aBrokenBodyIsNeverAnEmptyList()
    {
        QFETCH(QByteArray, body);
        const auto list = decodeTokenList(body);
        QVERIFY(!list.isOk());
        QCOMPARE(list.error().kind, ApiErrorKind::BadAnswer);
        QVERIFY(!list.error().detail.isEmpty());
        QVERIFY(!decodeUserList(body).isOk());
    }

    void aCutAtAnyByteIsNoticed()
    {
        const QByteArray whole = "[" + GoodRow + "," + GoodRow + "]";
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!decodeTokenList(whole.left(size)).isOk(), QByteArray::number(size).constData());
    }

    void aBadRowIsReportedAndTheOthersStay_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("no id") << QByteArray("{\"created_at\":\"\",\"description\":\"d\"}");
        QTest::newRow("empty id") << QByteArray("{\"created_at\":\"\",\"description\":\"d\",\"id\":\"\"}");
        QTest::newRow("numeric id") << QByteArray("{\"created_at\":\"\",\"description\":\"d\",\"id\":1}");
        QTest::newRow("null description") << QByteArray("{\"created_at\":\"\",\"description\":null,\"id\":\"a\"}");
        QTest::newRow("no description") << QByteArray("{\"created_at\":\"\",\"id\":\"a\"}");
        QTest::newRow("no created_at") << QByteArray("{\"description\":\"d\",\"id\":\"a\"}");
        QTest::newRow("numeric created_at") << QByteArray("{\"created_at\":5,\"description\":\"d\",\"id\":\"a\"}");
        QTest::newRow("id twice") << QByteArray(
            "{\"created_at\":\"\",\"description\":\"d\",\"id\":\"a\",\"id\":\"b\"}");
        QTest::newRow("id twice by escape")
            << QByteArray("{\"created_at\":\"\",\"description\":\"d\",\"id\":\"a\",\"\\u0069d\":\"b\"}");
        QTest::newRow("lone high surrogate")
            << QByteArray("{\"created_at\":\"\",\"description\":\"\\ud800\",\"id\":\"a\"}");
        QTest::newRow("lone low surrogate")
            << QByteArray("{\"created_at\":\"\",\"description\":\"\\udc00\",\"id\":\"a\"}");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("number") << QByteArray("7");
        QTest::newRow("array") << QByteArray("[{}]");
        QTest::newRow("object as id") << QByteArray(
            "{\"created_at\":\"\",\"description\":\"d\",\"id\":{\"id\":\"x\"}}");
    }
    void aBadRowIsReportedAndTheOthersStay()
    {
        QFETCH(QByteArray, row);
        const auto list = decodeTokenList("[" + GoodRow + "," + row + "," + GoodRow + "]");
        QVERIFY(list.isOk());
        QCOMPARE(list.value().tokens.size(), 2);
        QCOMPARE(list.value().badRows.size(), 1);
        QCOMPARE(list.value().badRows.first().row, 1);
        QVERIFY(!decodeToken(row).isOk());
    }

    void textIsUnescaped()
    {
        const auto token = decodeToken(
            "{\"id\":\"a\\/"
            "b\",\"description\":\"\\\"\\\\\\n\\u00e4\\ud83d\\udd11\",\"created_at\":\"soon\",\"x\":1e999}");
        QVERIFY(token.isOk());
        QCOMPARE(token.value().id, QStringLiteral("a/b"));
        QCOMPARE(token.value().description, QStringLiteral("\"\\\n\u00e4\U0001F511"));
        QVERIFY(!token.value().createdAt.has_value());
    }

    void aHugeDescriptionStaysWhole()
    {
        const auto list = decodeTokenList(
            "[{\"id\":\"a\",\"created_at\":\"\",\"description\":\"" + QByteArray(10'000'000, 'x') + "\"}]");
        QVERIFY(list.isOk());
        QCOMPARE(list.value().tokens.descriptionAt(0).size(), 10'000'000);
    }

    void readsTimes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("iso");
        QTest::newRow("no zone is UTC") << QByteArray("2021-07-02T06:38:36.025") << "2021-07-02T06:38:36.025Z";
        QTest::newRow("Z") << QByteArray("2021-07-02T06:38:37.141Z") << "2021-07-02T06:38:37.141Z";
        QTest::newRow("no fraction") << QByteArray("2021-07-02T06:38:37") << "2021-07-02T06:38:37.000Z";
        QTest::newRow("one digit") << QByteArray("2021-07-02T06:38:37.5") << "2021-07-02T06:38:37.500Z";
        QTest::newRow("nine digits") << QByteArray("2021-07-02T06:38:37.123456789Z") << "2021-07-02T06:38:37.123Z";
        QTest::newRow("offset") << QByteArray("2021-07-02T09:38:37.141+03:00") << "2021-07-02T06:38:37.141Z";
        QTest::newRow("short offset") << QByteArray("2021-07-01T23:38:37-0700") << "2021-07-02T06:38:37.000Z";
        QTest::newRow("leap day") << QByteArray("2024-02-29T00:00:00") << "2024-02-29T00:00:00.000Z";
        QTest::newRow("before the epoch") << QByteArray("1969-12-31T23:59:59.999") << "1969-12-31T23:59:59.999Z";
        for (const char *bad :
            {"", "soon", "2021-02-29T00:00:00", "2021-13-01T00:00:00", "2021-07-02", "2021-07-02T24:00:00",
                "2021-07-02T06:38:36.", "2021-07-02T06:38:36Zx", "2021-07-02T06:38:36+99:00", "2021-7-2T06:38:36"})
            QTest::addRow("unreadable: %s", bad) << QByteArray(bad) << QString();
    }
    void readsTimes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, iso);
        const Timestamp time = parseTimestamp(text);
        QCOMPARE(time.has_value(), !iso.isEmpty());
        if (time)
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC).toString(Qt::ISODateWithMs), iso);
    }

    void readsUsers()
    {
        const QByteArray alice =
            "{\"admin\":false,\"approved\":true,\"blocked\":false,\"created_at\":\"2021-07-02T06:38:37.141Z\","
            "\"email\":\"alice@example.com\",\"id\":1002,\"last_login\":\"\",\"name\":\"Alice\",\"state\":\"normal\"}";
        const auto list = decodeUserList("[" + alice
            + ",{\"id\":100,\"name\":\"Guest\",\"email\":\"\",\"admin\":false,\"last_login\":null},{\"id\":\"7\"},{"
              "\"id\":1.5},"
              "{\"id\":99999999999999999999,\"name\":\"\",\"email\":\"\",\"admin\":false},{\"id\":1,\"name\":\"\","
              "\"email\":\"\",\"admin\":1}]");
        QVERIFY(list.isOk());
        QCOMPARE(list.value().users.size(), 2);
        QCOMPARE(list.value().badRows.size(), 4);
        const User user = list.value().users.first();
        QCOMPARE(user.id, 1002);
        QCOMPARE(user.email, QStringLiteral("alice@example.com"));
        QCOMPARE(user.createdAt, Timestamp(1625207917141));
        QVERIFY(!user.lastLogin.has_value());
        const auto signIn = decodeSignIn("{\"token\":\"tok\",\"user\":" + alice + "}");
        QVERIFY(signIn.isOk());
        QVERIFY(signIn.value().token == Secret(QByteArrayView("tok")));
        QVERIFY(!decodeSignIn("{\"token\":\"\",\"user\":" + alice + "}").isOk());
        QVERIFY(!decodeSignIn("{\"token\":\"tok\"}").isOk());
        QVERIFY(!decodeSignIn("{\"token\":\"tok\",\"user\":[]}").isOk());
    }

    void aPlainTokenSurvivesOddFieldsBesideIt()
    {
        const auto created =
            decodeNewToken("{\"id\":\"i\",\"plain_token\":\"p\",\"description\":7}", QStringLiteral("sent"));
        QVERIFY(created.isOk());
        QCOMPARE(created.value().token.description, QStringLiteral("sent"));
        QVERIFY(!created.value().token.createdAt.has_value());
        QVERIFY(!decodeNewToken("{\"id\":\"i\",\"description\":\"d\"}", {}).isOk());
        QVERIFY(!decodeNewToken("{\"id\":\"i\",\"plain_token\":\"\"}", {}).isOk());
    }

    void readsWhatTheServerTellsAboutItself()
    {
        const auto info = decodeServerInfo(
            "{\"api\":[\"v1.2\"],\"go\":\"1.16.4\",\"server_id\":\"71ac\",\"version\":\"3.0.0 [3837d3aa9]\"}");
        QVERIFY(info.isOk());
        QCOMPARE(info.value().apiVersions, QStringList{QStringLiteral("v1.2")});
        QVERIFY(!decodeServerInfo("{}").isOk());
        QVERIFY(!decodeServerInfo("{\"api\":\"v1\",\"version\":\"3\"}").isOk());
        const auto config = decodeServerConfig("{\"server_name\":\"Lab\",\"authentication\":{\"password\":{\"enabled\":"
                                               "false},\"saml\":{\"enabled\":true},\"x\":1}}");
        QVERIFY(config.isOk());
        QCOMPARE(config.value(), (ServerConfig{QStringLiteral("Lab"), false, true}));
        QVERIFY(!decodeDone(" <html>").isOk());
        QVERIFY(decodeDone("").isOk());
    }

    void anErrorTellsTheServersWordsInOrder()
    {
        const auto words = [](const QByteArray &body) {
            return apiErrorFromAnswer({404, "Not Found", body, {}, {}}, {}, 0).serverMessage;
        };
        QCOMPARE(words("{\"error\":\"c\",\"message\":\"b\",\"msg\":\"a\"}"), QStringLiteral("a"));
        QCOMPARE(words("{\"error\":\"c\",\"message\":\"b\",\"msg\":7}"), QStringLiteral("b"));
        QCOMPARE(words("{\"error\":\"c\"}"), QStringLiteral("c"));
        QCOMPARE(words("{\"msg\":\" \"}"), QStringLiteral("404 Not Found"));
        QCOMPARE(words("<html>nginx</html>"), QStringLiteral("404 Not Found"));
        QCOMPARE(words("{\"msg\":\"<html>x\"}"), QStringLiteral("404 Not Found"));
        QCOMPARE(words("{\"msg\":\"" + QByteArray(2000, 'x') + "\"}").size(), 500);
        const auto wait = [](const QByteArray &header) {
            return apiErrorFromAnswer({429, {}, {}, header, {}}, {}, 784111770000).retryAfter;
        };
        QCOMPARE(wait("7"), std::optional(std::chrono::seconds(7)));
        QCOMPARE(wait("Sun, 06 Nov 1994 08:49:37 GMT"), std::optional(std::chrono::seconds(7)));
        QVERIFY(!wait("later"));
        QVERIFY(!wait(""));
    }

    void aSecretIsTakenOutOfTheServersWords_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("shown");
        const auto filler = QByteArray(490, 'x');
        QTest::newRow("token") << QByteArray("secret-token") << QByteArray("{\"msg\":\"no secret-token here\"}")
                               << QStringLiteral("no … here");
        QTest::newRow("twice") << QByteArray("secret-token") << QByteArray("{\"msg\":\"secret-tokensecret-token\"}")
                               << QStringLiteral("……");
        QTest::newRow("short, a word") << QByteArray("bad") << QByteArray("{\"msg\":\"'bad' is badly\"}")
                                       << QStringLiteral("'…' is badly");
        QTest::newRow("two blanks") << QByteArray("two  blanks") << QByteArray("{\"msg\":\"no two  blanks\"}")
                                    << QStringLiteral("no …");
        QTest::newRow("spelt for JSON") << QByteArray("back\\slash")
                                        << QByteArray("{\"msg\":\"{\\\"password\\\":\\\"back\\\\\\\\slash\\\"}\"}")
                                        << QStringLiteral("{\"password\":\"…\"}");
        QTest::newRow("spelt for a URL") << QByteArray("per cent") << QByteArray("{\"msg\":\"no ?p=per%20cent\"}")
                                         << QStringLiteral("no ?p=…");
        QTest::newRow("where the words are cut")
            << QByteArray("secret-token") << QByteArray("{\"msg\":\"" + filler + "secret-token\"}")
            << QString(QString::fromLatin1(filler) + QStringLiteral("…"));
        QTest::newRow("hidden characters") << QByteArray("p\xe2\x80\x8bw-long")
                                           << QByteArray("{\"msg\":\"p\xe2\x80\x8bw-long\"}") << QStringLiteral("…");
        QTest::newRow("status line") << QByteArray("Not Found") << QByteArray() << QStringLiteral("404 …");
    }
    void aSecretIsTakenOutOfTheServersWords()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, body);
        QFETCH(QString, shown);
        const ApiError error = apiErrorFromAnswer({404, "Not Found", body, {}, {}}, {Secret(), Secret(secret)}, 0);
        QCOMPARE(error.serverMessage, shown);
    }

    void aSecretIsTakenOutOfTheRedirectsTarget_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *target, const char *shown) {
            QTest::newRow(target) << QString::fromLatin1(target) << QString::fromLatin1(shown);
        };
        row("https://a.example/b?c=d", "https://a.example/b?c=d");
        row("https://me:pw@a.example/b", "https://a.example/b");
        row("https://a.example/b?c=secret-token", "https://a.example/b");
        row("https://a.example/b?c=secret%2Dtoken", "https://a.example/b");
        row("https://a.example/secret-token?c=d", "https://a.example");
        row("https://secret-token.example/", "");
    }
    void aSecretIsTakenOutOfTheRedirectsTarget()
    {
        QFETCH(QString, target);
        QFETCH(QString, shown);
        const ApiError error =
            apiErrorFromAnswer({302, {}, {}, {}, QUrl(target)}, {Secret(QByteArrayView("secret-token"))}, 0);
        QCOMPARE(error.redirectTarget.toString(), shown);
    }

    void requestsAreJson()
    {
        const QByteArray odd = QByteArray("\"\\\n\x01") + QStringLiteral("\u00e4\U0001F511").toUtf8();
        const QJsonObject read = QJsonDocument::fromJson(jsonObject({{"a", odd}, {"b", ""}})).object();
        QCOMPARE(read.value(QStringLiteral("a")).toString().toUtf8(), odd);
        QCOMPARE(read.size(), 2);
    }

    void readsAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::newRow("host") << "canvus.example.com"
                              << "https://canvus.example.com";
        QTest::newRow("blanks, case, slash") << "  HTTPS://Canvus.Example.com/ "
                                             << "https://canvus.example.com";
        QTest::newRow("api path") << "https://c.example/api/v1/"
                                  << "https://c.example";
        QTest::newRow("prefix") << "https://c.example/canvus/api/v1?x#y"
                                << "https://c.example/canvus";
        QTest::newRow("standard port") << "https://c.example:443"
                                       << "https://c.example";
        QTest::newRow("loopback with port") << "localhost:3000"
                                            << "http://localhost:3000";
        QTest::newRow("loopback v4") << "127.0.0.1:80"
                                     << "http://127.0.0.1";
        QTest::newRow("loopback v6") << "[::1]:8080"
                                     << "http://[::1]:8080";
        QTest::newRow("loopback, https") << "https://localhost:3000"
                                         << "https://localhost:3000";
        QTest::newRow("loopback without port") << "localhost"
                                               << "https://localhost";
        QTest::newRow("other with port") << "c.example:8443"
                                         << "https://c.example:8443";
    }
    void readsAddresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        const auto parsed = parseServerAddress(typed);
        QVERIFY(parsed.isOk());
        QCOMPARE(parsed.value().toString(), url);
    }

    void refusesAddresses()
    {
        const auto problem = [](const char *typed) {
            const auto parsed = parseServerAddress(QString::fromLatin1(typed));
            return parsed.isOk() ? AddressProblem(-1) : parsed.error();
        };
        QCOMPARE(problem("  "), AddressProblem::Empty);
        QCOMPARE(problem("https://"), AddressProblem::NotAnAddress);
        QCOMPARE(problem("a b"), AddressProblem::NotAnAddress);
        QCOMPARE(problem("ftp://c.example"), AddressProblem::UnknownScheme);
        QCOMPARE(problem("http://c.example"), AddressProblem::PlainHttpRefused);
        QCOMPARE(problem("http://127.evil.example"), AddressProblem::PlainHttpRefused);
        QCOMPARE(problem("https://me:pw@c.example"), AddressProblem::HoldsCredentials);
    }
};

QTEST_GUILESS_MAIN(DecodeTest)
#include "tst_decode.moc"
