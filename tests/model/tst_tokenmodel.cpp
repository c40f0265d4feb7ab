// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/modelfixture.h"
#include "tests/support/strictness.h"

#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace Tokendesk;
using Column = TokenModel::Column;

namespace {

QList<Token> numbered(int count)
{
    QList<Token> tokens;
    for (int i = 0; i < count; ++i) {
        tokens.append(madeToken(QStringLiteral("id-%1").arg(i, 3, 10, QLatin1Char('0')),
            QStringLiteral("token %1").arg(i), NoonMs - i * DayMs));
    }
    return tokens;
}

} // namespace

class TokenModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aTableHasNoRowsBelowARow()
    {
        const WatchedModel watched(numbered(2));
        const QModelIndex cell = watched.model.index(0, 0);
        QCOMPARE(watched.model.rowCount(), 2);
        QCOMPARE(watched.model.columnCount(), static_cast<int>(TokenModel::ColumnCount));
        QCOMPARE(watched.model.rowCount(cell), 0);
        QCOMPARE(watched.model.columnCount(cell), 0);
        QVERIFY(!watched.model.data({}).isValid());
        QCOMPARE(watched.model.token(2), TokenRef());
        QCOMPARE(watched.model.token(-1), TokenRef());
    }

    void aListTellsOnlyWhatDiffers()
    {
        QList<Token> tokens = numbered(5);
        WatchedModel watched(tokens);
        watched.model.applyList(Alice, rowsOf(tokens));
        QCOMPARE(watched.mirror.signalCount, 0);

        tokens.removeAt(3);
        tokens[1].description = QStringLiteral("renamed");
        tokens.append(madeToken(QStringLiteral("id-new"), QStringLiteral("new"), NoonMs + 1));
        watched.model.applyList(Alice, rowsOf(tokens));
        QCOMPARE(watched.mirror.removedIds, QStringList{QStringLiteral("id-003")});
        QCOMPARE(watched.mirror.inserted, 1);
        QCOMPARE(watched.mirror.changed, 1);
        QCOMPARE(watched.mirror.resets, 0);
        QVERIFY(watched.mirror.agrees());
        // Newest first until somebody chooses another order.
        QCOMPARE(watched.ids().first(), QStringLiteral("id-new"));
        QCOMPARE(watched.model.token(watched.model.rowOf(Alice, QStringLiteral("id-001"))).token, tokens.at(1));
        QVERIFY(!watched.model.contains(Alice, QStringLiteral("id-003")));
        QCOMPARE(watched.model.rowOf(Alice, QStringLiteral("id-003")), -1);
    }

    void aListInAnotherOrderIsNoChange()
    {
        QList<Token> tokens = numbered(200);
        WatchedModel watched(tokens);
        std::reverse(tokens.begin(), tokens.end());
        watched.model.applyList(Alice, rowsOf(tokens));
        QCOMPARE(watched.mirror.signalCount, 0);
        QCOMPARE(watched.model.totalCount(), 200);
    }

    void anIdThatIsListedTwiceIsOneRow()
    {
        QList<Token> tokens = numbered(3);
        tokens.append(tokens.first());
        WatchedModel watched(tokens);
        QCOMPARE(watched.model.rowCount(), 3);
        watched.model.applyList(Alice, rowsOf(tokens));
        QCOMPARE(watched.model.rowCount(), 3);
        QCOMPARE(watched.mirror.signalCount, 0);
    }

    void emptyingAndRefillingTellsAsMuch()
    {
        WatchedModel watched(numbered(4));
        watched.model.applyList(Alice, {});
        QCOMPARE(watched.mirror.removed, 4);
        QCOMPARE(watched.model.rowCount(), 0);
        watched.model.applyList(Alice, rowsOf(numbered(4)));
        QCOMPARE(watched.mirror.inserted, 4);
        QVERIFY(watched.mirror.agrees());
        watched.model.clear();
        QCOMPARE(watched.mirror.resets, 1);
        QCOMPARE(watched.model.totalCount(), 0);
    }

    void anUnknownTimeNeverReplacesAKnownOne()
    {
        WatchedModel watched({madeToken(QStringLiteral("a"), QStringLiteral("one"))});
        watched.model.upsert(Alice, madeToken(QStringLiteral("a"), QStringLiteral("two"), {}));
        QCOMPARE(watched.model.token(0).token, madeToken(QStringLiteral("a"), QStringLiteral("two")));
        watched.model.applyList(Alice, rowsOf({madeToken(QStringLiteral("a"), QStringLiteral("two"), {})}));
        QCOMPARE(watched.model.token(0).token.createdAt, Timestamp(NoonMs));
    }

    void eachColumnSortsBothWays_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("ascending");
        QTest::addColumn<QString>("descending");
        // Where two rows are equal, the order chosen before (newest first) decides; then the id.
        QTest::newRow("description") << int(Column::DescriptionColumn) << QStringLiteral("d a b c e")
                                     << QStringLiteral("e c b a d");
        QTest::newRow("created") << int(Column::CreatedColumn) << QStringLiteral("e c a b d")
                                 << QStringLiteral("d a b c e");
        QTest::newRow("owner") << int(Column::OwnerColumn) << QStringLiteral("d a b c e")
                               << QStringLiteral("d a b c e");
        QTest::newRow("id") << int(Column::IdColumn) << QStringLiteral("a b c d e") << QStringLiteral("e d c b a");
        QTest::newRow("none") << -1 << QStringLiteral("d a b c e") << QStringLiteral("d a b c e");
    }
    void eachColumnSortsBothWays()
    {
        QFETCH(int, column);
        QFETCH(QString, ascending);
        QFETCH(QString, descending);
        // "d" has no time: it counts as the newest. "a" and "b" are of one moment.
        WatchedModel watched({madeToken(QStringLiteral("c"), QStringLiteral("Test 10"), NoonMs - 2),
            madeToken(QStringLiteral("a"), QStringLiteral("Éclair"), NoonMs),
            madeToken(QStringLiteral("e"), QStringLiteral("zebra"), NoonMs - 3),
            madeToken(QStringLiteral("b"), QStringLiteral("test 9"), NoonMs),
            madeToken(QStringLiteral("d"), QStringLiteral("API"), {})});
        watched.model.setOwnerName(Alice, QStringLiteral("Alice"));
        watched.model.sort(column, Qt::AscendingOrder);
        QCOMPARE(watched.ids().join(QLatin1Char(' ')), ascending);
        watched.model.sort(column, Qt::DescendingOrder);
        QCOMPARE(watched.ids().join(QLatin1Char(' ')), descending);
        QVERIFY(watched.mirror.agrees());
        QCOMPARE(watched.mirror.inserted + watched.mirror.removed, 0);
    }

    void equalRowsKeepTheOrderBefore()
    {
        QList<Token> tokens;
        constexpr int count = 300; // many, so that they are not sorted one by one
        for (int i = 0; i < count; ++i) {
            tokens.append(madeToken(QStringLiteral("id%1").arg(i * 7 % count, 3, 10, QLatin1Char('0')),
                QStringLiteral("kind%1").arg(i % 3), NoonMs - i % 10));
        }
        const auto sorted = [](TokenModel &model) {
            model.sort(Column::IdColumn, Qt::DescendingOrder);
            model.sort(Column::CreatedColumn, Qt::AscendingOrder);
            model.sort(Column::DescriptionColumn, Qt::DescendingOrder);
        };
        WatchedModel watched(tokens);
        sorted(watched.model);
        std::sort(tokens.begin(), tokens.end(), [](const Token &a, const Token &b) {
            return a.description != b.description ? a.description > b.description
                : a.createdAt != b.createdAt      ? a.createdAt < b.createdAt
                                                  : a.id > b.id;
        });
        QStringList expected;
        for (const Token &token : std::as_const(tokens)) {
            expected.append(token.id);
        }
        QCOMPARE(watched.ids(), expected);
        // What comes, goes and is sorted again while less is shown has its place when all of it is.
        watched.model.setFilter(QStringLiteral("kind1"));
        watched.model.upsert(Alice, madeToken(QStringLiteral("new"), QStringLiteral("kind0"), NoonMs - 5));
        watched.model.remove(Alice, tokens.at(10).id);
        watched.model.sort(Column::CreatedColumn, Qt::DescendingOrder);
        watched.model.setFilter(QString());
        WatchedModel other;
        sorted(other.model);
        other.model.sort(Column::CreatedColumn, Qt::DescendingOrder);
        tokens.removeAt(10);
        tokens.append(madeToken(QStringLiteral("new"), QStringLiteral("kind0"), NoonMs - 5));
        other.model.applyList(Alice, rowsOf(tokens));
        QCOMPARE(watched.ids(), other.ids());
        QVERIFY(watched.mirror.agrees());
    }

    void ownersSortByName()
    {
        WatchedModel watched;
        watched.model.applyList(1, rowsOf({madeToken(QStringLiteral("x"), QStringLiteral("x"))}));
        watched.model.applyList(2, rowsOf({madeToken(QStringLiteral("y"), QStringLiteral("y"))}));
        watched.model.setOwnerName(1, QStringLiteral("Zoë"));
        watched.model.setOwnerName(2, QStringLiteral("Ángel"));
        watched.model.sort(TokenModel::OwnerColumn);
        QCOMPARE(watched.ids(), (QStringList{QStringLiteral("y"), QStringLiteral("x")}));
        watched.model.setOwnerName(1, QStringLiteral("Aaron"));
        QCOMPARE(watched.ids(), (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
        QVERIFY(watched.mirror.agrees());
    }

    void aRowThatChangesMovesToItsPlace()
    {
        WatchedModel watched(numbered(5));
        watched.model.sort(TokenModel::DescriptionColumn);
        watched.model.upsert(Alice, madeToken(QStringLiteral("id-000"), QStringLiteral("token 33"), NoonMs));
        QCOMPARE(watched.ids().last(), QStringLiteral("id-000"));
        QCOMPARE(watched.mirror.inserted + watched.mirror.removed, 0);
        QVERIFY(watched.mirror.agrees());
    }

    void wordsOfTheFilterAreFound_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("ids");
        const auto row = [](const char *name, const QString &filter, const char *ids) {
            QTest::newRow(name) << filter << QString::fromLatin1(ids);
        };
        row("nothing", QString(), "a9 b8 c7 d6");
        row("white space", QStringLiteral("  "), "a9 b8 c7 d6");
        row("case", QStringLiteral("GRAFANA"), "a9");
        row("accents in the text", QStringLiteral("ubersicht"), "b8");
        row("accents in the word", QStringLiteral("gräfana"), "a9");
        row("sharp s", QStringLiteral("STRASSE"), "b8");
        row("other scripts", QStringLiteral("РЕЗЕРВНОЕ"), "c7");
        row("words in any order", QStringLiteral("foyer  straße"), "b8");
        row("one word missing", QStringLiteral("foyer grafana"), "");
        row("id", QStringLiteral("D6"), "d6");
        row("owner", QStringLiteral("moreau"), "a9 b8 c7 d6");
        row("owner and description", QStringLiteral("alice dash"), "a9");
        row("not across the fields", QStringLiteral("dashboarda9"), "");
        row("nothing but an accent", QString(QChar(0x0301)), "a9 b8 c7 d6");
    }
    void wordsOfTheFilterAreFound()
    {
        QFETCH(QString, filter);
        QFETCH(QString, ids);
        WatchedModel watched({madeToken(QStringLiteral("a9"), QStringLiteral("Grafana dashboard")),
            madeToken(QStringLiteral("b8"), QStringLiteral("Übersicht Foyer Hauptstraße")),
            madeToken(QStringLiteral("c7"), QStringLiteral("Резервное копирование")),
            madeToken(QStringLiteral("d6"), QStringLiteral("a\nb"))});
        watched.model.setOwnerName(Alice, QStringLiteral("Alice Moreau"));
        watched.model.setFilter(filter);
        QCOMPARE(watched.ids().join(QLatin1Char(' ')), ids);
        QCOMPARE(watched.model.hiddenCount(), 4 - watched.ids().size());
        QVERIFY(watched.mirror.agrees());
        watched.model.setFilter(QString());
        QCOMPARE(watched.model.rowCount(), 4);
        QVERIFY(watched.mirror.agrees());
    }

    void aRowFollowsTheFilterWhenItChanges()
    {
        WatchedModel watched(numbered(3));
        watched.model.setFilter(QStringLiteral("nightly"));
        QCOMPARE(watched.model.rowCount(), 0);
        watched.model.upsert(Alice, madeToken(QStringLiteral("id-001"), QStringLiteral("Nightly export"), NoonMs));
        QCOMPARE(watched.ids(), QStringList{QStringLiteral("id-001")});
        watched.model.upsert(Alice, madeToken(QStringLiteral("id-001"), QStringLiteral("weekly"), NoonMs));
        QCOMPARE(watched.model.rowCount(), 0);
        QVERIFY(watched.model.contains(Alice, QStringLiteral("id-001")));
        QCOMPARE(watched.model.descriptionsOf(Alice).size(), 3);
        watched.model.setFilter(QStringLiteral("alice"));
        watched.model.setOwnerName(Alice, QStringLiteral("Alice"));
        QCOMPARE(watched.model.rowCount(), 3);
        QVERIFY(watched.mirror.agrees());
    }

    void selectionSurvives_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("few rows") << 12;
        QTest::newRow("many rows") << 200;
    }
    void selectionSurvives()
    {
        QFETCH(int, count);
        QList<Token> tokens = numbered(count);
        WatchedModel watched(tokens);
        QItemSelectionModel selection(&watched.model);
        QList<QPersistentModelIndex> kept;
        for (int row = 0; row < count; row += 3) {
            const QModelIndex cell = watched.model.index(row, 0);
            selection.select(cell, QItemSelectionModel::Select | QItemSelectionModel::Rows);
            kept.append(cell);
        }
        selection.setCurrentIndex(watched.model.index(3, 0), QItemSelectionModel::NoUpdate);
        const auto selected = [&] {
            QStringList ids;
            for (const QModelIndex &row : selection.selectedRows()) {
                ids.append(row.data(TokenModel::TokenIdRole).toString());
            }
            ids.sort();
            return ids;
        };
        const auto keptIds = [&] {
            QStringList ids;
            for (const QPersistentModelIndex &row : kept) {
                ids.append(row.data(TokenModel::TokenIdRole).toString());
            }
            return ids;
        };
        const QStringList before = selected();
        const QStringList beforeKept = keptIds();

        watched.model.sort(TokenModel::IdColumn, Qt::DescendingOrder);
        QCOMPARE(selected(), before);
        QCOMPARE(keptIds(), beforeKept);
        QCOMPARE(selection.currentIndex().data(TokenModel::TokenIdRole).toString(), QStringLiteral("id-003"));

        // Away go those that were not selected; scattered ones come.
        QList<Token> now;
        for (int i = 0; i < count; ++i) {
            if (i % 3 == 0) {
                now.append(tokens.at(i));
                now.append(madeToken(QStringLiteral("id-%1-new").arg(i, 3, 10, QLatin1Char('0')), QStringLiteral("new"),
                    NoonMs - i * HourMs));
            }
        }
        now.first().description = QStringLiteral("renamed");
        watched.model.applyList(Alice, rowsOf(now));
        QCOMPARE(selected(), before);
        QCOMPARE(keptIds(), beforeKept);
        QCOMPARE(selection.currentIndex().data(TokenModel::TokenIdRole).toString(), QStringLiteral("id-003"));

        watched.model.setFilter(QStringLiteral("token"));
        QStringList shown = before;
        shown.removeOne(QStringLiteral("id-000"));
        QCOMPARE(selected(), shown);
        watched.model.setFilter(QString());
        QCOMPARE(selected(), shown);
        QVERIFY(watched.mirror.agrees());
    }
};

QTEST_GUILESS_MAIN(TokenModelTest)
#include "tst_tokenmodel.moc"
