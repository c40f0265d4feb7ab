// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/api/transport.h"
#include "app/api/wirewatch.h"
#include "tests/support/calls.h"
#include "tests/support/cannedserver.h"
#include "tests/support/demofixture.h"
#include "tests/support/memory.h"
#include "tests/support/pouringserver.h"
#include "tests/support/strictness.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Tokendesk;
using namespace std::chrono_literals;
using After = CannedServer::After;

namespace {

const QByteArray GoodRow = "{\"created_at\":\"2021-07-02T06:38:36.025\",\"description\":\"d\",\"id\":\"JDJh\"}";

/// "ab" as gzip packs it.
const QByteArray Zipped = QByteArray::fromHex("1f8b08000000000000034b4c0200489d0a9e02000000");

constexpr long Spare = 16L * 1024; ///< KiB that a process may grow by without it telling anything

} // namespace

/// What a server, a wrong address or a bad line can do to a list of tokens, and to the others.
class BadInputTest : public QObject
{
    Q_OBJECT

private:
    QObject m_owner;

    Result<TokenList, ApiError> list(const QUrl &server, TransportLimits limits = {})
    {
        Transport transport(server, limits);
        Client client(transport, Secret(QByteArrayView("a-token")));
        return resultOf(client.listTokens(7, &m_owner));
    }

    /// Reached soon on a busy machine too, and before any other limit.
    static TransportLimits smallHeaderCap()
    {
        TransportLimits limits;
        limits.headerCap = 256LL * 1024;
        limits.idle = 60s;
        limits.deadline = 60s;
        return limits;
    }

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void everyBadAnswerIsToldApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ApiErrorKind>("kind");
        QTest::addColumn<QString>("serverMessage");
        const auto status = [](int code, ApiErrorKind kind) {
            QTest::addRow("%d", code) << CannedServer::http(code, "{\"msg\":\"Why.\"}", "Retry-After: 12\r\n") << kind
                                      << QStringLiteral("Why.");
        };
        status(400, ApiErrorKind::BadRequest);
        status(401, ApiErrorKind::Unauthorized);
        status(402, ApiErrorKind::SeatsUsedUp);
        status(403, ApiErrorKind::Forbidden);
        status(404, ApiErrorKind::NotFound);
        status(429, ApiErrorKind::RateLimited);
        status(500, ApiErrorKind::ServerFault);
        status(503, ApiErrorKind::ServerFault);
        const auto broken = [](const char *name, const QByteArray &body) {
            QTest::newRow(name) << CannedServer::http(200, body) << ApiErrorKind::BadAnswer << QString();
        };
        broken("a page of another server", "<!doctype html><html><body>It works!</body></html>");
        broken("empty", "");
        broken("not JSON", "tokens: none");
        broken("an object", GoodRow);
        broken("cut, but as long as announced", "[" + GoodRow);
        QTest::newRow("a page in place of words")
            << CannedServer::http(502, "<html><body>Bad gateway</body></html>", "Content-Type: text/html\r\n")
            << ApiErrorKind::ServerFault << QStringLiteral("502 Some Reason");
        const QByteArray start = "HTTP/1.1 200 OK\r\n";
        QTest::newRow("cut, with a length")
            << QByteArray(start + "Content-Length: 99\r\n\r\n[]") << ApiErrorKind::ConnectionLost << QString();
        QTest::newRow("cut between chunks") << QByteArray(start + "Transfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n")
                                            << ApiErrorKind::ConnectionLost << QString();
        QTest::newRow("not HTTP") << QByteArray("220 mail.example.com ESMTP\r\n") << ApiErrorKind::ConnectionLost
                                  << QString();
        QTest::newRow("packed though it was not asked for")
            << CannedServer::http(200, Zipped, "Content-Encoding: gzip\r\n") << ApiErrorKind::BadAnswer << QString();
        QTest::newRow("an error packed though it was not asked for") << CannedServer::http(404, Zipped,
            "Content-Encoding: gzip\r\n") << ApiErrorKind::NotFound << QStringLiteral("404 Some Reason");
    }
    void everyBadAnswerIsToldApart()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ApiErrorKind, kind);
        QFETCH(QString, serverMessage);
        CannedServer server;
        server.answer(bytes, After::Close);
        const auto answer = list(server.url());
        QVERIFY(!answer.isOk());
        QCOMPARE(answer.error().kind, kind);
        QCOMPARE(answer.error().serverMessage, serverMessage);
        QVERIFY(!answer.error().outcomeUnknown);
        const bool waits = bytes.contains("Retry-After");
        QCOMPARE(answer.error().retryAfter, waits ? std::optional(12s) : std::nullopt);
        QCOMPARE(server.requests().size(), 1);
    }

    void aCutAnswerWithoutALengthIsNoList()
    {
        for (const QByteArray &body : {QByteArray(), QByteArray("[" + GoodRow)}) {
            CannedServer server;
            server.answer("HTTP/1.1 200 OK\r\n\r\n" + body, After::Close);
            QVERIFY(!list(server.url()).isOk()); // lost or bad, as bytes and end happen to arrive
        }
    }

    void aHostThatIsNotThereIsUnreachable_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("a name that no server knows") << QUrl(QStringLiteral("https://canvus.invalid"));
        QTest::newRow("nobody listens") << QUrl(QStringLiteral("http://127.0.0.1:1"));
        QTest::newRow("nobody listens, TLS") << QUrl(QStringLiteral("https://127.0.0.1:1"));
    }
    void aHostThatIsNotThereIsUnreachable()
    {
        QFETCH(QUrl, url);
        const auto answer = list(url);
        QCOMPARE(answer.error().kind, ApiErrorKind::Unreachable);
        QCOMPARE(answer.error().httpStatus, 0);
        QVERIFY(!answer.error().detail.isEmpty());
    }

    void plainHttpToAnotherHostIsRefused()
    {
        QCOMPARE(list(QUrl(QStringLiteral("http://canvus.invalid"))).error().kind, ApiErrorKind::PlainHttpRefused);
    }

    void wrongRowsAreCountedAndTheOthersShown()
    {
        CannedServer server;
        server.answer(CannedServer::http(200,
            "[" + GoodRow + ",{\"id\":7,\"description\":\"d\",\"created_at\":\"\"},{\"description\":\"d\"},null,"
                + GoodRow + "]"));
        const auto answer = list(server.url());
        QVERIFY(answer.isOk());
        QCOMPARE(answer.value().tokens.size(), 2);
        const QList<RowError> expected = {{1, QStringLiteral("id is of the wrong type")},
            {2, QStringLiteral("id is missing")}, {3, QStringLiteral("not an object")}};
        QCOMPARE(answer.value().badRows, expected);
    }

    void aDescriptionOfTenMegabytesIsListedInTime()
    {
        TokendeskDemo::DemoOptions options;
        options.tokensPerUser = 1;
        DemoFixture demo(options);
        TransportLimits limits;
        limits.otherCap = 64LL * 1024 * 1024; // so that the answer to "create" passes
        Transport transport(demo.url(), limits);
        Client client(transport, DemoFixture::token(demo.user()));
        const QString huge(10'000'000, QLatin1Char('x'));
        const auto made = resultOf(client.createToken(demo.user().id, huge, &m_owner));
        QVERIFY2(made.isOk(), qPrintable(made.isOk() ? QString() : made.error().detail));
        QElapsedTimer timer;
        timer.start();
        const auto answer = resultOf(client.listTokens(demo.user().id, &m_owner));
        QVERIFY2(timer.elapsed() < 5'000, QByteArray::number(timer.elapsed()).constData());
        QVERIFY(answer.isOk());
        QCOMPARE(answer.value().tokens.size(), 3);
        qsizetype longest = 0;
        for (qsizetype row = 0; row < answer.value().tokens.size(); ++row)
            longest = std::max(longest, answer.value().tokens.descriptionAt(row).size());
        QCOMPARE(longest, huge.size());
    }

    void aBodyPastItsCapIsNotHeld_data()
    {
        QTest::addColumn<bool>("isList");
        QTest::addColumn<QByteArray>("start");
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        for (const bool isList : {true, false}) {
            const char *what = isList ? "list" : "other";
            QTest::addRow("%s, without a length", what) << isList << QByteArray(ok + "\r\n[");
            QTest::addRow("%s, announced", what) << isList << QByteArray(ok + "Content-Length: 5000000000\r\n\r\n[");
            QTest::addRow("%s, of an error", what) << isList << QByteArray("HTTP/1.1 500 Some Reason\r\n\r\n[");
        }
    }
    void aBodyPastItsCapIsNotHeld()
    {
        QFETCH(bool, isList);
        QFETCH(QByteArray, start);
        CannedServer server;
        server.answer(start, After::Flood);
        TransportLimits limits;
        limits.listCap = 8LL * 1024 * 1024;
        limits.otherCap = 1LL * 1024 * 1024;
        Transport transport(server.url(), limits);
        Client client(transport, Secret(QByteArrayView("a-token")));
        QSignalSpy ended(&server, &CannedServer::connectionEnded);
        const PeakMemory peak;
        const ApiError error = isList ? resultOf(client.listTokens(7, &m_owner)).error()
                                      : resultOf(client.token(7, QStringLiteral("id"), &m_owner)).error();
        const bool isError = start.contains(" 500 ");
        QCOMPARE(error.kind, isError ? ApiErrorKind::ServerFault : ApiErrorKind::AnswerTooLarge);
        QCOMPARE(error.serverMessage, isError ? QStringLiteral("500 Some Reason") : QString());
        QVERIFY(ended.count() > 0 || ended.wait());
        if (PeakMemory::isMeasurable())
            QVERIFY2(
                peak.growthKiB() < Spare + 3L * 8 * 1024, QByteArray::number(qint64(peak.growthKiB())).constData());
    }

    void aSmallPackedBodyDoesNotBecomeAHugeOne()
    {
        // 64 MB of blanks, packed: Qt would unpack it if it had asked for it.
        QByteArray packed = qCompress(QByteArray(64'000'000, ' '), 9).mid(4);
        CannedServer server;
        server.answer(CannedServer::http(200, packed, "Content-Encoding: deflate\r\n"));
        const PeakMemory peak;
        const auto answer = list(server.url());
        QCOMPARE(answer.error().kind, ApiErrorKind::BadAnswer);
        if (PeakMemory::isMeasurable())
            QVERIFY2(peak.growthKiB() < Spare, QByteArray::number(qint64(peak.growthKiB())).constData());
    }

    void whatDoesNotEndBesideABodyIsNotHeld_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("header") << QByteArray("HTTP/1.1 200 OK\r\nX-Long: ");
        QTest::newRow("length of a chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;");
    }
    void whatDoesNotEndBesideABodyIsNotHeld()
    {
#ifndef __linux__
        QSKIP("only Linux tells how much a connection has brought");
#endif
        QFETCH(QByteArray, start);
        CannedServer server;
        server.answer(start, After::Flood);
        Transport transport(server.url(), smallHeaderCap());
        Client client(transport, Secret(QByteArrayView("a-token")));
        for (const bool changes : {false, true}) {
            QSignalSpy ended(&server, &CannedServer::connectionEnded);
            const PeakMemory peak;
            const ApiError error = changes ? resultOf(client.revokeToken(7, QStringLiteral("id"), &m_owner)).error()
                                           : resultOf(client.listTokens(7, &m_owner)).error();
            QCOMPARE(error.kind, ApiErrorKind::AnswerTooLarge);
            QCOMPARE(error.outcomeUnknown, changes);
            QVERIFY(ended.count() > 0 || ended.wait());
            if (PeakMemory::isMeasurable())
                QVERIFY2(peak.growthKiB() < 4 * Spare, QByteArray::number(qint64(peak.growthKiB())).constData());
        }
    }

    void anEndlessHeaderOfAStreamEndsIt()
    {
#ifndef __linux__
        QSKIP("only Linux tells how much a connection has brought");
#endif
        CannedServer server;
        server.answer("HTTP/1.1 200 OK\r\nX-Long: ", After::Flood);
        Transport transport(server.url(), smallHeaderCap());
        StreamLimits limits;
        limits.firstLine = 60s;
        TokenStream *stream =
            transport.openStream("/users/7/access-tokens", Secret(QByteArrayView("a-token")), limits, &m_owner);
        QSignalSpy ended(stream, &TokenStream::ended);
        QVERIFY(ended.wait(30'000));
        QCOMPARE(stream->error().kind, ApiErrorKind::AnswerTooLarge);
    }

    void aLargeListIsNoFlood()
    {
        CannedServer server;
        server.answer("HTTP/1.1 200 OK\r\n\r\n[", After::Flood);
        TransportLimits limits;
        limits.listCap = 16LL * 1024 * 1024;
        Transport transport(server.url(), limits);
        Client client(transport, Secret(QByteArrayView("a-token")));
        const auto waiting = watch(client.listTokens(7, &m_owner));
        const ApiError error = resultOf(client.listTokens(7, &m_owner)).error();
        QCOMPARE(error.detail, QStringLiteral("more than 16777216 bytes"));
        QTRY_COMPARE_WITH_TIMEOUT(waiting->arrivals, 1, 30'000);
        QCOMPARE(waiting->error->detail, error.detail);
    }

    void whatComesAtOnceIsNoFloodUntilItGoesOn()
    {
#ifndef __linux__
        QSKIP("only Linux tells how much a connection has brought");
#endif
        constexpr qint64 burst = 3LL * 1024 * 1024; // as Qt holds it where its limit reached it late
        PouringServer server([](const QByteArray &requestLine) {
            PouringServer::Pour pour = PouringServer::repeated(
                {}, QByteArray(32'768, 'x'), requestLine.contains("burst") ? burst : 100 * burst);
            pour.pause = std::chrono::milliseconds(requestLine.contains("burst") ? 0 : 5);
            return pour;
        });
        WireWatch watch(burst / 3);
        QSignalSpy flooded(&watch, &WireWatch::flooded);
        const auto held = watch.begin();
        QTcpSocket socket;
        qint64 read = 0;
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] { read += socket.readAll().size(); });
        socket.connectToHost(server.url().host(), static_cast<quint16>(server.url().port()));
        QTRY_COMPARE(socket.state(), QTcpSocket::ConnectedState);
        QVERIFY(!flooded.wait(300)); // by then the connection is known
        socket.write("GET /burst HTTP/1.1\r\n\r\n");
        QTRY_COMPARE(read, burst);
        QVERIFY(!flooded.wait(500));
        socket.write("GET /more HTTP/1.1\r\n\r\n");
        QVERIFY(flooded.wait(30'000));
    }

    void aCookieIsNeverSentBack()
    {
        CannedServer server;
        server.answer(CannedServer::http(200, "[]", "Set-Cookie: session=abc; Path=/\r\n"));
        Transport transport(server.url());
        Client client(transport, Secret(QByteArrayView("a-token")));
        QVERIFY(resultOf(client.listTokens(7, &m_owner)).isOk());
        QVERIFY(resultOf(client.listTokens(7, &m_owner)).isOk());
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(!server.requests().last().toLower().contains("\r\ncookie:"));
    }

    void aQuestionForAPasswordIsNotAnswered()
    {
        CannedServer server;
        server.answer(CannedServer::http(401, "{\"msg\":\"Why.\"}", "WWW-Authenticate: Basic realm=\"x\"\r\n"));
        QCOMPARE(list(server.url()).error().kind, ApiErrorKind::Unauthorized);
        QCOMPARE(server.requests().size(), 1);
    }

    void anIdThatCannotBeInAPathIsNotSent_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("empty") << QString();
        QTest::newRow("one dot") << QStringLiteral(".");
        QTest::newRow("two dots") << QStringLiteral("..");
    }
    void anIdThatCannotBeInAPathIsNotSent()
    {
        QFETCH(QString, id);
        CannedServer server;
        Transport transport(server.url());
        Client client(transport, Secret(QByteArrayView("a-token")));
        QObject owner;
        const std::shared_ptr<Outcome> outcomes[] = {watch(client.token(7, id, &owner)),
            watch(client.changeDescription(7, id, QStringLiteral("x"), &owner)),
            watch(client.revokeToken(7, id, &owner))};
        for (const auto &outcome : outcomes)
            QCOMPARE(outcome->arrivals, 0);
        QSignalSpy last(owner.findChildren<ApiCallBase *>().last(), &ApiCallBase::finished);
        QVERIFY(last.wait());
        for (const auto &outcome : outcomes) {
            QCOMPARE(outcome->arrivals, 1);
            QCOMPARE(outcome->error->kind, ApiErrorKind::UnusableId);
            QVERIFY(!outcome->error->outcomeUnknown);
        }
        QCOMPARE(server.connections(), 0);
    }

    void anIdStaysOnePartOfThePath_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("onTheWire");
        const auto row = [](const char *id, const char *onTheWire) {
            QTest::newRow(id) << QString::fromUtf8(id) << QByteArray(onTheWire);
        };
        row("a/b", "a%2Fb");
        row("../x", "..%2Fx");
        row("a/../../b", "a%2F..%2F..%2Fb");
        row("...", "...");
        row("a?b=c", "a%3Fb%3Dc");
        row("100%", "100%25");
        row("%2e%2e", "%252e%252e");
        row("a%2Fb", "a%252Fb");
        row("a#b", "a%23b");
        row("a b", "a%20b");
        row("a\\b", "a%5Cb");
        row("\xc3\xa4\xe2\x82\xac", "%C3%A4%E2%82%AC");
        row("JDJh+/=", "JDJh%2B%2F%3D");
        row("~-_.", "~-_.");
        row(";,&@:$!*'()", "%3B%2C%26%40%3A%24%21%2A%27%28%29");
        QTest::newRow("line ends") << QStringLiteral("a\r\nX: y") << QByteArray("a%0D%0AX%3A%20y");
    }
    void anIdStaysOnePartOfThePath()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, onTheWire);
        CannedServer server;
        server.answer(CannedServer::http(404, ""));
        Transport transport(server.url());
        Client client(transport, Secret(QByteArrayView("a-token")));
        QObject owner;
        const auto kind = [](const auto &result) {
            return result.error().kind;
        };
        QCOMPARE(kind(resultOf(client.token(7, id, &owner))), ApiErrorKind::NotFound);
        QCOMPARE(kind(resultOf(client.changeDescription(7, id, QStringLiteral("x"), &owner))), ApiErrorKind::NotFound);
        QCOMPARE(kind(resultOf(client.revokeToken(7, id, &owner))), ApiErrorKind::NotFound);
        const char *verbs[] = {"GET", "PATCH", "DELETE"};
        for (qsizetype i = 0; i < 3; ++i) {
            QCOMPARE(server.requestLine(i),
                QByteArray(verbs[i]) + " /api/v1/users/7/access-tokens/" + onTheWire + " HTTP/1.1");
        }
        QCOMPARE(server.requests().size(), 3);
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_badinput.moc"
