// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a server sends, the window goes on: no turn of its event loop works longer than people notice, the memory
// stays bounded, and the list that was there is there afterwards.
#include "app/model/liveupdates.h"
#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/model/usermodel.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "tests/support/cannedserver.h"
#include "tests/support/memory.h"
#include "tests/support/memorykeyring.h"
#include "tests/support/pouringserver.h"
#include "tests/support/strictness.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/secretclipboard.h"

#include <QAbstractEventDispatcher>
#include <QGuiApplication>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <vector>

using namespace Tokendesk;
using State = TokenController::LoadState;
using Pour = PouringServer::Pour;

namespace {

constexpr qint64 MiB = 1024LL * 1024;
constexpr qint64 GiB = 1024 * MiB;
constexpr qsizetype ChunkSize = 65'536;
// What the project promises.
constexpr double LongestTurnMs = 100;
constexpr long MostMemoryKiB = 200L * 1024;
constexpr int LongWait = 60'000;
const QByteArray ListHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

/// The longest that one turn of this thread's event loop has worked since this was made. Of the processor's time, so
/// that what else the machine does is not taken for ours.
class LongestTurn
{
public:
    LongestTurn()
    {
        const QAbstractEventDispatcher *loop = QAbstractEventDispatcher::instance();
        m_began = workedMs();
        QObject::connect(loop, &QAbstractEventDispatcher::awake, &m_context, [this] { note(); });
        QObject::connect(loop, &QAbstractEventDispatcher::aboutToBlock, &m_context, [this] { note(); });
    }
    double ms() const { return m_longest; }

    /// Of this thread, in ms.
    static double workedMs()
    {
#ifdef CLOCK_THREAD_CPUTIME_ID
        timespec worked{};
        if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &worked) == 0)
            return static_cast<double>(worked.tv_sec) * 1e3 + static_cast<double>(worked.tv_nsec) / 1e6;
#endif
        return 0;
    }

private:
    void note()
    {
        const double now = workedMs();
        m_longest = std::max(m_longest, now - std::exchange(m_began, now));
    }

    QObject m_context;
    double m_began = 0;
    double m_longest = 0;
};

/// LongestTurnMs, or what it takes to copy as much as the longest turns have in their hands: where a virtual machine
/// runs in another, new memory can be ten times as dear as elsewhere.
double longestTurnMs()
{
    static const double limit = [] {
        constexpr std::size_t size = 48 * MiB;
        std::vector<double> took;
        for (int i = 0; i < 5; ++i) {
            const std::vector<char> from(size, 'x');
            const double before = LongestTurn::workedMs();
            const std::vector<char> copy(from.begin(), from.end());
            took.push_back(copy.back() == 'x' ? LongestTurn::workedMs() - before : 0);
        }
        std::sort(took.begin(), took.end());
        return std::max(LongestTurnMs, took[took.size() / 2]);
    }();
    return limit;
}

QByteArray row(const QByteArray &id, const QByteArray &description)
{
    return R"({"id":")" + id + R"(","description":")" + description + R"(","created_at":""})";
}

QByteArray threeRows()
{
    return '[' + row("1", "one") + ',' + row("2", "two") + ',' + row("3", "three") + ']';
}

/// The program's window over a server that answers as it is told.
class Room
{
public:
    explicit Room(std::chrono::seconds longest = std::chrono::seconds(30)) : session(limits(longest))
    {
        window.resize(1000, 700);
        window.show();
    }

    bool signIn()
    {
        session.signInWithToken(server.url(), Secret(QByteArrayView("t")));
        // And the list that is read again once the stream is there.
        return QTest::qWaitFor(
            [this] { return live.state() == LiveUpdates::State::Live && !controller.isReading(); }, LongWait);
    }
    void setList(const std::function<Pour()> &pour)
    {
        const QMutexLocker locked(&m_mutex);
        m_list = pour;
    }
    void setStream(const std::function<Pour()> &pour)
    {
        const QMutexLocker locked(&m_mutex);
        m_stream = pour;
    }
    void setCreated(const std::function<Pour()> &pour)
    {
        const QMutexLocker locked(&m_mutex);
        m_created = pour;
    }
    /// Reads the list again and waits for the end, with everything that follows it.
    bool reload()
    {
        controller.refresh();
        const auto isOver = [this] {
            return controller.loadState() == State::Loaded || controller.loadState() == State::Failed;
        };
        return QTest::qWaitFor(isOver, LongWait) && settle();
    }
    static bool settle()
    {
        constexpr int rest = 300; // after which the model prepares what the first search needs
        QTest::qWait(rest);
        return QThreadPool::globalInstance()->waitForDone(LongWait) && QTest::qWaitFor([] { return true; });
    }

private:
    Pour answer(const QByteArray &requestLine)
    {
        const QMutexLocker locked(&m_mutex);
        if (requestLine.startsWith("POST /api/v1/users/login")) {
            return PouringServer::bytes(CannedServer::http(200,
                R"({"token":"t","user":{"admin":false,"approved":true,"blocked":false,)"
                R"("email":"a@example.com","id":7,"last_login":"","name":"A","state":"normal"}})"));
        }
        if (requestLine.contains("subscribe"))
            return m_stream();
        if (requestLine.startsWith("POST"))
            return m_created();
        return m_list();
    }

    QMutex m_mutex;
    std::function<Pour()> m_list = [] {
        return PouringServer::bytes(CannedServer::http(200, threeRows()));
    };
    std::function<Pour()> m_stream = [] { // nothing ever changes
        return PouringServer::bytes(ListHead + "\r\n" + threeRows() + "\r\n");
    };
    std::function<Pour()> m_created;
    static TransportLimits limits(std::chrono::seconds longest)
    {
        TransportLimits limits;
        limits.deadline = longest;
        limits.idle = std::chrono::seconds(3);
        return limits;
    }

public:
    PouringServer server{[this](const QByteArray &requestLine) {
        return answer(requestLine);
    }};
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("tokendesk.ini"))};
    Language language;
    SystemClock clock;
    Session session;
    TokenModel tokens{clock};
    UserModel users;
    TokenController controller{session, tokens, users, clock};
    LiveUpdates live{session, controller, tokens, clock};
    SecretClipboard clipboard{*QGuiApplication::clipboard(), std::chrono::seconds(60)};
    MemoryKeyring keyring;
    MainWindow window{{settings, language, clock, session, tokens, users, controller, live, clipboard, keyring, {}}};
};

/// What "deflate" makes of 256 MiB of nothing.
const QByteArray &bomb()
{
    static const QByteArray packed = qCompress(QByteArray(256 * MiB, ' ')).mid(4); // behind Qt's own length
    return packed;
}

Pour oneGiB(const QByteArray &head)
{
    return PouringServer::repeated(head + "\r\n[", QByteArray(ChunkSize, ' '), GiB);
}

/// Of @p count rows, made as they are taken.
Pour manyRows(int count, const QByteArray &description)
{
    return {[count, description, at = -1]() mutable -> std::optional<QByteArray> {
                constexpr int together = 1000;
                if (at < 0) {
                    at = 0;
                    return ListHead + "Connection: close\r\n\r\n[";
                }
                if (at > count)
                    return std::nullopt;
                QByteArray rows;
                for (const int end = std::min(at + together, count); at < end; ++at)
                    rows += (at == 0 ? "" : ",") + row(QByteArray::number(at), description);
                if (at == count) {
                    rows += ']';
                    ++at;
                }
                return rows;
            },
        std::chrono::milliseconds(0), false};
}

Pour longDescriptions(int count, qsizetype size, char letter)
{
    constexpr qsizetype piece = 50'000;
    return {[=, at = 0, left = qsizetype(-1)]() mutable -> std::optional<QByteArray> {
                if (at == count)
                    return std::nullopt;
                if (left < 0) { // the beginning of a row
                    left = size;
                    return (at == 0 ? ListHead + "Connection: close\r\n\r\n[" : QByteArray(",")) + R"({"id":")"
                        + QByteArray::number(at) + R"(","created_at":"","description":")";
                }
                if (left > 0) {
                    const qsizetype now = std::min(left, piece);
                    left -= now;
                    return QByteArray(now, letter);
                }
                left = -1;
                ++at;
                return QByteArray(at == count ? "\"}]" : "\"}");
            },
        std::chrono::milliseconds(0), false};
}

/// @p start and then one letter, until @p total bytes.
Pour oneLetter(const QByteArray &start, char letter, qint64 total)
{
    return PouringServer::repeated(ListHead + "Content-Length: " + QByteArray::number(total) + "\r\n\r\n" + start,
        QByteArray(ChunkSize, letter), total - start.size());
}

} // namespace

class BoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifdef TOKENDESK_SANITIZED
        QSKIP("its times and its memory are not the program's");
#endif
        bomb();
    }
    void init()
    {
        failOnAnyWarning();
    }

    void theListSurvivesWhatIsNoList_data()
    {
        QTest::addColumn<std::function<Pour()>>("pour");
        const auto add = [](const char *name, const std::function<Pour()> &pour) {
            QTest::newRow(name) << pour;
        };
        add("a body of 1 GiB", [] { return oneGiB(ListHead); });
        add("an announced body of 1 GiB",
            [] { return oneGiB(ListHead + "Content-Length: " + QByteArray::number(GiB) + "\r\n"); });
        add("1 GiB that explains an error",
            [] { return oneGiB("HTTP/1.1 500 No\r\nContent-Type: application/json\r\n"); });
        add("a packed bomb", [] {
            return PouringServer::bytes(ListHead + "Content-Encoding: deflate\r\nContent-Length: "
                + QByteArray::number(bomb().size()) + "\r\n\r\n" + bomb());
        });
        add("endless headers",
            [] { return PouringServer::repeated(ListHead, "X-More: " + QByteArray(1000, 'x') + "\r\n", GiB); });
        add("a header without an end",
            [] { return PouringServer::repeated(ListHead + "X-More: ", QByteArray(1000, 'x'), GiB); });
        add("a byte now and then", [] {
            Pour drip = PouringServer::repeated(ListHead + "\r\n[", " ", GiB);
            drip.pause = std::chrono::milliseconds(50);
            return drip;
        });
        add("nesting of 100,000", [] {
            return PouringServer::bytes(CannedServer::http(200, QByteArray(100'000, '[') + QByteArray(100'000, ']')));
        });
        add("64 MiB of nesting", [] { return oneLetter({}, '[', 64 * MiB); });
        add("64 MiB of commas", [] { return oneLetter("[", ',', 64 * MiB); });
        add("64 MiB of nothing", [] { return oneLetter("[", ' ', 64 * MiB); });
    }
    void theListSurvivesWhatIsNoList()
    {
        QFETCH(std::function<Pour()>, pour);
        Room room(std::chrono::seconds(8)); // by which the byte now and then is ended
        QVERIFY(room.signIn());
        QCOMPARE(room.tokens.rowCount(), 3);
        room.setList(pour);
        const PeakMemory memory;
        const LongestTurn turn;
        QVERIFY(room.reload());
        QCOMPARE(room.controller.loadState(), State::Failed);
        QCOMPARE(room.tokens.rowCount(), 3);
        verifyBounds(memory, turn);
    }

    void theAnswerToACreateIsBoundedToo()
    {
        Room room;
        QVERIFY(room.signIn());
        room.setCreated([] { return oneGiB("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"); });
        const PeakMemory memory;
        const LongestTurn turn;
        auto *call = room.controller.createToken(7, QStringLiteral("new"), &room.window);
        bool isOver = false;
        bool isUnknown = false;
        connect(call, &ApiCallBase::finished, this, [&] {
            isOver = true;
            isUnknown = !call->result().isOk() && call->result().error().outcomeUnknown;
        });
        QTRY_VERIFY_WITH_TIMEOUT(isOver, LongWait);
        QVERIFY(isUnknown);
        verifyBounds(memory, turn);
    }

    void aMillionRows()
    {
        constexpr int count = 1'000'000;
        takesTheLists(count, [](int number) { return manyRows(count, number == 0 ? "d" : "e"); });
    }

    void aStreamThatBeginsWithManyRows()
    {
        constexpr int count = 300'000;
        Room room;
        room.setList([] { return manyRows(count, "d"); });
        room.setStream([] {
            QByteArray rows;
            for (int at = 0; at < count; ++at)
                rows += ',' + row(QByteArray::number(at), "d");
            rows[0] = '[';
            return PouringServer::bytes(ListHead + "\r\n" + rows + "]\n");
        });
        const LongestTurn turn;
        QVERIFY(room.signIn());
        QVERIFY(Room::settle());
        QCOMPARE(room.tokens.rowCount(), count);
        QVERIFY2(turn.ms() < longestTurnMs(), qPrintable(QString::number(turn.ms())));
    }

    void descriptionsOfTenMegabytes()
    {
        constexpr int count = 6;
        takesTheLists(count, [](int number) { return longDescriptions(count, 10'000'000, number == 0 ? 'd' : 'e'); });
    }

private:
    /// A first list, the same again, and one whose rows all say something else.
    static void takesTheLists(int count, const std::function<Pour(int number)> &lists)
    {
        Room room;
        QVERIFY(room.signIn());
        for (const int number : {0, 0, 1}) {
            room.setList([=] { return lists(number); });
            const PeakMemory memory;
            const LongestTurn turn;
            QVERIFY(room.reload());
            QVERIFY2(room.controller.loadState() == State::Loaded,
                room.controller.loadError() ? qPrintable(room.controller.loadError()->detail) : "no error");
            QCOMPARE(room.tokens.rowCount(), count);
            verifyBounds(memory, turn);
        }
    }

    static void verifyBounds(const PeakMemory &memory, const LongestTurn &turn)
    {
        if (qEnvironmentVariableIsSet("TOKENDESK_SHOW_BOUNDS"))
            QTextStream(stdout) << QStringLiteral("%1 %2: %3 ms, %4 MiB more, %5 MiB in all")
                                       .arg(QLatin1String(QTest::currentTestFunction()),
                                           QLatin1String(QTest::currentDataTag()))
                                       .arg(turn.ms(), 0, 'f', 1)
                                       .arg(memory.growthKiB() / 1024)
                                       .arg(PeakMemory::peakKiB() / 1024)
                                << Qt::endl;
        const QString told = QStringLiteral("%1 ms in one turn, %2 KiB").arg(turn.ms()).arg(memory.growthKiB());
        QVERIFY2(turn.ms() < longestTurnMs(), qPrintable(told));
        QVERIFY2(memory.growthKiB() < MostMemoryKiB, qPrintable(told));
    }
};

QTEST_MAIN(BoundsTest)
#include "tst_bounds.moc"
