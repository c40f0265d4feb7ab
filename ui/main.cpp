// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoserver.h"
#include "app/model/liveupdates.h"
#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/model/usermodel.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "ui/commandline.h"
#include "ui/mainwindow.h"
#include "ui/readablepalette.h"
#include "ui/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QNetworkInformation>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
#include <exception>
#include <optional>

using namespace Tokendesk;

namespace {

void loadTranslations(QApplication &application, QTranslator &own, QTranslator &qt)
{
    // English has a file as well: it holds the plural forms ("1 token", "2 tokens").
    if (own.load(QLocale(), QStringLiteral("tokendesk"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || own.load(QStringLiteral(":/i18n/tokendesk_en.qm"))) {
        QApplication::installTranslator(&own);
    }
    if (qt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QApplication::installTranslator(&qt);
    }
    Q_UNUSED(application)
}

void startDemo(std::optional<TokendeskDemo::DemoServer> &server, CommandLine::Demo who, Session &session)
{
    TokendeskDemo::DemoOptions options;
    options.keepAlive = std::chrono::seconds(15);
    server.emplace(options);
    const auto &account = server->accounts().at(who == CommandLine::Demo::Administrator ? 0 : 1);
    session.signInWithToken(QUrl(QString::fromStdString(server->url())), Secret(QByteArrayView(account.token)));
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
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tokendesk"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(TOKENDESK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("tokendesk"));
    QTranslator own;
    QTranslator qt;
    loadTranslations(application, own, qt);

    const CommandLine line = parseCommandLine(QApplication::arguments());
    if (!line.text.isEmpty()) {
        std::fputs(qUtf8Printable(line.text), line.exitCode == 0 ? stdout : stderr);
        return line.exitCode;
    }
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/tokendesk.svg")));

    const ReadablePalette readablePalette;
    std::optional<TokendeskDemo::DemoServer> demo;
    Settings settings;
    const SystemClock clock;
    const TransportLimits limits{settings.callDeadline(), settings.listCapBytes(), settings.otherCapBytes()};
    Session session(limits);
    TokenModel tokens(clock);
    UserModel users;
    TokenController controller(session, tokens, users, clock);
    LiveSettings liveSettings;
    liveSettings.poll = settings.pollInterval();
    liveSettings.stream.lineCap = settings.listCapBytes();
    LiveUpdates live(session, controller, tokens, clock, liveSettings);
    SecretClipboard clipboard(*QGuiApplication::clipboard(), settings.clipboardTime());
    MainWindow window({settings, clock, session, tokens, users, controller, live, clipboard, limits});
    followTheNetwork(live);
    window.show();

    // After the first paint: neither a server of our own nor a dialog should delay the window.
    QTimer::singleShot(0, &window, [&] {
        if (line.demo == CommandLine::Demo::None) {
            window.startSignIn(line.server);
            return;
        }
        try {
            startDemo(demo, line.demo, session);
        } catch (const std::exception &problem) {
            std::fprintf(stderr, "tokendesk: the demo server did not start: %s\n", problem.what());
            QApplication::exit(1);
        }
    });
    return QApplication::exec();
}
