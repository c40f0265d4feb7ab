// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/demotest.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace TokendeskDemo;
using namespace Qt::Literals::StringLiterals;

/// The audit log: its rows, its pages, its filters and its table.
class DemoAuditTest : public DemoTest
{
    Q_OBJECT

private Q_SLOTS:
    void isForAdministratorsOnly();
    void hasRowsFromTheStart();
    void writesDownWhatIsDone();
    void pagesMeetEveryRowOnce();
    void keepsTheFiltersOnTheNextPage();
    void filters_data();
    void filters();
    void filtersByTime_data();
    void filtersByTime();
    void refusesBadFilters_data();
    void refusesBadFilters();
    void exportsTheSameRowsAsCsv();

private:
    QJsonArray log(const QByteArray &query = "?per_page=1000")
    {
        return client().get("/audit-log" + query, admin().token).array();
    }
    /// The next page's path below /api/v1; empty where there is none.
    QByteArray nextPage(const Answer &answer)
    {
        const QByteArray prefix = "<" + QByteArray::fromStdString(server().url()) + "/api/v1";
        const QByteArray suffix = ">; rel=\"next\"";
        if (!answer.link.startsWith(prefix) || !answer.link.endsWith(suffix))
            return {};
        return answer.link.mid(prefix.size(), answer.link.size() - prefix.size() - suffix.size());
    }
};

void DemoAuditTest::isForAdministratorsOnly()
{
    for (const char *path : {"/audit-log", "/audit-log/export-csv"}) {
        QCOMPARE(client().get(path).status, 401);
        QCOMPARE(client().get(path, user().token).status, 403);
        QCOMPARE(client().get(path, admin().token).status, 200);
    }
}

void DemoAuditTest::hasRowsFromTheStart()
{
    const QJsonArray rows = log();
    QVERIFY(rows.size() >= 20);
    static const QStringList keys{u"action"_s, u"author_id"_s, u"created_at"_s, u"details"_s, u"id"_s, u"ip_address"_s,
        u"target_id"_s, u"target_type"_s};
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
    bool someWithoutAuthor = false;
    qint64 id = rows.size() + 1;
    QString created = u"9999"_s;
    for (const QJsonValue row : rows) {
        QCOMPARE(row.toObject().keys(), keys);
        QVERIFY(!row["action"_L1].toString().isEmpty());
        QVERIFY(row["author_id"_L1].isNull() || row["author_id"_L1].toInteger() >= 1000);
        someWithoutAuthor |= row["author_id"_L1].isNull();
        QVERIFY(time.match(row["created_at"_L1].toString()).hasMatch());
        QVERIFY(QJsonDocument::fromJson(row["details"_L1].toString().toUtf8()).isObject());
        QVERIFY(row["ip_address"_L1].isString());
        QVERIFY(!row["target_id"_L1].toString().isEmpty());
        QVERIFY(!row["target_type"_L1].toString().isEmpty());
        // Newest first.
        QVERIFY(row["id"_L1].toInteger() < id);
        QVERIFY(row["created_at"_L1].toString() <= created);
        id = row["id"_L1].toInteger();
        created = row["created_at"_L1].toString();
    }
    QVERIFY(someWithoutAuthor);
}

void DemoAuditTest::writesDownWhatIsDone()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const qsizetype count = log().size();
    const QJsonObject token = created(user(), "For the \\\"log\\\"");
    const QByteArray path = tokenPath(user().id, token["id"_L1].toString());
    client().send("PATCH", path, admin().token, description("Renamed"));
    client().send("DELETE", path, admin().token);
    client().send("DELETE", path, admin().token); // 404: nothing was done
    const QJsonArray rows = log();
    QCOMPARE(rows.size(), count + 3);
    QCOMPARE(rows.at(2)["author_id"_L1].toInteger(), user().id);
    QCOMPARE(rows.at(1)["author_id"_L1].toInteger(), admin().id);
    const QJsonDocument details = QJsonDocument::fromJson(rows.at(2)["details"_L1].toString().toUtf8());
    QCOMPARE(details["description"_L1].toString(), u"For the \"log\""_s);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(rows.at(i)["target_id"_L1], token["id"_L1]);
        QCOMPARE(rows.at(i)["ip_address"_L1], QJsonValue(u"127.0.0.1"_s));
        QVERIFY(QDateTime::fromString(rows.at(i)["created_at"_L1].toString(), Qt::ISODateWithMs) >= before);
    }
    const QString plain = token["plain_token"_L1].toString();
    QVERIFY(!client().get("/audit-log?per_page=1000", admin().token).body.contains(plain.toLatin1()));
}

void DemoAuditTest::pagesMeetEveryRowOnce()
{
    const QJsonArray all = log();
    QVERIFY(client().get("/audit-log?per_page=1000", admin().token).link.isEmpty());
    QCOMPARE(client().get("/audit-log?per_page=" + QByteArray::number(all.size()), admin().token).link, QByteArray());
    QJsonArray met;
    int pages = 0;
    for (QByteArray path = "/audit-log?per_page=7"; !path.isEmpty(); ++pages) {
        const Answer answer = client().get(path, admin().token);
        QCOMPARE(answer.status, 200);
        path = nextPage(answer);
        QVERIFY(path.isEmpty() || answer.array().size() == 7);
        for (const QJsonValue row : answer.array())
            met.append(row);
        QVERIFY(pages < 100);
    }
    QCOMPARE(pages, (all.size() + 6) / 7);
    QCOMPARE(met, all);
}

void DemoAuditTest::keepsTheFiltersOnTheNextPage()
{
    const QString id = listOf(user()).at(0)["id"_L1].toString();
    for (int i = 0; i < 3; ++i)
        client().send("PATCH", tokenPath(user().id, id), admin().token, description("Again"));
    const QByteArray query =
        "&target_type=access_token&created_after=2000-01-01T00:00:00%2B01:00&target_id=" + QUrl::toPercentEncoding(id);
    QJsonArray met;
    for (QByteArray path = "/audit-log?per_page=1" + query; !path.isEmpty();) {
        const Answer answer = client().get(path, admin().token);
        QCOMPARE(answer.status, 200);
        for (const QJsonValue row : answer.array())
            met.append(row);
        path = nextPage(answer);
    }
    QCOMPARE(met.size(), 4);
    QCOMPARE(met, log("?per_page=1000" + query));
}

void DemoAuditTest::filters_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("target_type") << u"target_type"_s;
    QTest::newRow("target_id") << u"target_id"_s;
    QTest::newRow("author_id") << u"author_id"_s;
}

void DemoAuditTest::filters()
{
    QFETCH(QString, key);
    const QJsonArray all = log();
    const QJsonValue wanted = all.at(3)[key];
    const QByteArray value = QUrl::toPercentEncoding(wanted.toVariant().toString());
    QJsonArray expected;
    for (const QJsonValue row : all) {
        if (row[key] == wanted)
            expected.append(row);
    }
    QVERIFY(expected.size() < all.size());
    QCOMPARE(log("?per_page=1000&" + key.toLatin1() + "=" + value), expected);
    QCOMPARE(log("?per_page=1000&" + key.toLatin1() + "=0"), QJsonArray());
}

void DemoAuditTest::filtersByTime_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("offset");
    QTest::newRow("UTC with fraction") << u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s << 0;
    QTest::newRow("no zone") << u"yyyy-MM-ddTHH:mm:ss.zzz"_s << 0;
    QTest::newRow("seconds") << u"yyyy-MM-ddTHH:mm:ssZ"_s << 0;
    QTest::newRow("zone") << u"yyyy-MM-ddTHH:mm:ss.zzz%2B03:00"_s << 3;
    QTest::newRow("zone whose sign was not encoded") << u"yyyy-MM-ddTHH:mm:ss.zzz%2003:00"_s << 3;
    QTest::newRow("zone behind") << u"yyyy-MM-ddTHH:mm:ss-05:00"_s << -5;
    QTest::newRow("date") << u"yyyy-MM-dd"_s << 0;
}

void DemoAuditTest::filtersByTime()
{
    QFETCH(QString, format);
    QFETCH(int, offset);
    const auto timeOf = [](const QJsonValue &row) {
        return QDateTime::fromString(row["created_at"_L1].toString(), Qt::ISODateWithMs);
    };
    const QJsonArray all = log();
    const QDateTime shown = timeOf(all.at(all.size() / 2));
    // What the text of this precision says.
    QDateTime edge = shown;
    if (!format.contains(u"zzz"_s))
        edge = edge.addMSecs(-edge.time().msec());
    if (!format.contains(u"HH"_s))
        edge.setTime(QTime(0, 0));
    const QByteArray value = shown.addSecs(qint64(offset) * 3600).toString(format).toLatin1();
    QJsonArray after;
    QJsonArray before;
    for (const QJsonValue row : all) {
        if (timeOf(row) > edge)
            after.append(row);
        if (timeOf(row) < edge)
            before.append(row);
    }
    QVERIFY(!after.isEmpty() && !before.isEmpty());
    QCOMPARE(log("?per_page=1000&created_after=" + value), after);
    QCOMPARE(log("?per_page=1000&created_before=" + value), before);
}

void DemoAuditTest::refusesBadFilters_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"per_page=0", "per_page=-1", "per_page=x", "per_page=", "per_page=5x", "cursor=x",
             "created_after=yesterday", "created_before=2021-07-02T06:38:36Zx", "created_after=2021-07-02T06"})
        QTest::newRow(query) << QByteArray(query);
}

void DemoAuditTest::refusesBadFilters()
{
    QFETCH(QByteArray, query);
    const Answer answer = client().get("/audit-log?" + query, admin().token);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.message().isEmpty());
}

void DemoAuditTest::exportsTheSameRowsAsCsv()
{
    created(user(), "With \\\"quotes\\\", a comma");
    const Answer answer = client().get("/audit-log/export-csv", admin().token);
    QVERIFY(answer.contentType.startsWith("text/csv"));
    const QJsonArray all = log();
    const QList<QByteArray> lines = answer.body.split('\n');
    QCOMPARE(lines.size(), all.size() + 2);
    QCOMPARE(lines.first(), QByteArray("id,created_at,author_id,action,target_type,target_id,ip_address,details"));
    QVERIFY(lines.last().isEmpty());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QJsonValue row = all.at(i);
        const auto cell = [&row](QLatin1StringView key) {
            return "\"" + row[key].toString().replace(u'"', u"\"\""_s).toUtf8() + "\"";
        };
        const QByteArray author = row["author_id"_L1].toVariant().toString().toLatin1();
        QCOMPARE(lines.at(i + 1),
            QByteArray::number(row["id"_L1].toInteger()) + "," + row["created_at"_L1].toString().toLatin1() + ","
                + author + "," + cell("action"_L1) + "," + cell("target_type"_L1) + "," + cell("target_id"_L1) + ","
                + row["ip_address"_L1].toString().toLatin1() + "," + cell("details"_L1));
    }
    const Answer filtered = client().get("/audit-log/export-csv?target_type=user", admin().token);
    QCOMPARE(filtered.body.count('\n'), log("?per_page=1000&target_type=user").size() + 1);
}

QTEST_GUILESS_MAIN(DemoAuditTest)
#include "tst_demoaudit.moc"
