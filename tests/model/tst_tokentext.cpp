// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/modelfixture.h"
#include "tests/support/strictness.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Tokendesk;

/// What TokenModel shows of a row.
class TokenTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void agesAreFriendlyWords_data()
    {
        QTest::addColumn<qint64>("ageMs");
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 age, const char *text) {
            QTest::addRow("%lld minutes: %s", age / MinuteMs, text) << age << QString::fromLatin1(text);
        };
        row(0, "just now");
        row(MinuteMs, "a minute ago");
        row(2 * MinuteMs, "2 minutes ago");
        row(HourMs - 1, "59 minutes ago");
        row(HourMs, "an hour ago");
        row(23 * HourMs, "23 hours ago");
        row(DayMs, "yesterday");
        row(2 * DayMs, "2 days ago"); // 29 February
        row(28 * DayMs, "28 days ago"); // 3 February
        row(29 * DayMs, "a month ago"); // 2 February
        row(60 * DayMs, "2 months ago");
        row(366 * DayMs, "a year ago");
        row(800 * DayMs, "2 years ago");
        row(-5 * MinuteMs, "just now"); // clocks differ
        row(-3 * DayMs, "5 Mar 2024"); // but not by that much
    }
    void agesAreFriendlyWords()
    {
        QFETCH(qint64, ageMs);
        QFETCH(QString, text);
        const WatchedModel watched({madeToken(QStringLiteral("a"), QStringLiteral("a"), NoonMs - ageMs)});
        QCOMPARE(watched.text(TokenModel::CreatedColumn), text);
        QCOMPARE(watched.model.index(0, 0).data(TokenModel::CreatedMsRole).toLongLong(), NoonMs - ageMs);
    }

    void agesGrow()
    {
        WatchedModel watched({madeToken(QStringLiteral("a"), QStringLiteral("a"))});
        QList<std::pair<int, int>> columns;
        connect(&watched.model, &QAbstractItemModel::dataChanged, this,
            [&columns](const QModelIndex &from, const QModelIndex &to) {
                columns.append({from.column(), to.column()});
            });
        watched.clock.advance(2 * HourMs);
        watched.model.refreshAges();
        QCOMPARE(columns, (QList<std::pair<int, int>>{{TokenModel::CreatedColumn, TokenModel::CreatedColumn}}));
        QCOMPARE(watched.text(TokenModel::CreatedColumn), QStringLiteral("2 hours ago"));
    }

    void aTokenWithoutATimeIsUnknownUnlessItWasJustMade()
    {
        WatchedModel watched({madeToken(QStringLiteral("a"), QStringLiteral("listed"), {})});
        QCOMPARE(watched.text(TokenModel::CreatedColumn), QStringLiteral("unknown"));
        QVERIFY(!watched.model.index(0, 0).data(TokenModel::CreatedMsRole).isValid());
        QVERIFY(!watched.text(TokenModel::CreatedColumn, Qt::ToolTipRole).isEmpty());
        watched.model.remove(Alice, QStringLiteral("a"));
        watched.model.upsert(Alice, madeToken(QStringLiteral("b"), QStringLiteral("made"), {}));
        QCOMPARE(watched.text(TokenModel::CreatedColumn), QStringLiteral("just now"));
    }

    void theToolTipTellsTheTimeHereAndInUtc()
    {
        const WatchedModel watched({madeToken(QStringLiteral("a"), QStringLiteral("a"))});
        const QString toolTip = watched.text(TokenModel::CreatedColumn, Qt::ToolTipRole);
        const QStringList lines = toolTip.split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.at(0).contains(QStringLiteral("14:00:00")), qPrintable(toolTip)); // the tests run in Helsinki
        QCOMPARE(lines.at(1), QStringLiteral("2024-03-02 12:00:00 UTC"));
    }

    void anIdIsToldByItsEnd()
    {
        const QString id =
            QStringLiteral("JDJhJDA0JENKTWJDT0g1QVNYSkFQTXh3NlhNWi5CWjlqT05yR2h0cXJ1d1VQZW9sZWlsWkJneXRXbTRp");
        const WatchedModel watched({madeToken(id, QStringLiteral("a"))});
        QCOMPARE(watched.text(TokenModel::IdColumn), QStringLiteral("…eXRXbTRp"));
        QCOMPARE(watched.text(TokenModel::IdColumn, Qt::ToolTipRole), id);
        QCOMPARE(watched.text(TokenModel::DescriptionColumn, TokenModel::TokenIdRole), id);
        const WatchedModel shortId({madeToken(QStringLiteral("12345678"), QStringLiteral("a"))});
        QCOMPARE(shortId.text(TokenModel::IdColumn), QStringLiteral("12345678"));
    }

    void aHugeDescriptionIsShownCutAndAtOnce()
    {
        const QString huge = QString(10'000'000, QLatin1Char('x'));
        WatchedModel watched({madeToken(QStringLiteral("a"), huge)});
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(watched.text(TokenModel::DescriptionColumn).size(), 300);
            QCOMPARE(watched.text(TokenModel::DescriptionColumn, Qt::ToolTipRole).size(), 2000);
        }
        // Measured 1 ms; reading the whole of it 200 times takes seconds.
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(watched.model.token(0).token.description, huge);
    }

    void hiddenCharactersAreShown()
    {
        WatchedModel watched({madeToken(QStringLiteral("a"), QStringLiteral("safe\u202Egpj.exe\nb"))});
        watched.model.setOwnerName(Alice, QStringLiteral("A\u200Blice"));
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)}) {
            QCOMPARE(watched.text(TokenModel::DescriptionColumn, role), QStringLiteral("safe‹U+202E›gpj.exe‹U+000A›b"));
            QCOMPARE(watched.text(TokenModel::OwnerColumn, role), QStringLiteral("A‹U+200B›lice"));
        }
    }

    void aScreenReaderHearsTheWholeRow()
    {
        WatchedModel watched({madeToken(QStringLiteral("a"), QStringLiteral("100%2 done"), NoonMs - 2 * HourMs)});
        QCOMPARE(watched.text(0, Qt::AccessibleTextRole), QStringLiteral("100%2 done, created 2 hours ago"));
        watched.model.setOwnerName(Alice, QStringLiteral("Alice"));
        QCOMPARE(
            watched.text(0, Qt::AccessibleTextRole), QStringLiteral("100%2 done, created 2 hours ago, owner Alice"));
        watched.model.setThisSession(Alice, QStringLiteral("a"));
        QCOMPARE(watched.mirror.changed, 2); // the owner's name, and that it is this session's
        QVERIFY(watched.text(0, Qt::AccessibleTextRole).endsWith(QStringLiteral("the token of this session")));
        QVERIFY(watched.model.index(0, 0).data(TokenModel::ThisSessionRole).toBool());
        watched.model.setThisSession(Alice, QString());
        QVERIFY(!watched.model.index(0, 0).data(TokenModel::ThisSessionRole).toBool());
        QCOMPARE(watched.text(TokenModel::CreatedColumn, Qt::AccessibleTextRole), QStringLiteral("2 hours ago"));
    }

    void columnsHaveHeadings()
    {
        const WatchedModel watched;
        for (int column = 0; column < TokenModel::ColumnCount; ++column) {
            QVERIFY(!watched.model.headerData(column, Qt::Horizontal).toString().isEmpty());
        }
        QVERIFY(!watched.model.headerData(TokenModel::ColumnCount, Qt::Horizontal).isValid());
        QVERIFY(!watched.model.headerData(0, Qt::Vertical).isValid());
    }
};

QTEST_GUILESS_MAIN(TokenTextTest)
#include "tst_tokentext.moc"
