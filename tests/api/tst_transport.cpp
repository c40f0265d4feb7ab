// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/transport.h"
#include "tests/support/cannedserver.h"
#include "tests/support/strictness.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <array>

using namespace Tokendesk;
using namespace std::chrono_literals;
using Verb = HttpRequest::Verb;
using After = CannedServer::After;

namespace {

HttpRequest requestFor(Verb verb)
{
    HttpRequest request;
    request.verb = verb;
    request.path = "/users/1001/access-tokens";
    request.changesState = verb != Verb::Get;
    if (verb == Verb::Post || verb == Verb::Patch)
        request.jsonBody = QByteArrayLiteral("{\"description\":\"x\"}");
    return request;
}

const Secret PlainToken{QByteArrayView("the-token-of-this-test")};

} // namespace

class TransportTest : public QObject
{
    Q_OBJECT

private:
    static Result<HttpAnswer, ApiError> ask(Transport &transport, HttpRequest request, const Secret &token = PlainToken)
    {
        QObject owner;
        TransportReply *reply = transport.send(std::move(request), token, &owner);
        QSignalSpy finished(reply, &TransportReply::finished);
        if (!finished.wait(10'000))
            qFatal("no end");
        return reply->takeResult();
    }

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void anAnswerArrivesWithItsStatus()
    {
        CannedServer server;
        server.answer(CannedServer::http(201, "{}"));
        Transport transport(server.url());
        const auto answer = ask(transport, requestFor(Verb::Post));
        QVERIFY(answer.isOk());
        QCOMPARE(answer.value().status, 201);
        QCOMPARE(answer.value().body, QByteArray("{}"));
        const QByteArray request = server.requests().first();
        QCOMPARE(server.requestLine(), QByteArray("POST /api/v1/users/1001/access-tokens HTTP/1.1"));
        QVERIFY(request.contains("\r\nPrivate-Token: the-token-of-this-test\r\n"));
        QVERIFY(request.contains("\r\nContent-Length: 19\r\n"));
        QVERIFY(request.endsWith("\r\n\r\n{\"description\":\"x\"}"));
        QVERIFY(ask(transport, requestFor(Verb::Get), Secret()).isOk());
        QVERIFY(!server.requests().last().toLower().contains("private-token"));
    }

    void aRequestIsSentAtMostOnce_data()
    {
        QTest::addColumn<int>("verb");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("after");
        QTest::addColumn<bool>("warm");
        const std::pair<Verb, const char *> verbs[] = {
            {Verb::Get, "GET"}, {Verb::Post, "POST"}, {Verb::Patch, "PATCH"}, {Verb::Delete, "DELETE"}};
        const std::pair<const char *, const char *> cuts[] = {
            {"nothing", ""}, {"part of a header", "HTTP/1.1 200 OK\r\nConte"}};
        for (const auto &[verb, name] : verbs) {
            for (const auto &[cut, bytes] : cuts) {
                for (const After after : {After::Close, After::Reset}) {
                    for (const bool warm : {false, true}) {
                        QTest::addRow("%s, %s, %s, %s", name, cut, after == After::Close ? "close" : "reset",
                            warm ? "kept alive" : "cold")
                            << static_cast<int>(verb) << QByteArray(bytes) << static_cast<int>(after) << warm;
                    }
                }
            }
        }
    }
    void aRequestIsSentAtMostOnce()
    {
        QFETCH(int, verb);
        QFETCH(QByteArray, bytes);
        QFETCH(int, after);
        QFETCH(bool, warm);
        CannedServer server;
        if (warm)
            server.answer(CannedServer::http(200, "{}"));
        server.answer(bytes, static_cast<After>(after));
        Transport transport(server.url());
        const qsizetype before = warm ? 1 : 0;
        if (warm)
            QVERIFY(ask(transport, requestFor(Verb::Get)).isOk());
        const auto answer = ask(transport, requestFor(static_cast<Verb>(verb)));
        QVERIFY(!answer.isOk());
        QCOMPARE(answer.error().kind, ApiErrorKind::ConnectionLost);
        QCOMPARE(answer.error().outcomeUnknown, static_cast<Verb>(verb) != Verb::Get);
        QTest::qWait(50); // a second arrival would come at once; there is nothing to wait for when it does not
        QCOMPARE(server.requests().size(), before + 1);
    }

    void aConnectionThatWasClosedWhileIdleDoesNoHarm()
    {
        CannedServer server;
        server.answer(CannedServer::http(200, "{}"));
        Transport transport(server.url());
        QVERIFY(ask(transport, requestFor(Verb::Get)).isOk());
        QSignalSpy ended(&server, &CannedServer::connectionEnded);
        server.closeConnections();
        QVERIFY(ended.count() > 0 || ended.wait());
        QTest::qWait(100); // Qt's own thread must have seen the end, and does not tell
        QVERIFY(ask(transport, requestFor(Verb::Post)).isOk());
        QCOMPARE(server.requests().size(), 2);
    }

    void aStatusBecomesItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("unknown");
        const auto row = [](int status, ApiErrorKind kind, bool unknown = false) {
            QTest::addRow("%d", status) << status << static_cast<int>(kind) << unknown;
        };
        row(400, ApiErrorKind::BadRequest);
        row(401, ApiErrorKind::Unauthorized);
        row(402, ApiErrorKind::SeatsUsedUp);
        row(403, ApiErrorKind::Forbidden);
        row(404, ApiErrorKind::NotFound);
        row(418, ApiErrorKind::UnexpectedStatus);
        row(429, ApiErrorKind::RateLimited);
        row(500, ApiErrorKind::ServerFault);
        row(502, ApiErrorKind::ServerFault, true);
        row(503, ApiErrorKind::ServerFault);
        row(504, ApiErrorKind::ServerFault, true);
    }
    void aStatusBecomesItsKind()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        QFETCH(bool, unknown);
        CannedServer server;
        server.answer(CannedServer::http(status, "{\"msg\":\"No the-token-of-this-test.\"}", "Retry-After: 9\r\n"));
        Transport transport(server.url());
        const auto answer = ask(transport, requestFor(Verb::Post));
        QVERIFY(!answer.isOk());
        QCOMPARE(static_cast<int>(answer.error().kind), kind);
        QCOMPARE(answer.error().httpStatus, status);
        QCOMPARE(answer.error().serverMessage, QStringLiteral("No …."));
        QCOMPARE(answer.error().retryAfter, std::optional<std::chrono::seconds>(9s));
        QCOMPARE(answer.error().outcomeUnknown, unknown);
    }

    void aCutAnswerIsNoSuccess_data()
    {
        QTest::addColumn<bool>("warm");
        QTest::newRow("cold") << false;
        QTest::newRow("kept alive") << true;
    }
    void aCutAnswerIsNoSuccess()
    {
        QFETCH(bool, warm);
        // Qt notices it or not, as bytes and end happen to arrive: hence several times.
        for (int i = 0; i < 4 * 15; ++i) {
            const Verb verb =
                std::array{Verb::Get, Verb::Post, Verb::Patch, Verb::Delete}[static_cast<unsigned>(i) % 4];
            CannedServer server;
            if (warm)
                server.answer(CannedServer::http(200, "{}"));
            server.answer("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[ ]", After::Close);
            Transport transport(server.url());
            if (warm)
                QVERIFY(ask(transport, requestFor(Verb::Get)).isOk());
            const auto answer = ask(transport, requestFor(verb));
            QVERIFY(!answer.isOk());
            QCOMPARE(answer.error().kind, ApiErrorKind::ConnectionLost);
            QCOMPARE(answer.error().outcomeUnknown, verb != Verb::Get);
        }
    }

    void theDeadlineEndsAnAnswerThatDrips()
    {
        CannedServer server;
        server.answer("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", After::Drip);
        TransportLimits limits;
        limits.deadline = 300ms;
        Transport transport(server.url(), limits);
        QElapsedTimer timer;
        timer.start();
        const auto answer = ask(transport, requestFor(Verb::Post));
        QVERIFY(!answer.isOk());
        QCOMPARE(answer.error().kind, ApiErrorKind::TimedOut);
        QVERIFY(answer.error().outcomeUnknown);
        QVERIFY(timer.elapsed() < 5000);
    }

    void silenceEndsACallBeforeItsDeadline_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("no answer") << QByteArray() << 0;
        QTest::newRow("in the header") << QByteArray("HTTP/1.1 200 OK\r\nConte") << 0;
        QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[") << 200;
    }
    void silenceEndsACallBeforeItsDeadline()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        CannedServer server;
        server.answer(bytes);
        TransportLimits limits;
        limits.deadline = 60s;
        limits.idle = 300ms;
        Transport transport(server.url(), limits);
        for (const Verb verb : {Verb::Get, Verb::Post}) {
            const auto answer = ask(transport, requestFor(verb));
            QVERIFY(!answer.isOk());
            QCOMPARE(answer.error().kind, ApiErrorKind::TimedOut);
            QCOMPARE(answer.error().httpStatus, status);
            QCOMPARE(answer.error().outcomeUnknown, verb == Verb::Post);
        }
        QCOMPARE(server.requests().size(), 2);
    }

    void whatComesSlowlyIsNoSilence()
    {
        CannedServer server;
        server.answer("HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n", After::Drip); // 40 bytes, 20 ms each
        TransportLimits limits;
        limits.idle = 400ms;
        Transport transport(server.url(), limits);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(ask(transport, requestFor(Verb::Get)).isOk());
        QVERIFY(timer.elapsed() > limits.idle.count());
    }

    void aBodyPastItsCapIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n[");
        QTest::newRow("without a length") << QByteArray("HTTP/1.1 200 OK\r\n\r\n[");
    }
    void aBodyPastItsCapIsNotRead()
    {
        QFETCH(QByteArray, header);
        CannedServer server;
        server.answer(header, After::Flood);
        TransportLimits limits;
        limits.otherCap = 100'000;
        limits.listCap = 200'000;
        Transport transport(server.url(), limits);
        HttpRequest list = requestFor(Verb::Get);
        list.isList = true;
        for (const HttpRequest &request : {requestFor(Verb::Get), list}) {
            QSignalSpy ended(&server, &CannedServer::connectionEnded);
            const auto answer = ask(transport, request);
            QVERIFY(!answer.isOk());
            QCOMPARE(answer.error().kind, ApiErrorKind::AnswerTooLarge);
            QVERIFY(ended.count() > 0 || ended.wait());
        }
    }

    /// As for streams.
    void aBodyPastItsCapAndAResetAtOnceAreOneEnd()
    {
        TransportLimits limits;
        limits.otherCap = 1000;
        for (int i = 0; i < 60; ++i) {
            CannedServer server;
            server.answer(
                "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + QByteArray(1000 + 30'000 * (i % 2), ' '),
                After::Reset);
            Transport transport(server.url(), limits);
            QVERIFY(!ask(transport, requestFor(Verb::Get)).isOk());
        }
    }

    void aBusyWindowDoesNotLetAnAnswerPileUp()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Transport transport(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort())));
        QObject owner;
        transport.send(requestFor(Verb::Get), PlainToken, &owner);
        QSignalSpy connected(&server, &QTcpServer::newConnection);
        QVERIFY(connected.wait());
        // From here on this thread is busy and reads nothing, while Qt's own thread takes what it may.
        QTcpSocket *socket = server.nextPendingConnection();
        QVERIFY(socket->waitForReadyRead());
        socket->write("HTTP/1.1 200 OK\r\n\r\n");
        const QByteArray chunk(qsizetype(1024) * 1024, ' ');
        qint64 taken = 0;
        constexpr qint64 Enough = 100;
        while (taken < Enough && socket->write(chunk) > 0) {
            while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(500)) { }
            if (socket->bytesToWrite() > 0)
                break;
            ++taken;
        }
        QVERIFY2(taken < Enough / 2, QByteArray::number(taken).constData());
        socket->abort();
    }

    void whatIsDeletedAtOnceIsNotSent()
    {
        CannedServer server;
        server.answer(CannedServer::http(200, "{}"));
        Transport transport(server.url());
        QVERIFY(ask(transport, requestFor(Verb::Get)).isOk()); // there is a connection that it could be sent on
        delete transport.send(requestFor(Verb::Delete), PlainToken, nullptr);
        QVERIFY(ask(transport, requestFor(Verb::Get)).isOk());
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(!server.requests().last().startsWith("DELETE"));
    }

    void nothingIsSentWhereItMustNotBe()
    {
        Transport foreign(QUrl(QStringLiteral("http://canvus.example.com")));
        QCOMPARE(ask(foreign, requestFor(Verb::Get)).error().kind, ApiErrorKind::PlainHttpRefused);
        CannedServer server;
        Transport transport(server.url());
        for (const char *token : {"a\r\nX-Evil: 1", "a b", "t\xc3\xa4", "\x7f"}) {
            const auto answer = ask(transport, requestFor(Verb::Get), Secret(QByteArrayView(token)));
            QCOMPARE(answer.error().kind, ApiErrorKind::Unauthorized);
        }
        QCOMPARE(server.connections(), 0);
    }

    void noConnectionIsUnreachable()
    {
        QUrl gone;
        {
            CannedServer server;
            gone = server.url();
        }
        Transport transport(gone);
        const auto answer = ask(transport, requestFor(Verb::Post));
        QCOMPARE(answer.error().kind, ApiErrorKind::Unreachable);
        QVERIFY(!answer.error().outcomeUnknown);
    }

    void cancelEndsOnceAndLater()
    {
        CannedServer server;
        Transport transport(server.url());
        QObject owner;
        TransportReply *reply = transport.send(requestFor(Verb::Post), PlainToken, &owner);
        QSignalSpy finished(reply, &TransportReply::finished);
        QSignalSpy arrived(&server, &CannedServer::requestArrived);
        QVERIFY(arrived.wait());
        reply->cancel();
        reply->cancel();
        QCOMPARE(finished.count(), 0);
        QVERIFY(finished.wait());
        const auto answer = reply->takeResult();
        QCOMPARE(answer.error().kind, ApiErrorKind::Cancelled);
        QVERIFY(answer.error().outcomeUnknown);
        QTRY_COMPARE(finished.count(), 1);

        TransportReply *early = transport.send(requestFor(Verb::Post), PlainToken, &owner);
        QSignalSpy ended(early, &TransportReply::finished);
        early->cancel();
        QVERIFY(ended.wait());
        QVERIFY(!early->takeResult().error().outcomeUnknown); // nothing had left
        QCOMPARE(server.requests().size(), 1);
    }

    void deletingTheReplyAbortsInSilence()
    {
        CannedServer server;
        Transport transport(server.url());
        auto owner = std::make_unique<QObject>();
        TransportReply *reply = transport.send(requestFor(Verb::Post), PlainToken, owner.get());
        QSignalSpy finished(reply, &TransportReply::finished);
        QSignalSpy arrived(&server, &CannedServer::requestArrived);
        QSignalSpy ended(&server, &CannedServer::connectionEnded);
        QVERIFY(arrived.wait());
        owner.reset();
        QVERIFY(ended.count() > 0 || ended.wait());
        QCOMPARE(finished.count(), 0);
    }

    void aTransportThatGoesEndsItsRequests()
    {
        CannedServer server;
        auto transport = std::make_unique<Transport>(server.url());
        QObject owner;
        TransportReply *reply = transport->send(requestFor(Verb::Get), PlainToken, &owner);
        QSignalSpy finished(reply, &TransportReply::finished);
        transport.reset();
        QVERIFY(finished.wait());
        QCOMPARE(reply->takeResult().error().kind, ApiErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
