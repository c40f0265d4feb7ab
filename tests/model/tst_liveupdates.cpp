// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/firstline.h"
#include "tests/model/livefixture.h"
#include "tests/support/calls.h"
#include "tests/support/strictness.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Tokendesk;
using namespace std::chrono_literals;

namespace {

QByteArray chunked(const QByteArray &bytes)
{
    return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(bytes.size(), 16) + "\r\n"
        + bytes + "\r\n";
}

QList<QByteArray> manyRows(int count)
{
    QList<QByteArray> rows;
    for (int row = 0; row < count; ++row) {
        const QByteArray id = "row" + QByteArray::number(row);
        rows.append(rowJson(id.constData()));
    }
    return rows;
}

} // namespace

class LiveUpdatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void changesOfOthersAreSeen()
    {
        const DemoFixture demo;
        const auto &user = demo.user();
        LiveDesk desk;
        QVERIFY(desk.signIn(demo, user));
        QTRY_COMPARE(desk.live.state(), LiveUpdates::State::Live);
        const int rows = desk.tokens.rowCount();

        OtherClient other(demo.url(), DemoFixture::token(user));
        const auto made = resultOf(other.client.createToken(user.id, QStringLiteral("elsewhere"), &other.calls));
        QTRY_COMPARE(desk.tokens.rowCount(), rows + 1);
        const QString id = made.value().token.id;
        QCOMPARE(desk.ref(user.id, id).token.description, QStringLiteral("elsewhere"));
        QVERIFY(resultOf(other.client.changeDescription(user.id, id, QStringLiteral("renamed"), &other.calls)).isOk());
        QTRY_COMPARE(desk.ref(user.id, id).token.description, QStringLiteral("renamed"));
        QVERIFY(desk.gone.isEmpty());
        QVERIFY(resultOf(other.client.revokeToken(user.id, id, &other.calls)).isOk());
        QTRY_COMPARE(desk.tokens.rowCount(), rows);
        QTRY_COMPARE(desk.gone.size(), 1);
        QCOMPARE(desk.gone.first().description, QStringLiteral("renamed"));
        QCOMPARE(desk.states.count(TokenController::LoadState::Reloading), 0);
    }

    void ownChangesAreNeitherDoubledNorToldAsSomebodyElses()
    {
        const DemoFixture demo;
        const auto &user = demo.user();
        LiveDesk desk;
        QVERIFY(desk.signIn(demo, user));
        QTRY_COMPARE(desk.live.state(), LiveUpdates::State::Live);
        const int rows = desk.tokens.rowCount();
        QSignalSpy inserted(&desk.tokens, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&desk.tokens, &QAbstractItemModel::rowsRemoved);
        QSignalSpy read(&desk.controller, &TokenController::listRead);
        const auto made = answerOf(desk.controller.createToken(user.id, QStringLiteral("own"), this));
        QVERIFY(!made.value().plainToken.isEmpty());
        QTRY_VERIFY(!read.isEmpty()); // after the frame, the list is read again
        QCOMPARE(desk.tokens.rowCount(), rows + 1);
        QCOMPARE(inserted.size(), 1);
        read.clear();
        desk.controller.revoke({desk.ref(user.id, made.value().token.id)}, this);
        QTRY_COMPARE(desk.tokens.rowCount(), rows);
        QTRY_VERIFY(!read.isEmpty());
        QCOMPARE(removed.size(), 1);
        QVERIFY(desk.gone.isEmpty());
    }

    void aServerThatDoesNotStreamIsPolled()
    {
        CannedServer server;
        server.answer(signInAs(1001));
        server.answer(listOf({rowJson("a")}));
        server.answer(listOf({rowJson("a")})); // to ?subscribe: a list with an end
        server.answer(listOf({rowJson("a"), rowJson("b")}));
        LiveDesk desk;
        QVERIFY(desk.signIn(server.url(), CannedToken));
        QTRY_COMPARE(desk.live.state(), LiveUpdates::State::Polling);
        QTRY_COMPARE(desk.tokens.rowCount(), 2);
        const auto requests = server.requests().size();
        QTRY_VERIFY(server.requests().size() > requests + 2);
        QVERIFY(!server.requests().last().contains("subscribe"));
        QCOMPARE(desk.states.count(TokenController::LoadState::Reloading), 0);

        desk.live.setWatched(false);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.controller.isReading(), 5000);
        const auto before = server.requests().size();
        QTest::qWait(500); // three intervals: what must not come has no signal to wait for
        QCOMPARE(server.requests().size(), before);
        desk.live.setWatched(true);
        QTRY_VERIFY(server.requests().size() > before);
    }

    void anAnswerThatIsHeldBackIsPolledToo()
    {
        CannedServer server;
        server.answer(signInAs(1001));
        server.answer(listOf({rowJson("a")}));
        server.answer("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        server.answer(listOf({rowJson("a")}));
        LiveSettings settings = quickLive();
        settings.stream.firstLine = 200ms;
        LiveDesk desk(settings);
        QVERIFY(desk.signIn(server.url(), CannedToken));
        QTRY_COMPARE(desk.live.state(), LiveUpdates::State::Polling);
    }

    void aSilentStreamIsOpenedAgainAndWhatWasMissedIsShown()
    {
        CannedServer server;
        server.answer(signInAs(1001));
        server.answer(listOf({rowJson("a"), rowJson("b")}));
        server.answer(chunked("[" + rowJson("a") + "," + rowJson("b") + "]\n"));
        server.answer(chunked("[" + rowJson("a", "new") + "," + rowJson("c") + "]\n")); // b was revoked meanwhile
        server.answer(listOf({rowJson("a", "new"), rowJson("c")}));
        LiveSettings settings = quickLive();
        settings.stream.silence = 300ms;
        LiveDesk desk(settings);
        QVERIFY(desk.signIn(server.url(), CannedToken));
        QTRY_COMPARE(desk.shownIds(), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
        QCOMPARE(desk.ref(1001, QStringLiteral("a")).token.description, QStringLiteral("new"));
        QVERIFY(desk.course.contains(LiveUpdates::State::Offline));
        QCOMPARE(desk.gone.size(), 1);
    }

    void aLongFirstLineIsReadBesideTheWindow()
    {
        constexpr int rows = 5'000;
        const QList<QByteArray> known = manyRows(rows);
        QList<QByteArray> now = known;
        now[7] = rowJson("row7", "renamed meanwhile");
        now.append(rowJson("new"));
        const QByteArray line = "[" + now.join(',') + "]\n";
        QVERIFY(FirstLine::isFor(line));
        CannedServer server;
        server.answer(signInAs(1001));
        server.answer(listOf(known));
        server.answer(chunked(line + R"({"id":"row8","description":"told after the list"})" + "\n"
            + R"({"id":"row7","description":"told last"})" + "\n"));
        server.answer(listOf(now));
        LiveSettings settings = quickLive();
        settings.settle = settings.settleAtMost = 60s; // what is shown is from the stream
        LiveDesk desk(settings);
        QStringList course;
        connect(&desk.tokens, &TokenModel::dataChanged, this,
            [&] { course.append(desk.ref(1001, QStringLiteral("row7")).token.description); });
        QVERIFY(desk.signIn(server.url(), CannedToken));
        QTRY_COMPARE(desk.tokens.rowCount(), rows + 1);
        QTRY_COMPARE(desk.ref(1001, QStringLiteral("row8")).token.description, QStringLiteral("told after the list"));
        QCOMPARE(desk.ref(1001, QStringLiteral("row7")).token.description, QStringLiteral("told last"));
        QVERIFY(course.contains(QStringLiteral("renamed meanwhile")));
        QCOMPARE(desk.live.state(), LiveUpdates::State::Live);
    }

    void aLongFirstLineTellsWhatIsGone()
    {
        constexpr int rows = 5'000;
        const QList<QByteArray> known = manyRows(rows);
        QList<QByteArray> now = known;
        now.removeAt(7);
        CannedServer server;
        server.answer(signInAs(1001));
        server.answer(listOf(known));
        server.answer(chunked("[" + now.join(',') + "]\n"));
        server.answer(listOf(now));
        LiveDesk desk;
        QVERIFY(desk.signIn(server.url(), CannedToken));
        QTRY_COMPARE(desk.tokens.rowCount(), rows - 1);
        QTRY_COMPARE(desk.gone.size(), 1);
    }

    void aLongFirstLineIsDroppedWithItsStream()
    {
        CannedServer server;
        server.answer(signInAs(1001));
        server.answer(listOf({rowJson("a")}));
        server.answer(chunked("[" + manyRows(5'000).join(',') + "]\n"));
        server.answer(CannedServer::http(200, "{}"));
        LiveDesk desk;
        QThreadPool &pool = *QThreadPool::globalInstance();
        const int threads = pool.maxThreadCount();
        QSemaphore gate;
        pool.setMaxThreadCount(1);
        pool.start([&gate] { gate.acquire(); }); // so that the line is still being read when the user signs out
        QVERIFY(desk.signIn(server.url(), CannedToken));
        QTRY_VERIFY(desk.live.findChild<FirstLine *>() != nullptr);
        desk.session.signOut();
        QTRY_COMPARE(desk.live.state(), LiveUpdates::State::Off);
        gate.release();
        QVERIFY(pool.waitForDone());
        pool.setMaxThreadCount(threads);
        QTRY_VERIFY(desk.live.findChild<FirstLine *>() == nullptr);
        QCOMPARE(desk.live.state(), LiveUpdates::State::Off);
        QCOMPARE(desk.tokens.rowCount(), 0);
    }

    void aServerThatGoesAndComesBackIsFoundAgain()
    {
        TokendeskDemo::DemoOptions options;
        auto demo = std::make_unique<DemoFixture>(options);
        const QUrl url = demo->url();
        LiveDesk desk;
        const auto user = demo->user();
        QVERIFY(desk.signIn(*demo, user));
        QTRY_COMPARE(desk.live.state(), LiveUpdates::State::Live);
        const int rows = desk.tokens.rowCount();
        demo.reset();
        QTRY_COMPARE(desk.live.state(), LiveUpdates::State::Offline);
        QVERIFY(desk.live.nextTryMs());
        QCOMPARE(desk.tokens.rowCount(), rows);
        QVERIFY(desk.session.isSignedIn());
        desk.course.clear();
        options.port = static_cast<std::uint16_t>(url.port());
        demo = std::make_unique<DemoFixture>(options); // another server: its tokens are new ones
        QTRY_VERIFY(!desk.session.isSignedIn());
        QCOMPARE(desk.expirations, 1);
        QCOMPARE(desk.live.state(), LiveUpdates::State::Off);
    }

    void aRevokedSessionIsAskedForOnce()
    {
        const DemoFixture demo;
        const auto &user = demo.user();
        OtherClient other(demo.url(), DemoFixture::token(user));
        const auto own = resultOf(other.client.createToken(user.id, QStringLiteral("sign-in"), &other.calls));
        LiveDesk desk;
        QVERIFY(desk.signIn(demo.url(), own.value().plainToken));
        QTRY_COMPARE(desk.live.state(), LiveUpdates::State::Live);
        QVERIFY(resultOf(other.client.revokeToken(user.id, own.value().token.id, &other.calls)).isOk());
        QTRY_COMPARE(desk.session.state(), Session::State::Expired);
        QCOMPARE(desk.live.state(), LiveUpdates::State::Off);
        QTest::qWait(300); // what must not come has no signal to wait for
        QCOMPARE(desk.expirations, 1);
    }

    void aLineThatIsNoFrameLeadsToAReadList()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no frame")));
        CannedServer server;
        server.answer(signInAs(1001));
        server.answer(listOf({rowJson("a")}));
        server.answer(chunked("[" + rowJson("a") + "]\nrubbish\n"));
        server.answer(listOf({rowJson("a"), rowJson("b")}));
        LiveDesk desk;
        QVERIFY(desk.signIn(server.url(), CannedToken));
        QTRY_COMPARE(desk.tokens.rowCount(), 2);
        QCOMPARE(desk.live.state(), LiveUpdates::State::Live);
    }

    void administratorsSeeNewUsers()
    {
        const DemoFixture demo;
        LiveDesk desk;
        QVERIFY(desk.signIn(demo, demo.administrator()));
        QTRY_COMPARE(desk.live.state(), LiveUpdates::State::Live);
        QTRY_VERIFY(desk.users.totalCount() > 0);
        const auto users = desk.users.totalCount();
        QNetworkAccessManager manager;
        QNetworkRequest request(QUrl(demo.url().toString() + QStringLiteral("/api/v1/users")));
        request.setRawHeader("Private-Token", QByteArray::fromStdString(demo.administrator().token));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        std::unique_ptr<QNetworkReply> reply(manager.post(request,
            QByteArrayLiteral("{\"email\":\"new@example.com\",\"name\":\"New One\",\"password\":\"a long one\"}")));
        QTRY_COMPARE(desk.users.totalCount(), users + 1);
    }

    void anotherOwnerHasAStreamOfItsOwn()
    {
        const DemoFixture demo;
        LiveDesk desk;
        QVERIFY(desk.signIn(demo, demo.administrator()));
        QTRY_COMPARE(desk.live.state(), LiveUpdates::State::Live);
        const auto &user = demo.user();
        desk.controller.showTokensOf(user.id);
        QTRY_COMPARE(desk.live.state(), LiveUpdates::State::Live);
        QVERIFY(desk.loaded());
        const int rows = desk.tokens.rowCount();
        OtherClient other(demo.url(), DemoFixture::token(user));
        QVERIFY(resultOf(other.client.createToken(user.id, QStringLiteral("x"), &other.calls)).isOk());
        QTRY_COMPARE(desk.tokens.rowCount(), rows + 1);
    }
};

QTEST_GUILESS_MAIN(LiveUpdatesTest)
#include "tst_liveupdates.moc"
