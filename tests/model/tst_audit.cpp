// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/auditlog.h"
#include "app/model/auditmodel.h"
#include "app/model/auditreader.h"
#include "tests/model/controllerfixture.h"
#include "tests/support/strictness.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Tokendesk;
using State = AuditReader::State;

namespace {

constexpr auto goodRow = "{\"action\":\"create_access_token\",\"author_id\":1000,\"created_at\":"
                         "\"2021-07-02T06:38:36.025Z\",\"details\":\"{\\\"description\\\":\\\"CI\\\"}\",\"id\":7,"
                         "\"ip_address\":\"192.0.2.7\",\"target_id\":\"JDJh\",\"target_type\":\"access_token\"}";

QByteArray rowOf(int id, const QByteArray &action = "login")
{
    return "{\"action\":\"" + action
        + "\",\"author_id\":null,\"created_at\":\"2021-07-02T06:38:36Z\",\"id\":" + QByteArray::number(id) + "}";
}

QByteArray pageOf(const QByteArrayList &rows, const QByteArray &link = {})
{
    return CannedServer::http(200, "[" + rows.join(',') + "]", link.isEmpty() ? link : "Link: " + link + "\r\n");
}

/// A reader and its model, for an administrator.
struct Log
{
    bool signIn(const QUrl &server) { return desk.signIn(server, CannedToken); }
    bool reaches(State state) const
    {
        return QTest::qWaitFor([&] { return reader.state() == state; }, 20'000);
    }

    Desk desk;
    AuditModel model{desk.clock, [](UserId id) {
                         return id == 1000 ? QStringLiteral("Robin") : QString();
                     }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    AuditReader reader{desk.session, model};
};

} // namespace

class AuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void anEventIsReadAsItIs()
    {
        const auto page = decodeAuditPage(QByteArray("[") + goodRow + "]", {});
        QVERIFY(page.isOk());
        QCOMPARE(page.value().events.size(), 1);
        const AuditEvent &event = page.value().events.first();
        QCOMPARE(event.id, 7);
        QCOMPARE(event.action, QStringLiteral("create_access_token"));
        QCOMPARE(event.author, std::optional<UserId>(1000));
        QCOMPARE(event.createdAt, Timestamp(1'625'207'916'025));
        QCOMPARE(event.details, QStringLiteral("{\"description\":\"CI\"}"));
        QCOMPARE(event.targetId, QStringLiteral("JDJh"));
        QVERIFY(page.value().nextCursor.isEmpty());
    }

    void whatMayBeMissingMayBeMissing_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<bool>("good");
        const QByteArray begin = R"({"action":"x","id":1,"created_at":"2021-07-02T06:38:36Z")";
        QTest::newRow("the rest") << begin + "}" << true;
        QTest::newRow("an author of null") << begin + R"(,"author_id":null})" << true;
        QTest::newRow("a number as target") << begin + R"(,"target_id":12})" << true;
        QTest::newRow("details as an object") << begin + R"(,"details":{"a":[1]}})" << true;
        QTest::newRow("an author as a text") << begin + R"(,"author_id":"me"})" << false;
        QTest::newRow("no action") << QByteArray(R"({"id":1,"created_at":""})") << false;
        QTest::newRow("no id") << QByteArray(R"({"action":"x","created_at":""})") << false;
        QTest::newRow("no time") << QByteArray(R"({"action":"x","id":1})") << false;
        QTest::newRow("no object") << QByteArray("7") << false;
    }
    void whatMayBeMissingMayBeMissing()
    {
        QFETCH(QByteArray, row);
        QFETCH(bool, good);
        const auto page = decodeAuditPage("[" + row + "," + goodRow + "]", {});
        QVERIFY(page.isOk());
        QCOMPARE(page.value().events.size(), good ? 2 : 1);
        QCOMPARE(page.value().badRows.size(), good ? 0 : 1);
    }

    void aBrokenBodyIsAnError()
    {
        for (const char *body : {"", "{}", "[", "[{]", "<html>", "[] []"}) {
            QVERIFY2(!decodeAuditPage(body, {}).isOk(), body);
        }
    }

    void onlyTheCursorIsTakenFromTheLink_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QByteArray>("cursor");
        QTest::newRow("next") << QByteArray("<https://a.example/api/v1/audit-log?cursor=17&per_page=5>; rel=\"next\"")
                              << QByteArray("17");
        QTest::newRow("others before") << QByteArray("</x?cursor=1>; rel=\"prev\", </x?cursor=2>;rel=next")
                                       << QByteArray("2");
        QTest::newRow("encoded") << QByteArray("</x?cursor=a%26b%20c>; rel=\"next\"") << QByteArray("a&b c");
        QTest::newRow("none") << QByteArray() << QByteArray();
        QTest::newRow("no next") << QByteArray("</x?cursor=1>; rel=\"prev\"") << QByteArray();
        QTest::newRow("no cursor") << QByteArray("</x?page=2>; rel=\"next\"") << QByteArray();
        QTest::newRow("rubbish") << QByteArray("><;rel=next") << QByteArray();
        QTest::newRow("endless") << "</x?cursor=" + QByteArray(5000, 'a') + ">; rel=\"next\"" << QByteArray();
    }
    void onlyTheCursorIsTakenFromTheLink()
    {
        QFETCH(QByteArray, link);
        QFETCH(QByteArray, cursor);
        QCOMPARE(decodeAuditPage("[]", link).value().nextCursor, cursor);
    }

    void aQueryIsEncoded()
    {
        QCOMPARE(encodedQuery({QStringLiteral("user"), QStringLiteral("a/b+c="), 7, "x y"}),
            QByteArray("target_type=user&target_id=a%2Fb%2Bc%3D&author_id=7&per_page=50&cursor=x%20y"));
    }

    void serverTextIsShownSafely()
    {
        Log log;
        AuditEvent event;
        event.action = QString::fromUtf8("evil\xe2\x80\xae");
        event.author = 1000;
        event.details = QString(100'000, u'x');
        AuditEvent unknown;
        unknown.author = 5;
        log.model.append({event, unknown, AuditEvent()});
        const auto shown = [&log](int row, int column) {
            return log.model.index(row, column).data().toString();
        };
        QVERIFY(!shown(0, AuditModel::ActionColumn).contains(QChar(0x202e)));
        QVERIFY(shown(0, AuditModel::DetailsColumn).size() < 1000);
        QCOMPARE(shown(0, AuditModel::AuthorColumn), QStringLiteral("Robin"));
        QCOMPARE(shown(1, AuditModel::AuthorColumn), QStringLiteral("user 5"));
        QCOMPARE(shown(2, AuditModel::AuthorColumn), QStringLiteral("the server"));
    }

    void pagesAreReadOneAfterAnother()
    {
        CannedServer server;
        server.answer(signInAs(7, true));
        server.answer(listOf({}));
        server.answerPath("/api/v1/users", CannedServer::http(200, "[]"));
        server.answer(pageOf({rowOf(3), rowOf(2)}, "<http://evil.example/elsewhere?cursor=2>; rel=\"next\""));
        server.answer(CannedServer::http(500, "{}"));
        server.answer(pageOf({rowOf(1), "7"}));
        Log log;
        QVERIFY(log.signIn(server.url()));
        AuditQuery query;
        query.author = 7;
        log.reader.read(query);
        QVERIFY(log.reaches(State::Loaded));
        QCOMPARE(log.model.rowCount(), 2);
        QVERIFY(log.reader.hasMore());
        log.reader.readMore();
        QVERIFY(log.reaches(State::Failed));
        QCOMPARE(log.model.rowCount(), 2);
        log.reader.readMore();
        QVERIFY(log.reaches(State::Loaded));
        QCOMPARE(log.model.rowCount(), 3);
        QCOMPARE(log.reader.badRowCount(), 1);
        QVERIFY(!log.reader.hasMore());
        QVERIFY(server.requests().last().startsWith("GET /api/v1/audit-log?author_id=7&per_page=50&cursor=2 "));
        const auto asked = server.requests().size();
        log.reader.readMore();
        QCOMPARE(log.reader.state(), State::Loaded);
        QCOMPARE(server.requests().size(), asked);
    }

    void aServerThatTurnsInACircleIsNotReadForEver()
    {
        CannedServer server;
        server.answer(signInAs(7, true));
        server.answer(listOf({}));
        server.answerPath("/api/v1/users", CannedServer::http(200, "[]"));
        server.answer(pageOf({rowOf(3)}, "</x?cursor=2>; rel=\"next\""));
        Log log;
        QVERIFY(log.signIn(server.url()));
        log.reader.read({});
        QVERIFY(log.reaches(State::Loaded));
        log.reader.readMore();
        QVERIFY(log.reaches(State::Loaded));
        QVERIFY(!log.reader.hasMore());
    }

    void aServerWithoutALogSaysSo_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("not found") << 404;
        QTest::newRow("forbidden") << 403;
    }
    void aServerWithoutALogSaysSo()
    {
        QFETCH(int, status);
        CannedServer server;
        server.answer(signInAs(7, true));
        server.answer(listOf({}));
        server.answerPath("/api/v1/users", CannedServer::http(200, "[]"));
        server.answer(CannedServer::http(status, "{}"));
        Log log;
        QVERIFY(log.signIn(server.url()));
        log.reader.read({});
        QVERIFY(log.reaches(State::Unavailable));
    }

    void theDemoServersLogIsRead()
    {
        const DemoFixture demo;
        Log log;
        QVERIFY(log.desk.signIn(demo, demo.administrator()));
        RawClient raw(demo.url(), DemoFixture::token(demo.administrator()));
        const QString id = raw.make(demo.user().id, QStringLiteral("with a history"));
        QVERIFY(raw.revoke(demo.user().id, id));
        AuditQuery query;
        query.targetId = id;
        log.reader.read(query);
        QVERIFY(log.reaches(State::Loaded));
        QCOMPARE(log.model.rowCount(), 2);
        QCOMPARE(log.model.index(0, AuditModel::ActionColumn).data().toString(), QStringLiteral("delete_access_token"));
        AuditQuery small;
        small.perPage = 3;
        log.reader.read(small);
        QVERIFY(log.reaches(State::Loaded));
        QCOMPARE(log.model.rowCount(), 3);
        QVERIFY(log.reader.hasMore());
        log.reader.readMore();
        QVERIFY(log.reaches(State::Loaded));
        QCOMPARE(log.model.rowCount(), 6);
    }
};

QTEST_GUILESS_MAIN(AuditTest)
#include "tst_audit.moc"
