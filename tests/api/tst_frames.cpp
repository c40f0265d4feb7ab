// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/framesplitter.h"
#include "app/api/tokenframe.h"
#include "tests/support/strictness.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Tokendesk;

class FramesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void linesAreTheSameHoweverTheBytesAreChopped()
    {
        const QByteArray stream =
            "[{\"id\":\"a\",\"description\":\"Ä 中\"}]\n\n\r\n{\"id\":\"b\"}\r\n \t\r\n[]\n{\"id\":";
        const QList<QByteArray> expected{"[{\"id\":\"a\",\"description\":\"Ä 中\"}]", "{\"id\":\"b\"}", "[]"};
        for (qsizetype size = 1; size <= stream.size(); ++size) {
            FrameSplitter splitter(1000);
            QList<QByteArray> lines;
            for (qsizetype at = 0; at < stream.size(); at += size)
                QVERIFY(splitter.feed(QByteArrayView(stream).sliced(at, std::min(size, stream.size() - at)), lines));
            QCOMPARE(lines, expected);
            QCOMPARE(splitter.pendingBytes(), 6);
        }
        QRandomGenerator random(20260901);
        for (int round = 0; round < 200; ++round) {
            FrameSplitter splitter(1000);
            QList<QByteArray> lines;
            for (qsizetype at = 0; at < stream.size();) {
                const qsizetype size = std::min<qsizetype>(random.bounded(1, 12), stream.size() - at);
                QVERIFY(splitter.feed(QByteArrayView(stream).sliced(at, size), lines));
                at += size;
            }
            QCOMPARE(lines, expected);
        }
    }

    void aLineOfTheCapIsTakenAndOneByteMoreIsNot()
    {
        for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n")}) {
            FrameSplitter splitter(10);
            QList<QByteArray> lines;
            QVERIFY(splitter.feed(QByteArray(10, 'x') + end, lines));
            QCOMPARE(lines, QList<QByteArray>{QByteArray(10, 'x')});
            QVERIFY(!splitter.feed(QByteArray(11, 'y') + end, lines));
            QVERIFY(splitter.isOverflown());
            QVERIFY(!splitter.feed("[]\n", lines));
            QCOMPARE(lines.size(), 1);
        }
        FrameSplitter endless(10);
        QList<QByteArray> lines;
        QVERIFY(endless.feed(QByteArray(10, 'x'), lines));
        QVERIFY(!endless.feed("xx", lines));
        QCOMPARE(endless.pendingBytes(), 0);
    }

    void aFrameIsAnObjectOrAnArray_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("wasArray");
        QTest::newRow("object") << QByteArray(
            "{\"id\":\"a\",\"description\":\"d\",\"created_at\":\"2021-07-02T06:38:36.025\"}")
                                << false;
        QTest::newRow("array") << QByteArray(
            "[{\"id\":\"a\",\"description\":\"d\",\"created_at\":\"2021-07-02T06:38:36.025\"}]")
                               << true;
    }

    void aFrameIsAnObjectOrAnArray()
    {
        QFETCH(QByteArray, line);
        const auto frame = TokenFrameDecoder().decode(line);
        QVERIFY(frame.isOk());
        QTEST(frame.value().wasArray, "wasArray");
        QCOMPARE(frame.value().changes.size(), std::size_t(1));
        const TokenChange &change = frame.value().changes.front();
        QCOMPARE(change.id, QStringLiteral("a"));
        QCOMPARE(change.description, std::optional(QStringLiteral("d")));
        QCOMPARE(change.createdAt, Timestamp(1625207916025));
        QVERIFY(!change.deleted);
    }

    void aMissingFieldIsNotAnEmptyOne()
    {
        const auto frame = TokenFrameDecoder().decode(
            "[{\"id\":\"a\"},{\"id\":\"b\",\"description\":null},{\"id\":\"c\",\"description\":\"\"}]");
        QVERIFY(frame.isOk());
        const auto &changes = frame.value().changes;
        QCOMPARE(changes.size(), std::size_t(3));
        QVERIFY(!changes[0].description);
        QVERIFY(!changes[0].createdAt);
        QVERIFY(!changes[1].description);
        QCOMPARE(changes[2].description, std::optional(QString(QLatin1String(""))));
    }

    void aDeletedTokenNeedsNoMoreThanItsId()
    {
        const auto frame = TokenFrameDecoder().decode("{\"state\":\"deleted\",\"id\":\"a\"}");
        QVERIFY(frame.isOk());
        QVERIFY(frame.value().changes.front().deleted);
        const auto normal = TokenFrameDecoder().decode("{\"state\":\"normal\",\"id\":\"a\"}");
        QVERIFY(!normal.value().changes.front().deleted);
    }

    void aBadRowIsToldAndTheOthersStay()
    {
        const auto frame = TokenFrameDecoder().decode(
            "[{\"id\":7},{\"description\":\"x\"},3,{\"id\":\"\"},{\"id\":\"a\"},{\"id\":\"b\",\"description\":1}]");
        QVERIFY(frame.isOk());
        QCOMPARE(frame.value().changes.size(), std::size_t(1));
        QCOMPARE(frame.value().badRows.size(), 5);
        QCOMPARE(frame.value().badRows.first().row, 0);
    }

    void whatIsNoFrameIsSaidSo()
    {
        for (const char *line :
            {"", "7", "\"x\"", "{", "[{\"id\":\"a\"}", "{\"id\":\"a\"} x", "<html>", "{\"id\":\"a\",\"x\":tru}"}) {
            const auto frame = TokenFrameDecoder().decode(line);
            QVERIFY2(!frame.isOk(), line);
            QCOMPARE(frame.error().kind, ApiErrorKind::BadAnswer);
        }
    }
};

QTEST_GUILESS_MAIN(FramesTest)
#include "tst_frames.moc"
