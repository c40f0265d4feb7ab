// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/csv.h"
#include "app/model/tokenexport.h"
#include "tests/model/modelfixture.h"
#include "tests/support/strictness.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Tokendesk;

namespace {

/// Takes that many bytes and no more.
class SmallDevice : public QIODevice
{
public:
    explicit SmallDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char * /*data*/, qint64 /*size*/) override { return -1; }
    qint64 writeData(const char * /*data*/, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken;
    }

private:
    qint64 m_room;
};

QByteArray exported(const TokenModel &model, TokenExport::Choice choice)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return TokenExport(model.shownTokens(), choice).writeTo(buffer) ? buffer.data() : QByteArray("failed");
}

QJsonArray asJson(const TokenModel &model, TokenExport::Choice choice)
{
    choice.format = TokenExport::Format::Json;
    return QJsonDocument::fromJson(exported(model, choice)).array();
}

User bruno()
{
    User user;
    user.id = Alice;
    user.name = QStringLiteral("Bruno, \"the boss\"");
    user.email = QStringLiteral("@bruno");
    user.administrator = true;
    user.blocked = true;
    user.lastLogin = NoonMs;
    return user;
}

} // namespace

class TestTokenExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void cellsAreQuotedAndFormulasMadeHarmless_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << QByteArray("a b") << QByteArray("a b");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("\"a\"\"b\"");
        QTest::newRow("line") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("space") << QByteArray(" a") << QByteArray("\" a\"");
        QTest::newRow("sum") << QByteArray("=1+1") << QByteArray("'=1+1");
        QTest::newRow("plus") << QByteArray("+1") << QByteArray("'+1");
        QTest::newRow("minus") << QByteArray("-1") << QByteArray("'-1");
        QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("\"'\t=1\"");
        QTest::newRow("return") << QByteArray("\r=1") << QByteArray("\"'\r=1\"");
        QTest::newRow("quoted formula") << QByteArray("=A1,\"x\"") << QByteArray("\"'=A1,\"\"x\"\"\"");
    }
    void cellsAreQuotedAndFormulasMadeHarmless()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, written);
        QByteArray out;
        appendCsvRecord(out, {cell, "end"});
        QCOMPARE(out, written + ",end\r\n");
    }

    void onlyWhatIsShownInTheOrderShown()
    {
        WatchedModel watched({madeToken(QStringLiteral("id-one-long"), QStringLiteral("CI b"), NoonMs - DayMs),
            madeToken(QStringLiteral("id-two-long"), QStringLiteral("other")),
            madeToken(QStringLiteral("id-three-long"), QStringLiteral("CI a"), {})});
        watched.model.setFilter(QStringLiteral("ci"));
        watched.model.sort(TokenModel::DescriptionColumn, Qt::AscendingOrder);
        QCOMPARE(exported(watched.model, {}),
            QByteArray("description,created_at,id\r\nCI a,,id-three-long\r\n"
                       "CI b,2024-03-01T12:00:00.000Z,id-one-long\r\n"));
        TokenExport::Choice shortened;
        shortened.ids = TokenExport::Ids::Shortened;
        QCOMPARE(exported(watched.model, shortened).split('\n').at(2),
            QByteArray("CI b,2024-03-01T12:00:00.000Z,\xe2\x80\xa6one-long\r"));
        const QJsonArray json = asJson(watched.model, {});
        QCOMPARE(json.size(), 2);
        QCOMPARE(json.at(0).toObject().value(QStringLiteral("created_at")), QJsonValue());
        QCOMPARE(json.at(1).toObject().value(QStringLiteral("description")).toString(), QStringLiteral("CI b"));
        QVERIFY(!json.at(1).toObject().contains(QStringLiteral("email")));
        watched.model.setFilter(QStringLiteral("no such token"));
        QCOMPARE(exported(watched.model, {}), QByteArray("description,created_at,id\r\n"));
        QVERIFY(asJson(watched.model, {}).isEmpty());
    }

    void forAdministratorsAlsoTheOwnerAndWhyItNeedsALook()
    {
        WatchedModel watched({madeToken(QStringLiteral("id"), QStringLiteral("=test"))});
        TokenExport::Choice all;
        all.owners = true;
        QCOMPARE(exported(watched.model, all).split('\n').at(1),
            QByteArray("'=test,2024-03-02T12:00:00.000Z,id,,1001,,,,,\r"));
        QVERIFY(asJson(watched.model, all).at(0).toObject().value(QStringLiteral("blocked")).isNull());
        watched.model.setOwners({bruno()});
        QCOMPARE(exported(watched.model, all),
            QByteArray(
                "description,created_at,id,owner,owner_id,email,administrator,blocked,last_sign_in,needs_look\r\n"
                "'=test,2024-03-02T12:00:00.000Z,id,\"Bruno, \"\"the boss\"\"\",1001,'@bruno,true,true,"
                "2024-03-02T12:00:00.000Z,blocked admin\r\n"));
        const QJsonObject row = asJson(watched.model, all).at(0).toObject();
        QCOMPARE(row.value(QStringLiteral("description")).toString(), QStringLiteral("=test"));
        QCOMPARE(row.value(QStringLiteral("owner")).toString(), bruno().name);
        QCOMPARE(row.value(QStringLiteral("owner_id")).toInteger(), Alice);
        QCOMPARE(row.value(QStringLiteral("administrator")).toBool(), true);
        QCOMPARE(row.value(QStringLiteral("needs_look")).toArray().size(), 2);
    }

    void laterChangesDoNotTouchIt()
    {
        WatchedModel watched({madeToken(QStringLiteral("a"), QStringLiteral("first"))});
        const TokenExport before(watched.model.shownTokens(), {});
        watched.model.applyList(Alice, rowsOf({madeToken(QStringLiteral("b"), QStringLiteral("second"))}));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(before.writeTo(buffer));
        QVERIFY(buffer.data().contains("first"));
        QVERIFY(!buffer.data().contains("second"));
    }

    void aDeviceThatTakesNotAllIsAFailure()
    {
        WatchedModel watched({madeToken(QStringLiteral("a"), QStringLiteral("first"))});
        SmallDevice device(40);
        QVERIFY(!TokenExport(watched.model.shownTokens(), {}).writeTo(device));
    }

    void takingThemDoesNotStallTheWindow()
    {
        QList<Token> many;
        for (int i = 0; i < 100'000; ++i) {
            many.append(madeToken(QStringLiteral("id-%1").arg(i), QStringLiteral("token %1").arg(i % 5000)));
        }
        TokenModel model(m_clock);
        model.applyList(Alice, rowsOf(many));
        QElapsedTimer timer;
        timer.start();
        const TokenExport taken(model.shownTokens(), {TokenExport::Format::Csv, TokenExport::Ids::Whole, true});
        const qint64 us = timer.nsecsElapsed() / 1000;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(taken.writeTo(buffer));
        qInfo("100,000 rows: taken in %lld us, written in %lld ms by another thread", us, timer.elapsed());
        QCOMPARE(buffer.data().count("\r\n"), 100'001);
        QVERIFY2(us < 100'000, "an export holds up the window");
    }

private:
    ManualClock m_clock{NoonMs};
};

QTEST_GUILESS_MAIN(TestTokenExport)
#include "tst_tokenexport.moc"
