// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/controllerfixture.h"
#include "tests/support/strictness.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tokendesk;
using namespace std::chrono_literals;
using LoadState = TokenController::LoadState;

/// Loading, and following the session. Changes are in tst_tokenchanges and tst_revokejob.
class TokenControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aRegularUserSeesTheirOwnTokens()
    {
        const DemoFixture demo;
        const auto &user = demo.user();
        Desk desk;
        QCOMPARE(desk.controller.loadState(), LoadState::Nothing);
        desk.controller.showTokensOf(user.id);
        desk.controller.refresh();
        QCOMPARE(desk.controller.loadState(), LoadState::Nothing);
        QVERIFY(desk.signIn(demo, user));
        QCOMPARE(desk.states, (QList<LoadState>{LoadState::Loading, LoadState::Loaded}));
        RawClient raw(demo.url(), DemoFixture::token(user));
        QCOMPARE(desk.shownIds(), sortedIds(raw.tokensOf(user.id)));
        QCOMPARE(desk.controller.shownOwner(), user.id);
        QCOMPARE(desk.tokens.index(0, TokenModel::OwnerColumn).data().toString(), desk.controller.shownOwnerName());
        QVERIFY(!desk.controller.shownOwnerName().isEmpty());
        QCOMPARE(desk.controller.lastLoadedMs(), Timestamp(desk.clock.nowMs()));
        QVERIFY(!desk.controller.loadError());
        QVERIFY(desk.controller.badRows().isEmpty());
        QCOMPARE(desk.users.totalCount(), 0);

        desk.mirror.forgetCounts();
        desk.states.clear();
        desk.controller.refresh();
        QVERIFY(desk.loaded());
        QCOMPARE(desk.states, (QList<LoadState>{LoadState::Reloading, LoadState::Loaded}));
        QCOMPARE(desk.mirror.signalCount, 0);
    }

    void anAdministratorSeesUsersAndTheirTokens()
    {
        const DemoFixture demo;
        const auto &user = demo.user();
        Desk desk;
        QSignalSpy usersChanged(&desk.controller, &TokenController::usersChanged);
        QVERIFY(desk.signIn(demo, demo.administrator()));
        QTRY_COMPARE(usersChanged.size(), 1);
        QVERIFY(!desk.controller.usersError());
        QVERIFY(desk.users.user(user.id) != nullptr);
        QCOMPARE(desk.users.index(desk.users.rowOf(demo.administrator().id)).data(UserModel::TokenCountRole).toInt(),
            desk.tokens.rowCount());

        desk.controller.showTokensOf(user.id);
        QCOMPARE(desk.tokens.rowCount(), 0);
        QCOMPARE(desk.controller.loadState(), LoadState::Loading);
        QVERIFY(desk.loaded());
        RawClient raw(demo.url(), DemoFixture::token(user));
        QCOMPARE(desk.shownIds(), sortedIds(raw.tokensOf(user.id)));
        QCOMPARE(desk.controller.shownOwnerName(), desk.users.user(user.id)->name);
        QCOMPARE(desk.users.index(desk.users.rowOf(user.id)).data(UserModel::TokenCountRole).toInt(),
            desk.tokens.rowCount());
        QVERIFY(desk.mirror.agrees());
    }

    void anothersTokensAreForbidden()
    {
        const DemoFixture demo;
        Desk desk;
        QVERIFY(desk.signIn(demo, demo.user(0)));
        desk.controller.showTokensOf(demo.user(1).id);
        QVERIFY(!desk.loaded());
        QCOMPARE(desk.controller.loadState(), LoadState::Failed);
        QCOMPARE(desk.controller.loadError()->kind, ApiErrorKind::Forbidden);
        QCOMPARE(desk.tokens.totalCount(), 0);
        QCOMPARE(desk.expirations, 0);
        desk.controller.showTokensOf(demo.user(0).id);
        QVERIFY(desk.loaded());
        QVERIFY(desk.tokens.rowCount() > 0);
        QVERIFY(!desk.controller.loadError());
    }

    void aFailedReloadKeepsTheRows_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        QTest::newRow("a fault") << CannedServer::http(500, "oops") << int(ApiErrorKind::ServerFault);
        QTest::newRow("a web page") << CannedServer::http(200, "<html></html>") << int(ApiErrorKind::BadAnswer);
        QTest::newRow("nothing") << CannedServer::http(200, "") << int(ApiErrorKind::BadAnswer);
        QTest::newRow("half a list") << CannedServer::http(200, "[" + rowJson("b")) << int(ApiErrorKind::BadAnswer);
        QTest::newRow("no longer allowed") << CannedServer::http(403, "{}") << int(ApiErrorKind::Forbidden);
    }
    void aFailedReloadKeepsTheRows()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, kind);
        CannedServer server;
        server.answer(signInAs(7));
        server.answer(listOf({rowJson("a"), rowJson("b")}));
        server.answer(answer);
        server.answer(listOf({rowJson("b")}));
        Desk desk;
        QVERIFY(desk.signIn(server.url(), CannedToken));
        const Timestamp loadedAt = desk.controller.lastLoadedMs();
        desk.clock.advance(1000);
        desk.controller.refresh();
        QVERIFY(!desk.loaded());
        QCOMPARE(desk.controller.loadState(), LoadState::Failed);
        QCOMPARE(int(desk.controller.loadError()->kind), kind);
        QCOMPARE(desk.tokens.rowCount(), 2);
        QCOMPARE(desk.controller.lastLoadedMs(), loadedAt);
        desk.controller.refresh();
        QVERIFY(desk.loaded());
        QVERIFY(!desk.controller.loadError());
        QCOMPARE(desk.shownIds(), QStringList{QStringLiteral("b")});
        QVERIFY(desk.controller.lastLoadedMs() > loadedAt);
    }

    void aBadRowIsToldAndTheOthersAreShown()
    {
        CannedServer server;
        server.answer(signInAs(7));
        server.answer(listOf({rowJson("a"), R"({"description":"no id"})", rowJson("c"), "17"}));
        server.answer(listOf({rowJson("a")}));
        Desk desk;
        QVERIFY(desk.signIn(server.url(), CannedToken));
        QCOMPARE(desk.shownIds(), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
        QCOMPARE(desk.controller.badRows().size(), 2);
        QCOMPARE(desk.controller.badRows().at(0).row, 1);
        QCOMPARE(desk.controller.badRows().at(1).row, 3);
        desk.controller.refresh();
        QVERIFY(desk.loaded());
        QVERIFY(desk.controller.badRows().isEmpty());
    }

    void aReloadUnderWayIsNotDoubled()
    {
        CannedServer server;
        server.answer(signInAs(7));
        server.answer(listOf({rowJson("a")}));
        Desk desk;
        QVERIFY(desk.signIn(server.url(), CannedToken));
        desk.controller.refresh();
        desk.controller.refresh();
        QVERIFY(desk.loaded());
        QTest::qWait(50); // a second arrival would come at once; there is nothing to wait for when it does not
        QCOMPARE(server.requests().size(), 3);
    }

    void loadingCanBeCancelled()
    {
        CannedServer server;
        server.answer(signInAs(7));
        server.answer({}); // silence
        Desk desk;
        desk.session.signInWithToken(server.url(), CannedToken);
        QTRY_COMPARE(desk.controller.loadState(), LoadState::Loading);
        desk.controller.cancelLoading();
        QCOMPARE(desk.controller.loadState(), LoadState::Failed);
        QCOMPARE(desk.controller.loadError()->kind, ApiErrorKind::Cancelled);
        desk.controller.cancelLoading();
        QCOMPARE(desk.states, (QList<LoadState>{LoadState::Loading, LoadState::Failed}));

        CannedServer other;
        other.answer(signInAs(7));
        other.answer(listOf({rowJson("a")}));
        other.answer({});
        Desk shown;
        QVERIFY(shown.signIn(other.url(), CannedToken));
        shown.controller.refresh();
        shown.controller.cancelLoading();
        QCOMPARE(shown.controller.loadState(), LoadState::Loaded);
        QCOMPARE(shown.tokens.rowCount(), 1);
    }

    void anotherOwnerCanBeChosenWhileOneIsLoading()
    {
        TokendeskDemo::DemoOptions options;
        options.latency = 50ms;
        const DemoFixture demo(options);
        Desk desk;
        QVERIFY(desk.signIn(demo, demo.administrator()));
        desk.states.clear();
        desk.controller.showTokensOf(demo.user(0).id);
        desk.controller.showTokensOf(demo.user(1).id);
        QVERIFY(desk.loaded());
        RawClient raw(demo.url(), DemoFixture::token(demo.administrator()));
        const QStringList expected = sortedIds(raw.tokensOf(demo.user(1).id)); // by then the other answer is here too
        QCOMPARE(desk.shownIds(), expected);
        QCOMPARE(desk.controller.shownOwner(), demo.user(1).id);
        QCOMPARE(desk.states, (QList<LoadState>{LoadState::Loading, LoadState::Loading, LoadState::Loaded}));
    }

    void aRevokedSignInTokenExpiresTheSessionAndKeepsTheList_data()
    {
        QTest::addColumn<bool>("sameUser");
        QTest::newRow("then the same user") << true;
        QTest::newRow("then another user") << false;
    }
    void aRevokedSignInTokenExpiresTheSessionAndKeepsTheList()
    {
        QFETCH(bool, sameUser);
        const DemoFixture demo;
        const auto &user = demo.user();
        RawClient raw(demo.url(), DemoFixture::token(user));
        const auto made = answerOf(raw->createToken(user.id, QStringLiteral("sign-in"), this));
        Desk desk;
        QVERIFY(desk.signIn(demo.url(), made.value().plainToken));
        const QStringList shown = desk.shownIds();
        QVERIFY(raw.revoke(user.id, made.value().token.id));
        desk.mirror.forgetCounts();
        desk.states.clear();
        desk.controller.refresh();
        QTRY_COMPARE(desk.session.state(), Session::State::Expired);
        QCOMPARE(desk.expirations, 1);
        QCOMPARE(desk.controller.loadState(), LoadState::Failed);
        QCOMPARE(desk.controller.loadError()->kind, ApiErrorKind::Unauthorized);
        QCOMPARE(desk.shownIds(), shown);
        QCOMPARE(desk.mirror.signalCount, 0);

        const auto &next = sameUser ? user : demo.user(1);
        QVERIFY(desk.signIn(demo, next) || desk.loaded());
        QTRY_COMPARE(desk.controller.loadState(), LoadState::Loaded);
        QCOMPARE(desk.mirror.resets, sameUser ? 0 : 1);
        if (sameUser) {
            QCOMPARE(desk.mirror.removedIds, QStringList{made.value().token.id});
        }
        QCOMPARE(desk.shownIds(), sortedIds(RawClient(demo.url(), DemoFixture::token(next)).tokensOf(next.id)));
        QCOMPARE(desk.controller.shownOwner(), next.id);
    }

    void signingOutClears()
    {
        const DemoFixture demo;
        Desk desk;
        QVERIFY(desk.signIn(demo, demo.administrator()));
        QTRY_VERIFY(desk.users.rowCount() > 0);
        desk.controller.refresh();
        desk.session.signOut();
        QCOMPARE(desk.controller.loadState(), LoadState::Nothing);
        QCOMPARE(desk.tokens.totalCount(), 0);
        QCOMPARE(desk.users.totalCount(), 0);
        QCOMPARE(desk.controller.shownOwner(), 0);
        QTest::qWait(50); // what must not come has no signal to wait for
        QCOMPARE(desk.tokens.totalCount(), 0);
        QCOMPARE(desk.states.last(), LoadState::Nothing);
    }

    void whoIsNoLongerAnAdministratorSeesTheirOwn()
    {
        CannedServer server;
        server.answer(signInAs(7, true));
        for (int i = 0; i < 3; ++i) {
            server.answer(listOf({})); // own tokens and users, then another's tokens
        }
        server.answer(signInAs(7, false));
        server.answer(listOf({}));
        Desk desk;
        QVERIFY(desk.signIn(server.url(), CannedToken));
        QTRY_COMPARE(server.requests().size(), 3);
        desk.controller.showTokensOf(9);
        QVERIFY(desk.loaded());
        desk.session.reportUnauthorized();
        QVERIFY(desk.signIn(server.url(), CannedToken));
        QCOMPARE(desk.controller.shownOwner(), 7);
    }

    void aControllerMayGoWhileItLoads()
    {
        CannedServer server;
        server.answer(signInAs(7));
        server.answer({}); // silence
        auto desk = std::make_unique<Desk>();
        desk->session.signInWithToken(server.url(), CannedToken);
        QTRY_COMPARE(server.requests().size(), 2);
        desk.reset();
    }
};

QTEST_GUILESS_MAIN(TokenControllerTest)
#include "tst_tokencontroller.moc"
