// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/createcheck.h"
#include "app/model/tokencheck.h"
#include "tests/model/controllerfixture.h"
#include "tests/support/faultproxy.h"
#include "tests/support/strictness.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tokendesk;
using namespace std::chrono_literals;

using Harm = FaultProxy::Harm;
using Way = FaultProxy::Way;

namespace {

const QString Wished = QStringLiteral("wished for");

/// A desk behind a proxy, and what a create whose answer is lost leaves to be found out.
struct Room
{
    Room() { isReady = desk.signIn(proxy.url(), DemoFixture::token(user)); }

    std::unique_ptr<CreateCheck> check(std::chrono::milliseconds pause = 20ms)
    {
        return std::make_unique<CreateCheck>(
            desk.session, desk.tokens, CreateCheck::Wish{user.id, Wished, before}, nullptr, pause);
    }
    /// Whether it was lost on the way.
    bool create(Way harmed)
    {
        before = CreateCheck::idsIn(desk.tokens, user.id);
        auto *call = desk.controller.createToken(user.id, Wished, &desk.controller);
        proxy.arm({Harm::Close, harmed, 0, "POST"});
        const auto answer = answerOf(call);
        return !answer.isOk() && answer.error().outcomeUnknown;
    }

    DemoFixture demo;
    TokendeskDemo::DemoAccount user = demo.user();
    FaultProxy proxy{static_cast<quint16>(demo.url().port())};
    RawClient raw{demo.url(), DemoFixture::token(user)};
    Desk desk;
    QSet<QString> before;
    bool isReady = false;
};

struct Found
{
    explicit Found(CreateCheck &check)
    {
        QObject::connect(&check, &CreateCheck::made, &check, [this](const QList<Token> &tokens) { made += tokens; });
        QObject::connect(&check, &CreateCheck::notMade, &check, [this] { ++notMade; });
        QObject::connect(&check, &CreateCheck::cannotLook, &check, [this](const ApiError &error) { errors += error; });
    }
    QList<Token> made;
    QList<ApiError> errors;
    int notMade = 0;
};

} // namespace

class OutcomeCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void whatWasMadeIsFound()
    {
        Room room;
        QVERIFY(room.isReady && !room.raw.make(room.user.id, Wished).isEmpty()); // there before
        room.desk.controller.refresh();
        QVERIFY(room.desk.loaded());
        QVERIFY(room.create(Way::Answer));
        const auto check = room.check();
        const Found found(*check);
        QTRY_COMPARE(found.made.size(), 1);
        QCOMPARE(found.made.at(0).description, Wished);
        QVERIFY(!room.before.contains(found.made.at(0).id));
        QVERIFY(found.made.at(0).createdAt.has_value());
        QVERIFY(check->isSettled());
        QCOMPARE(found.notMade, 0);
    }

    void whatNeverArrivedIsNotFound()
    {
        Room room;
        QVERIFY(room.isReady && room.create(Way::Request));
        QVERIFY(!room.raw.make(room.user.id, QStringLiteral("something else")).isEmpty());
        const auto check = room.check();
        const Found found(*check);
        QTRY_COMPARE(found.notMade, 1);
        QVERIFY(found.made.isEmpty());
    }

    void whatArrivesLateIsToldOnce()
    {
        Room room;
        QVERIFY(room.isReady && room.create(Way::Request));
        const auto check = room.check();
        const Found found(*check);
        QTRY_COMPARE(found.notMade, 1);
        QVERIFY(!room.raw.make(room.user.id, QStringLiteral("something else")).isEmpty());
        const QString late = room.raw.make(room.user.id, Wished);
        room.desk.controller.refresh();
        QTRY_COMPARE(found.made.size(), 1);
        QCOMPARE(found.made.at(0).id, late);
        QVERIFY(room.raw.revoke(room.user.id, late));
        room.desk.controller.refresh();
        QTRY_VERIFY(!room.desk.tokens.contains(room.user.id, late));
        QCOMPARE(found.made.size(), 1);
    }

    void aTokenOfAnotherKnownCreateIsNotTold()
    {
        Room room;
        QVERIFY(room.isReady && room.create(Way::Request));
        const QString other = room.raw.make(room.user.id, Wished);
        const auto check = room.check();
        check->disregard(other);
        const Found found(*check);
        QTRY_COMPARE(found.notMade, 1);
        QVERIFY(found.made.isEmpty());
    }

    void itTriesUntilTheListCanBeRead()
    {
        Room room;
        QVERIFY(room.isReady && room.create(Way::Answer));
        room.proxy.setRefusing(true);
        const auto check = room.check();
        const Found found(*check);
        QTRY_VERIFY(found.errors.size() >= 3);
        QVERIFY(!check->isSettled());
        room.proxy.setRefusing(false);
        QTRY_COMPARE(found.made.size(), 1);
        const auto tries = found.errors.size();
        check->lookNow(); // it is known
        QCOMPARE(found.errors.size(), tries);
        QCOMPARE(found.made.size(), 1);
    }

    void aPersonNeedNotWaitForTheNextTry()
    {
        Room room;
        QVERIFY(room.isReady && room.create(Way::Answer));
        room.proxy.setRefusing(true);
        const auto check = room.check(10min);
        const Found found(*check);
        QTRY_COMPARE(found.errors.size(), 1);
        room.proxy.setRefusing(false);
        check->lookNow();
        check->lookNow(); // is no second reading
        QTRY_COMPARE(found.made.size(), 1);
    }

    void aServerThatAsksForTimeIsGivenIt()
    {
        CannedServer server;
        server.answer(signInAs(7));
        server.answer(listOf({rowJson("a")}));
        server.answer(CannedServer::http(429, "{}", "Retry-After: 1\r\n"));
        server.answer(listOf({rowJson("a")}));
        Desk desk;
        QVERIFY(desk.signIn(server.url(), CannedToken));
        CreateCheck check(desk.session, desk.tokens, {7, Wished, CreateCheck::idsIn(desk.tokens, 7)}, nullptr,
            std::chrono::milliseconds(1));
        const Found found(check);
        QElapsedTimer since;
        since.start();
        QTRY_COMPARE(found.notMade, 1);
        QVERIFY2(since.elapsed() >= 1000, qPrintable(QString::number(since.elapsed())));
        QCOMPARE(found.errors.size(), 1);
    }

    void onlyTheSameAccountIsAsked_data()
    {
        QTest::addColumn<bool>("same");
        QTest::newRow("the same user comes back") << true;
        QTest::newRow("another user signs in") << false;
    }
    void onlyTheSameAccountIsAsked()
    {
        QFETCH(bool, same);
        Room room;
        const auto own = answerOf(room.raw->createToken(room.user.id, QStringLiteral("sign-in"), this));
        QVERIFY(room.desk.signIn(room.proxy.url(), own.value().plainToken));
        QVERIFY(room.create(Way::Answer));
        QVERIFY(room.raw.revoke(room.user.id, own.value().token.id));
        const auto check = room.check();
        const Found found(*check);
        QTRY_COMPARE(found.errors.size(), 1);
        QCOMPARE(found.errors.at(0).kind, ApiErrorKind::Unauthorized);
        QCOMPARE(room.desk.session.state(), Session::State::Expired);
        QVERIFY(room.desk.signIn(room.proxy.url(), DemoFixture::token(same ? room.user : room.demo.administrator())));
        if (same) {
            QTRY_COMPARE(found.made.size(), 1);
        } else {
            QCOMPARE(found.errors.size(), 2); // at once, and nothing was sent
            QCOMPARE(found.errors.at(1).kind, ApiErrorKind::Unauthorized);
            QVERIFY(!check->isSettled());
        }
    }

    void aSignInThatFailsMeanwhileIsNoEnd()
    {
        Room room;
        QVERIFY(room.isReady && room.create(Way::Answer));
        room.proxy.setRefusing(true);
        const auto check = room.check(1s);
        const Found found(*check);
        QTRY_VERIFY(!found.errors.isEmpty());
        room.proxy.harmAll(Harm::Close);
        room.desk.session.signInWithToken(room.proxy.url(), CannedToken);
        check->lookNow();
        QCOMPARE(found.errors.last().kind, ApiErrorKind::Unauthorized);
        QTRY_COMPARE(room.desk.session.state(), Session::State::SignedIn);
        room.proxy.setRefusing(false);
        QTRY_COMPARE(found.made.size(), 1);
    }

    void aTokenIsReadAsItIs_data()
    {
        QTest::addColumn<bool>("revoked");
        QTest::newRow("present") << false;
        QTest::newRow("gone") << true;
    }
    void aTokenIsReadAsItIs()
    {
        QFETCH(bool, revoked);
        Room room;
        const QString id = room.raw.make(room.user.id, Wished);
        QVERIFY(!revoked || room.raw.revoke(room.user.id, id));
        room.proxy.harmAll(Harm::Close);
        room.proxy.setRefusing(true);
        TokenCheck check(room.desk.session, room.user.id, id, nullptr, 20ms);
        QSignalSpy present(&check, &TokenCheck::present);
        QSignalSpy gone(&check, &TokenCheck::gone);
        QSignalSpy cannot(&check, &TokenCheck::cannotLook);
        QTRY_VERIFY_WITH_TIMEOUT(cannot.size() >= 2, 30'000); // Qt sometimes overlooks a reset: the idle limit ends it
        room.proxy.setRefusing(false);
        QTRY_COMPARE(gone.size() + present.size(), 1);
        QCOMPARE(gone.size(), revoked ? 1 : 0);
        if (!revoked)
            QCOMPARE(present.at(0).at(0).value<Token>().description, Wished);
    }
};

QTEST_GUILESS_MAIN(OutcomeCheckTest)
#include "tst_outcomecheck.moc"
