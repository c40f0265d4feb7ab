// SPDX-License-Identifier: GPL-3.0-or-later
// Seeded random schedules: many calls under many faults, and what must be true once it is quiet. --seed N repeats one.
#include "tests/soak/schedule.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace {

struct Sums
{
    int schedules = 0;
    int failed = 0;
    int calls = 0;
    int unknown = 0;
    int harms = 0;
    int mostArrivals = 0;
};

/// Runs one schedule after the other, each lane its own, until none is left.
class Runner : public QObject
{
public:
    Runner(int laneCount, quint32 first, int count, bool tellsAll) : m_next(first), m_left(count), m_tellsAll(tellsAll)
    {
        for (int i = 0; i < std::min(laneCount, count); ++i)
            m_lanes.push_back(std::make_unique<Lane>());
        for (const auto &lane : m_lanes)
            startNext(*lane);
    }

    const Sums &sums() const { return m_sums; }

private:
    void startNext(Lane &lane)
    {
        if (m_left == 0) {
            if (m_running == 0)
                QCoreApplication::quit();
            return;
        }
        --m_left;
        ++m_running;
        auto *schedule = new Schedule(lane, m_next++);
        connect(schedule, &Schedule::finished, this, [this, schedule, &lane] {
            take(*schedule);
            schedule->deleteLater();
            // Once that one's connections are gone.
            connect(schedule, &QObject::destroyed, this, [this, &lane] {
                --m_running;
                startNext(lane);
            });
        });
    }
    void take(const Schedule &schedule)
    {
        ++m_sums.schedules;
        m_sums.calls += schedule.calls();
        m_sums.unknown += schedule.unknown();
        m_sums.harms += schedule.harms();
        m_sums.mostArrivals = std::max(m_sums.mostArrivals, schedule.mostArrivals());
        const bool failed = !schedule.faults().isEmpty();
        m_sums.failed += failed ? 1 : 0;
        if (failed || m_tellsAll) {
            QTextStream out(stdout);
            out << (failed ? "FAIL" : "PASS") << ": seed " << schedule.seed() << "\n  "
                << schedule.journal().join(QStringLiteral("\n  ")) << "\n";
        }
    }

    std::vector<std::unique_ptr<Lane>> m_lanes;
    quint32 m_next;
    int m_left;
    int m_running = 0;
    bool m_tellsAll;
    Sums m_sums;
};

int warnings = 0;

void countWarnings(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    ++warnings;
    QTextStream(stdout) << "WARNING: " << text << "\n";
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption count(
        QStringLiteral("count"), QStringLiteral("How many."), QStringLiteral("N"), QStringLiteral("100"));
    const QCommandLineOption first(
        QStringLiteral("first"), QStringLiteral("The first one's seed."), QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption seed(
        QStringLiteral("seed"), QStringLiteral("Repeats this one, and tells its course."), QStringLiteral("N"));
    const QCommandLineOption lanes(
        QStringLiteral("lanes"), QStringLiteral("How many at a time."), QStringLiteral("N"), QStringLiteral("16"));
    parser.addOptions({count, first, seed, lanes});
    parser.addHelpOption();
    parser.process(app);
    qInstallMessageHandler(countWarnings);

    const bool one = parser.isSet(seed);
    QElapsedTimer since;
    since.start();
    Runner runner(parser.value(lanes).toInt(), parser.value(one ? seed : first).toUInt(),
        one ? 1 : std::max(1, parser.value(count).toInt()), one);
    QCoreApplication::exec();
    const Sums &sums = runner.sums();
    QTextStream(stdout) << sums.schedules << " schedules from seed " << parser.value(one ? seed : first) << " in "
                        << since.elapsed() / 1000 << " s: " << sums.calls << " calls under " << sums.harms
                        << " faults, " << sums.unknown << " with an unknown outcome; at most " << sums.mostArrivals
                        << " arrival(s) of each; " << sums.failed << " failed, " << warnings << " warnings\n";
    return sums.failed == 0 && warnings == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
