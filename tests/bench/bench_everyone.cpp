// SPDX-License-Identifier: GPL-3.0-or-later
// Everyone's tokens, as an administrator of a large server meets them: how soon they are there, what they cost, and
// whether the window keeps up with typing and sorting.
#include "app/model/everyonelist.h"
#include "app/model/liveupdates.h"
#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/model/usermodel.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "ui/scopeswitch.h"
#include "ui/tokencolumns.h"
#include "ui/tokenpage.h"
#include "ui/tokentableview.h"
#include "ui/usersidebar.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Tokendesk;

namespace {

constexpr int limitMs = 120'000;

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

QString ms(double value)
{
    return QString::number(value, 'f', 1);
}

/// Runs the program's event loop until it is so, or @p limit is over. QTest::qWaitFor() would not do: it sleeps for 10
/// ms between two looks, and nothing of the program runs meanwhile.
bool runUntil(const std::function<bool()> &isSo, int limit = limitMs)
{
    QEventLoop loop;
    bool came = false;
    const auto look = [&] {
        if (!came && isSo()) {
            came = true;
            loop.quit();
        }
    };
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &loop, look);
    QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &loop, look);
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    loop.exec();
    return came;
}

/// The demo server as a process of its own, so that its work is not counted as ours.
struct Server
{
    Server(const QString &program, int users, int tokens, int latencyMs)
    {
        process.start(program,
            {QStringLiteral("--users"), QString::number(users), QStringLiteral("--tokens-per-user"),
                QString::number(tokens), QStringLiteral("--latency-ms"), QString::number(latencyMs)});
        while (!process.canReadLine() && process.waitForReadyRead(limitMs)) { }
        const QJsonObject start = QJsonDocument::fromJson(process.readLine()).object();
        url = QUrl(start.value(QStringLiteral("url")).toString());
        const QJsonObject administrator = start.value(QStringLiteral("accounts")).toArray().at(0).toObject();
        token = administrator.value(QStringLiteral("token")).toString().toUtf8();
    }
    ~Server()
    {
        process.terminate();
        process.waitForFinished(limitMs);
    }

    QProcess process;
    QUrl url;
    QByteArray token;
};

/// The parts of the window that follow the list of everyone.
struct Window
{
    Window()
    {
        page.resize(1200, 800);
        page.show();
        sidebar.show();
    }
    bool signIn(const Server &server)
    {
        session.signInWithToken(server.url, Secret(QByteArrayView(server.token)));
        return runUntil(
            [this] { return controller.loadState() == TokenController::LoadState::Loaded && users.totalCount() > 0; });
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("s.ini"))};
    SystemClock clock;
    Session session;
    TokenModel tokens{clock};
    UserModel users;
    TokenController controller{session, tokens, users, clock};
    LiveUpdates live{session, controller, tokens, clock};
    TokenPage page{session, controller, tokens, live};
    UserSidebar sidebar{users};
    TokenColumns columns{page.table(), settings};
    QLineEdit search;
    ScopeSwitch scope{{session, controller, tokens, sidebar, columns, search}};
};

qint64 residentKiB()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).simplified().split(' ').first().toLongLong();
        }
    }
    return 0;
}

QString loadAverage()
{
    QFile file(QStringLiteral("/proc/loadavg"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().split(' ').first()) : QString();
}

/// What the threads of a process have had of the processor, in ms: tells who was the limit.
double processorMs(qint64 process)
{
    double sum = 0;
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(process));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile one(tasks.filePath(task + QStringLiteral("/schedstat")));
        if (one.open(QIODevice::ReadOnly)) {
            sum += one.readAll().split(' ').first().toDouble() / 1e6;
        }
    }
    return sum;
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

/// Of the whole reading, in ms.
double readEveryone(Window &window, double &firstRows)
{
    QElapsedTimer timer;
    timer.start();
    firstRows = 0;
    // Some were shown before: those of the administrator.
    const qsizetype before = window.tokens.totalCount();
    const auto look = [&] {
        if (firstRows == 0 && window.tokens.totalCount() > before) {
            firstRows = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        }
    };
    QObject context;
    QObject::connect(&window.tokens, &QAbstractItemModel::rowsInserted, &context, look);
    QObject::connect(&window.tokens, &QAbstractItemModel::layoutChanged, &context, look);
    window.controller.showEveryone();
    const bool came = runUntil([&] {
        return window.controller.loadState() == TokenController::LoadState::Loaded
            && !window.controller.everyone().isInRound();
    });
    return came ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1;
}

/// What somebody who is very quick would meet: nothing is prepared yet.
void printFirstSteps(const Server &server)
{
    Window window;
    double first = 0;
    if (!window.signIn(server) || readEveryone(window, first) < 0) {
        say(QStringLiteral("could not read"));
        return;
    }
    print("at once: the first letter", {step(window, [&] { window.tokens.setFilter(QStringLiteral("g")); })});
    window.tokens.setFilter({});
    print("at once: sort by description", {step(window, [&] { window.tokens.sort(TokenModel::DescriptionColumn); })});
}

double curlMs(const Server &server, const Window &window)
{
    const QTemporaryDir folder;
    QFile list(folder.filePath(QStringLiteral("urls")));
    if (!list.open(QIODevice::WriteOnly)) {
        return -1;
    }
    for (int row = 0; row < window.users.rowCount(); ++row) {
        const auto user = window.users.index(row).data(UserModel::UserIdRole).toLongLong();
        list.write("url = \"" + server.url.toString().toUtf8() + "/api/v1/users/" + QByteArray::number(user)
            + "/access-tokens\"\noutput = \"/dev/null\"\n");
    }
    list.write("header = \"Private-Token: " + server.token + "\"\n");
    list.close();
    QProcess curl;
    QElapsedTimer timer;
    timer.start();
    curl.start(QStringLiteral("curl"),
        {QStringLiteral("-sS"), QStringLiteral("--noproxy"), QStringLiteral("*"), QStringLiteral("--parallel"),
            QStringLiteral("--parallel-max"), QStringLiteral("50"), QStringLiteral("-K"), list.fileName()});
    return curl.waitForFinished(limitMs) && curl.exitCode() == 0 ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1;
}

void besideCurl(const QString &program, int users, int tokens)
{
    const Server server(program, users, tokens, 20);
    std::vector<double> ours;
    std::vector<double> curls;
    // In turn, so that what else the machine does meanwhile counts for both.
    for (int i = 0; i < 3; ++i) {
        Window window;
        double first = 0;
        if (!window.signIn(server)) {
            say(QStringLiteral("could not sign in"));
            return;
        }
        const double serverBefore = processorMs(server.process.processId());
        const double ownBefore = processorMs(QCoreApplication::applicationPid());
        ours.push_back(readEveryone(window, first));
        const double serverBetween = processorMs(server.process.processId());
        const double ownAfter = processorMs(QCoreApplication::applicationPid());
        curls.push_back(curlMs(server, window));
        say(QStringLiteral("  %1 ms, of the processor %2 ms, the server %3 ms; curl %4 ms, the server %5 ms")
                .arg(ms(ours.back()), ms(ownAfter - ownBefore), ms(serverBetween - serverBefore), ms(curls.back()),
                    ms(processorMs(server.process.processId()) - serverBetween)));
    }
    const double best = *std::min_element(ours.begin(), ours.end());
    const double curl = *std::min_element(curls.begin(), curls.end());
    say(QStringLiteral("With 20 ms of latency, the best of three: %1 ms; curl with 50 connections %2 ms; ratio %3 "
                       "(aim: at most 1.2)")
            .arg(ms(best), ms(curl), QString::number(best / curl, 'f', 2)));
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
        if (!window.signIn(server)) {
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
        runUntil([] { return false; }, rest);
        say(QStringLiteral("  memory, three seconds later: %1 MiB more")
                .arg(ms(static_cast<double>(residentKiB() - before) / 1024)));
        typeAndSort(window);
        printFirstSteps(server);
    }
    besideCurl(program, users, tokens);
    return 0;
}
