// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that go on: with the token of an earlier one, and with one that is prolonged.
#include "app/session/session.h"
#include "app/session/tokenprolonger.h"
#include "tests/session/rawclient.h"
#include "tests/session/watchedsession.h"
#include "tests/support/cannedserver.h"
#include "tests/support/demofixture.h"
#include "tests/support/manualclock.h"
#include "tests/support/strictness.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Tokendesk;
using State = Session::State;

class ResumeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aTokenOfAnEarlierSessionSignsIn_data()
    {
        QTest::addColumn<bool>("temporary");
        QTest::newRow("temporary") << true;
        QTest::newRow("permanent") << false;
    }
    void aTokenOfAnEarlierSessionSignsIn()
    {
        QFETCH(bool, temporary);
        DemoFixture demo;
        const auto &user = demo.user();
        Secret token = DemoFixture::token(user);
        if (temporary) {
            WatchedSession earlier;
            QVERIFY(earlier.signIn(demo.url(), DemoFixture::email(user), DemoFixture::password(user)));
            token = earlier.session.client()->token();
        }
        const auto kind = temporary ? TokenKind::Temporary : TokenKind::Permanent;
        WatchedSession watched;
        watched.session.resume(demo.url(), token, kind);
        QVERIFY(watched.ended());
        QCOMPARE(watched.session.tokenKind(), kind);
        QCOMPARE(watched.session.user().id, user.id);
        watched.session.signOut();
        RawClient same(demo.url(), token);
        if (temporary) {
            QTRY_VERIFY(!same.mayListTokensOf(user.id));
        } else {
            QTest::qWait(100); // what must not come has no signal to wait for
            QVERIFY(same.mayListTokensOf(user.id));
        }
    }

    void anotherTokenInTheAnswerIsTheOneInUse()
    {
        CannedServer server;
        server.answer(signInAnswer("fresh"));
        server.answer(signInAnswer("fresher"));
        server.answer(signInAnswer("fresher"));
        server.answer(CannedServer::http(200, "{}"));
        WatchedSession watched;
        QSignalSpy changed(&watched.session, &Session::tokenChanged);
        QSignalSpy prolonged(&watched.session, &Session::prolonged);
        watched.session.resume(server.url(), Secret(QByteArrayView("stale")), TokenKind::Temporary);
        QVERIFY(watched.ended());
        QVERIFY(watched.session.hasNewToken());
        QVERIFY(watched.session.client()->token() == Secret(QByteArrayView("fresh")));
        watched.session.prolong();
        watched.session.prolong(); // one at a time
        QTRY_COMPARE(prolonged.size(), 1);
        QCOMPARE(changed.size(), 1);
        QVERIFY(watched.session.client()->token() == Secret(QByteArrayView("fresher")));
        watched.session.prolong();
        QTRY_COMPARE(prolonged.size(), 2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(server.requests().size(), 3);
        // The server has let all of them live.
        watched.session.signOut();
        QTRY_COMPARE(server.requests().size(), 6);
        QByteArrayList ended;
        for (const QByteArray &request : server.requests().mid(3)) {
            QVERIFY(request.startsWith("POST /api/v1/users/logout "));
            ended.append(request.mid(request.indexOf("\r\n\r\n") + 4));
        }
        std::sort(ended.begin(), ended.end());
        QCOMPARE(ended, (QByteArrayList{R"({"token":"fresh"})", R"({"token":"fresher"})", R"({"token":"stale"})"}));
    }

    void anEndedTokenIsNoticedWhenItIsToBeProlonged()
    {
        CannedServer server;
        server.answer(signInAnswer("t"));
        server.answer(CannedServer::http(503, R"({"msg":"Later"})"));
        server.answer(CannedServer::http(401, R"({"msg":"Invalid token"})"));
        WatchedSession watched;
        QSignalSpy failed(&watched.session, &Session::prolongFailed);
        QVERIFY(watched.signIn(server.url(), QStringLiteral("a@example.com"), SomePassword));
        watched.takeTold();
        watched.session.prolong();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(watched.session.isSignedIn());
        watched.session.prolong();
        QTRY_COMPARE(watched.session.state(), State::Expired);
        QCOMPARE(watched.takeTold(), list("3 expired"));
        QCOMPARE(failed.size(), 1);
    }

    void aPermanentTokenIsNotProlonged()
    {
        CannedServer server;
        server.answer(signInAnswer("t"));
        WatchedSession watched;
        QVERIFY(watched.signIn(server.url(), Secret(QByteArrayView("t"))));
        watched.session.prolong();
        QTest::qWait(50); // what must not come has no signal to wait for
        QCOMPARE(server.requests().size(), 1);
    }

    void aKeptTokenOutlivesASignInElsewhereAndEndsBySigningOut()
    {
        const DemoFixture demo;
        const auto &user = demo.user();
        WatchedSession watched;
        QVERIFY(watched.signIn(demo.url(), DemoFixture::email(user), DemoFixture::password(user)));
        const Secret kept = watched.session.client()->token();
        watched.session.setTokenKept(true);
        QVERIFY(watched.signIn(demo.url(), DemoFixture::token(demo.administrator())));
        QTest::qWait(100); // what must not come has no signal to wait for
        RawClient same(demo.url(), kept);
        QVERIFY(same.mayListTokensOf(user.id));
        watched.session.resume(demo.url(), kept, TokenKind::Temporary);
        QVERIFY(watched.ended());
        watched.session.setTokenKept(true);
        watched.session.signOut();
        QTRY_VERIFY(!same.mayListTokensOf(user.id));
    }

    void prolongingGoesByTheTimeOfDay()
    {
        const DemoFixture demo;
        Session session;
        ManualClock clock(1'600'000'000'000);
        TokenProlonger prolonger(session, clock);
        QSignalSpy prolonged(&session, &Session::prolonged);
        session.signInWithPassword(demo.url(), DemoFixture::email(demo.user()), DemoFixture::password(demo.user()));
        QTRY_VERIFY(session.isSignedIn());
        constexpr qint64 hour = 3'600'000;
        clock.advance(4 * hour - 1);
        prolonger.check();
        QTest::qWait(50); // what must not come has no signal to wait for
        QCOMPARE(prolonged.size(), 0);
        clock.advance(1);
        prolonger.check();
        QTRY_COMPARE(prolonged.size(), 1);
        prolonger.check();
        QTest::qWait(50); // what must not come has no signal to wait for
        QCOMPARE(prolonged.size(), 1);
        // The computer slept for a while.
        clock.advance(11 * hour);
        prolonger.check();
        QTRY_COMPARE(prolonged.size(), 2);
        // The clock was set back by days.
        clock.advance(-100 * hour);
        prolonger.check();
        clock.advance(4 * hour);
        prolonger.check();
        QTRY_COMPARE(prolonged.size(), 3);
    }

    void prolongingIsTriedAgainSoonAfterAFailure()
    {
        CannedServer server;
        server.answer(CannedServer::http(200,
            R"({"token":"t","user":{"admin":false,"approved":true,"blocked":false,"created_at":"","email":"a@b.c",)"
            R"("id":7,"last_login":"","name":"A","state":"normal"}})"));
        server.answer(CannedServer::http(503, "{}"));
        Session session;
        ManualClock clock(1'600'000'000'000);
        TokenProlonger prolonger(session, clock);
        QSignalSpy failed(&session, &Session::prolongFailed);
        session.resume(server.url(), Secret(QByteArrayView("t")), TokenKind::Temporary);
        QTRY_VERIFY(session.isSignedIn());
        clock.advance(std::chrono::milliseconds(TokenProlonger::interval).count());
        prolonger.check();
        QTRY_COMPARE(failed.size(), 1);
        prolonger.check();
        QTest::qWait(50); // what must not come has no signal to wait for
        QCOMPARE(failed.size(), 1);
        clock.advance(std::chrono::milliseconds(TokenProlonger::retryAfter).count());
        prolonger.check();
        QTRY_COMPARE(failed.size(), 2);
    }
};

QTEST_GUILESS_MAIN(ResumeTest)
#include "tst_resume.moc"
