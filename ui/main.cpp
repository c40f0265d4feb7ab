// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/crashnote.h"
#include "app/core/logging.h"
#include "app/core/processguard.h"
#include "app/model/liveupdates.h"
#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/model/tokenreasons.h"
#include "app/model/usermodel.h"
#include "app/session/keychainstore.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "app/session/tokenprolonger.h"
#include "ui/buttonstyle.h"
#include "ui/commandline.h"
#include "ui/console.h"
#include "ui/desktoplook.h"
#include "ui/endsignals.h"
#include "ui/firstpaint.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/ownserver.h"
#include "ui/readablepalette.h"
#include "ui/secondstart.h"
#include "ui/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QIcon>
#include <QNetworkInformation>
#include <QNetworkProxyFactory>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Tokendesk;

namespace {

/// What needs no window: answered without one, or told why there can be none. Empty: go on.
std::optional<int> answerInTerminal(int &argc, char *argv[])
{
    QStringList arguments;
    std::transform(argv + 1, argv + argc, std::back_inserter(arguments),
        [](const char *argument) { return QString::fromLocal8Bit(argument); });
    if (!asksForText(arguments) && whyNoWindow(arguments).isEmpty()) {
        return std::nullopt;
    }
    const QCoreApplication application(argc, argv);
    Language language;
    language.use({});
    if (asksForText(arguments)) {
        const CommandLine line = parseCommandLine(QCoreApplication::arguments());
        printText(line.text, line.exitCode == 0 ? ConsoleStream::Output : ConsoleStream::Errors);
        return line.exitCode;
    }
    if (const QString reason = whyNoWindow(arguments); !reason.isEmpty()) {
        printText(reason, ConsoleStream::Errors);
        return 1;
    }
    return std::nullopt;
}

/// Of the last run's, and should there be one, of this run's.
void tellOfCrashes(const Settings &settings, MainWindow &window)
{
    const QString mark = QFileInfo(settings.filePath()).path() + QStringLiteral("/crashed");
    if (takeCrashMark(mark)) {
        window.tell(MainWindow::tr("Tokendesk was stopped by an internal error the last time."));
    }
#ifndef TOKENDESK_SANITIZED // its own report says more
    noteCrashes(mark);
#endif
}

void startDemo(OwnServer &server, CommandLine::Demo who, Session &session)
{
    QObject::connect(&server, &OwnServer::ready, &session, &Session::signInWithToken);
    QObject::connect(&server, &OwnServer::failed, &session, [](const QString &reason) {
        printText(QStringLiteral("tokendesk: the demo server does not run: %1\n").arg(reason), ConsoleStream::Errors);
        QApplication::exit(1);
    });
    server.start(who == CommandLine::Demo::User ? OwnServer::Account::User : OwnServer::Account::Administrator);
}

/// A network that is back is worth a try at once. What tells of it can take a while to load, so after the first paint.
void followTheNetwork(LiveUpdates &live)
{
    QTimer::singleShot(2000, &live, [&live] {
        if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
            return;
        QObject::connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, &live,
            [&live](QNetworkInformation::Reachability reachability) {
                if (reachability == QNetworkInformation::Reachability::Online)
                    live.tryNow();
            });
    });
}

} // namespace

int main(int argc, char *argv[])
{
    guardProcess();
    if (const std::optional<int> answered = answerInTerminal(argc, argv)) {
        return *answered;
    }
    followDarkDesktop();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tokendesk"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(TOKENDESK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("tokendesk"));
    Language language;
    language.use({});

    const CommandLine line = parseCommandLine(QApplication::arguments());
    if (!line.text.isEmpty()) {
        printText(line.text, line.exitCode == 0 ? ConsoleStream::Output : ConsoleStream::Errors);
        return line.exitCode;
    }
    SecondStart secondStart;
    if (secondStart.isHandedOver(line)) {
        return 0;
    }
    QApplication::setStyle(new ButtonStyle(styleForDesktop())); // which the application then owns
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/tokendesk.svg")));

    const ReadablePalette readablePalette;
    Settings settings({}, readPolicy());
    for (const QString &problem : settings.policy().problems) {
        qCWarning(sessionLog).noquote() << settings.policy().file + QStringLiteral(":") << problem;
    }
    QNetworkProxyFactory::setUseSystemConfiguration(true); // not in every build of Qt the default
    language.use(settings.language());
    const SystemClock clock;
    TransportLimits limits;
    limits.deadline = settings.callDeadline();
    limits.idle = limits.deadline / 2;
    limits.listCap = settings.listCapBytes();
    limits.otherCap = settings.otherCapBytes();
    Session session(limits);
    session.setTrustOf([&settings](const QUrl &server) { return settings.trust(server); });
    TokenModel tokens(clock);
    tokens.setLookSettings({settings.lookOldDays(), settings.lookManyTokens()});
    UserModel users;
    TokenController controller(session, tokens, users, clock, nullptr, settings.parallelReads());
    LiveSettings liveSettings;
    liveSettings.poll = settings.pollInterval();
    liveSettings.stream.lineCap = settings.listCapBytes();
    LiveUpdates live(session, controller, tokens, clock, liveSettings);
    SecretClipboard clipboard(*QGuiApplication::clipboard(), settings.clipboardTime());
    if (settings.policy().clipboardTime.locked) {
        clipboard.lockClearAfter();
    }
    QObject::connect(&clipboard, &SecretClipboard::clearAfterChanged, &clipboard,
        [&settings](std::chrono::seconds time) { settings.setClipboardTime(time); });
    KeychainStore keyring(settings.keyringPatience());
    const TokenProlonger prolonger(session, clock);
    MainWindow window(
        {settings, language, clock, session, tokens, users, controller, live, clipboard, keyring, limits});
    followTheNetwork(live);
    secondStart.show(window, [&window](const QUrl &server) { window.goToServer(server); });
    const EndSignals endSignals;
    window.show();

    tellOfCrashes(settings, window);
    OwnServer ownServer;
    // Neither a server of our own nor a dialog should delay the window.
    afterFirstPaint(window, [&] {
        if (line.demo == CommandLine::Demo::None) {
            window.startSignIn(line.server);
        } else {
            startDemo(ownServer, line.demo, session);
        }
    });
    return QApplication::exec();
}
