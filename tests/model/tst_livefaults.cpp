// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/livefixture.h"
#include "tests/support/calls.h"
#include "tests/support/faultproxy.h"
#include "tests/support/memory.h"
#include "tests/support/strictness.h"

#include <QDir>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

using namespace Tokendesk;
using namespace std::chrono_literals;

using Harm = FaultProxy::Harm;
using LiveState = LiveUpdates::State;

namespace {

/// Counts what a view has to do.
struct Work
{
    explicit Work(const QAbstractItemModel &model)
    {
        using Model = QAbstractItemModel;
        QObject::connect(&model, &Model::rowsInserted, &context,
            [this](const QModelIndex &, int first, int last) { inserted += last - first + 1; });
        QObject::connect(&model, &Model::rowsRemoved, &context,
            [this](const QModelIndex &, int first, int last) { removed += last - first + 1; });
        QObject::connect(
            &model, &Model::dataChanged, &context, [this](const QModelIndex &first, const QModelIndex &last) {
                for (int row = first.row(); row <= last.row(); ++row)
                    changed.insert(row);
            });
        QObject::connect(&model, &Model::modelReset, &context, [this] { ++resets; });
        QObject::connect(&model, &Model::layoutChanged, &context, [this] { ++layouts; });
    }

    int inserted = 0;
    int removed = 0;
    int resets = 0;
    int layouts = 0;
    QSet<int> changed;
    QObject context;
};

QStringList contents(const QList<Token> &tokens)
{
    QStringList lines;
    for (const Token &token : tokens)
        lines.append(token.id + QLatin1Char(' ') + token.description);
    lines.sort();
    return lines;
}

/// A server, a proxy before it, a desk behind the proxy, and another program that is not.
struct Room
{
    explicit Room(LiveSettings settings = roomSettings()) : desk(settings, roomLimits()) { }

    static TokendeskDemo::DemoOptions roomOptions()
    {
        TokendeskDemo::DemoOptions options;
        options.keepAlive = 100ms;
        return options;
    }
    static LiveSettings roomSettings()
    {
        LiveSettings settings = quickLive();
        settings.stream.silence = 300ms;
        settings.stream.lineCap = 64LL * 1024;
        return settings;
    }
    static TransportLimits roomLimits()
    {
        TransportLimits limits;
        limits.deadline = 1s;
        return limits;
    }

    bool isLive()
    {
        return desk.signIn(proxy.url(), DemoFixture::token(user))
            && QTest::qWaitFor([this] { return desk.live.state() == LiveState::Live; });
    }

    /// One token more, one with another description, one less.
    bool changeThreeTokens()
    {
        const auto before = serverList();
        if (before.size() < 3)
            return false;
        // The oldest one is the account's own, that everybody here is signed in with.
        const QString renamed = before.at(1).id;
        const QString revoked = before.at(2).id;
        return resultOf(other.client.createToken(user.id, QStringLiteral("meanwhile"), &other.calls)).isOk()
            && resultOf(other.client.changeDescription(user.id, renamed, QStringLiteral("changed"), &other.calls))
                   .isOk()
            && resultOf(other.client.revokeToken(user.id, revoked, &other.calls)).isOk();
    }

    QList<Token> serverList()
    {
        auto result = resultOf(other.client.listTokens(user.id, &other.calls));
        QList<Token> tokens;
        for (qsizetype row = 0; row < result.value().tokens.size(); ++row)
            tokens.append(result.value().tokens.at(row));
        std::ranges::stable_sort(tokens, {}, &Token::createdAt);
        return tokens;
    }
    QStringList shown() const
    {
        QList<Token> tokens;
        for (const TokenRef &ref : desk.refs())
            tokens.append(ref.token);
        return contents(tokens);
    }
    bool isRightWithin(std::chrono::milliseconds time)
    {
        const QStringList wanted = contents(serverList());
        return QTest::qWaitFor([&] { return shown() == wanted; }, static_cast<int>(time.count()));
    }

    DemoFixture demo{roomOptions()};
    FaultProxy proxy{static_cast<quint16>(demo.url().port())};
    TokendeskDemo::DemoAccount user = demo.user();
    LiveDesk desk;
    OtherClient other{demo.url(), DemoFixture::token(user)};
};

qsizetype openFiles()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System | QDir::Dirs).size();
}

} // namespace

class LiveFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void brokenConnectionsCostNothingButTheDifference_data()
    {
        QTest::addColumn<int>("harm");
        QTest::newRow("closed") << static_cast<int>(Harm::Close);
        QTest::newRow("reset") << static_cast<int>(Harm::Reset);
        QTest::newRow("half-open and silent") << static_cast<int>(Harm::Stall);
    }
    void brokenConnectionsCostNothingButTheDifference()
    {
        QFETCH(int, harm);
        Room room;
        QVERIFY(room.isLive());
        const Work work(room.desk.tokens);
        room.desk.course.clear();
        room.proxy.harmAll(static_cast<Harm>(harm));
        QVERIFY(room.changeThreeTokens());
        QVERIFY(room.isRightWithin(5s));
        QTRY_COMPARE(room.desk.live.state(), LiveState::Live);
        QVERIFY(room.desk.course.contains(LiveState::Offline) || room.desk.course.contains(LiveState::Connecting));
        QCOMPARE(work.inserted, 1);
        QCOMPARE(work.removed, 1);
        QCOMPARE(work.changed.size(), 1);
        QCOMPARE(work.resets, 0);
        QCOMPARE(work.layouts, 0);
        QCOMPARE(room.desk.gone.size(), 1);
        QCOMPARE(room.desk.expirations, 0);
    }

    void aServerThatIsGoneForAWhileLeavesTheListAndComesBack()
    {
        Room room;
        QVERIFY(room.isLive());
        const Work work(room.desk.tokens);
        const QStringList before = room.shown();
        room.proxy.setRefusing(true);
        room.proxy.harmAll(Harm::Reset);
        QTRY_COMPARE(room.desk.live.state(), LiveState::Offline);
        QVERIFY(room.changeThreeTokens());
        const int connections = room.proxy.connections();
        QTRY_VERIFY(room.proxy.connections() >= connections + 3); // it keeps trying
        QCOMPARE(room.shown(), before);
        room.proxy.setRefusing(false);
        QVERIFY(room.isRightWithin(5s));
        QTRY_COMPARE(room.desk.live.state(), LiveState::Live);
        QCOMPARE(work.inserted, 1);
        QCOMPARE(work.removed, 1);
        QCOMPARE(work.changed.size(), 1);
        QCOMPARE(work.resets, 0);
    }

    void aProxyThatCollectsAnswersIsFoundOutAndItsEndToo()
    {
        LiveSettings settings = Room::roomSettings();
        settings.stream.firstLine = 300ms;
        settings.streamAgain = 700ms;
        Room room(settings);
        room.proxy.setHolding("subscribe");
        QVERIFY(room.desk.signIn(room.proxy.url(), DemoFixture::token(room.user)));
        QTRY_COMPARE(room.desk.live.state(), LiveState::Polling);
        const Work work(room.desk.tokens);
        QVERIFY(room.changeThreeTokens());
        QVERIFY(room.isRightWithin(5s));
        QCOMPARE(work.inserted, 1);
        QCOMPARE(work.removed, 1);
        QCOMPARE(work.changed.size(), 1);
        QCOMPARE(work.resets, 0);
        room.proxy.setHolding({});
        QTRY_COMPARE(room.desk.live.state(), LiveState::Live);
    }

    void aListThatCouldNotBeReadIsReadOnceThatWorks_data()
    {
        QTest::addColumn<bool>("first");
        QTest::newRow("nothing is shown yet") << true;
        QTest::newRow("a list is shown") << false;
    }
    void aListThatCouldNotBeReadIsReadOnceThatWorks()
    {
        QFETCH(bool, first);
        Room room;
        if (first) {
            room.desk.session.signInWithToken(room.proxy.url(), DemoFixture::token(room.user));
        } else {
            QVERIFY(room.isLive());
            room.desk.controller.refresh();
        }
        room.proxy.arm({Harm::Reset, FaultProxy::Way::Answer, 0, "access-tokens HTTP"});
        QTRY_COMPARE(room.desk.controller.loadState(), TokenController::LoadState::Failed);
        QTRY_COMPARE(room.desk.controller.loadState(), TokenController::LoadState::Loaded);
        QTRY_COMPARE(room.desk.live.state(), LiveState::Live);
    }

    void aTokenThatIsRevokedWhileTheStreamIsDownAsksOnce()
    {
        Room room;
        const auto own =
            resultOf(room.other.client.createToken(room.user.id, QStringLiteral("sign-in"), &room.other.calls));
        QVERIFY(room.desk.signIn(room.proxy.url(), own.value().plainToken));
        QTRY_COMPARE(room.desk.live.state(), LiveState::Live);
        room.proxy.setRefusing(true);
        room.proxy.harmAll(Harm::Close);
        QVERIFY(resultOf(room.other.client.revokeToken(room.user.id, own.value().token.id, &room.other.calls)).isOk());
        room.proxy.setRefusing(false);
        QTRY_COMPARE(room.desk.session.state(), Session::State::Expired);
        const int connections = room.proxy.connections();
        QTest::qWait(600); // what must not come has no signal to wait for
        QCOMPARE(room.desk.expirations, 1);
        QCOMPARE(room.desk.live.state(), LiveState::Off);
        QCOMPARE(room.proxy.connections(), connections);
    }

    void rubbishOnTheStreamLeadsToAReadListAndNoMore()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no frame")));
        Room room;
        QVERIFY(room.isLive());
        const Work work(room.desk.tokens);
        QSignalSpy read(&room.desk.controller, &TokenController::listRead);
        room.proxy.injectChunk("{\"id\": 17, rubbish\xff\n");
        QTRY_VERIFY(!read.isEmpty());
        QVERIFY(room.changeThreeTokens());
        QVERIFY(room.isRightWithin(5s));
        QCOMPARE(room.desk.live.state(), LiveState::Live);
        QCOMPARE(work.inserted, 1);
        QCOMPARE(work.removed, 1);
        QCOMPARE(work.changed.size(), 1);
        QCOMPARE(work.resets, 0);
    }

    void aLinePastTheCapLeadsToPolling()
    {
        Room room;
        QVERIFY(room.isLive());
        const Work work(room.desk.tokens);
        room.proxy.injectChunk(QByteArray(100'000, 'x'));
        QTRY_COMPARE(room.desk.live.state(), LiveState::Polling);
        QVERIFY(room.changeThreeTokens());
        QVERIFY(room.isRightWithin(5s));
        QCOMPARE(work.inserted, 1);
        QCOMPARE(work.removed, 1);
        QCOMPARE(work.changed.size(), 1);
        QCOMPARE(work.resets, 0);
    }

    void aBurstIsTakenInPortions()
    {
        const DemoFixture demo;
        FaultProxy proxy(static_cast<quint16>(demo.url().port()));
        OtherClient client(proxy.url(), DemoFixture::token(demo.user()));
        auto *stream = client.client.streamTokens(demo.user().id, {}, &client.calls);
        qsizetype lines = 0;
        qsizetype largest = 0;
        connect(stream, &TokenStream::linesArrived, this, [&](const QList<QByteArray> &portion) {
            qsizetype size = 0;
            for (const QByteArray &line : portion)
                size += line.size();
            largest = std::max(largest, size);
            lines += portion.size();
        });
        QTRY_COMPARE(lines, 1);
        largest = 0;
        QByteArray burst;
        for (int i = 0; i < 40'000; ++i)
            burst += "{\"id\":\"nobody\",\"state\":\"deleted\"}\n";
        proxy.injectChunk(burst);
        QTRY_COMPARE(lines, 40'001);
        QVERIFY2(largest <= 256LL * 1024, qPrintable(QString::number(largest)));
    }

    void aThousandReconnectsLeakNothing()
    {
        LiveSettings settings = Room::roomSettings();
        settings.firstRetry = 1ms;
        settings.stream.silence = 5s;
        Room room(settings);
        QVERIFY(room.isLive());
        const Work work(room.desk.tokens);
        const auto reconnect = [&room] {
            room.desk.clock.advance(3000); // a stream that lasted, as far as anybody can tell
            // With a loop of its own: QTest::qWaitFor() sleeps 10 ms between two looks, a minute and a half in all.
            QEventLoop loop;
            bool wasOffline = false;
            connect(&room.desk.live, &LiveUpdates::stateChanged, &loop, [&] {
                wasOffline = wasOffline || room.desk.live.state() == LiveState::Offline;
                if (wasOffline && room.desk.live.state() == LiveState::Live)
                    loop.quit();
            });
            QTimer::singleShot(20s, &loop, [&loop] { loop.exit(1); });
            room.proxy.harmAll(Harm::Reset);
            return loop.exec() == 0;
        };
        for (int round = 0; round < 200; ++round)
            QVERIFY(reconnect());
        QTRY_VERIFY(!room.desk.controller.isReading());
        const auto files = openFiles();
        const PeakMemory memory;
        for (int round = 0; round < 1000; ++round)
            QVERIFY(reconnect());
        QTRY_VERIFY2(openFiles() <= files + 4, qPrintable(QString::number(openFiles() - files)));
        if (PeakMemory::isMeasurable())
            QVERIFY2(memory.growthKiB() < 4096, qPrintable(QString::number(memory.growthKiB())));
        qInfo("after 1,000 reconnects: %lld files more, %ld KiB more", static_cast<long long>(openFiles() - files),
            PeakMemory::isMeasurable() ? memory.growthKiB() : 0L);
        QCOMPARE(work.inserted + work.removed + work.resets, 0);
        QVERIFY(work.changed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(LiveFaultsTest)
#include "tst_livefaults.moc"
