// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/offboardjob.h"
#include "tests/model/controllerfixture.h"
#include "tests/support/faultproxy.h"
#include "tests/support/strictness.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace Tokendesk;
using namespace std::chrono_literals;
using Step = OffboardJob::Step;
using Block = OffboardJob::Block;
using ItemOutcome = RevokeJob::Outcome;

namespace {

/// An administrator at a demo server behind a proxy, and another program there.
struct Office
{
    Office()
    {
        demo.server().setArrivalObserver([this](const std::string &verb, const std::string &path) {
            if (verb == "DELETE") {
                ++deletions;
            }
            if (path.find("/block") != std::string::npos) {
                ++blocks;
                deletionsBeforeBlock = deletions.load();
            }
        });
    }
    bool signIn() { return desk.signIn(proxy.url(), DemoFixture::token(demo.administrator())); }
    UserId leaver() const { return demo.user().id; }
    std::unique_ptr<OffboardJob> begin(UserId user)
    {
        User who;
        who.id = user;
        return std::make_unique<OffboardJob>(desk.session, desk.controller, desk.tokens, who, nullptr);
    }
    static bool reaches(const OffboardJob &job, Step step)
    {
        return QTest::qWaitFor([&] { return job.step() == step; }, 30'000);
    }
    bool isBlocked(UserId user)
    {
        const auto answer = answerOf(raw->user(user, &desk.controller));
        return answer.isOk() && answer.value().blocked;
    }

    DemoFixture demo;
    FaultProxy proxy{static_cast<quint16>(demo.url().port())};
    RawClient raw{demo.url(), DemoFixture::token(demo.administrator())};
    std::atomic<int> deletions = 0;
    std::atomic<int> blocks = 0;
    std::atomic<int> deletionsBeforeBlock = -1;
    Desk desk;
};

} // namespace

class OffboardJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void itLooksFirstAndChangesNothing()
    {
        Office office;
        QVERIFY(office.signIn());
        const auto before = office.raw.tokensOf(office.leaver());
        QVERIFY(!before.isEmpty());
        const auto job = office.begin(office.leaver());
        QCOMPARE(job->step(), Step::Reading);
        QVERIFY(Office::reaches(*job, Step::Ready));
        QCOMPARE(job->items().size(), before.size());
        QCOMPARE(office.raw.tokensOf(office.leaver()), before);
        QVERIFY(!office.isBlocked(office.leaver()));
        QVERIFY(!job->isOwnAccount());
    }

    void theAccountIsBlockedBeforeItsTokensAreRevoked()
    {
        Office office;
        QVERIFY(office.signIn());
        const auto job = office.begin(office.leaver());
        QVERIFY(Office::reaches(*job, Step::Ready));
        // Made meanwhile: what is revoked is what the server has by then.
        office.raw.make(office.leaver(), QStringLiteral("made meanwhile"));
        job->run(true);
        QVERIFY(Office::reaches(*job, Step::Done));
        QCOMPARE(job->block(), Block::Done);
        QVERIFY(office.isBlocked(office.leaver()));
        QVERIFY(office.raw.tokensOf(office.leaver()).isEmpty());
        QCOMPARE(office.blocks.load(), 1);
        QCOMPARE(office.deletionsBeforeBlock.load(), 0);
        QCOMPARE(office.deletions.load(), static_cast<int>(job->items().size()));
        QCOMPARE(job->goneCount(), job->items().size());
        QVERIFY(job->items().last().settledMs.has_value());
    }

    void withoutTheWishNothingIsBlocked()
    {
        Office office;
        QVERIFY(office.signIn());
        const auto job = office.begin(office.leaver());
        QVERIFY(Office::reaches(*job, Step::Ready));
        job->run(false);
        QVERIFY(Office::reaches(*job, Step::Done));
        QCOMPARE(office.blocks.load(), 0);
        QVERIFY(!office.isBlocked(office.leaver()));
        QVERIFY(office.raw.tokensOf(office.leaver()).isEmpty());
    }

    void tokensMadeWhileOthersAreRevokedAreFoundByLookingAgain()
    {
        Office office;
        QVERIFY(office.signIn());
        const auto job = office.begin(office.leaver());
        QVERIFY(Office::reaches(*job, Step::Ready));
        bool made = false;
        QObject::connect(job.get(), &OffboardJob::itemChanged, job.get(), [&] {
            if (!std::exchange(made, true)) {
                office.raw->createToken(office.leaver(), QStringLiteral("late"), job.get());
            }
        });
        job->run(false);
        QVERIFY(Office::reaches(*job, Step::Done));
        QVERIFY(office.raw.tokensOf(office.leaver()).isEmpty());
    }

    void aLostConnectionStopsItAndItGoesOnFromThere()
    {
        Office office;
        QVERIFY(office.signIn());
        for (int i = 0; i < 12; ++i) {
            office.raw.make(office.leaver(), QStringLiteral("more %1").arg(i));
        }
        const auto job = office.begin(office.leaver());
        QVERIFY(Office::reaches(*job, Step::Ready));
        const auto total = job->items().size();
        QObject::connect(job.get(), &OffboardJob::itemChanged, job.get(), [&](int index) {
            if (job->items().at(index).outcome == ItemOutcome::Revoked && job->goneCount() == 3) {
                office.proxy.setRefusing(true);
                office.proxy.harmAll(FaultProxy::Harm::Reset);
            }
        });
        job->run(true);
        // Those whose answer was lost are looked for until they can be: the person gives up waiting.
        QVERIFY(QTest::qWaitFor([&] { return job->goneCount() >= 3; }, 30'000));
        QTRY_VERIFY_WITH_TIMEOUT((job->cancel(), job->step() == Step::Stopped) || job->step() == Step::Stopped, 30'000);
        QVERIFY(job->goneCount() < total);
        QCOMPARE(job->block(), Block::Done);
        job->disconnect(job.get());
        office.proxy.setRefusing(false);
        job->run(true);
        QVERIFY(Office::reaches(*job, Step::Done));
        QCOMPARE(job->goneCount(), total);
        QVERIFY(office.raw.tokensOf(office.leaver()).isEmpty());
        QCOMPARE(office.blocks.load(), 1);
    }

    void aLostAnswerToTheBlockIsReadNotRepeated()
    {
        Office office;
        QVERIFY(office.signIn());
        const auto job = office.begin(office.leaver());
        QVERIFY(Office::reaches(*job, Step::Ready));
        office.proxy.arm({FaultProxy::Harm::Close, FaultProxy::Way::Answer, 0, "/block"});
        job->run(true);
        QVERIFY(Office::reaches(*job, Step::Done));
        QVERIFY(office.proxy.hasStruck());
        QCOMPARE(job->block(), Block::Done);
        QCOMPARE(office.blocks.load(), 1);
        QVERIFY(office.raw.tokensOf(office.leaver()).isEmpty());
    }

    void whatFailsIsTriedAgainAndTheRestIsLeftAlone()
    {
        Office office;
        QVERIFY(office.signIn());
        const auto job = office.begin(office.leaver());
        QVERIFY(Office::reaches(*job, Step::Ready));
        job->run(false);
        job->cancel();
        QVERIFY(Office::reaches(*job, Step::Stopped));
        QVERIFY(job->isCancelled());
        QCOMPARE(office.deletions.load(), 0);
        job->run(false);
        QVERIFY(Office::reaches(*job, Step::Done));
        QVERIFY(!job->isCancelled());
    }

    void ofOnesOwnAccountTheTokenInUseGoesLastAndNothingIsBlocked()
    {
        Office office;
        QVERIFY(office.signIn());
        const UserId self = office.demo.administrator().id;
        const QString ownId = QString::fromUtf8(office.desk.tokens.idsOf(self).first());
        office.desk.tokens.setThisSession(self, ownId);
        const auto job = office.begin(self);
        QVERIFY(Office::reaches(*job, Step::Ready));
        QVERIFY(job->isOwnAccount());
        QVERIFY(job->hasOwnToken());
        bool othersLeft = false;
        QObject::connect(job.get(), &OffboardJob::itemChanged, job.get(), [&](int index) {
            const auto &item = job->items().at(index);
            othersLeft = othersLeft
                || (item.token.token.id == ownId && item.outcome == ItemOutcome::UnderWay
                    && job->goneCount() != job->items().size() - 1);
        });
        job->run(true);
        QVERIFY(Office::reaches(*job, Step::Done));
        QVERIFY(!othersLeft);
        QCOMPARE(office.blocks.load(), 0);
        QCOMPARE(job->goneCount(), job->items().size());
        QTRY_COMPARE(office.desk.session.state(), Session::State::Expired);
    }

    void aRegularUserIsRefusedAndTold()
    {
        Office office;
        QVERIFY(office.desk.signIn(office.demo, office.demo.user(0)));
        const auto job = office.begin(office.demo.user(1).id);
        QVERIFY(Office::reaches(*job, Step::Stopped));
        QVERIFY(job->error().has_value());
        QVERIFY(job->items().isEmpty());
    }

    void nobodySignedInIsToldToo()
    {
        Office office;
        QVERIFY(office.signIn());
        const auto job = office.begin(office.leaver());
        QVERIFY(Office::reaches(*job, Step::Ready));
        office.desk.session.reportUnauthorized();
        job->run(true);
        QCOMPARE(job->step(), Step::Stopped);
        QCOMPARE(job->error()->kind, ApiErrorKind::Unauthorized);
        QVERIFY(office.signIn());
        job->run(true);
        QVERIFY(Office::reaches(*job, Step::Done));
    }
};

QTEST_GUILESS_MAIN(OffboardJobTest)
#include "tst_offboardjob.moc"
