// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/controllerfixture.h"
#include "tests/support/faultproxy.h"
#include "tests/support/strictness.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <memory>

using namespace Tokendesk;
using namespace std::chrono_literals;
using ItemOutcome = RevokeJob::Outcome;

namespace {

QList<ItemOutcome> outcomesOf(const RevokeJob &job)
{
    QList<ItemOutcome> outcomes;
    for (const RevokeJob::Item &item : job.items()) {
        outcomes.append(item.outcome);
    }
    return outcomes;
}

bool finishes(RevokeJob &job)
{
    return QTest::qWaitFor([&job] { return job.isFinished(); }, 20'000);
}

} // namespace

/// TokenController::revoke() and its job.
class RevokeJobTest : public QObject
{
    Q_OBJECT

private:
    /// @p count tokens made for the test, as @p desk shows them.
    static QList<TokenRef> made(RawClient &raw, Desk &desk, UserId owner, int count)
    {
        QStringList ids;
        for (int i = 0; i < count; ++i) {
            ids.append(raw.make(owner, QStringLiteral("to be revoked %1").arg(i)));
        }
        desk.controller.refresh();
        if (!desk.loaded()) {
            return {};
        }
        QList<TokenRef> refs;
        for (const QString &id : std::as_const(ids)) {
            refs.append(desk.ref(owner, id));
        }
        return refs;
    }

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void eachTokenHasItsOutcomeAndLeavesTheList()
    {
        const DemoFixture demo;
        const auto &user = demo.user();
        RawClient raw(demo.url(), DemoFixture::token(user));
        Desk desk;
        QVERIFY(desk.signIn(demo, user));
        const int before = desk.tokens.rowCount();
        const QList<TokenRef> tokens = made(raw, desk, user.id, 6);
        QCOMPARE(tokens.size(), 6);
        QVERIFY(raw.revoke(user.id, tokens.at(2).token.id));
        desk.mirror.forgetCounts();
        RevokeJob *job = desk.controller.revoke(tokens, this);
        QSignalSpy finished(job, &RevokeJob::finished);
        connect(job, &RevokeJob::itemChanged, this, [&](int index) {
            const RevokeJob::Item &item = job->items().at(index);
            const bool gone = item.outcome == ItemOutcome::Revoked || item.outcome == ItemOutcome::AlreadyGone;
            QCOMPARE(desk.tokens.contains(user.id, item.token.token.id), !gone);
        });
        QCOMPARE(job->doneCount(), 0);
        QVERIFY(finishes(*job));
        QCOMPARE(finished.size(), 1);
        QCOMPARE(outcomesOf(*job),
            (QList<ItemOutcome>{ItemOutcome::Revoked, ItemOutcome::Revoked, ItemOutcome::AlreadyGone,
                ItemOutcome::Revoked, ItemOutcome::Revoked, ItemOutcome::Revoked}));
        QCOMPARE(job->doneCount(), 6);
        QCOMPARE(desk.tokens.rowCount(), before);
        QCOMPARE(desk.mirror.removed, 6);
        QCOMPARE(sortedIds(raw.tokensOf(user.id)), desk.shownIds());
    }

    void nothingToRevokeIsFinishedToo()
    {
        const DemoFixture demo;
        Desk desk;
        QVERIFY(desk.signIn(demo, demo.user()));
        RevokeJob *job = desk.controller.revoke({}, this);
        QVERIFY(!job->isFinished());
        QVERIFY(finishes(*job));
    }

    void cancelLetsThoseUnderWayEndAndRetryTakesTheRest()
    {
        TokendeskDemo::DemoOptions options;
        options.latency = 50ms;
        const DemoFixture demo(options);
        const auto &user = demo.user();
        RawClient raw(demo.url(), DemoFixture::token(user));
        Desk desk;
        QVERIFY(desk.signIn(demo, user));
        const QList<TokenRef> tokens = made(raw, desk, user.id, 5);
        RevokeJob *job = desk.controller.revoke(tokens, this, 2);
        QSignalSpy finished(job, &RevokeJob::finished);
        int mostUnderWay = 0;
        connect(job, &RevokeJob::itemChanged, this,
            [&] { mostUnderWay = std::max(mostUnderWay, int(outcomesOf(*job).count(ItemOutcome::UnderWay))); });
        QTRY_COMPARE(outcomesOf(*job).count(ItemOutcome::UnderWay), 2);
        job->cancel();
        QCOMPARE(finished.size(), 0);
        QVERIFY(finishes(*job));
        QCOMPARE(outcomesOf(*job),
            (QList<ItemOutcome>{ItemOutcome::Revoked, ItemOutcome::Revoked, ItemOutcome::Cancelled,
                ItemOutcome::Cancelled, ItemOutcome::Cancelled}));
        QVERIFY(desk.tokens.contains(user.id, tokens.at(4).token.id));
        job->retry();
        QVERIFY(!job->isFinished());
        QVERIFY(finishes(*job));
        QCOMPARE(outcomesOf(*job).count(ItemOutcome::Revoked), 5);
        QCOMPARE(finished.size(), 2);
        QCOMPARE(mostUnderWay, 2);
        QVERIFY(!desk.tokens.contains(user.id, tokens.at(4).token.id));
    }

    void aFailureIsToldAndCanBeTriedAgain()
    {
        CannedServer server;
        server.answer(signInAs(7));
        server.answer(listOf({rowJson("a"), rowJson("b")}));
        server.answer(CannedServer::http(500, R"({"msg":"not now"})"));
        server.answer(CannedServer::http(204, ""));
        Desk desk;
        QVERIFY(desk.signIn(server.url(), CannedToken));
        const QList<TokenRef> tokens{desk.ref(7, QStringLiteral("a")), desk.ref(7, QStringLiteral("b"))};
        RevokeJob *job = desk.controller.revoke(tokens, this, 1);
        QVERIFY(finishes(*job));
        QCOMPARE(outcomesOf(*job), (QList<ItemOutcome>{ItemOutcome::Failed, ItemOutcome::Revoked}));
        QCOMPARE(job->items().at(0).error->serverMessage, QStringLiteral("not now"));
        QCOMPARE(desk.shownIds(), QStringList{QStringLiteral("a")});
        job->retry();
        QVERIFY(finishes(*job));
        QCOMPARE(outcomesOf(*job).count(ItemOutcome::Revoked), 2);
        QVERIFY(!job->items().at(0).error);
        QCOMPARE(desk.tokens.rowCount(), 0);
        QCOMPARE(server.requests().size(), 5);
    }

    void aLostAnswerIsMadeUpForByReading_data()
    {
        QTest::addColumn<bool>("arrives");
        QTest::newRow("the request arrived") << true;
        QTest::newRow("the request was lost") << false;
    }
    void aLostAnswerIsMadeUpForByReading()
    {
        QFETCH(bool, arrives);
        DemoFixture demo;
        std::atomic<int> deletes = 0;
        demo.server().setArrivalObserver(
            [&deletes](const std::string &verb, const std::string &) { deletes += verb == "DELETE" ? 1 : 0; });
        FaultProxy proxy(static_cast<quint16>(demo.url().port()));
        const auto &user = demo.user();
        RawClient raw(demo.url(), DemoFixture::token(user));
        Desk desk;
        const QString id = raw.make(user.id, QStringLiteral("to be revoked"));
        QVERIFY(desk.signIn(proxy.url(), DemoFixture::token(user)));
        RevokeJob *job = desk.controller.revoke({desk.ref(user.id, id)}, this);
        QList<ItemOutcome> course;
        connect(job, &RevokeJob::itemChanged, this, [&] { course.append(job->items().at(0).outcome); });
        proxy.arm({FaultProxy::Harm::Close, arrives ? FaultProxy::Way::Answer : FaultProxy::Way::Request, 0, "DELETE"});
        QVERIFY(finishes(*job));
        QCOMPARE(course,
            (QList<ItemOutcome>{
                ItemOutcome::UnderWay, ItemOutcome::Checking, arrives ? ItemOutcome::Revoked : ItemOutcome::Failed}));
        QCOMPARE(job->items().at(0).error.has_value(), !arrives);
        QVERIFY(arrives || !job->items().at(0).error->outcomeUnknown);
        QCOMPARE(deletes.load(), arrives ? 1 : 0);
        QTRY_COMPARE(desk.tokens.contains(user.id, id), !arrives);
        if (!arrives) {
            job->retry();
            QVERIFY(finishes(*job));
            QCOMPARE(outcomesOf(*job), QList<ItemOutcome>{ItemOutcome::Revoked});
        }
    }

    void whatCannotBeReadStaysUnknownOnceItIsGivenUp()
    {
        const DemoFixture demo;
        FaultProxy proxy(static_cast<quint16>(demo.url().port()));
        const auto &user = demo.user();
        RawClient raw(demo.url(), DemoFixture::token(user));
        const QString id = raw.make(user.id, QStringLiteral("to be revoked"));
        Desk desk;
        QVERIFY(desk.signIn(proxy.url(), DemoFixture::token(user)));
        RevokeJob *job = desk.controller.revoke({desk.ref(user.id, id)}, this);
        proxy.arm({FaultProxy::Harm::Close, FaultProxy::Way::Answer, 0, "DELETE"});
        proxy.setRefusing(true);
        QTRY_COMPARE(outcomesOf(*job), QList<ItemOutcome>{ItemOutcome::Checking});
        QVERIFY(!job->isFinished());
        QCOMPARE(job->doneCount(), 0);
        job->cancel();
        QVERIFY(finishes(*job));
        QCOMPARE(outcomesOf(*job), QList<ItemOutcome>{ItemOutcome::Unknown});
        QVERIFY(job->items().at(0).error->outcomeUnknown);
        proxy.setRefusing(false);
        job->retry();
        QVERIFY(finishes(*job));
        QCOMPARE(outcomesOf(*job), QList<ItemOutcome>{ItemOutcome::AlreadyGone});
    }

    void anUnreachableServerIsNotAskedForEachToken()
    {
        auto demo = std::make_unique<DemoFixture>();
        Desk desk;
        QVERIFY(desk.signIn(*demo, demo->user()));
        const QList<TokenRef> tokens = desk.refs();
        QVERIFY(tokens.size() > 2);
        demo.reset();
        RevokeJob *job = desk.controller.revoke(tokens, this, 1);
        QVERIFY(finishes(*job));
        const QList<ItemOutcome> outcomes = outcomesOf(*job);
        QCOMPARE(outcomes.first(), ItemOutcome::Failed);
        QCOMPARE(outcomes.count(ItemOutcome::Interrupted), tokens.size() - 1);
        QCOMPARE(job->doneCount(), static_cast<int>(tokens.size()));
        QCOMPARE(job->items().last().settledMs, Timestamp(desk.clock.nowMs()));
    }

    void whileALostAnswerCannotBeLookedForNoMoreIsSent()
    {
        DemoFixture demo;
        FaultProxy proxy(static_cast<quint16>(demo.url().port()));
        Desk desk;
        QVERIFY(desk.signIn(proxy.url(), DemoFixture::token(demo.administrator())));
        desk.controller.showTokensOf(demo.user().id);
        QVERIFY(desk.loaded());
        const QList<TokenRef> tokens = desk.refs();
        RevokeJob *job = desk.controller.revoke(tokens, this, 1);
        proxy.arm({FaultProxy::Harm::Close, FaultProxy::Way::Answer, 0, "DELETE"});
        connect(job, &RevokeJob::itemChanged, this, [&] {
            if (job->items().first().outcome == ItemOutcome::Checking) {
                proxy.setRefusing(true);
                proxy.harmAll(FaultProxy::Harm::Reset); // also those that wait to be used again
            }
        });
        QTRY_COMPARE(outcomesOf(*job).first(), ItemOutcome::Checking);
        const int connections = proxy.connections();
        QTRY_VERIFY_WITH_TIMEOUT(proxy.connections() > connections + 1, 20'000); // it looked twice
        QCOMPARE(outcomesOf(*job).count(ItemOutcome::Checking), 1);
        QCOMPARE(outcomesOf(*job).count(ItemOutcome::Waiting), tokens.size() - 1);
        proxy.setRefusing(false);
        QVERIFY(finishes(*job));
        QCOMPARE(outcomesOf(*job).count(ItemOutcome::Revoked), tokens.size());
    }

    void aJobThatIsDeletedUnderWayReadsTheListAgain()
    {
        CannedServer server;
        server.answer(signInAs(7));
        server.answer(listOf({rowJson("a")}));
        server.answer({}); // silence
        server.answer(listOf({}));
        Desk desk;
        QVERIFY(desk.signIn(server.url(), CannedToken));
        auto dialog = std::make_unique<QObject>();
        desk.controller.revoke({desk.ref(7, QStringLiteral("a"))}, dialog.get());
        QTRY_COMPARE(server.requests().size(), 3);
        dialog.reset();
        QTRY_COMPARE(desk.tokens.rowCount(), 0);
    }

    void anExpiredSessionStopsTheJobUntilTheSameUserIsBack_data()
    {
        QTest::addColumn<bool>("sameUser");
        QTest::newRow("the same user comes back") << true;
        QTest::newRow("another user signs in") << false;
    }
    void anExpiredSessionStopsTheJobUntilTheSameUserIsBack()
    {
        QFETCH(bool, sameUser);
        DemoFixture demo;
        std::atomic<int> deletes = 0;
        demo.server().setArrivalObserver(
            [&deletes](const std::string &verb, const std::string &) { deletes += verb == "DELETE" ? 1 : 0; });
        const auto &user = demo.user();
        RawClient raw(demo.url(), DemoFixture::token(user));
        const auto signInToken = answerOf(raw->createToken(user.id, QStringLiteral("sign-in"), this));
        Desk desk;
        QVERIFY(desk.signIn(demo.url(), signInToken.value().plainToken));
        const QList<TokenRef> tokens = made(raw, desk, user.id, 3);
        QVERIFY(raw.revoke(user.id, signInToken.value().token.id));
        const QStringList shown = desk.shownIds();
        RevokeJob *job = desk.controller.revoke(tokens, this, 1);
        QVERIFY(finishes(*job));
        QCOMPARE(outcomesOf(*job),
            (QList<ItemOutcome>{ItemOutcome::Failed, ItemOutcome::Cancelled, ItemOutcome::Cancelled}));
        QCOMPARE(job->items().at(0).error->kind, ApiErrorKind::Unauthorized);
        QCOMPARE(desk.session.state(), Session::State::Expired);
        QCOMPARE(desk.expirations, 1);
        QCOMPARE(desk.shownIds(), shown);

        deletes = 0;
        // An administrator could revoke them, but did not ask for it.
        QVERIFY(desk.signIn(demo, sameUser ? user : demo.administrator()));
        job->retry();
        QVERIFY(finishes(*job));
        QCOMPARE(outcomesOf(*job).count(sameUser ? ItemOutcome::Revoked : ItemOutcome::Cancelled), 3);
        QCOMPARE(deletes.load(), sameUser ? 3 : 0);
        for (const TokenRef &token : tokens) {
            QVERIFY(!desk.tokens.contains(user.id, token.token.id));
        }
        QCOMPARE(raw.tokensOf(user.id).size(), shown.size() - (sameUser ? 4 : 1));
    }

    void anotherOwnersTokensCanBeRevokedByAnAdministrator()
    {
        const DemoFixture demo;
        const auto &user = demo.user();
        RawClient raw(demo.url(), DemoFixture::token(user));
        const QString id = raw.make(user.id, QStringLiteral("to be revoked"));
        Desk desk;
        QVERIFY(desk.signIn(demo, demo.administrator()));
        desk.controller.showTokensOf(user.id);
        QVERIFY(desk.loaded());
        RevokeJob *job = desk.controller.revoke({desk.ref(user.id, id)}, this);
        QVERIFY(finishes(*job));
        QVERIFY(!desk.tokens.contains(user.id, id));
        QCOMPARE(desk.users.index(desk.users.rowOf(user.id)).data(UserModel::TokenCountRole).toInt(),
            desk.tokens.rowCount());
        QVERIFY(!sortedIds(raw.tokensOf(user.id)).contains(id));
    }
};

QTEST_GUILESS_MAIN(RevokeJobTest)
#include "tst_revokejob.moc"
