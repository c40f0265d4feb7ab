// SPDX-License-Identifier: GPL-3.0-or-later
// When reads are repeated, and that it is the program that decides.
#include "app/model/retrypace.h"
#include "tests/model/livefixture.h"
#include "tests/support/strictness.h"

#include <QTest>

using namespace Tokendesk;
using namespace std::chrono_literals;
using LoadState = TokenController::LoadState;

namespace {

RetryPace pace(double random, RetryLimits limits = {})
{
    return RetryPace(limits, [random] { return random; });
}

int listRequests(const CannedServer &server)
{
    int count = 0;
    for (const QByteArray &request : server.requests())
        count += request.startsWith("GET /api/v1/users/1001/access-tokens ") ? 1 : 0;
    return count;
}

} // namespace

class RetriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void pausesDoubleUpToTheLongestOne()
    {
        RetryPace middle = pace(0.5, {1s, 10s, 60s});
        for (const auto expected : {1s, 2s, 4s, 8s, 10s, 10s, 10s})
            QCOMPARE(middle.next(), std::chrono::milliseconds(expected));
        middle.reset();
        QCOMPARE(middle.next(), 1000ms);
    }

    void pausesAreSpreadByATenth()
    {
        QCOMPARE(pace(0, {1s, 10s, 60s}).next(), 900ms);
        QCOMPARE(pace(1, {1s, 10s, 60s}).next(), 1100ms);
        // And by a source that differs, where none is given.
        QSet<qint64> pauses;
        for (int i = 0; i < 50; ++i)
            pauses.insert(RetryPace({1000s, 1000s, 1000s}).next().count());
        QVERIFY(pauses.size() > 10);
        for (const qint64 pause : std::as_const(pauses))
            QVERIFY(pause >= 900'000 && pause <= 1'100'000);
    }

    void theServersWishIsKeptAndNeverShortened()
    {
        for (const double random : {0.0, 0.5, 1.0}) {
            RetryPace it = pace(random, {1s, 10s, 60s});
            const auto pause = it.next(20s);
            QVERIFY(pause >= 20s && pause <= 22s);
        }
        QCOMPARE(pace(0.5, {30s, 60s, 60s}).next(1s), std::chrono::milliseconds(30s)); // our own pause is longer
        QVERIFY(pace(0, {1s, 10s, 60s}).next(20s) != pace(1, {1s, 10s, 60s}).next(20s));
    }

    void theServersWishIsCapped()
    {
        QCOMPARE(pace(0, {1s, 10s, 60s}).next(std::chrono::hours(24)), std::chrono::milliseconds(60s));
        QVERIFY(pace(1, {1s, 10s, 60s}).next(std::chrono::hours(24)) <= 66s);
        QCOMPARE(pace(0, {1s, 10s, 60s}).asked(std::nullopt), 0ms);
    }

    void onlyWhatPassesIsRepeated_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("passes");
        QTest::newRow("too many requests") << 429 << true;
        QTest::newRow("broken") << 500 << true;
        QTest::newRow("busy") << 503 << true;
        QTest::newRow("not allowed") << 403 << false;
        QTest::newRow("bad request") << 400 << false;
        QTest::newRow("somewhere else") << 302 << false;
    }
    void onlyWhatPassesIsRepeated()
    {
        QFETCH(int, status);
        QFETCH(bool, passes);
        CannedServer server;
        server.answer(signInAs(1001));
        server.answer(CannedServer::http(status, "{}"));
        LiveDesk desk;
        desk.session.signInWithToken(server.url(), CannedToken);
        QTRY_COMPARE(desk.controller.loadState(), LoadState::Failed);
        QCOMPARE(desk.live.nextListTryMs().has_value(), passes);
        if (passes) {
            QTRY_VERIFY(listRequests(server) >= 4); // each later than the one before
            server.answerPath("/api/v1/users/1001/access-tokens", listOf({rowJson("a")}));
            QTRY_COMPARE(desk.controller.loadState(), LoadState::Loaded);
            QVERIFY(!desk.live.nextListTryMs());
        } else {
            QTest::qWait(400); // what must not come has no signal to wait for
            QCOMPARE(listRequests(server), 1);
        }
    }

    void theNextTryIsToldAndNotBeforeTheServerSaid()
    {
        CannedServer server;
        server.answer(signInAs(1001));
        server.answer(CannedServer::http(503, "{}", "Retry-After: 30\r\n"));
        LiveSettings settings = quickLive();
        settings.longestAsked = 60s;
        LiveDesk desk(settings);
        desk.session.signInWithToken(server.url(), CannedToken);
        QTRY_COMPARE(desk.controller.loadState(), LoadState::Failed);
        QVERIFY(desk.live.nextListTryMs());
        const qint64 wait = *desk.live.nextListTryMs() - desk.clock.nowMs();
        QVERIFY(wait >= 30'000 && wait <= 33'000);
        QTest::qWait(400); // eight of our own first pauses
        QCOMPARE(listRequests(server), 1);
        // The user need not wait.
        server.answerPath("/api/v1/users/1001/access-tokens", listOf({rowJson("a")}));
        desk.live.tryNow();
        QTRY_COMPARE(desk.controller.loadState(), LoadState::Loaded);
        QCOMPARE(desk.tokens.rowCount(), 1);
    }

    void aWishBeyondTheCapIsNotWaitedFor()
    {
        CannedServer server;
        server.answer(signInAs(1001));
        server.answer(CannedServer::http(429, "{}", "Retry-After: 86400\r\n"));
        LiveSettings settings = quickLive();
        settings.longestAsked = 300ms;
        LiveDesk desk(settings);
        desk.session.signInWithToken(server.url(), CannedToken);
        QTRY_VERIFY(listRequests(server) >= 3);
    }
};

QTEST_GUILESS_MAIN(RetriesTest)
#include "tst_retries.moc"
