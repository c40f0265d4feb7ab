// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/api/decode.h"
#include "app/api/decodingreply.h"
#include "app/api/transport.h"
#include "tests/support/calls.h"
#include "tests/support/cannedserver.h"
#include "tests/support/memory.h"
#include "tests/support/strictness.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>

using namespace Tokendesk;

namespace {

constexpr qsizetype MiB = qsizetype(1024) * 1024;

/// With everything in it that could be taken for the end of something.
QByteArray description(int row)
{
    static const QByteArrayList odd{
        "plain", "a, b", "]}],[{", "\\\"", "\\\\", "\\\\\\\"],", "\xc3\xa4\xe2\x82\xac", ""};
    return odd.at(row % odd.size()) + ' ' + QByteArray::number(row);
}

QByteArray row(int number, const QByteArray &more = {})
{
    return "{\"id\":\"id-" + QByteArray::number(number) + "\",\"description\":\"" + description(number)
        + "\",\"created_at\":\"\"" + more + '}';
}

/// Of at least @p size bytes; @p rows tells how many rows it has.
QByteArray listOf(qsizetype size, int *rows = nullptr)
{
    QByteArray body("[ ");
    int number = 0;
    while (body.size() < size)
        body += (number == 0 ? "" : " ,\n") + row(number), ++number;
    if (rows != nullptr)
        *rows = number;
    return body + "\n]\n";
}

QString problemOf(const QByteArray &body)
{
    const auto list = decodeTokenList(body);
    return list.isOk() ? QString() : list.error().detail;
}

} // namespace

class LongListsTest : public QObject
{
    Q_OBJECT

private:
    static HttpRequest listRequest()
    {
        HttpRequest request;
        request.path = "/users/7/access-tokens";
        request.isList = true;
        return request;
    }

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void everyRowOfALongListIsRead()
    {
        int rows = 0;
        const auto list = decodeTokenList(listOf(5 * MiB, &rows));
        QVERIFY(list.isOk());
        QVERIFY(list.value().badRows.isEmpty());
        QCOMPARE(list.value().tokens.size(), rows);
        for (int number = 0; number < rows; ++number) {
            const Token token = list.value().tokens.at(number);
            if (token.id != QStringLiteral("id-%1").arg(number)
                || !token.description.endsWith(QStringLiteral(" %1").arg(number)))
                QFAIL(qPrintable(token.id));
        }
        QCOMPARE(list.value().tokens.at(5).description, QStringLiteral("\\\"], 5"));
    }

    void aLongListIsCheckedToItsEnd()
    {
        const QByteArray good = listOf(5 * MiB).trimmed();
        const QByteArray open = good.chopped(1);
        QVERIFY(problemOf(good).isEmpty());
        QVERIFY(problemOf('[' + QByteArray(5 * MiB, ' ') + ']').isEmpty());
        for (const QByteArray &body :
            {open, open + ',', open + ",]", open + '}', good + ']', good + " x", good + good, open + ",{\"id\":]",
                open + ",\"", open + ",\"\\\"]", "[," + good.mid(1), '[' + QByteArray(5 * MiB, ' ') + ',' + good.mid(1),
                QByteArray(good).replace("id-9000\"", "id-9000"), QByteArray(good).replace(" 9000\"", " \xff\""),
                good.mid(1), QByteArray(5 * MiB, ' '), QByteArray(5 * MiB, '['), QByteArray(5 * MiB, '"')})
            QVERIFY2(!problemOf(body).isEmpty(), body.right(40).constData());
    }

    void longListsTakeLittleMemoryBesideThem()
    {
        // Nothing but brackets and commas in a field that nobody asks for: the parser has four bytes for each of them.
        QByteArray field(",\"more\":[0");
        field.reserve(MiB);
        while (field.size() < MiB)
            field += ",[]";
        field += ']';
        QByteArray body("[" + row(0));
        body.reserve(33 * MiB);
        for (int number = 1; body.size() < 30 * MiB; ++number)
            body += ',' + row(number, field);
        body += ']';
        const PeakMemory peak;
        QVERIFY(problemOf(body).isEmpty());
        if (PeakMemory::isMeasurable())
            QVERIFY2(peak.growthKiB() < 32L * 1024, QByteArray::number(qint64(peak.growthKiB())).constData());
    }

    void rowsThatFillTheMemoryMakeNoList()
    {
        const QByteArray bad = "[0" + QByteArray(",0").repeated(9'999);
        QCOMPARE(decodeTokenList(bad + ']').value().badRows.size(), 10'000);
        QCOMPARE(problemOf(bad + ",0]"), QStringLiteral("more than 10000 rows cannot be read"));
        QCOMPARE(decodeUserList(bad + ",0]").error().kind, ApiErrorKind::BadAnswer);
        const QByteArray user = "{\"id\":1,\"name\":\"\",\"email\":\"\",\"admin\":false}";
        const auto users = decodeUserList('[' + user + QByteArray(',' + user).repeated(100'000) + ']');
        QCOMPARE(users.error().kind, ApiErrorKind::AnswerTooLarge);
        const QByteArray huge = "[" + row(1) + ",\"" + QByteArray(17 * MiB, 'x') + "\"]";
        QCOMPARE(problemOf(huge), QStringLiteral("a row is longer than 16 MiB"));
    }

    void aLongBodyIsReadInAnotherThread_data()
    {
        QTest::addColumn<bool>("isLong");
        QTest::newRow("short") << false;
        QTest::newRow("long") << true;
    }
    void aLongBodyIsReadInAnotherThread()
    {
        QFETCH(bool, isLong);
        CannedServer server;
        server.answer(CannedServer::http(200, listOf(isLong ? MiB : 1000)));
        Transport transport(server.url());
        QObject owner;
        std::atomic<QThread *> where = nullptr;
        auto *reply = new DecodingReply(
            transport.send(listRequest(), Secret(QByteArrayView("a-token")), &owner),
            [&where](const QByteArray &) { where = QThread::currentThread(); }, &owner);
        QSignalSpy finished(reply, &TransportReply::finished);
        QVERIFY(finished.wait(30'000));
        QVERIFY(where != nullptr);
        QCOMPARE(where != QThread::currentThread(), isLong);
        const auto answer = reply->takeResult();
        QVERIFY(answer.isOk());
        QVERIFY(answer.value().body.isEmpty());
    }

    void nobodyWaitsForWorkThatIsNotWanted_data()
    {
        QTest::addColumn<bool>("deletes");
        QTest::newRow("cancelled") << false;
        QTest::newRow("deleted") << true;
    }
    void nobodyWaitsForWorkThatIsNotWanted()
    {
        QFETCH(bool, deletes);
        CannedServer server;
        server.answer(CannedServer::http(200, listOf(MiB)));
        Transport transport(server.url());
        auto owner = std::make_unique<QObject>();
        QSemaphore begun;
        QSemaphore mayEnd;
        auto *reply = new DecodingReply(
            transport.send(listRequest(), Secret(QByteArrayView("a-token")), owner.get()),
            [&](const QByteArray &) {
                begun.release();
                mayEnd.acquire();
            },
            owner.get());
        QSignalSpy finished(reply, &TransportReply::finished);
        QTRY_VERIFY_WITH_TIMEOUT(begun.available() > 0, 30'000); // it looks twice
        if (deletes) {
            owner.reset();
        } else {
            reply->cancel();
            reply->cancel();
            QCOMPARE(finished.count(), 0);
            QVERIFY(finished.wait(30'000));
            QCOMPARE(reply->takeResult().error().kind, ApiErrorKind::Cancelled);
        }
        mayEnd.release();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
        QCoreApplication::processEvents();
        QCOMPARE(finished.count(), deletes ? 0 : 1);
    }

    void aLongListArrivesAsItIs()
    {
        int rows = 0;
        const QByteArray good = listOf(3 * MiB, &rows);
        CannedServer server;
        server.answer(CannedServer::http(200, good));
        server.answer(CannedServer::http(200, good.chopped(4)));
        Transport transport(server.url());
        Client client(transport, Secret(QByteArrayView("a-token")));
        QObject owner;
        const auto list = resultOf(client.listTokens(7, &owner));
        QVERIFY(list.isOk());
        QCOMPARE(list.value().tokens.size(), rows);
        const ApiError error = resultOf(client.listTokens(7, &owner)).error();
        QCOMPARE(error.kind, ApiErrorKind::BadAnswer);
        QCOMPARE(error.httpStatus, 200);
    }
};

QTEST_GUILESS_MAIN(LongListsTest)
#include "tst_longlists.moc"
