// SPDX-License-Identifier: GPL-3.0-or-later
// How soon a change on the server is a change in the window, and how long the window stands still under a burst of
// them.
#include "app/api/client.h"
#include "app/api/transport.h"
#include "app/model/liveupdates.h"
#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/model/usermodel.h"
#include "app/session/session.h"
#include "tests/support/calls.h"
#include "tests/support/demofixture.h"
#include "tests/support/faultproxy.h"
#include "ui/tokenpage.h"
#include "ui/tokentableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <atomic>
#include <cstdio>
#include <vector>

using namespace Tokendesk;

namespace {

qint64 steadyNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

struct Window
{
    bool isLive(const QUrl &server, const Secret &token)
    {
        page.resize(1100, 700);
        page.show();
        session.signInWithToken(server, token);
        return QTest::qWaitFor([this] { return live.state() == LiveUpdates::State::Live; }, 30'000);
    }

    SystemClock clock;
    Session session;
    TokenModel tokens{clock};
    UserModel users;
    TokenController controller{session, tokens, users, clock};
    LiveUpdates live{session, controller, tokens, clock};
    TokenPage page{session, controller, tokens, live};
};

void measureLatency(int rounds)
{
    DemoFixture demo;
    std::atomic<qint64> writtenNs = 0;
    demo.server().setArrivalObserver([&writtenNs](const std::string &verb, const std::string &) {
        if (verb == "PATCH")
            writtenNs = steadyNs();
    });
    Window window;
    if (!window.isLive(demo.url(), DemoFixture::token(demo.user())))
        qFatal("not live");
    Transport transport(demo.url());
    Client client(transport, DemoFixture::token(demo.user()));
    QObject calls;
    const QString id = window.tokens.token(0).token.id;
    std::vector<double> took;
    bool isSeen = false;
    QEventLoop loop; // QTest::qWaitFor() would look only every 10 ms
    QObject::connect(&window.tokens, &QAbstractItemModel::dataChanged, &loop, [&] {
        if (!std::exchange(isSeen, true))
            took.push_back(static_cast<double>(steadyNs() - writtenNs) / 1e6);
        loop.quit();
    });
    for (int round = 0; round < rounds; ++round) {
        isSeen = false;
        auto *call = client.changeDescription(demo.user().id, id, QStringLiteral("round %1").arg(round), &calls);
        const auto outcome = watch(call);
        QSignalSpy finished(call, &ApiCallBase::finished);
        loop.exec();
        if ((finished.isEmpty() && !finished.wait()) || !outcome->isSuccess())
            qFatal("a change failed");
    }
    std::ranges::sort(took);
    std::printf("server's write to row's change, %d changes: median %.2f ms, p99 %.2f ms, longest %.2f ms\n", rounds,
        took.at(took.size() / 2), took.at(took.size() * 99 / 100), took.back());
}

void measureBurst(int frames)
{
    TokendeskDemo::DemoOptions options;
    options.tokensPerUser = frames;
    options.users = 2;
    const DemoFixture demo(options);
    FaultProxy proxy(static_cast<quint16>(demo.url().port()));
    Window window;
    if (!window.isLive(proxy.url(), DemoFixture::token(demo.user())))
        qFatal("not live");
    QTest::qWait(2000); // until the window has painted and everything is quiet
    QByteArray burst;
    for (int row = 0; row < frames; ++row) {
        const Token token = window.tokens.token(row).token;
        burst += "{\"id\":\"" + token.id.toUtf8() + "\",\"description\":\"burst " + QByteArray::number(row)
            + "\",\"created_at\":\"2021-07-02T06:38:36.025\"}\n";
    }
    qint64 changed = 0;
    QObject context;
    QObject::connect(&window.tokens, &QAbstractItemModel::dataChanged, &context,
        [&changed](const QModelIndex &first, const QModelIndex &last) { changed += last.row() - first.row() + 1; });
    bool readAgain = false;
    QObject::connect(&window.controller, &TokenController::listRead, &context, [&readAgain] { readAgain = true; });
    proxy.injectChunk(burst);
    QElapsedTimer sinceTurn;
    QElapsedTimer total;
    double longestMs = 0;
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, &context, [&] {
        longestMs = std::max(longestMs, static_cast<double>(sinceTurn.nsecsElapsed()) / 1e6);
        sinceTurn.start();
    });
    turn.start(0);
    total.start();
    sinceTurn.start();
    if (!QTest::qWaitFor([&] { return changed >= frames; }, 60'000))
        qFatal("only %lld rows changed", static_cast<long long>(changed));
    std::printf("%d change frames in a burst (%.1f MB): all shown after %lld ms, longest stall %.1f ms\n", frames,
        static_cast<double>(burst.size()) / 1e6, static_cast<long long>(total.elapsed()), longestMs);
    longestMs = 0;
    if (!QTest::qWaitFor([&] { return readAgain; }, 60'000))
        qFatal("the list was not read again");
    QTest::qWait(300);
    std::printf("the list that is read after it (%lld rows changed in all): longest stall %.1f ms\n",
        static_cast<long long>(changed), longestMs);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    measureLatency(1000);
    measureBurst(10'000);
    measureBurst(100'000);
}
