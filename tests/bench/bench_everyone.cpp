// SPDX-License-Identifier: GPL-3.0-or-later
// Everyone's tokens, as an administrator of a large server meets them: how soon they are there, what they cost, and
// whether the window keeps up with typing and sorting.
#include "tests/bench/benchwindow.h"

#include <QApplication>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace Bench;
using namespace Tokendesk;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

QString ms(double value)
{
    return QString::number(value, 'f', 1);
}

QString loadAverage()
{
    QFile file(QStringLiteral("/proc/loadavg"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().split(' ').first()) : QString();
}

/// The longest that the event loop did not come round meanwhile.
struct Stalls
{
    Stalls()
    {
        since.start();
        QObject::connect(&timer, &QTimer::timeout, &timer, [this] {
            worst = std::max(worst, since.nsecsElapsed() / 1e6);
            since.restart();
        });
        timer.start(0);
    }
    QTimer timer;
    QElapsedTimer since;
    double worst = 0;
};

/// One step as a person feels it: the change, and everything up to and with its painting.
double step(Window &window, const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    QCoreApplication::sendPostedEvents();
    window.page.table().viewport()->repaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, std::vector<double> steps)
{
    std::sort(steps.begin(), steps.end());
    const double worst = steps.back();
    say(QStringLiteral("  %1 median %2 ms, worst %3 ms%4")
            .arg(QString::fromLatin1(what).leftJustified(34), ms(steps[steps.size() / 2]).rightJustified(6),
                ms(worst).rightJustified(6), worst > 50 ? QStringLiteral("  (above the aim of 50)") : QString()));
}

/// Row by row with the wheel, page by page, and by the bar's handle through the whole list.
void scroll(Window &window)
{
    QScrollBar &bar = *window.page.table().verticalScrollBar();
    const auto by = [&](const char *what, int distance) {
        constexpr int count = 100;
        std::vector<double> steps;
        bar.setValue(0);
        for (int i = 1; i <= count; ++i) {
            steps.push_back(step(window, [&] { bar.setValue(i * distance); }));
        }
        print(what, steps);
    };
    by("scroll, a turn of the wheel", 3 * bar.singleStep());
    by("scroll, a page", bar.pageStep());
    by("scroll, a hundredth of the list", bar.maximum() / 100);
    bar.setValue(0);
}

void typeAndSort(Window &window)
{
    for (const char *text : {"grafana 12", "owner:silva older:1y", "build agent", "e"}) {
        std::vector<double> steps;
        const QString typed = QString::fromLatin1(text);
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            steps.push_back(step(window, [&] { window.tokens.setFilter(typed.left(length)); }));
        }
        for (qsizetype length = typed.size() - 1; length >= 0; --length) {
            steps.push_back(step(window, [&] { window.tokens.setFilter(typed.left(length)); }));
        }
        print(qPrintable(QStringLiteral("typing \"%1\"").arg(typed)), steps);
    }
    for (const char *word : {"has:duplicate", "needs:look"}) {
        std::vector<double> steps;
        steps.reserve(4);
        for (int i = 0; i < 4; ++i) {
            steps.push_back(
                step(window, [&] { window.tokens.setFilter(i % 2 == 0 ? QString::fromLatin1(word) : QString()); }));
        }
        print(word, {steps.front()});
        print("  and again", {steps.begin() + 1, steps.end()});
    }
    scroll(window);
    for (int column = 0; column < TokenModel::ColumnCount; ++column) {
        std::vector<double> steps;
        steps.reserve(4);
        for (int i = 0; i < 4; ++i) {
            steps.push_back(step(
                window, [&] { window.tokens.sort(column, i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder); }));
        }
        const QString name = window.tokens.headerData(column, Qt::Horizontal).toString();
        print(qPrintable(QStringLiteral("sort by %1").arg(name)), steps);
    }
}

/// What somebody who is very quick would meet: nothing is prepared yet.
void printFirstSteps(const Server &server)
{
    Window window;
    double first = 0;
    if (!window.signIn(server, server.administrator.token) || readEveryone(window, first) < 0) {
        say(QStringLiteral("could not read"));
        return;
    }
    print("at once: the first letter", {step(window, [&] { window.tokens.setFilter(QStringLiteral("g")); })});
    window.tokens.setFilter({});
    print("at once: sort by description", {step(window, [&] { window.tokens.sort(TokenModel::DescriptionColumn); })});
}

} // namespace

/// bench_everyone DEMO-SERVER [users [tokens of each]]
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    if (argc < 2) {
        say(QStringLiteral("Usage: bench_everyone DEMO-SERVER [USERS [TOKENS]]"));
        return 2;
    }
    const QString program = QString::fromLocal8Bit(argv[1]);
    const int users = argc > 2 ? QByteArray(argv[2]).toInt() : 1000;
    const int tokens = argc > 3 ? QByteArray(argv[3]).toInt() : 100;
    say(QStringLiteral("%1 users with %2 tokens each").arg(users).arg(tokens));
    say(QStringLiteral("load of the machine: %1").arg(loadAverage()));
    {
        const Server server(program, users, tokens, 0);
        Window window;
        if (!window.signIn(server, server.administrator.token)) {
            say(QStringLiteral("could not sign in"));
            return 1;
        }
        const qint64 before = residentKiB();
        double first = 0;
        Stalls stalls;
        const double all = readEveryone(window, first);
        stalls.timer.stop();
        say(QStringLiteral("  first rows after %1 ms, all %2 after %3 ms; the window stood still for %4 ms at most")
                .arg(ms(first))
                .arg(window.tokens.totalCount())
                .arg(ms(all), ms(stalls.worst)));
        say(QStringLiteral("  memory: %1 MiB more").arg(ms(static_cast<double>(residentKiB() - before) / 1024)));
        constexpr int rest = 3000; // by then what the first search and sort need is prepared
        runFor(rest);
        say(QStringLiteral("  memory, three seconds later: %1 MiB more")
                .arg(ms(static_cast<double>(residentKiB() - before) / 1024)));
        typeAndSort(window);
        printFirstSteps(server);
    }
    return 0;
}
