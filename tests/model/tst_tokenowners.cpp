// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/modelfixture.h"
#include "tests/support/strictness.h"

#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace Tokendesk;

namespace {

User user(UserId id, const QString &name, const QString &email = {})
{
    User made;
    made.id = id;
    made.name = name;
    made.email = email;
    return made;
}

/// Zoë, who is an administrator and was here yesterday; Ángel, blocked and never here; and one without a name.
QList<User> threeUsers()
{
    QList<User> users{user(1, QStringLiteral("Zoë"), QStringLiteral("b@example.com")),
        user(2, QStringLiteral("Ángel"), QStringLiteral("c@example.com")),
        user(3, QString(), QStringLiteral("a@example.com"))};
    users[0].administrator = true;
    users[0].lastLogin = NoonMs - DayMs;
    users[1].blocked = true;
    users[2].lastLogin = NoonMs - 400 * DayMs;
    return users;
}

TokenRows numbered(const QString &prefix, int count)
{
    TokenRows rows;
    for (int i = 0; i < count; ++i) {
        rows.append(madeToken(QStringLiteral("%1%2").arg(prefix, QString::number(i)), QStringLiteral("token %1").arg(i),
            NoonMs - i * DayMs));
    }
    return rows;
}

std::vector<OwnedRows> oneEach()
{
    return {{1, numbered(QStringLiteral("z"), 1)}, {2, numbered(QStringLiteral("a"), 1)},
        {3, numbered(QStringLiteral("n"), 1)}};
}

} // namespace

class TokenOwnersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void columnsTellOfTheOwner()
    {
        WatchedModel watched;
        watched.model.setOwners(threeUsers());
        watched.model.applyLists(oneEach());
        watched.model.sort(TokenModel::IdColumn);
        const auto texts = [&watched](int column) {
            return watched.column(column).join(QLatin1Char('|'));
        };
        QCOMPARE(texts(TokenModel::OwnerColumn), QStringLiteral("Ángel|a@example.com|Zoë"));
        QCOMPARE(texts(TokenModel::EmailColumn), QStringLiteral("c@example.com|a@example.com|b@example.com"));
        QCOMPARE(texts(TokenModel::AdministratorColumn), QStringLiteral("||Yes"));
        QCOMPARE(texts(TokenModel::BlockedColumn), QStringLiteral("Yes||"));
        QCOMPARE(texts(TokenModel::LastSignInColumn), QStringLiteral("never|a year ago|yesterday"));
    }

    void eachOwnerColumnSortsBothWays_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("ascending");
        QTest::newRow("owner") << int(TokenModel::OwnerColumn) << QStringLiteral("n0 a0 z0");
        QTest::newRow("e-mail") << int(TokenModel::EmailColumn) << QStringLiteral("n0 z0 a0");
        QTest::newRow("last sign-in") << int(TokenModel::LastSignInColumn) << QStringLiteral("a0 n0 z0");
        // The others are equal there: their ids decide, both ways.
        QTest::newRow("administrator") << int(TokenModel::AdministratorColumn) << QStringLiteral("a0 n0 z0");
        QTest::newRow("blocked") << int(TokenModel::BlockedColumn) << QStringLiteral("n0 z0 a0");
    }
    void eachOwnerColumnSortsBothWays()
    {
        QFETCH(int, column);
        QFETCH(QString, ascending);
        WatchedModel watched;
        watched.model.setOwners(threeUsers());
        watched.model.applyLists(oneEach());
        watched.model.sort(column, Qt::AscendingOrder);
        QCOMPARE(watched.ids().join(QLatin1Char(' ')), ascending);
        watched.model.sort(column, Qt::DescendingOrder);
        QCOMPARE(watched.ids().size(), 3);
        const QString last = ascending.left(2);
        QCOMPARE(watched.ids().contains(last), true);
        QVERIFY(watched.ids().join(QLatin1Char(' ')) != ascending);
        QVERIFY(watched.mirror.agrees());
    }

    void listsOfSeveralOwnersAreOnePass()
    {
        WatchedModel watched;
        watched.model.setOwners(threeUsers());
        std::vector<OwnedRows> lists;
        for (const UserId owner : {1, 2, 3}) {
            lists.push_back({owner, numbered(QString::number(owner), 200)});
        }
        watched.model.applyLists(lists);
        QCOMPARE(watched.model.totalCount(), 600);
        QCOMPARE(watched.mirror.inserted, 600);
        QVERIFY(watched.mirror.signalCount <= 2);
        watched.mirror.forgetCounts();
        watched.model.applyLists(lists);
        QCOMPARE(watched.mirror.signalCount, 0);
        lists[1].rows = numbered(QStringLiteral("2"), 199);
        watched.model.applyLists(lists);
        QCOMPARE(watched.mirror.removedIds, QStringList{QStringLiteral("2199")});
        QVERIFY(watched.mirror.agrees());
    }

    void onlyChangesOfAListThatWasThereBeforeAreNews()
    {
        WatchedModel watched;
        QSignalSpy touched(&watched.model, &TokenModel::tokensTouched);
        QSignalSpy gone(&watched.model, &TokenModel::tokensGone);
        watched.model.applyLists({{1, numbered(QStringLiteral("a"), 3)}, {2, numbered(QStringLiteral("b"), 3)}});
        QCOMPARE(touched.size(), 0);
        watched.model.applyLists({{1, numbered(QStringLiteral("a"), 4)}, {2, numbered(QStringLiteral("b"), 2)}});
        QCOMPARE(touched.size(), 1);
        QCOMPARE(touched.at(0).at(0).toLongLong(), 1);
        QCOMPARE(touched.at(0).at(1).toStringList(), QStringList{QStringLiteral("a3")});
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone.at(0).at(0).toLongLong(), 2);
    }

    void aTokenMadeHereWhoseTimeBecomesKnownIsNoNews()
    {
        WatchedModel watched({madeToken(QStringLiteral("a"), QStringLiteral("first"))});
        watched.model.upsert(Alice, madeToken(QStringLiteral("b"), QStringLiteral("made here"), {}));
        QSignalSpy touched(&watched.model, &TokenModel::tokensTouched);
        watched.mirror.forgetCounts();
        TokenChange told;
        told.id = QStringLiteral("b");
        told.description = QStringLiteral("made here");
        told.createdAt = NoonMs;
        watched.model.applyChanges(Alice, {told});
        QCOMPARE(watched.mirror.changed, 1);
        QCOMPARE(touched.size(), 0);
        told.description = QStringLiteral("somebody else's word");
        watched.model.applyChanges(Alice, {told});
        QCOMPARE(touched.at(0).at(2).toStringList(), QStringList{QStringLiteral("b")});
    }

    void ownersThatStayAsTheyWereAreNotTold()
    {
        WatchedModel watched;
        watched.model.setOwners(threeUsers());
        watched.model.applyLists(oneEach());
        watched.mirror.forgetCounts();
        watched.model.setOwners(threeUsers());
        QCOMPARE(watched.mirror.signalCount, 0);
        QList<User> users = threeUsers();
        users[1].blocked = false;
        watched.model.setOwners(users);
        QCOMPARE(watched.mirror.changed, 1);
        QCOMPARE(watched.mirror.inserted + watched.mirror.removed, 0);
        QVERIFY(watched.mirror.agrees());
    }

    void anOwnerOfAnotherNameMovesWithItsTokens()
    {
        WatchedModel watched;
        watched.model.setOwners(threeUsers());
        watched.model.applyLists(oneEach());
        watched.model.sort(TokenModel::OwnerColumn);
        QItemSelectionModel selection(&watched.model);
        const int row = watched.model.rowOf(1, QStringLiteral("z0"));
        selection.select(watched.model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QList<User> users = threeUsers();
        users[0].name = QStringLiteral("Aaron");
        watched.model.setOwners(users);
        QCOMPARE(watched.ids().join(QLatin1Char(' ')), QStringLiteral("n0 z0 a0"));
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().first().data(TokenModel::TokenIdRole).toString(), QStringLiteral("z0"));
        QVERIFY(watched.mirror.agrees());
    }

    void wordsMatchTheOwnersEmail()
    {
        WatchedModel watched;
        watched.model.setOwners(threeUsers());
        watched.model.applyLists(oneEach());
        watched.model.setFilter(QStringLiteral("B@EXAMPLE"));
        QCOMPARE(watched.ids(), QStringList{QStringLiteral("z0")});
        QList<User> users = threeUsers();
        users[1].email = QStringLiteral("bb@example.com");
        watched.model.setOwners(users);
        QCOMPARE(watched.model.rowCount(), 2);
        QVERIFY(watched.mirror.agrees());
    }
};

QTEST_GUILESS_MAIN(TokenOwnersTest)
#include "tst_tokenowners.moc"
