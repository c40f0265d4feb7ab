// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"
#include "tests/session/rawclient.h"
#include "tests/session/watchedsession.h"
#include "tests/support/cannedserver.h"
#include "tests/support/demofixture.h"
#include "tests/support/strictness.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace Tokendesk;
using namespace std::chrono_literals;
using State = Session::State;

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void bothSignInsWork_data()
    {
        QTest::addColumn<bool>("administrator");
        QTest::addColumn<bool>("byPassword");
        QTest::newRow("administrator, password") << true << true;
        QTest::newRow("administrator, token") << true << false;
        QTest::newRow("regular user, password") << false << true;
        QTest::newRow("regular user, token") << false << false;
    }
    void bothSignInsWork()
    {
        QFETCH(bool, administrator);
        QFETCH(bool, byPassword);
        const DemoFixture demo;
        const auto &account = administrator ? demo.administrator() : demo.user();
        WatchedSession watched;
        Session &session = watched.session;
        if (byPassword) {
            session.signInWithPassword(demo.url(), DemoFixture::email(account), DemoFixture::password(account));
        } else {
            session.signInWithToken(demo.url(), DemoFixture::token(account));
        }
        QCOMPARE(watched.takeTold(), list("1")); // SigningIn, and nothing else from inside the call
        QVERIFY(session.client() == nullptr);
        QVERIFY(watched.ended());
        QCOMPARE(watched.takeTold(), list("2 in"));
        QCOMPARE(session.server(), demo.url());
        QCOMPARE(session.user().id, account.id);
        QCOMPARE(session.user().administrator, administrator);
        QCOMPARE(session.tokenKind(), byPassword ? Session::TokenKind::Temporary : Session::TokenKind::Permanent);
        QCOMPARE(session.client()->token() == DemoFixture::token(account), !byPassword);
        QVERIFY(answerOf(session.client()->listTokens(account.id, this)).isOk());
        QCOMPARE(answerOf(session.client()->listTokens(demo.user(1).id, this)).isOk(), administrator);
    }

    void aWrongPasswordLeavesTheStateAsItWas()
    {
        const DemoFixture demo;
        const auto &user = demo.user();
        WatchedSession watched;
        QVERIFY(!watched.signIn(demo.url(), DemoFixture::email(user), SomePassword));
        QCOMPARE(watched.takeTold(), list("1 0 failed"));
        QCOMPARE(watched.failure.kind, ApiErrorKind::Unauthorized);
        QVERIFY(watched.session.client() == nullptr);

        // While signed in: the session goes on, with the same token.
        QVERIFY(watched.signIn(demo.url(), DemoFixture::token(user)));
        watched.takeTold();
        QVERIFY(watched.signIn(demo.url(), DemoFixture::email(user), SomePassword));
        QCOMPARE(watched.takeTold(), list("1 2 failed"));
        QVERIFY(answerOf(watched.session.client()->listTokens(user.id, this)).isOk());
        QCOMPARE(watched.session.tokenKind(), Session::TokenKind::Permanent);

        watched.session.reportUnauthorized();
        watched.takeTold();
        QVERIFY(!watched.signIn(demo.url(), DemoFixture::email(user), SomePassword));
        QCOMPARE(watched.takeTold(), list("1 3 failed"));
    }

    void aCancelledSignInTellsNothingMore()
    {
        CannedServer server;
        server.answer(signInAnswer("t"));
        WatchedSession watched;
        // The answer is on its way by then.
        connect(&server, &CannedServer::requestArrived, this, [&] { watched.session.cancelSignIn(); });
        watched.session.signInWithPassword(server.url(), QStringLiteral("a@example.com"), SomePassword);
        QTRY_COMPARE(watched.told, list("1 0"));
        QTest::qWait(50); // what must not come has no signal to wait for
        QCOMPARE(watched.told, list("1 0"));
        watched.session.cancelSignIn();
        QCOMPARE(watched.told, list("1 0"));
    }

    void aNewSignInReplacesTheOneUnderWay()
    {
        CannedServer first;
        first.answer(signInAnswer("t", 1));
        const DemoFixture demo;
        WatchedSession watched;
        connect(&first, &CannedServer::requestArrived, this,
            [&] { watched.session.signInWithToken(demo.url(), DemoFixture::token(demo.user())); });
        watched.session.signInWithPassword(first.url(), QStringLiteral("a@example.com"), SomePassword);
        QVERIFY(watched.ended());
        QCOMPARE(watched.takeTold(), list("1 2 in"));
        QCOMPARE(watched.session.user().id, demo.user().id);
        QCOMPARE(watched.session.tokenKind(), Session::TokenKind::Permanent);
    }

    void signingOutEndsOnlyATemporaryToken_data()
    {
        QTest::addColumn<bool>("byPassword");
        QTest::newRow("temporary") << true;
        QTest::newRow("permanent") << false;
    }
    void signingOutEndsOnlyATemporaryToken()
    {
        QFETCH(bool, byPassword);
        DemoFixture demo;
        std::atomic<int> logouts = 0;
        demo.server().setArrivalObserver([&logouts](const std::string &, const std::string &path) {
            logouts += path.find("logout") != std::string::npos ? 1 : 0;
        });
        const auto &user = demo.user();
        WatchedSession watched;
        QVERIFY(byPassword ? watched.signIn(demo.url(), DemoFixture::email(user), DemoFixture::password(user))
                           : watched.signIn(demo.url(), DemoFixture::token(user)));
        RawClient sameToken(demo.url(), watched.session.client()->token());
        QVERIFY(sameToken.mayListTokensOf(user.id));
        watched.takeTold();
        watched.session.signOut();
        QCOMPARE(watched.takeTold(), list("0 out"));
        QVERIFY(watched.session.client() == nullptr);
        QCOMPARE(watched.session.user(), User());
        if (byPassword) {
            QTRY_COMPARE(logouts.load(), 1);
            QTRY_VERIFY(!sameToken.mayListTokensOf(user.id));
        } else {
            QTest::qWait(100); // what must not come has no signal to wait for
            QVERIFY(sameToken.mayListTokensOf(user.id));
            QCOMPARE(logouts.load(), 0);
        }
        QVERIFY(RawClient(demo.url(), DemoFixture::token(user)).mayListTokensOf(user.id));
        watched.session.signOut();
        QCOMPARE(watched.takeTold(), QStringList());
    }

    void aSignInWhileSignedInEndsTheTemporaryTokenItReplaces()
    {
        const DemoFixture demo;
        const auto &user = demo.user();
        WatchedSession watched;
        QVERIFY(watched.signIn(demo.url(), DemoFixture::email(user), DemoFixture::password(user)));
        const Secret temporary = watched.session.client()->token();
        // The same token again, pasted: still the one in use, and still temporary.
        QVERIFY(watched.signIn(demo.url(), temporary));
        QCOMPARE(watched.session.tokenKind(), Session::TokenKind::Temporary);
        QVERIFY(answerOf(watched.session.client()->listTokens(user.id, this)).isOk());
        watched.takeTold();
        QVERIFY(watched.signIn(demo.url(), DemoFixture::token(demo.administrator())));
        QCOMPARE(watched.takeTold(), list("1 2 in"));
        RawClient replaced(demo.url(), temporary);
        QTRY_VERIFY(!replaced.mayListTokensOf(user.id));
        // And from permanent to something else: nothing is ended.
        QVERIFY(watched.signIn(demo.url(), DemoFixture::email(user), DemoFixture::password(user)));
        RawClient permanent(demo.url(), DemoFixture::token(demo.administrator()));
        QTest::qWait(100); // what must not come has no signal to wait for
        QVERIFY(permanent.mayListTokensOf(user.id));
    }

    void aSessionExpiresOnce()
    {
        DemoFixture demo;
        std::atomic<int> logouts = 0;
        demo.server().setArrivalObserver([&logouts](const std::string &, const std::string &path) {
            logouts += path.find("logout") != std::string::npos ? 1 : 0;
        });
        const auto &user = demo.user();
        WatchedSession watched;
        watched.session.reportUnauthorized();
        QCOMPARE(watched.takeTold(), QStringList());
        QVERIFY(watched.signIn(demo.url(), DemoFixture::email(user), DemoFixture::password(user)));
        watched.takeTold();
        watched.session.reportUnauthorized();
        watched.session.reportUnauthorized();
        QCOMPARE(watched.takeTold(), list("3 expired"));
        QVERIFY(watched.session.client() == nullptr);
        QCOMPARE(watched.session.user().id, user.id);
        QCOMPARE(watched.session.server(), demo.url());
        QVERIFY(watched.signIn(demo.url(), DemoFixture::email(user), DemoFixture::password(user)));
        QCOMPARE(watched.takeTold(), list("1 2 in"));
        watched.session.reportUnauthorized();
        watched.takeTold();
        watched.session.signOut();
        QCOMPARE(watched.takeTold(), list("0 out"));
        QTest::qWait(100); // what must not come has no signal to wait for
        QCOMPARE(logouts.load(), 0); // the server has ended it already
    }

    void aSessionThatExpiresWhileItsSuccessorSignsInExpires()
    {
        const DemoFixture demo;
        const auto &user = demo.user();
        WatchedSession watched;
        QVERIFY(watched.signIn(demo.url(), DemoFixture::token(user)));
        watched.takeTold();
        watched.session.signInWithPassword(demo.url(), DemoFixture::email(user), SomePassword);
        watched.session.reportUnauthorized();
        watched.session.reportUnauthorized();
        QVERIFY(!watched.ended());
        QCOMPARE(watched.takeTold(), list("1 expired 3 failed"));
        QVERIFY(watched.session.client() == nullptr);
    }

    void everyCallIsOwedItsEnd()
    {
        CannedServer server;
        server.answer(signInAnswer("t"));
        server.answer({}); // silence
        TransportLimits limits;
        limits.deadline = 300ms;
        WatchedSession watched(limits);
        QVERIFY(watched.signIn(server.url(), QStringLiteral("a@example.com"), SomePassword));
        ApiCall<TokenList> *call = watched.session.client()->listTokens(7, this);
        QTRY_COMPARE(server.requests().size(), 2);
        watched.session.signOut();
        const auto answer = answerOf(call);
        QCOMPARE(answer.error().kind, ApiErrorKind::TimedOut);
    }

    void aSessionMayGoWhileCallsAreUnderWay()
    {
        CannedServer server;
        server.answer(signInAnswer("t"));
        server.answer({}); // silence
        auto watched = std::make_unique<WatchedSession>();
        QVERIFY(watched->signIn(server.url(), QStringLiteral("a@example.com"), SomePassword));
        ApiCall<TokenList> *call = watched->session.client()->listTokens(7, this);
        watched->session.signInWithToken(server.url(), SomePassword);
        QTRY_COMPARE(server.requests().size(), 3);
        watched->session.cancelSignIn();
        watched->session.signInWithToken(server.url(), SomePassword);
        QTRY_COMPARE(server.requests().size(), 4);
        watched.reset();
        QCOMPARE(answerOf(call).error().kind, ApiErrorKind::Cancelled);

        CannedServer other;
        other.answer(signInAnswer("t"));
        other.answer({});
        watched = std::make_unique<WatchedSession>();
        QVERIFY(watched->signIn(other.url(), QStringLiteral("a@example.com"), SomePassword));
        watched->session.signOut();
        QTRY_COMPARE(other.requests().size(), 2);
        watched.reset(); // while the server has not yet said yes to that
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
