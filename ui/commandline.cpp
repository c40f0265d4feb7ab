// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline.h"

#include "app/api/serveraddress.h"
#include "ui/errortext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Tokendesk {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::CommandLine)
};

CommandLine refusal(const QString &reason)
{
    CommandLine line;
    //: After a wrong argument: %1 says what is wrong
    line.text = Words::tr("tokendesk: %1\nTry “tokendesk --help”.\n").arg(reason);
    line.exitCode = 2;
    return line;
}

} // namespace

CommandLine parseCommandLine(QStringList arguments)
{
    // QCommandLineParser knows no option whose value may be left out.
    arguments.replaceInStrings(QRegularExpression(QStringLiteral("^--demo$")), QStringLiteral("--demo=admin"));

    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("See and manage the access tokens of a Canvus server."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Show this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, Words::tr("Show the version."));
    const QCommandLineOption demo(QStringLiteral("demo"),
        Words::tr("Start with a demo server of its own, as its administrator or with --demo=user as a regular user."),
        Words::tr("who"));
    const QCommandLineOption server(
        QStringLiteral("server"), Words::tr("Sign in to the server with this address."), Words::tr("address"));
    parser.addOptions({help, version, demo, server});
    if (!parser.parse(arguments)) {
        return refusal(parser.errorText());
    }
    CommandLine line;
    if (parser.isSet(help)) {
        line.text = parser.helpText();
        return line;
    }
    if (parser.isSet(version)) {
        line.text = QStringLiteral("Tokendesk %1\n").arg(QStringLiteral(TOKENDESK_VERSION));
        return line;
    }
    if (!parser.positionalArguments().isEmpty()) {
        return refusal(Words::tr("It is not clear what “%1” is for.").arg(parser.positionalArguments().first()));
    }
    if (parser.isSet(demo)) {
        const QString who = parser.value(demo);
        if (who == QLatin1String("admin")) {
            line.demo = CommandLine::Demo::Administrator;
        } else if (who == QLatin1String("user")) {
            line.demo = CommandLine::Demo::User;
        } else {
            return refusal(Words::tr("The demo knows “admin” and “user”, but not “%1”.").arg(who));
        }
    }
    if (parser.isSet(server)) {
        const auto address = parseServerAddress(parser.value(server));
        if (!address) {
            return refusal(errorText(address.error()).summary);
        }
        line.server = address.value();
    }
    if (line.demo != CommandLine::Demo::None && parser.isSet(server)) {
        return refusal(Words::tr("--demo and --server do not go together."));
    }
    return line;
}

bool asksForText(const QStringList &arguments)
{
    return std::any_of(arguments.cbegin(), arguments.cend(), [](const QString &argument) {
        return argument == QLatin1String("--help") || argument == QLatin1String("-h")
            || argument == QLatin1String("--version") || argument == QLatin1String("-v");
    });
}

QString whyNoWindow(const QStringList &arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const bool chosen = !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
        || std::any_of(arguments.cbegin(), arguments.cend(), [](const QString &argument) {
               return argument.startsWith(QLatin1String("-platform"))
                   || argument.startsWith(QLatin1String("--platform")) || argument.startsWith(QLatin1String("-display"))
                   || argument.startsWith(QLatin1String("--display"));
           });
    if (!chosen && qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        return Words::tr(
            "tokendesk: There is no display to open a window on. Start it from a graphical desktop, or set "
            "DISPLAY or WAYLAND_DISPLAY.\n");
    }
#else
    Q_UNUSED(arguments)
#endif
    return {};
}

} // namespace Tokendesk
