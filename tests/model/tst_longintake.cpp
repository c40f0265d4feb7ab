// SPDX-License-Identifier: GPL-3.0-or-later
// Lists so long that they are taken part by part.
#include "app/model/tokenlistintake.h"
#include "tests/model/controllerfixture.h"
#include "tests/support/strictness.h"

#include <QThreadPool>

using namespace Tokendesk;
using State = TokenController::LoadState;

namespace {

constexpr int Long = 50'000;
constexpr int LongWait = 30'000;
const QByteArray ListPath = "/api/v1/users/7/access-tokens";

/// Rows from @p first on; each @p step-th is left out, each @p renamed-th has another description.
QByteArray longList(int first, int count, int step = 0, int renamed = 0)
{
    QByteArrayList rows;
    for (int number = first; number < first + count; ++number) {
        if (step > 0 && number % step == 0)
            continue;
        rows.append(rowJson(
            QByteArray::number(number).constData(), renamed > 0 && number % renamed == 0 ? "another" : "as it was"));
    }
    rows.append(rowJson(QByteArray::number(first + 1).constData(), "once more"));
    return listOf(rows);
}

struct LongDesk : Desk
{
    explicit LongDesk(const QByteArray &list)
    {
        server.answer(signInAs(7));
        server.answerPath(ListPath, list);
        session.signInWithToken(server.url(), CannedToken);
    }
    bool hasSome() const { return tokens.rowCount() > 0 && controller.loadState() == State::Loading; }
    bool isLoaded() const { return controller.loadState() == State::Loaded && !controller.isReading(); }

    CannedServer server;
};

} // namespace

class LongIntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aLongListComesInParts()
    {
        LongDesk desk(longList(0, Long));
        int parts = 0;
        QObject::connect(&desk.tokens, &QAbstractItemModel::rowsInserted, &desk.tokens, [&] {
            if (desk.controller.loadState() == State::Loading)
                ++parts;
        });
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLoaded(), LongWait);
        QVERIFY(parts > 1);
        QCOMPARE(desk.tokens.rowCount(), Long);
        QCOMPARE(desk.states, QList<State>({State::Loading, State::Loaded}));
        QCOMPARE(desk.tokens.idsOf(7).at(4711), QByteArray("4711"));
    }

    void fewRowsWithLongTextsComeInPartsToo()
    {
        constexpr int count = 4;
        constexpr qsizetype size = 2'200'000;
        const QByteArray text(size, 'd');
        QByteArrayList rows;
        for (int number = 0; number < count; ++number)
            rows.append(rowJson(QByteArray::number(number).constData(), text.constData()));
        LongDesk desk(listOf(rows));
        QList<int> parts;
        QObject::connect(&desk.tokens, &QAbstractItemModel::rowsInserted, &desk.tokens,
            [&] { parts.append(desk.tokens.rowCount()); });
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLoaded(), LongWait);
        QCOMPARE(parts, QList<int>({2, 4}));
        QCOMPARE(desk.tokens.token(0).token.description.size(), size);
    }

    void aRefreshComesInParts()
    {
        LongDesk desk(longList(0, Long));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLoaded(), LongWait);
        QList<Token> gone;
        QObject::connect(&desk.tokens, &TokenModel::tokensGone, &desk.tokens,
            [&gone](UserId, const QList<Token> &tokens) { gone += tokens; });
        desk.server.answerPath(ListPath, longList(1000, Long, 10, 7));
        desk.controller.refresh();
        QCOMPARE(desk.controller.loadState(), State::Reloading);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLoaded(), LongWait);
        QCOMPARE(desk.tokens.rowCount(), Long - Long / 10);
        QCOMPARE(gone.size(), 1000 + (Long - 1000) / 10);
        QCOMPARE(desk.tokens.find(7, QStringLiteral("7007"))->description, QStringLiteral("another"));
        QVERIFY(!desk.tokens.contains(7, QStringLiteral("2000")));
        QCOMPARE(desk.tokens.idsOf(7).at(0), QByteArray("1001"));
        desk.server.answerPath(ListPath, listOf({rowJson("1")}));
        desk.controller.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(desk.tokens.rowCount(), 1, LongWait);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLoaded(), LongWait);
    }

    void whatWasCancelledHalfWayIsNoList()
    {
        LongDesk desk(longList(0, Long));
        QTRY_VERIFY_WITH_TIMEOUT(desk.tokens.rowCount() > 0, LongWait);
        QVERIFY(desk.hasSome());
        desk.controller.cancelLoading();
        QCOMPARE(desk.controller.loadState(), State::Failed);
        QCOMPARE(desk.controller.loadError()->kind, ApiErrorKind::Cancelled);
        QCOMPARE(desk.tokens.rowCount(), 0);
        desk.controller.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLoaded(), LongWait);
        QCOMPARE(desk.tokens.rowCount(), Long);
        desk.server.answerPath(ListPath, longList(Long, Long));
        desk.controller.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(desk.tokens.rowCount() != Long, LongWait);
        desk.controller.cancelLoading();
        QCOMPARE(desk.controller.loadState(), State::Loaded);
        QVERIFY(desk.tokens.rowCount() > 0); // what was shown is not emptied by that
    }

    void signingOutHalfWayClears()
    {
        LongDesk desk(longList(0, Long));
        QTRY_VERIFY_WITH_TIMEOUT(desk.tokens.rowCount() > 0, LongWait);
        QVERIFY(desk.hasSome());
        desk.session.signOut();
        QCOMPARE(desk.tokens.totalCount(), 0);
        QVERIFY(!desk.controller.isReading());
        QVERIFY(QThreadPool::globalInstance()->waitForDone(LongWait));
        QCoreApplication::processEvents();
        QCOMPARE(desk.tokens.totalCount(), 0);
    }

    void anOwnerIsLeftHalfWay()
    {
        LongDesk desk(longList(0, Long));
        desk.server.answerPath("/api/v1/users/8/access-tokens", listOf({rowJson("theirs")}));
        QTRY_VERIFY_WITH_TIMEOUT(desk.tokens.rowCount() > 0, LongWait);
        QVERIFY(desk.hasSome());
        desk.controller.showTokensOf(8);
        QCOMPARE(desk.tokens.totalCount(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLoaded(), LongWait);
        QCOMPARE(desk.shownIds(), QStringList{QStringLiteral("theirs")});
    }

    void aChangeHalfWayMakesItBeReadAgain()
    {
        LongDesk desk(longList(0, Long));
        QTRY_VERIFY_WITH_TIMEOUT(desk.tokens.rowCount() > 0, LongWait);
        QVERIFY(desk.hasSome());
        const auto asked = desk.server.requests().size();
        desk.server.answerPath(ListPath, longList(0, Long, 5));
        desk.tokens.remove(7, QStringLiteral("5")); // as a revocation would
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLoaded(), LongWait);
        QVERIFY(desk.server.requests().size() > asked);
        QVERIFY(!desk.tokens.contains(7, QStringLiteral("5")));
        QCOMPARE(desk.tokens.rowCount(), Long - Long / 5);
    }
};

QTEST_GUILESS_MAIN(LongIntakeTest)
#include "tst_longintake.moc"
