// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/api/tokenframe.h"
#include "app/api/tokenstream.h"
#include "app/api/transport.h"
#include "tests/support/calls.h"
#include "tests/support/cannedserver.h"
#include "tests/support/demofixture.h"
#include "tests/support/strictness.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Tokendesk;
using namespace std::chrono_literals;

namespace {

const QByteArray chunkedHeader = QByteArrayLiteral("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                                   "Transfer-Encoding: chunked\r\n\r\n");

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

/// A stream of one user's tokens, and what it told.
class Listener
{
public:
    Listener(const QUrl &server, const Secret &token, UserId owner, StreamLimits limits = {})
        : m_transport(server), m_client(m_transport, token), m_stream(m_client.streamTokens(owner, limits, &m_owner))
    {
        QObject::connect(m_stream, &TokenStream::linesArrived, &m_owner,
            [this](const QList<QByteArray> &arrived) { lines += arrived; });
        QObject::connect(m_stream, &TokenStream::breathed, &m_owner, [this] { ++breaths; });
        QObject::connect(m_stream, &TokenStream::ended, &m_owner, [this](TokenStream::End how) {
            ends.append(how);
            error = m_stream->error();
        });
    }

    Client &client() { return m_client; }
    TokenStream *stream() { return m_stream; }

    QList<QByteArray> lines;
    int breaths = 0;
    QList<TokenStream::End> ends;
    ApiError error;

private:
    Transport m_transport;
    Client m_client;
    QObject m_owner;
    TokenStream *m_stream;
};

} // namespace

class TokenStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theListComesFirstAndThenEachChange()
    {
        const DemoFixture demo;
        const auto &user = demo.user();
        Listener listener(demo.url(), DemoFixture::token(user), user.id);
        QTRY_COMPARE(listener.lines.size(), 1);
        QVERIFY(listener.stream()->isOpen());
        const auto list = TokenFrameDecoder().decode(listener.lines.first());
        QVERIFY(list.isOk());
        QVERIFY(list.value().wasArray);
        const auto known = list.value().changes.size();
        QVERIFY(known > 0);

        const auto made = resultOf(listener.client().createToken(user.id, QStringLiteral("new"), this));
        QTRY_COMPARE(listener.lines.size(), 2);
        QCOMPARE(TokenFrameDecoder().decode(listener.lines.at(1)).value().changes.front().id, made.value().token.id);
        QVERIFY(resultOf(listener.client().revokeToken(user.id, made.value().token.id, this)).isOk());
        QTRY_COMPARE(listener.lines.size(), 3);
        QVERIFY(TokenFrameDecoder().decode(listener.lines.at(2)).value().changes.front().deleted);
        QVERIFY(listener.ends.isEmpty());
    }

    void callsDoNotWaitForStreams()
    {
        const DemoFixture demo;
        const auto &user = demo.user();
        Transport transport(demo.url());
        Client client(transport, DemoFixture::token(user));
        QObject streams;
        int open = 0;
        for (int i = 0; i < 6; ++i) { // as many as Qt has connections to a host
            auto *stream = client.streamTokens(user.id, {}, &streams);
            connect(stream, &TokenStream::linesArrived, &streams, [&] { ++open; });
        }
        QTRY_COMPARE(open, 6);
        QElapsedTimer since;
        since.start();
        QVERIFY(resultOf(client.listTokens(user.id, this)).isOk());
        QVERIFY2(since.elapsed() < 2000, "a call waited for a stream to end");
    }

    void aTokenThatIsRevokedEndsItsStream()
    {
        const DemoFixture demo;
        const auto &user = demo.user();
        Transport transport(demo.url());
        Client client(transport, DemoFixture::token(user));
        const auto made = resultOf(client.createToken(user.id, QStringLiteral("own"), this));
        Listener listener(demo.url(), made.value().plainToken, user.id);
        QTRY_COMPARE(listener.lines.size(), 1);
        QVERIFY(resultOf(client.revokeToken(user.id, made.value().token.id, this)).isOk());
        QTRY_COMPARE(listener.ends.size(), 1);
        QVERIFY(!listener.stream()->isOpen());
        Listener again(demo.url(), made.value().plainToken, user.id);
        QTRY_COMPARE(again.ends, QList{TokenStream::End::Failed});
        QCOMPARE(again.error.kind, ApiErrorKind::Unauthorized);
    }

    void howItEnds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<CannedServer::After>("after");
        QTest::addColumn<TokenStream::End>("end");
        QTest::addColumn<ApiErrorKind>("kind");
        QTest::addColumn<qsizetype>("lines");
        using After = CannedServer::After;
        using End = TokenStream::End;
        QTest::newRow("closed properly") << chunkedHeader + chunk("[]\n") + "0\r\n\r\n"
                                         << After::KeepOpen << End::Closed << ApiErrorKind::BadAnswer << qsizetype(1);
        QTest::newRow("a plain list") << CannedServer::http(200, "[]\n") << After::KeepOpen << End::Finite
                                      << ApiErrorKind::BadAnswer << qsizetype(1);
        QTest::newRow("dropped") << chunkedHeader + chunk("[]\n") << After::Reset << End::Failed
                                 << ApiErrorKind::ConnectionLost << qsizetype(1);
        QTest::newRow("silent after a line") << chunkedHeader + chunk("[]\n") << After::KeepOpen << End::Failed
                                             << ApiErrorKind::TimedOut << qsizetype(1);
        QTest::newRow("a header and no line")
            << chunkedHeader << After::KeepOpen << End::Buffered << ApiErrorKind::BadAnswer << qsizetype(0);
        QTest::newRow("no answer at all")
            << QByteArray() << After::KeepOpen << End::Buffered << ApiErrorKind::BadAnswer << qsizetype(0);
        QTest::newRow("a line past the cap") << chunkedHeader + chunk("[]\n" + QByteArray(5000, 'x')) << After::KeepOpen
                                             << End::Failed << ApiErrorKind::AnswerTooLarge << qsizetype(1);
        QTest::newRow("blocked") << CannedServer::http(401, "{\"msg\":\"no\"}") << After::KeepOpen << End::Failed
                                 << ApiErrorKind::Unauthorized << qsizetype(0);
        QTest::newRow("redirect") << CannedServer::http(302, "", "Location: http://127.0.0.1:9/\r\n") << After::KeepOpen
                                  << End::Failed << ApiErrorKind::Redirected << qsizetype(0);
        QTest::newRow("too busy") << CannedServer::http(503, "{\"msg\":\"later\"}") << After::KeepOpen << End::Failed
                                  << ApiErrorKind::ServerFault << qsizetype(0);
    }

    void howItEnds()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(CannedServer::After, after);
        QFETCH(TokenStream::End, end);
        QFETCH(ApiErrorKind, kind);
        CannedServer server;
        server.answer(bytes, after);
        StreamLimits limits;
        limits.firstLine = 400ms;
        limits.silence = 400ms;
        limits.lineCap = 4096;
        Listener listener(server.url(), Secret(QByteArrayView("t0ken")), 1001, limits);
        QTRY_COMPARE(listener.ends.size(), 1);
        QCOMPARE(listener.ends.first(), end);
        if (end == TokenStream::End::Failed)
            QCOMPARE(listener.error.kind, kind);
        QTEST(listener.lines.size(), "lines");
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(server.requestLine().startsWith("GET /api/v1/users/1001/access-tokens?subscribe "));
    }

    /// Qt tells of the reset before it tells of the end, and is not told to abort in between: it would warn.
    void aLinePastTheCapAndAResetAtOnceAreOneEnd()
    {
        StreamLimits limits;
        limits.lineCap = 4096;
        for (int i = 0; i < 60; ++i) {
            CannedServer server;
            server.answer(
                chunkedHeader + chunk("[]\n" + QByteArray(5000 + 60'000 * (i % 2), 'x')), CannedServer::After::Reset);
            Listener listener(server.url(), Secret(QByteArrayView("t0ken")), 1001, limits);
            QTRY_COMPARE(listener.ends.size(), 1);
            QCOMPARE(listener.ends.first(), TokenStream::End::Failed);
        }
    }

    void keepAlivesKeepItAlive()
    {
        TokendeskDemo::DemoOptions options;
        options.keepAlive = 100ms;
        TokendeskDemo::DemoServer server(options);
        const auto &user = server.accounts().at(1);
        StreamLimits limits;
        limits.silence = 1500ms;
        Listener listener(QUrl(QString::fromStdString(server.url())), DemoFixture::token(user), user.id, limits);
        QElapsedTimer since;
        since.start();
        QTRY_VERIFY_WITH_TIMEOUT(since.elapsed() > 3000, 10'000);
        QVERIFY(listener.ends.isEmpty());
        QVERIFY(listener.breaths > 5);
        QCOMPARE(listener.lines.size(), 1);
    }

    void deletingItClosesTheConnection()
    {
        CannedServer server;
        server.answer(chunkedHeader + chunk("[]\n"));
        Listener listener(server.url(), Secret(QByteArrayView("t0ken")), 1001);
        QTRY_COMPARE(listener.lines.size(), 1);
        QSignalSpy closed(&server, &CannedServer::connectionEnded);
        delete listener.stream();
        QVERIFY(closed.wait());
        QVERIFY(listener.ends.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TokenStreamTest)
#include "tst_tokenstream.moc"
