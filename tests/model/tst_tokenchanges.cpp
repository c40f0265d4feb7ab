// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/controllerfixture.h"
#include "tests/support/calls.h"
#include "tests/support/faultproxy.h"
#include "tests/support/strictness.h"

#include <QTest>

#include <atomic>

using namespace Tokendesk;
using namespace std::chrono_literals;

/// TokenController: creating, renaming and reading one token.
class TokenChangesTest : public QObject
{
    Q_OBJECT

private:
    /// Answers for signing in as user 7 with the row "a"; further answers are to be given before the desk signs in.
    static void letSignIn(CannedServer &server)
    {
        server.answer(signInAs(7));
        server.answer(listOf({rowJson("a")}));
    }

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aNewTokenHasItsRowBeforeTheCallerHearsOfIt()
    {
        const DemoFixture demo;
        const auto &user = demo.user();
        Desk desk;
        QVERIFY(desk.signIn(demo, user));
        const int before = desk.tokens.rowCount();
        QList<Timestamp> times; // all that were ever shown of it
        QString id;
        const auto note = [&] {
            for (const TokenRef &ref : desk.refs()) {
                if (ref.token.description == QStringLiteral("made here") && !times.contains(ref.token.createdAt)) {
                    times.append(ref.token.createdAt);
                }
            }
        };
        connect(&desk.tokens, &QAbstractItemModel::rowsInserted, this, note);
        connect(&desk.tokens, &QAbstractItemModel::dataChanged, this, note);
        auto *call = desk.controller.createToken(user.id, QStringLiteral("made here"), this);
        connect(call, &ApiCallBase::finished, this, [&] {
            QVERIFY(call->result().isOk());
            QVERIFY(!call->result().value().plainToken.isEmpty());
            id = call->result().value().token.id;
            QVERIFY(desk.tokens.contains(user.id, id));
            const int row = desk.tokens.rowOf(user.id, id);
            QCOMPARE(desk.tokens.index(row, TokenModel::CreatedColumn).data().toString(), QStringLiteral("just now"));
            QVERIFY(!desk.tokens.index(row, TokenModel::OwnerColumn).data().toString().isEmpty());
        });
        QTRY_COMPARE(times.size(), 2);
        QCOMPARE(desk.tokens.rowCount(), before + 1);
        RawClient raw(demo.url(), DemoFixture::token(user));
        const auto listed = answerOf(raw->token(user.id, id, this));
        QVERIFY(!times.at(0));
        QVERIFY(listed.value().createdAt.has_value());
        QCOMPARE(times.at(1), listed.value().createdAt); // never POST's, which is hours away
        QCOMPARE(desk.states.last(), TokenController::LoadState::Loaded);
    }

    void aTokenForAnotherOwnerIsNotShownAmongThese()
    {
        const DemoFixture demo;
        Desk desk;
        QVERIFY(desk.signIn(demo, demo.administrator()));
        desk.mirror.forgetCounts();
        const UserId other = demo.user().id;
        const auto made = answerOf(desk.controller.createToken(other, QStringLiteral("for another"), this));
        QVERIFY(made.isOk());
        QCOMPARE(desk.mirror.inserted, 0);
        desk.controller.showTokensOf(other);
        QVERIFY(desk.loaded());
        QVERIFY(desk.tokens.contains(other, made.value().token.id));
    }

    void nothingIsSentWhileNobodyIsSignedIn()
    {
        DemoFixture demo;
        std::atomic<int> posts = 0;
        demo.server().setArrivalObserver([&posts](const std::string &verb, const std::string &path) {
            posts += verb == "POST" && path.find("access-tokens") != std::string::npos ? 1 : 0;
        });
        Desk desk;
        const auto create = [&] {
            return answerOf(desk.controller.createToken(demo.user().id, QStringLiteral("x"), this)).error();
        };
        QCOMPARE(create().kind, ApiErrorKind::Unauthorized);
        QVERIFY(!create().outcomeUnknown);
        QCOMPARE(desk.controller.loadState(), TokenController::LoadState::Nothing);

        // Nor while an attempt is to replace a session; which does not make that one expire.
        QVERIFY(desk.signIn(demo, demo.user()));
        desk.session.signInWithToken(demo.url(), CannedToken);
        QCOMPARE(create().kind, ApiErrorKind::Unauthorized);
        QTRY_COMPARE(desk.session.state(), Session::State::SignedIn);
        QCOMPARE(desk.expirations, 0);
        QCOMPARE(posts.load(), 0);
    }

    void whatARefusedChangeMeans()
    {
        const DemoFixture demo;
        Desk desk;
        QVERIFY(desk.signIn(demo, demo.user(0)));
        desk.mirror.forgetCounts();
        desk.states.clear();
        const auto made = answerOf(desk.controller.createToken(demo.user(1).id, QStringLiteral("x"), this));
        QCOMPARE(made.error().kind, ApiErrorKind::Forbidden);
        TokenRef foreign = desk.tokens.token(0);
        foreign.owner = demo.user(1).id;
        const auto renamed = answerOf(desk.controller.rename(foreign, QStringLiteral("x"), this));
        QCOMPARE(renamed.error().kind, ApiErrorKind::Forbidden);
        QCOMPARE(desk.mirror.signalCount, 0);
        QVERIFY(desk.states.isEmpty());
        QCOMPARE(desk.expirations, 0);
    }

    void aChangeWithAnUnknownOutcomeReadsTheListAgain_data()
    {
        QTest::addColumn<bool>("create");
        QTest::newRow("create") << true;
        QTest::newRow("rename") << false;
    }
    void aChangeWithAnUnknownOutcomeReadsTheListAgain()
    {
        QFETCH(bool, create);
        CannedServer server;
        Desk desk;
        letSignIn(server);
        server.answer({}, CannedServer::After::Close);
        server.answer(create ? listOf({rowJson("a"), rowJson("b")}) : listOf({rowJson("a", "new")}));
        QVERIFY(desk.signIn(server.url(), CannedToken));
        if (create) {
            const auto answer = answerOf(desk.controller.createToken(7, QStringLiteral("new"), this));
            QVERIFY(answer.error().outcomeUnknown);
            QTRY_COMPARE(desk.shownIds(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        } else {
            const auto answer = answerOf(desk.controller.rename(desk.tokens.token(0), QStringLiteral("new"), this));
            QVERIFY(answer.error().outcomeUnknown);
            QTRY_COMPARE(desk.tokens.token(0).token.description, QStringLiteral("new"));
        }
        QCOMPARE(server.requestLine(3), QByteArray("GET /api/v1/users/7/access-tokens HTTP/1.1"));
    }

    void aChangeThatIsDeletedUnderWayReadsTheListAgain()
    {
        CannedServer server;
        Desk desk;
        letSignIn(server);
        server.answer({}); // silence
        server.answer(listOf({rowJson("a"), rowJson("b")}));
        QVERIFY(desk.signIn(server.url(), CannedToken));
        auto dialog = std::make_unique<QObject>();
        desk.controller.createToken(7, QStringLiteral("new"), dialog.get());
        QTRY_COMPARE(server.requests().size(), 3);
        dialog.reset();
        QTRY_COMPARE(desk.tokens.rowCount(), 2);
    }

    void aListThatWasReadBeforeAChangeIsReadAgain()
    {
        CannedServer server;
        letSignIn(server);
        // Its time is in another zone than the list's, as POST's is.
        server.answer(CannedServer::http(200, rowJson("a", "new").replace("T06", "T09")));
        server.answer(listOf({rowJson("a", "old")})); // read before the change, comes after it
        server.answer(listOf({rowJson("a", "new")}));
        Desk desk;
        QVERIFY(desk.signIn(server.url(), CannedToken));
        desk.states.clear();
        QStringList shown;
        const Timestamp createdAt = desk.tokens.token(0).token.createdAt;
        connect(&desk.tokens, &QAbstractItemModel::dataChanged, this, [&] {
            shown.append(desk.tokens.token(0).token.description);
            QCOMPARE(desk.tokens.token(0).token.createdAt, createdAt);
        });
        auto *call = desk.controller.rename(desk.tokens.token(0), QStringLiteral("new"), this);
        connect(&server, &CannedServer::requestArrived, call, [&] { desk.controller.refresh(); });
        QVERIFY(answerOf(call).isOk());
        QTRY_COMPARE(server.requests().size(), 5);
        QVERIFY(desk.loaded());
        QCOMPARE(desk.states.count(TokenController::LoadState::Reloading), 2);
        shown.removeDuplicates();
        QCOMPARE(shown, QStringList{QStringLiteral("new")});
    }

    void aReadThatIsOlderThanAChangeDoesNotUndoIt_data()
    {
        QTest::addColumn<bool>("revoke");
        QTest::newRow("revoke") << true;
        QTest::newRow("rename") << false;
    }
    void aReadThatIsOlderThanAChangeDoesNotUndoIt()
    {
        QFETCH(bool, revoke);
        const DemoFixture demo;
        const UserId owner = demo.user().id;
        FaultProxy proxy(static_cast<quint16>(demo.url().port()));
        RawClient raw(demo.url(), DemoFixture::token(demo.user()));
        const QString id = raw.make(owner, QStringLiteral("old"));
        Desk desk;
        QVERIFY(desk.signIn(proxy.url(), DemoFixture::token(demo.user())));
        const TokenRef token = desk.ref(owner, id);
        proxy.arm({FaultProxy::Harm::Delay, FaultProxy::Way::Answer, 0, "GET", 500ms});
        auto *read = desk.controller.readToken(token, this);
        QTRY_VERIFY(proxy.hasStruck());
        if (revoke) {
            RevokeJob *job = desk.controller.revoke({token}, this);
            QTRY_VERIFY(job->isFinished());
        } else {
            QVERIFY(answerOf(desk.controller.rename(token, QStringLiteral("new"), this)).isOk());
        }
        const auto answer = answerOf(read);
        QCOMPARE(answer.value().description, QStringLiteral("old"));
        QCOMPARE(desk.tokens.contains(owner, id), !revoke);
        if (!revoke)
            QCOMPARE(desk.ref(owner, id).token.description, QStringLiteral("new"));
    }

    void aListThatGrowsOldDuringAFailedSignInIsReadAfterIt()
    {
        const DemoFixture demo;
        FaultProxy proxy(static_cast<quint16>(demo.url().port()));
        TransportLimits limits;
        limits.deadline = 2s;
        Desk desk(limits);
        QVERIFY(desk.signIn(proxy.url(), DemoFixture::token(demo.user())));
        proxy.arm({FaultProxy::Harm::Delay, FaultProxy::Way::Answer, 0, "GET", 500ms});
        desk.controller.refresh();
        QTRY_VERIFY(proxy.hasStruck());
        const TokenRef token = desk.tokens.token(0);
        QVERIFY(answerOf(desk.controller.rename(token, QStringLiteral("new"), this)).isOk());
        proxy.arm({FaultProxy::Harm::Stall, FaultProxy::Way::Request, 0, "POST /api/v1/users/login"});
        desk.session.signInWithToken(proxy.url(), CannedToken);
        QTRY_VERIFY(!desk.controller.isReading());
        QCOMPARE(desk.session.state(), Session::State::SigningIn);
        desk.states.clear();
        QTRY_COMPARE(desk.session.state(), Session::State::SignedIn);
        QVERIFY(desk.controller.isReading() || desk.states.contains(TokenController::LoadState::Loaded));
        QVERIFY(desk.loaded());
        QCOMPARE(desk.ref(demo.user().id, token.token.id).token.description, QStringLiteral("new"));
    }

    void aNewDescriptionIsShownBeforeTheCallerHearsOfIt()
    {
        const DemoFixture demo;
        const auto &user = demo.user();
        Desk desk;
        QVERIFY(desk.signIn(demo, user));
        TokenRef token = desk.tokens.token(0);
        const Timestamp createdAt = token.token.createdAt;
        token.token.createdAt = 5; // what a dialog holds can be old
        bool heard = false;
        auto *call = desk.controller.rename(token, QStringLiteral("renamed"), this);
        connect(call, &ApiCallBase::finished, this, [&] {
            heard = true;
            QVERIFY(call->result().isOk());
            const TokenRef now = desk.ref(user.id, token.token.id);
            QCOMPARE(now.token.description, QStringLiteral("renamed"));
            QCOMPARE(now.token.createdAt, createdAt);
        });
        QTRY_VERIFY(heard);
        RawClient raw(demo.url(), DemoFixture::token(user));
        const auto listed = answerOf(raw->token(user.id, token.token.id, this));
        QCOMPARE(listed.value().description, QStringLiteral("renamed"));
        QCOMPARE(desk.ref(user.id, token.token.id).token, listed.value());
    }

    void aTokenThatIsGoneLeavesTheList_data()
    {
        QTest::addColumn<bool>("rename");
        QTest::newRow("rename") << true;
        QTest::newRow("read") << false;
    }
    void aTokenThatIsGoneLeavesTheList()
    {
        QFETCH(bool, rename);
        const DemoFixture demo;
        const auto &user = demo.user();
        RawClient raw(demo.url(), DemoFixture::token(user));
        const QString id = raw.make(user.id, QStringLiteral("short-lived"));
        Desk desk;
        QVERIFY(desk.signIn(demo, user));
        const TokenRef token = desk.ref(user.id, id);
        QVERIFY(raw.revoke(user.id, id));
        const auto answer = answerOf(
            rename ? desk.controller.rename(token, QStringLiteral("x"), this) : desk.controller.readToken(token, this));
        QCOMPARE(answer.error().kind, ApiErrorKind::NotFound);
        QVERIFY(!desk.tokens.contains(user.id, id));
        QCOMPARE(desk.mirror.removedIds, QStringList{id});
    }

    void aTokenThatIsReadAgainIsShownAsItIsNow()
    {
        const DemoFixture demo;
        const auto &user = demo.user();
        Desk desk;
        QVERIFY(desk.signIn(demo, user));
        const TokenRef token = desk.tokens.token(0);
        RawClient raw(demo.url(), DemoFixture::token(user));
        QVERIFY(answerOf(raw->changeDescription(user.id, token.token.id, QStringLiteral("elsewhere"), this)).isOk());
        QVERIFY(answerOf(desk.controller.readToken(token, this)).isOk());
        QCOMPARE(desk.ref(user.id, token.token.id).token.description, QStringLiteral("elsewhere"));
    }

    void anExpiredSessionIsNoticedByAChange()
    {
        const DemoFixture demo;
        const auto &user = demo.user();
        RawClient raw(demo.url(), DemoFixture::token(user));
        const auto made = answerOf(raw->createToken(user.id, QStringLiteral("sign-in"), this));
        Desk desk;
        QVERIFY(desk.signIn(demo.url(), made.value().plainToken));
        const int rows = desk.tokens.rowCount();
        QVERIFY(raw.revoke(user.id, made.value().token.id));
        auto *first = desk.controller.rename(desk.tokens.token(0), QStringLiteral("x"), this);
        auto *second = desk.controller.createToken(user.id, QStringLiteral("x"), this);
        const auto secondOutcome = watch(second);
        QCOMPARE(answerOf(first).error().kind, ApiErrorKind::Unauthorized);
        QTRY_COMPARE(secondOutcome->arrivals, 1);
        QVERIFY(secondOutcome->error);
        QCOMPARE(secondOutcome->error->kind, ApiErrorKind::Unauthorized);
        QCOMPARE(desk.session.state(), Session::State::Expired);
        QCOMPARE(desk.expirations, 1);
        QCOMPARE(desk.tokens.rowCount(), rows);
        QCOMPARE(desk.controller.loadState(), TokenController::LoadState::Loaded);
    }
};

QTEST_GUILESS_MAIN(TokenChangesTest)
#include "tst_tokenchanges.moc"
