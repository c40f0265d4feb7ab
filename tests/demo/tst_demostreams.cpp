// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/demotest.h"
#include "tests/demo/linestream.h"
#include "tests/demo/selfsigned.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace TokendeskDemo;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Far below the 15 s of the keep-alive that the server is started with.
constexpr int AtOnce = 2000;

} // namespace

/// What stays open: streams, slow answers, and the end of the server below them.
class DemoStreamsTest : public DemoTest
{
    Q_OBJECT

private Q_SLOTS:
    void asksForAStreamAsTheApiSays_data();
    void asksForAStreamAsTheApiSays();
    void aTokenListBringsEveryChange();
    void oneTokenBringsItsChangesAndEndsWithIt();
    void usersBringEveryChange();
    void oneUserBringsItsChangesAndEndsWithIt();
    void quietStreamsAreKeptAlive();
    void refusesAStreamLikeAnyCall();
    void aStreamEndsWithWhatItWasOpenedWith_data();
    void aStreamEndsWithWhatItWasOpenedWith();
    void otherStreamsGoOn();
    void manyStreamsLeaveRoomForCalls();
    void latencyDelaysEveryAnswer();
    void speaksTls();
    void aBadCertificateIsAnError();
    void endsAtOnceWithEverythingOpen();

private:
    QByteArray idOf(const DemoAccount &account, int row)
    {
        return listOf(account).at(row)["id"_L1].toString().toLatin1();
    }
    static QJsonObject one(const QJsonDocument &line) { return line.array().at(0).toObject(); }
};

void DemoStreamsTest::asksForAStreamAsTheApiSays_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("streams");
    QTest::newRow("bare") << QByteArray("?subscribe") << true;
    QTest::newRow("true") << QByteArray("?subscribe=true") << true;
    QTest::newRow("1") << QByteArray("?subscribe=1") << true;
    QTest::newRow("with others") << QByteArray("?x=y&subscribe=true") << true;
    QTest::newRow("false") << QByteArray("?subscribe=false") << false;
    QTest::newRow("none") << QByteArray() << false;
}

void DemoStreamsTest::asksForAStreamAsTheApiSays()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, streams);
    const QByteArray path = tokensPath(user().id);
    if (!streams) {
        QCOMPARE(client().get(path + query, user().token).array(), listOf(user()));
        return;
    }
    const LineStream stream(server().url(), path + query, user().token);
    QTRY_COMPARE(stream.lines().size(), 1);
    QCOMPARE(stream.status(), 200);
    QCOMPARE(stream.line(0).array(), listOf(user()));
    QVERIFY(!stream.hasEnded());
}

void DemoStreamsTest::aTokenListBringsEveryChange()
{
    const LineStream stream(server().url(), tokensPath(user().id) + "?subscribe", user().token);
    QTRY_COMPARE(stream.lines().size(), 1);
    created(user(1), "Of another user");
    const QString id = created(user())["id"_L1].toString();
    const QByteArray path = tokenPath(user().id, id);
    QTRY_COMPARE(stream.lines().size(), 2);
    QCOMPARE(stream.line(1).array().size(), 1);
    QCOMPARE(one(stream.line(1)), client().get(path, user().token).object());
    QVERIFY(!stream.lines().at(1).contains("plain_token"));
    client().send("PATCH", path, user().token, description("Renamed"));
    QTRY_COMPARE(stream.lines().size(), 3);
    QCOMPARE(one(stream.line(2)), client().get(path, user().token).object());
    client().send("DELETE", path, admin().token);
    QTRY_COMPARE(stream.lines().size(), 4);
    QCOMPARE(one(stream.line(3))["id"_L1], QJsonValue(id));
    QCOMPARE(one(stream.line(3))["state"_L1], QJsonValue(u"deleted"_s));
    // Signing in makes a temporary token, which is no row.
    client().send("POST", "/users/login", {},
        "{\"email\":\"" + QByteArray::fromStdString(user().email) + "\",\"password\":\""
            + QByteArray::fromStdString(user().password) + "\"}");
    created(user(), "The last");
    QTRY_COMPARE(stream.lines().size(), 5);
    QCOMPARE(one(stream.line(4))["description"_L1], QJsonValue(u"The last"_s));
    QVERIFY(!stream.hasEnded());
}

void DemoStreamsTest::oneTokenBringsItsChangesAndEndsWithIt()
{
    const QByteArray path = tokensPath(user().id) + "/" + idOf(user(), 1);
    const LineStream stream(server().url(), path + "?subscribe=true", user().token);
    QTRY_COMPARE(stream.lines().size(), 1);
    QCOMPARE(stream.line(0).object(), client().get(path, user().token).object());
    created(user());
    client().send("PATCH", path, user().token, description("Renamed"));
    QTRY_COMPARE(stream.lines().size(), 2);
    QCOMPARE(stream.line(1).object(), client().get(path, user().token).object());
    client().send("DELETE", path, user().token);
    QTRY_VERIFY_WITH_TIMEOUT(stream.hasEnded(), AtOnce);
    QCOMPARE(stream.lines().size(), 3);
    QCOMPARE(stream.line(2).object()["state"_L1], QJsonValue(u"deleted"_s));
}

void DemoStreamsTest::usersBringEveryChange()
{
    const LineStream stream(server().url(), "/users?subscribe", user(1).token);
    QTRY_COMPARE(stream.lines().size(), 1);
    QCOMPARE(stream.line(0).array(), client().get("/users", admin().token).array());
    const QByteArray path = accountPath(user().id);
    client().send("POST", path + "/block", admin().token);
    QTRY_COMPARE(stream.lines().size(), 2);
    QCOMPARE(stream.line(1).array().size(), 1);
    QCOMPARE(one(stream.line(1)), client().get(path, admin().token).object());
    client().send("POST", "/users", admin().token, "{\"email\":\"new@example.com\",\"name\":\"New\"}");
    QTRY_COMPARE(stream.lines().size(), 3);
    QCOMPARE(one(stream.line(2))["name"_L1], QJsonValue(u"New"_s));
    client().send("DELETE", path, admin().token);
    QTRY_COMPARE(stream.lines().size(), 4);
    QCOMPARE(one(stream.line(3))["id"_L1].toInteger(), user().id);
    QCOMPARE(one(stream.line(3))["state"_L1], QJsonValue(u"deleted"_s));
    QVERIFY(!stream.hasEnded());
}

void DemoStreamsTest::oneUserBringsItsChangesAndEndsWithIt()
{
    const QByteArray path = accountPath(user().id);
    const LineStream stream(server().url(), path + "?subscribe", admin().token);
    const LineStream tokens(server().url(), path + "/access-tokens?subscribe", admin().token);
    QTRY_COMPARE(stream.lines().size(), 1);
    QTRY_COMPARE(tokens.lines().size(), 1);
    QCOMPARE(stream.line(0).object(), client().get(path, admin().token).object());
    client().send("PATCH", path, admin().token, "{\"name\":\"Renamed\"}");
    QTRY_COMPARE(stream.lines().size(), 2);
    QCOMPARE(stream.line(1).object(), client().get(path, admin().token).object());
    client().send("DELETE", path, admin().token);
    QTRY_VERIFY_WITH_TIMEOUT(stream.hasEnded(), AtOnce);
    QCOMPARE(stream.lines().size(), 3);
    QCOMPARE(stream.line(2).object()["state"_L1], QJsonValue(u"deleted"_s));
    QTRY_VERIFY_WITH_TIMEOUT(tokens.hasEnded(), AtOnce);
    QCOMPARE(tokens.lines().size(), 1 + DemoOptions().tokensPerUser + 1);
}

void DemoStreamsTest::quietStreamsAreKeptAlive()
{
    DemoOptions options;
    options.keepAlive = std::chrono::milliseconds(200);
    start(options);
    const LineStream stream(server().url(), tokensPath(user().id) + "?subscribe", user().token);
    QTRY_COMPARE(stream.lines().size(), 1);
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(stream.blankLines() >= 4);
    // The first may have been on its way already.
    QVERIFY2(timer.elapsed() >= 3 * 200 - 50, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    created(user());
    QTRY_COMPARE(stream.lines().size(), 2);
}

void DemoStreamsTest::refusesAStreamLikeAnyCall()
{
    const QByteArray path = tokensPath(user().id) + "?subscribe";
    QCOMPARE(client().get(path).status, 401);
    QCOMPARE(client().get(path, "wrong").status, 401);
    QCOMPARE(client().get(path, user(1).token).status, 403);
    QCOMPARE(client().get(tokensPath(999999) + "?subscribe", admin().token).status, 404);
    QCOMPARE(client().get(tokensPath(user().id) + "/x?subscribe", user().token).status, 404);
    QVERIFY(!client().get(path, user(1).token).message().isEmpty());
}

void DemoStreamsTest::aStreamEndsWithWhatItWasOpenedWith_data()
{
    QTest::addColumn<QString>("deed");
    for (const char *deed :
        {"revoked", "signed out", "blocked", "blocked by change", "unapproved", "deleted", "demoted"})
        QTest::newRow(deed) << QString::fromLatin1(deed);
}

void DemoStreamsTest::aStreamEndsWithWhatItWasOpenedWith()
{
    QFETCH(QString, deed);
    const QByteArray account = accountPath(user().id);
    if (deed == "demoted"_L1)
        client().send("PATCH", account, admin().token, "{\"admin\":true}");
    const QByteArray own = idOf(user(), 0); // of the token that the account signs in with
    const LineStream users(server().url(), "/users?subscribe", user().token);
    const LineStream self(server().url(), account + "?subscribe", user().token);
    const LineStream tokens(server().url(), account + "/access-tokens?subscribe", user().token);
    const LineStream token(server().url(), account + "/access-tokens/" + idOf(user(), 1) + "?subscribe", user().token);
    for (const LineStream *stream : {&users, &self, &tokens, &token})
        QTRY_COMPARE(stream->lines().size(), 1);
    if (deed == "revoked"_L1)
        QCOMPARE(client().send("DELETE", account + "/access-tokens/" + own, admin().token).status, 204);
    else if (deed == "signed out"_L1)
        QCOMPARE(client().send("POST", "/users/logout", user().token).status, 200);
    else if (deed == "blocked"_L1)
        QCOMPARE(client().send("POST", account + "/block", admin().token).status, 200);
    else if (deed == "blocked by change"_L1)
        QCOMPARE(client().send("PATCH", account, admin().token, "{\"blocked\":true}").status, 200);
    else if (deed == "unapproved"_L1)
        QCOMPARE(client().send("PATCH", account, admin().token, "{\"approved\":false}").status, 200);
    else if (deed == "deleted"_L1)
        QCOMPARE(client().send("DELETE", account, admin().token).status, 204);
    else
        QCOMPARE(client().send("PATCH", account, admin().token, "{\"admin\":false}").status, 200);
    for (const LineStream *stream : {&users, &self, &tokens, &token})
        QTRY_VERIFY_WITH_TIMEOUT(stream->hasEnded(), AtOnce);
}

void DemoStreamsTest::otherStreamsGoOn()
{
    const LineStream other(server().url(), tokensPath(user().id) + "?subscribe", admin().token);
    const LineStream ending(server().url(), tokensPath(user().id) + "?subscribe", user().token);
    QTRY_COMPARE(other.lines().size(), 1);
    QTRY_COMPARE(ending.lines().size(), 1);
    client().send("DELETE", tokensPath(user().id) + "/" + idOf(user(), 0), admin().token);
    QTRY_VERIFY_WITH_TIMEOUT(ending.hasEnded(), AtOnce);
    QTRY_COMPARE(other.lines().size(), 2);
    client().send("POST", tokensPath(user().id), admin().token, description("Another"));
    QTRY_COMPARE(other.lines().size(), 3);
    QVERIFY(!other.hasEnded());
}

void DemoStreamsTest::manyStreamsLeaveRoomForCalls()
{
    std::vector<std::unique_ptr<LineStream>> streams;
    streams.reserve(40);
    for (int i = 0; i < 40; ++i)
        streams.push_back(std::make_unique<LineStream>(server().url(), "/users?subscribe", admin().token));
    for (const auto &stream : streams)
        QTRY_COMPARE(stream->lines().size(), 1);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client().get("/users", admin().token).status, 200);
    QVERIFY2(timer.elapsed() < AtOnce, qPrintable(QString::number(timer.elapsed())));
}

void DemoStreamsTest::latencyDelaysEveryAnswer()
{
    DemoOptions options;
    options.latency = std::chrono::milliseconds(500);
    start(options);
    const auto takes = [](const auto &call) {
        QElapsedTimer timer;
        timer.start();
        call();
        return timer.elapsed();
    };
    for (const QByteArray &path : {QByteArray("/server-info"), QByteArray("/users"), QByteArray("/nothing")}) {
        const qint64 elapsed = takes([&] { client().get(path); });
        QVERIFY2(elapsed >= 500 && elapsed < 4000, qPrintable(QString::number(elapsed)));
    }
    // Answers of a slow server wait beside each other, and its end does not wait for them.
    const LineStream first(server().url(), "/users?subscribe", admin().token);
    const LineStream second(server().url(), "/users?subscribe", admin().token);
    const qint64 both = takes([&] { QTRY_VERIFY(first.lines().size() == 1 && second.lines().size() == 1); });
    QVERIFY2(both < 990, qPrintable(QString::number(both)));
}

void DemoStreamsTest::speaksTls()
{
    const QTemporaryDir folder;
    DemoOptions options;
    options.certificateFile = folder.filePath(u"cert.pem"_s).toStdString();
    options.keyFile = folder.filePath(u"key.pem"_s).toStdString();
    QVERIFY(writeSelfSignedCertificate(options.certificateFile, options.keyFile));
    start(options);
    QVERIFY(server().url().starts_with("https://127.0.0.1:"));
    QCOMPARE(client().get(tokensPath(user().id), user().token).array().size(), DemoOptions().tokensPerUser + 1);
    QCOMPARE(created(user())["description"_L1], QJsonValue(u"One more"_s));
    // Without the certificate at hand nobody trusts it.
    PlainClient stranger(server().url());
    QCOMPARE(stranger.get("/server-info").status, 0);
}

void DemoStreamsTest::aBadCertificateIsAnError()
{
    DemoOptions options;
    options.certificateFile = "/nowhere/cert.pem";
    options.keyFile = "/nowhere/key.pem";
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, start(options));
}

void DemoStreamsTest::endsAtOnceWithEverythingOpen()
{
    const LineStream users(server().url(), "/users?subscribe", admin().token);
    const LineStream tokens(server().url(), tokensPath(user().id) + "?subscribe", admin().token);
    QTcpSocket idle;
    QTcpSocket halfway;
    const QUrl url(QString::fromStdString(server().url()));
    for (QTcpSocket *socket : {&idle, &halfway}) {
        socket->connectToHost(url.host(), static_cast<quint16>(url.port()));
        QVERIFY(socket->waitForConnected());
    }
    halfway.write("POST /api/v1/users HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{");
    QVERIFY(halfway.waitForBytesWritten());
    QCOMPARE(client().get("/server-info").status, 200); // and stays connected
    QTRY_COMPARE(users.lines().size(), 1);
    QTRY_COMPARE(tokens.lines().size(), 1);
    QElapsedTimer timer;
    timer.start();
    stopServer();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY(users.hasEnded());
    QTRY_VERIFY(tokens.hasEnded());
    QTRY_VERIFY(!users.isConnected() && !tokens.isConnected());
}

QTEST_GUILESS_MAIN(DemoStreamsTest)
#include "tst_demostreams.moc"
