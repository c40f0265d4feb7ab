// SPDX-License-Identifier: GPL-3.0-or-later
// What the program does with a server, beside what curl, jq and xargs do with the same one.
#include "app/model/revokejob.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/figures.h"
#include "tests/support/certificates.h"
#include "tests/support/http2front.h"

#include <QApplication>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

using namespace Bench;
using namespace Tokendesk;

namespace {

/// Of a program, from its start to its end; below 0: it failed. @p input comes on its standard input.
double processMs(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool good = process.waitForFinished(limitMs) && process.exitCode() == 0;
    return good ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1;
}

bool written(QFile &file, const QByteArray &text)
{
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && (file.close(), true);
}

/// For curl's -K: an argument list can be read by everyone, and a token has no place there.
QByteArray tokenHeader(const QByteArray &token)
{
    return "header = \"Private-Token: " + token + "\"\nnoproxy = \"*\"\nsilent\nshow-error\nfail\n";
}

bool hasFailed(const Figures &figures)
{
    return figures.ours.back() < 0 || (!figures.theirs.empty() && figures.theirs.back() < 0);
}

double curlEveryone(const Server &server, const Window &window, const QStringList &options)
{
    const QTemporaryDir folder;
    QFile config(folder.filePath(QStringLiteral("config")));
    QByteArray text = tokenHeader(server.administrator.token) + "parallel\n";
    for (int row = 0; row < window.users.rowCount(); ++row) {
        text += "url = \"" + server.listUrl(window.users.index(row).data(UserModel::UserIdRole).toLongLong())
            + "\"\noutput = \"/dev/null\"\n";
    }
    return written(config, text)
        ? processMs(QStringLiteral("curl"), QStringList{QStringLiteral("-K"), config.fileName()} + options)
        : -1;
}

/// False: something could not be read.
bool everyone(const QString &program, int latency, int rounds, bool http2, double aim)
{
    Server server(program, 1000, 100, latency);
    Certificates certificates;
    std::optional<Http2Front> front;
    QStringList options{QStringLiteral("--parallel-max"), QStringLiteral("50")};
    if (http2) {
        front.emplace(certificates.make(Certificates::Kind::Good), server.url.port());
        server.url.setScheme(QStringLiteral("https"));
        server.url.setPort(front->port());
        options = QStringList{QStringLiteral("--parallel-max"), QStringLiteral("100"), QStringLiteral("--http2"),
            QStringLiteral("--cacert"), certificates.authorityFile()};
    }
    Figures figures{QStringLiteral("everyone's tokens, 1,000 users with 100, %1 ms of latency, %2")
                        .arg(latency)
                        .arg(http2 ? QStringLiteral("HTTP/2") : QStringLiteral("HTTP/1.1")),
        http2 ? QStringLiteral("curl --parallel-max 100") : QStringLiteral("curl --parallel-max 50"), aim};
    for (int i = 0; i < rounds; ++i) {
        Window window;
        double first = 0;
        if (!window.signIn(server, server.administrator.token, http2 ? certificates.authority() : QByteArray())) {
            return false;
        }
        figures.ours.push_back(readEveryone(window, first));
        figures.theirs.push_back(curlEveryone(server, window, options));
        if (hasFailed(figures)) {
            return false;
        }
    }
    printFigures(figures);
    return true;
}

bool everyoneInAllWays(const QString &program, int rounds)
{
    bool good = everyone(program, 0, rounds, false, 3) && everyone(program, 20, rounds, false, 1.1)
        && everyone(program, 100, rounds, false, 1.05);
    if (Http2Front::program().isEmpty()) {
        std::fputs("nghttpx is not here: HTTP/2 is left out\n", stderr);
        return good;
    }
    return good && everyone(program, 0, rounds, true, 3) && everyone(program, 20, rounds, true, 0.8)
        && everyone(program, 100, rounds, true, 0.8);
}

/// From the request, which the program sends as soon as it is signed in, to what a person sees; below 0: it failed.
double listPainted(Window &window, const Server &server, qsizetype rows)
{
    QElapsedTimer timer;
    QObject::connect(&window.session, &Session::signedIn, &window.page, [&timer] { timer.start(); });
    if (!window.signIn(server, server.user.token) || window.tokens.totalCount() < rows) {
        return -1;
    }
    QCoreApplication::sendPostedEvents();
    window.page.table().viewport()->repaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

bool list(const QString &program, int rows, int rounds, double aim, double tableAim)
{
    const Server server(program, 2, rows, 0);
    const QTemporaryDir folder;
    QFile config(folder.filePath(QStringLiteral("config")));
    const QByteArray url = server.listUrl(server.user.id);
    if (!written(config, tokenHeader(server.user.token) + "url = \"" + url + "\"\n")) {
        return false;
    }
    Figures plain{QStringLiteral("one list of %L1 tokens, request to painted").arg(rows), QStringLiteral("curl"), aim};
    Figures table{plain.what, QStringLiteral("curl | jq, sorted table"), tableAim};
    const QString piped = QStringLiteral(
        "set -o pipefail; curl -K %1 | jq -r 'sort_by(.created_at) | .[] | [.created_at, .description, .id] | @tsv'")
                              .arg(config.fileName());
    for (int i = 0; i < rounds; ++i) {
        {
            Window window;
            plain.ours.push_back(listPainted(window, server, rows));
        } // and with it the stream, which tells the list once more
        plain.theirs.push_back(processMs(QStringLiteral("curl"), {QStringLiteral("-K"), config.fileName()}));
        if (tableAim > 0) {
            table.theirs.push_back(processMs(QStringLiteral("bash"), {QStringLiteral("-c"), piped}));
        }
        table.ours.push_back(plain.ours.back());
        if (hasFailed(plain) || hasFailed(table)) {
            return false;
        }
    }
    printFigures(plain);
    if (tableAim > 0) {
        printFigures(table);
    }
    return true;
}

/// Until it does not change any more: then what is prepared while nobody does anything is there, and the stream has
/// told the whole list once more.
double settledKiB()
{
    constexpr int look = 2000;
    constexpr int mostLooks = 30;
    constexpr double still = 1024;
    double before = 0;
    auto now = static_cast<double>(residentKiB());
    for (int i = 0; i < mostLooks && std::abs(now - before) > still; ++i) {
        runFor(look);
        before = std::exchange(now, static_cast<double>(residentKiB()));
    }
    return now;
}

/// One size in a process: what was freed before would count as free.
bool memory(const QString &program, int rows)
{
    const Server server(program, 2, rows, 0);
    Window window;
    const double before = settledKiB();
    if (!window.signIn(server, server.user.token)) {
        return false;
    }
    const double after = settledKiB();
    // What the server sent, by curl's count.
    const QTemporaryDir folder;
    QFile config(folder.filePath(QStringLiteral("config")));
    QFile body(folder.filePath(QStringLiteral("body")));
    if (!written(config,
            tokenHeader(server.user.token) + "url = \"" + server.listUrl(server.user.id) + "\"\noutput = \""
                + body.fileName().toUtf8() + "\"\n")
        || processMs(QStringLiteral("curl"), {QStringLiteral("-K"), config.fileName()}) < 0) {
        return false;
    }
    Figures figures{QStringLiteral("memory for %L1 tokens").arg(rows), QStringLiteral("the JSON's bytes"), 1.5};
    figures.unit = QStringLiteral("MiB");
    figures.ours.push_back((after - before) / 1024);
    figures.theirs.push_back(static_cast<double>(body.size()) / 1024 / 1024);
    printFigures(figures);
    return true;
}

bool revoke(const QString &program, int rounds)
{
    constexpr int count = 500;
    const Server server(program, 2, count * 2 * rounds, 20);
    Window window;
    const QTemporaryDir folder;
    QFile config(folder.filePath(QStringLiteral("config")));
    if (!window.signIn(server, server.administrator.token)
        || !written(config, tokenHeader(server.administrator.token))) {
        return false;
    }
    window.controller.showTokensOf(server.user.id);
    if (!runUntil([&] { return window.tokens.totalCount() >= qsizetype(count) * 2 * rounds; })) {
        return false;
    }
    Figures figures{QStringLiteral("revoking 500 tokens, 20 ms of latency"), QStringLiteral("xargs -P6 curl"), 1.1};
    const auto first = [&] {
        QList<TokenRef> tokens;
        while (tokens.size() < count) {
            tokens.append(window.tokens.token(static_cast<int>(tokens.size())));
        }
        return tokens;
    };
    for (int i = 0; i < rounds; ++i) {
        const QList<TokenRef> ours = first();
        QObject context;
        RevokeJob *job = nullptr;
        figures.ours.push_back(msOf([&] {
            job = window.controller.revoke(ours, &context);
            runUntil([&] { return job->isFinished(); });
        }));
        const bool gone = std::all_of(job->items().cbegin(), job->items().cend(),
            [](const RevokeJob::Item &item) { return item.outcome == RevokeJob::Outcome::Revoked; });
        QByteArray urls;
        for (const TokenRef &token : first()) {
            urls += server.listUrl(server.user.id) + '/' + QUrl::toPercentEncoding(token.token.id) + '\n';
        }
        figures.theirs.push_back(processMs(QStringLiteral("xargs"),
            {QStringLiteral("-P6"), QStringLiteral("-n1"), QStringLiteral("curl"), QStringLiteral("-K"),
                config.fileName(), QStringLiteral("-X"), QStringLiteral("DELETE")},
            urls));
        if (!gone || hasFailed(figures)) {
            return false;
        }
        window.controller.refresh();
        const qsizetype left = window.tokens.totalCount() - count;
        runUntil([&] { return window.tokens.totalCount() == left; });
    }
    printFigures(figures);
    return true;
}

} // namespace

/// bench_server DEMO-SERVER everyone|list|revoke ROUNDS, bench_server DEMO-SERVER memory TOKENS
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    if (argc != 4) {
        std::fputs(
            "Usage: bench_server DEMO-SERVER everyone|list|revoke ROUNDS, or DEMO-SERVER memory TOKENS\n", stderr);
        return 2;
    }
    const QString server = QString::fromLocal8Bit(argv[1]);
    const QByteArray group(argv[2]);
    const int number = std::max(1, QByteArray(argv[3]).toInt());
    bool good = false;
    if (group == "everyone") {
        good = everyoneInAllWays(server, number);
    } else if (group == "list") {
        good = list(server, 1000, number, 0, 0) && list(server, 10'000, number, 0, 0)
            && list(server, 100'000, number, 3.5, 0.1) && list(server, 1'000'000, number, 4, 0);
    } else if (group == "memory") {
        good = memory(server, number);
    } else if (group == "revoke") {
        good = revoke(server, number);
    }
    return good ? 0 : 1;
}
