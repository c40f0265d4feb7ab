// SPDX-License-Identifier: GPL-3.0-or-later
// How soon a change on the server is a change in the window, and how long the window stands still under a burst of
// them.
#include "app/api/client.h"
#include "app/api/framesplitter.h"
#include "app/api/tokenframe.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/figures.h"
#include "tests/support/demofixture.h"
#include "tests/support/faultproxy.h"

#include <QApplication>
#include <QTcpSocket>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <vector>

using namespace Bench;
using namespace Tokendesk;

namespace {

constexpr int lastOfHundred = 99;

qint64 steadyNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

double p99(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() * lastOfHundred / 100);
}

bool isLive(Window &window, const QUrl &url, const Secret &token)
{
    window.session.signInWithToken(url, token);
    return runUntil([&] { return window.live.state() == LiveUpdates::State::Live; });
}

/// Stands between the window and the demo server, in a thread of its own, and puts lines into the window's stream.
class Writer
{
public:
    explicit Writer(quint16 port)
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_context, [this, port] { m_proxy = std::make_unique<FaultProxy>(port); }, Qt::BlockingQueuedConnection);
    }
    ~Writer()
    {
        QMetaObject::invokeMethod(
            &m_context, [this] { m_proxy.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    QUrl url() const { return m_proxy->url(); }

    /// As fast as it can, in chunks as a server's buffer makes them; writtenNs(0) tells when it began.
    void writeAll(const QList<QByteArray> &lines)
    {
        m_writtenNs = std::vector<std::atomic<qint64>>(1);
        QMetaObject::invokeMethod(&m_context, [this, lines] {
            constexpr qsizetype bufferSize = 32LL * 1024;
            m_writtenNs.front() = steadyNs();
            QByteArray chunk;
            for (const QByteArray &line : lines) {
                chunk += line;
                if (chunk.size() >= bufferSize) {
                    m_proxy->injectChunk(std::exchange(chunk, {}));
                }
            }
            m_proxy->injectChunk(chunk);
        });
    }
    /// @p perSecond lines, for as long as there are some; writtenNs() tells when each left.
    void writeEvenly(const QList<QByteArray> &lines, int perSecond)
    {
        m_writtenNs = std::vector<std::atomic<qint64>>(static_cast<std::size_t>(lines.size()));
        QMetaObject::invokeMethod(&m_context, [this, lines, perSecond] {
            constexpr qint64 second = 1'000'000'000;
            auto *timer = new QTimer(m_proxy.get());
            timer->setTimerType(Qt::PreciseTimer);
            QObject::connect(timer, &QTimer::timeout, m_proxy.get(),
                [this, lines, perSecond, timer, since = steadyNs(), next = qsizetype(0)]() mutable {
                    const qint64 due = (steadyNs() - since) * perSecond / second;
                    QByteArray chunk;
                    for (; next < std::min<qint64>(due, lines.size()); ++next) {
                        chunk += lines.at(next);
                        m_writtenNs.at(static_cast<std::size_t>(next)) = steadyNs();
                    }
                    if (!chunk.isEmpty()) {
                        m_proxy->injectChunk(chunk);
                    }
                    if (next == lines.size()) {
                        timer->deleteLater();
                    }
                });
            timer->start(1);
        });
    }
    qint64 writtenNs(qsizetype line) const { return m_writtenNs.at(static_cast<std::size_t>(line)); }

private:
    QThread m_thread;
    QObject m_context; ///< for what is to be done in the thread
    std::unique_ptr<FaultProxy> m_proxy; ///< made there
    std::vector<std::atomic<qint64>> m_writtenNs;
};

/// Without a date, which would move the row.
QByteArray changeLine(const QString &id, const QByteArray &description)
{
    return "{\"id\":\"" + id.toUtf8() + "\",\"description\":\"" + description + "\"}\n";
}

/// One for each of the window's first rows. @p round makes each time's another.
QList<QByteArray> changeLines(const Window &window, int count, int round)
{
    QList<QByteArray> lines;
    for (int row = 0; row < count; ++row) {
        lines.append(changeLine(window.tokens.token(row).token.id, "round " + QByteArray::number(round)));
    }
    return lines;
}

/// Waits that a line for each row was shown; in ms, from when the writer let it go.
std::vector<double> latencies(Window &window, Writer &writer, const QList<QByteArray> &lines, int perSecond, int round)
{
    std::vector<double> took(static_cast<std::size_t>(lines.size()), -1);
    qsizetype seen = 0;
    const QString expected = QStringLiteral("round %1").arg(round);
    QObject context;
    QObject::connect(&window.tokens, &QAbstractItemModel::dataChanged, &context,
        [&](const QModelIndex &first, const QModelIndex &last) {
            const qint64 now = steadyNs();
            for (int row = first.row(); row <= std::min<int>(last.row(), static_cast<int>(lines.size()) - 1); ++row) {
                double &one = took.at(static_cast<std::size_t>(row));
                if (one < 0 && window.tokens.token(row).token.description == expected) {
                    one = static_cast<double>(now - writer.writtenNs(row)) / 1e6;
                    ++seen;
                }
            }
        });
    writer.writeEvenly(lines, perSecond);
    if (!runUntil([&] { return seen == lines.size(); })) {
        qFatal("not all changes were shown");
    }
    return took;
}

/// A socket, the lines' splitter and decoder, and nothing else.
std::vector<double> plainLatencies(
    const QUrl &url, const DemoFixture &demo, Writer &writer, const QList<QByteArray> &lines, int perSecond)
{
    QTcpSocket socket;
    constexpr qsizetype longestLine = 64LL * 1024 * 1024; // the first has the whole list
    FrameSplitter splitter(longestLine);
    TokenFrameDecoder decoder;
    std::vector<double> took;
    bool hasBegun = false;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] {
        QList<QByteArray> arrived;
        splitter.feed(socket.readAll(), arrived);
        for (const QByteArray &line : arrived) {
            hasBegun = hasBegun || line.startsWith('[');
            if (line.startsWith('{') && decoder.decode(line).isOk()) { // the rest is HTTP's
                took.push_back(
                    static_cast<double>(steadyNs() - writer.writtenNs(static_cast<qsizetype>(took.size()))) / 1e6);
            }
        }
    });
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write("GET /api/v1/users/" + QByteArray::number(static_cast<qlonglong>(demo.user().id))
        + "/access-tokens?subscribe HTTP/1.1\r\nHost: bench\r\nPrivate-Token: "
        + QByteArray::fromStdString(demo.user().token) + "\r\n\r\n");
    if (!runUntil([&] { return hasBegun; })) {
        qFatal("no stream");
    }
    writer.writeEvenly(lines, perSecond);
    if (!runUntil([&] { return static_cast<qsizetype>(took.size()) >= lines.size(); })) {
        qFatal("not all lines came");
    }
    return took;
}

void stream(int perSecond, int count, int rounds)
{
    TokendeskDemo::DemoOptions options;
    options.tokensPerUser = count;
    options.users = 2;
    const DemoFixture demo(options);
    Figures figures{QStringLiteral("stream of %L1 lines a second, server's write to row changed, p99").arg(perSecond),
        QStringLiteral("plain socket, same decoder"), 0, 1};
    for (int round = 0; round < rounds; ++round) {
        Writer writer(static_cast<quint16>(demo.url().port()));
        QList<QByteArray> lines;
        {
            Window window;
            if (!isLive(window, writer.url(), DemoFixture::token(demo.user()))) {
                qFatal("not live");
            }
            runFor(1000); // until the window has painted and everything is quiet
            lines = changeLines(window, count, round);
            figures.ours.push_back(p99(latencies(window, writer, lines, perSecond, round)));
        }
        figures.theirs.push_back(p99(plainLatencies(writer.url(), demo, writer, lines, perSecond)));
    }
    printFigures(figures);
}

void burst(int count, int rounds)
{
    TokendeskDemo::DemoOptions options;
    options.tokensPerUser = count;
    options.users = 2;
    const DemoFixture demo(options);
    Writer writer(static_cast<quint16>(demo.url().port()));
    Window window;
    if (!isLive(window, writer.url(), DemoFixture::token(demo.user()))) {
        qFatal("not live");
    }
    Figures all{QStringLiteral("%L1 lines at once, until all are shown").arg(count), {}, 0, 20};
    Figures stall{QStringLiteral("%L1 lines at once, longest stall").arg(count), {}, 0, 50};
    int number = 0;
    const auto shown = [&] {
        runFor(2000); // the list is read again after a burst
        const QList<QByteArray> lines = changeLines(window, count, ++number);
        qint64 changed = 0;
        QObject context;
        QObject::connect(&window.tokens, &QAbstractItemModel::dataChanged, &context,
            [&changed](const QModelIndex &first, const QModelIndex &last) { changed += last.row() - first.row() + 1; });
        writer.writeAll(lines);
        if (!runUntil([&] { return changed >= count; })) {
            qFatal("not all rows changed");
        }
        window.page.table().viewport()->repaint();
        return static_cast<double>(steadyNs() - writer.writtenNs(0)) / 1e6;
    };
    for (int round = 0; round < rounds; ++round) {
        all.ours.push_back(shown());
        // Once more, for the stall: looking for it keeps a processor busy.
        QElapsedTimer sinceTurn;
        double longest = 0;
        QTimer turn;
        QObject::connect(&turn, &QTimer::timeout, &turn, [&] {
            longest = std::max(longest, static_cast<double>(sinceTurn.nsecsElapsed()) / 1e6);
            sinceTurn.start();
        });
        sinceTurn.start();
        turn.start(0);
        shown();
        runFor(1000);
        stall.ours.push_back(longest);
    }
    printFigures(all);
    printFigures(stall);
}

/// From the moment when the server makes the change, for a change made elsewhere.
void single(int rounds)
{
    DemoFixture demo;
    std::atomic<qint64> writtenNs = 0;
    demo.server().setArrivalObserver([&writtenNs](const std::string &verb, const std::string &) {
        if (verb == "PATCH") {
            writtenNs = steadyNs();
        }
    });
    Window window;
    if (!isLive(window, demo.url(), DemoFixture::token(demo.user()))) {
        qFatal("not live");
    }
    Transport transport(demo.url());
    Client client(transport, DemoFixture::token(demo.user()));
    QObject calls;
    const QString id = window.tokens.token(0).token.id;
    bool isSeen = false;
    double took = 0;
    QObject::connect(&window.tokens, &QAbstractItemModel::dataChanged, &calls, [&] {
        if (!std::exchange(isSeen, true)) {
            took = static_cast<double>(steadyNs() - writtenNs) / 1e6;
        }
    });
    Figures figures{QStringLiteral("a change made elsewhere, server's write to row changed, p99"), {}, 0, 1};
    constexpr int changes = 300;
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> times;
        for (int change = 0; change < changes; ++change) {
            isSeen = false;
            bool isDone = false;
            auto *call = client.changeDescription(
                demo.user().id, id, QStringLiteral("round %1, %2").arg(round).arg(change), &calls);
            QObject::connect(call, &ApiCallBase::finished, &calls, [&isDone] { isDone = true; });
            if (!runUntil([&] { return isSeen && isDone; })) {
                qFatal("a change was not shown");
            }
            times.push_back(took);
        }
        figures.ours.push_back(p99(times));
    }
    printFigures(figures);
}

} // namespace

/// bench_live ROUNDS
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 7;
    single(rounds);
    stream(100, 300, rounds);
    stream(10'000, 10'000, rounds);
    burst(10'000, rounds);
    return 0;
}
