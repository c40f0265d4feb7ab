// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

namespace Bench {

constexpr int limitMs = 120'000;

/// Runs the program's event loop until it is so, or @p limit is over. QTest::qWaitFor() would not do: it sleeps for 10
/// ms between two looks, and nothing of the program runs meanwhile.
inline bool runUntil(const std::function<bool()> &isSo, int limit = limitMs)
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

inline void runFor(int ms)
{
    runUntil([] { return false; }, ms);
}

/// The demo server as a process of its own, so that its work is not counted as ours.
struct Server
{
    struct Account
    {
        Tokendesk::UserId id = 0;
        QByteArray token;
    };

    Server(const QString &program, int users, int tokens, int latencyMs)
    {
        process.start(program,
            {QStringLiteral("--users"), QString::number(users), QStringLiteral("--tokens-per-user"),
                QString::number(tokens), QStringLiteral("--latency-ms"), QString::number(latencyMs),
                QStringLiteral("--workers"), QStringLiteral("512")}); // each open connection holds one
        while (!process.canReadLine() && process.waitForReadyRead(limitMs)) { }
        const QJsonObject start = QJsonDocument::fromJson(process.readLine()).object();
        url = QUrl(start.value(QStringLiteral("url")).toString());
        const QJsonArray accounts = start.value(QStringLiteral("accounts")).toArray();
        administrator = account(accounts.at(0).toObject());
        user = account(accounts.at(1).toObject());
    }
    ~Server()
    {
        process.terminate();
        process.waitForFinished(limitMs);
    }
    static Account account(const QJsonObject &object)
    {
        return {
            object.value(QStringLiteral("id")).toInteger(), object.value(QStringLiteral("token")).toString().toUtf8()};
    }
    QByteArray listUrl(Tokendesk::UserId owner) const
    {
        return url.toString().toUtf8() + "/api/v1/users/" + QByteArray::number(owner) + "/access-tokens";
    }

    QProcess process;
    QUrl url;
    Account administrator;
    Account user;
};

/// The parts of the program's window that follow a list.
struct Window
{
    Window()
    {
        page.resize(1200, 800);
        page.show();
        sidebar.show();
    }
    /// A million tokens are past what the program takes unless it is told otherwise.
    static Tokendesk::TransportLimits limits()
    {
        Tokendesk::TransportLimits limits;
        limits.listCap = 1024LL * 1024 * 1024;
        return limits;
    }
    bool signIn(const Server &server, const QByteArray &token, const QByteArray &authority = {})
    {
        session.setTrustOf([authority](const QUrl &) {
            return authority.isEmpty() ? Tokendesk::ServerTrust() : Tokendesk::ServerTrust{{}, {authority}};
        });
        session.signInWithToken(server.url, Tokendesk::Secret(QByteArrayView(token)));
        return runUntil([this] {
            return controller.loadState() == Tokendesk::TokenController::LoadState::Loaded
                && (!session.user().administrator || users.totalCount() > 0);
        });
    }

    QTemporaryDir folder;
    Tokendesk::Settings settings{folder.filePath(QStringLiteral("s.ini"))};
    Tokendesk::SystemClock clock;
    Tokendesk::Session session{limits()};
    Tokendesk::TokenModel tokens{clock};
    Tokendesk::UserModel users;
    Tokendesk::TokenController controller{session, tokens, users, clock};
    Tokendesk::LiveUpdates live{session, controller, tokens, clock};
    Tokendesk::TokenPage page{session, controller, tokens, live};
    Tokendesk::UserSidebar sidebar{users};
    Tokendesk::TokenColumns columns{page.table(), settings};
    QLineEdit search;
    Tokendesk::ScopeSwitch scope{{session, controller, tokens, sidebar, columns, search}};
};

/// Of the whole reading of everyone's tokens, in ms; below 0: it did not end. @p firstRows: the first ones were there.
inline double readEveryone(Window &window, double &firstRows)
{
    using namespace Tokendesk;
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

inline qint64 residentKiB()
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

} // namespace Bench
