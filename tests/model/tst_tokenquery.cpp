// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokenquery.h"
#include "app/model/tokenreasons.h"
#include "tests/model/modelfixture.h"
#include "tests/support/strictness.h"

#include <QItemSelectionModel>
#include <QTest>

using namespace Tokendesk;
using Kind = TokenQuery::ProblemKind;

namespace {

User user(UserId id, const char *name, const char *email)
{
    User made;
    made.id = id;
    made.name = QString::fromUtf8(name);
    made.email = QString::fromUtf8(email);
    made.lastLogin = NoonMs;
    return made;
}

/// Robin, an administrator; Zoë, blocked; and Ali, who never signed in and has no token that needs a look otherwise.
struct Office : WatchedModel
{
    Office()
    {
        QList<User> users{user(1, "Robin Adler", "admin@example.com"), user(2, "Zoë Moreau", "zoe@example.com"),
            user(3, "Ali Rob", "ali@example.org"), user(4, "Bea", "bea@example.org")};
        users[0].administrator = true;
        users[1].blocked = true;
        users[2].lastLogin.reset();
        model.setOwners(users);
        model.applyLists({{1,
                              rowsOf({madeToken(QStringLiteral("r1"), QStringLiteral("CI pipeline"), NoonMs - DayMs),
                                  madeToken(QStringLiteral("r2"), QStringLiteral("test 2"), NoonMs - 400 * DayMs)})},
            {2,
                rowsOf({madeToken(QStringLiteral("z1"), QStringLiteral("ci  Pipeline"), NoonMs - 100 * DayMs),
                    madeToken(QStringLiteral("z2"), QString(), NoonMs - 20 * DayMs)})},
            {3, rowsOf({madeToken(QStringLiteral("a1"), QStringLiteral("Wall of Übersicht"), NoonMs - 200 * DayMs)})},
            {4, rowsOf({madeToken(QStringLiteral("b1"), QStringLiteral("Backup of the wall"), NoonMs - 10 * DayMs)})}});
        model.sort(TokenModel::IdColumn);
    }
    QString found(const char *text)
    {
        model.setFilter(QString::fromUtf8(text));
        return ids().join(QLatin1Char(' '));
    }
};

} // namespace

class TokenQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void everyWordOfTheSearchFindsItsRows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("ids");
        const auto row = [](const char *text, const char *ids) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(ids);
        };
        row("", "a1 b1 r1 r2 z1 z2");
        row("wall", "a1 b1");
        row("zoe@", "z1 z2");
        row("rob", "a1 r1 r2");
        row("owner:robin", "r1 r2");
        row("owner:rob", "a1 r1 r2");
        row("OWNER:ZOE", "z1 z2");
        row("owner:\"robin adler\"", "r1 r2");
        row("owner:\"adler robin\"", "");
        row("owner:example.org wall", "a1 b1");
        row("older:1y", "r2");
        row("older:99d", "a1 r2 z1");
        row("newer:2w", "b1 r1");
        row("older:1m newer:1y", "a1 z1");
        row("admin:yes", "r1 r2");
        row("admin:no wall", "a1 b1");
        row("blocked:yes", "z1 z2");
        row("blocked:no older:1m", "a1 r2");
        row("has:duplicate", "r1 z1");
        row("has:duplicate admin:yes", "r1");
        row("needs:look", "a1 r1 r2 z1 z2");
        row("needs:old", "a1 r2");
        row("needs:vague", "r2");
        row("needs:no-description", "z2");
        row("needs:unused-account", "a1");
        row("needs:blocked has:duplicate", "z1");
        row("\"of the\"", "b1");
        row("\"of the", "b1");
        row("ubersicht", "a1");
        // A colon that means nothing is a part of a word.
        row("foo:bar", "");
        // What makes no sense restricts nothing.
        row("older:abc wall", "a1 b1");
        row("older: wall", "a1 b1");
        row("blocked:maybe wall", "a1 b1");
        row("has:cake wall", "a1 b1");
    }
    void everyWordOfTheSearchFindsItsRows()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, ids);
        Office office;
        QCOMPARE(office.found(text.constData()), ids);
        QVERIFY(office.mirror.agrees());
        // Also as somebody types it, where each text mostly narrows the one before.
        Office typed;
        for (qsizetype length = 1; length <= text.size(); ++length) {
            typed.found(text.left(length).constData());
        }
        QCOMPARE(typed.ids().join(QLatin1Char(' ')), ids);
        QVERIFY(typed.mirror.agrees());
        typed.found("");
        QCOMPARE(typed.model.rowCount(), 6);
    }

    void whatMakesNoSenseIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *text, Kind kind) {
            QTest::newRow(text) << QString::fromLatin1(text) << int(kind);
        };
        row("older:abc", Kind::Age);
        row("newer:", Kind::Age);
        row("older:5", Kind::Age);
        row("older:-5d", Kind::Age);
        row("older:1234567d", Kind::Age);
        row("older:5h", Kind::Age);
        row("admin:perhaps", Kind::YesOrNo);
        row("blocked:", Kind::YesOrNo);
        row("owner:", Kind::Owner);
        row("owner:\"\"", Kind::Owner);
        row("has:cake", Kind::Finding);
        row("needs:help", Kind::Finding);
    }
    void whatMakesNoSenseIsTold()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        const TokenQuery query(QStringLiteral("word ") + text + QStringLiteral(" other"));
        QCOMPARE(query.problems().size(), 1);
        QCOMPARE(int(query.problems().first().kind), kind);
        QCOMPARE(query.problems().first().word, text);
        QVERIFY(!query.restrictsMore());
        QCOMPARE(query.words().size(), 2);
    }

    void hugeAgesAreNoTrouble()
    {
        Office office;
        QCOMPARE(office.found("older:99999y"), QString());
        QCOMPARE(office.found("newer:99999y"), QStringLiteral("a1 b1 r1 r2 z1 z2"));
        QCOMPARE(office.found("newer:99999m"), QStringLiteral("a1 b1 r1 r2 z1 z2"));
    }

    void ageIsOfTheCalendar()
    {
        const qint64 now = QDateTime(QDate(2024, 3, 31), QTime(12, 0)).toMSecsSinceEpoch();
        const auto date = [now](int count, char unit) {
            return QDateTime::fromMSecsSinceEpoch(TokenQuery::Age{count, unit}.before(now)).date();
        };
        QCOMPARE(date(1, 'm'), QDate(2024, 2, 29));
        QCOMPARE(date(1, 'y'), QDate(2023, 3, 31));
        QCOMPARE(date(2, 'w'), QDate(2024, 3, 17));
        QCOMPARE(date(30, 'd'), QDate(2024, 3, 1));
    }

    void aMenusChoiceIsWrittenIntoTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *key, const char *value, const char *expected) {
            QTest::addRow("%s + %s:%s", text, key, value) << QString::fromUtf8(text) << QString::fromUtf8(key)
                                                          << QString::fromUtf8(value) << QString::fromUtf8(expected);
        };
        row("", "older", "1y", "older:1y");
        row("backup", "older", "1y", "backup older:1y");
        row("older:30d backup", "older", "1y", "backup older:1y");
        row("older:30d backup older:2y", "older", "", "backup");
        row("backup older:30d", "older", "", "backup");
        row("backup  older:30d  wall", "older", "", "backup  wall");
        row("backup", "owner", "Robin Adler", "backup owner:\"Robin Adler\"");
        row("owner:\"Robin Adler\" x", "owner", "", "x");
        row("\"half a", "admin", "yes", "\"half a\" admin:yes");
        row("", "owner", "a\"b", "owner:ab");
    }
    void aMenusChoiceIsWrittenIntoTheText()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, expected);
        const QString changed = TokenQuery::withValue(text, key, value);
        QCOMPARE(changed, expected);
        if (!value.isEmpty()) {
            QCOMPARE(TokenQuery::value(changed, key), QString(value).remove(u'"'));
        }
    }

    void findingsFollowTheOtherRows()
    {
        Office office;
        QCOMPARE(office.found("has:duplicate"), QStringLiteral("r1 z1"));
        office.model.remove(2, QStringLiteral("z1"));
        QCOMPARE(office.model.rowCount(), 0);
        office.model.upsert(4, madeToken(QStringLiteral("b2"), QStringLiteral("CI PIPELINE")));
        QCOMPARE(office.ids().join(QLatin1Char(' ')), QStringLiteral("b2 r1"));
        office.model.upsert(1, madeToken(QStringLiteral("r1"), QStringLiteral("CI of the wall"), NoonMs - DayMs));
        QCOMPARE(office.model.rowCount(), 0);
        office.model.applyList(3, rowsOf({madeToken(QStringLiteral("a2"), QStringLiteral("ci of the wall"))}));
        QCOMPARE(office.ids().join(QLatin1Char(' ')), QStringLiteral("a2 r1"));
        QVERIFY(office.mirror.agrees());
    }

    void rowsAreOrderedByHowManyReasonsTheyHave()
    {
        Office office;
        office.model.sort(TokenModel::LookColumn, Qt::DescendingOrder);
        // r2: administrator, old, vague. z1, z2 and a1 and r1 have two each, b1 has none; then the order by id of
        // before.
        QCOMPARE(office.ids().join(QLatin1Char(' ')), QStringLiteral("r2 a1 r1 z1 z2 b1"));
        office.model.upsert(4, madeToken(QStringLiteral("b1"), QStringLiteral("test"), NoonMs - 400 * DayMs));
        QCOMPARE(office.ids().join(QLatin1Char(' ')), QStringLiteral("r2 a1 b1 r1 z1 z2"));
        QVERIFY(office.mirror.agrees());
    }

    void theColumnTellsWhy()
    {
        Office office;
        const auto text = [&office](UserId owner, const char *id, int role) {
            const int row = office.model.rowOf(owner, QString::fromLatin1(id));
            return office.model.index(row, TokenModel::LookColumn).data(role).toString();
        };
        QCOMPARE(text(1, "r2", Qt::DisplayRole), QStringLiteral("Owner is an administrator · Old · Vague description"));
        QCOMPARE(text(4, "b1", Qt::DisplayRole), QString());
        QCOMPARE(text(3, "a1", Qt::ToolTipRole),
            QStringLiteral("Its owner has never signed in.\nIt is older than 180 day(s), and tokens never expire."));
        office.model.setLookSettings({365, 2});
        QCOMPARE(text(3, "a1", Qt::DisplayRole), QStringLiteral("Owner never signed in"));
        QCOMPARE(text(2, "z2", Qt::DisplayRole),
            QStringLiteral("Owner is blocked · No description · Owner has many tokens"));
        QCOMPARE(office.model.countNeedingLook(), 5);
    }

    void tokensAreCountedByAge()
    {
        Office office;
        office.model.upsert(4, madeToken(QStringLiteral("b2"), QStringLiteral("x"), {})); // made a moment ago
        const std::vector<int> counts = office.model.countByAge({{30, 'd'}, {180, 'd'}, {1, 'y'}});
        QCOMPARE(counts, (std::vector<int>{4, 1, 1, 1}));
        office.found("wall");
        QCOMPARE(office.model.countByAge({{30, 'd'}, {180, 'd'}, {1, 'y'}}), counts);
    }
};

QTEST_GUILESS_MAIN(TokenQueryTest)
#include "tst_tokenquery.moc"
