// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics.h"

#include "ui/parts.h"

#include <QAccessible>
#include <QApplication>
#include <QLocale>
#include <QPalette>
#include <QScreen>
#include <QSslSocket>
#include <QStyle>
#include <QSysInfo>

namespace Tokendesk {

namespace {

QString name(Session::State state)
{
    switch (state) {
    case Session::State::SignedOut:
        return QStringLiteral("signed out");
    case Session::State::SigningIn:
        return QStringLiteral("signing in");
    case Session::State::SignedIn:
        return QStringLiteral("signed in");
    case Session::State::Expired:
        return QStringLiteral("expired");
    }
    return {};
}

QString name(LiveUpdates::State state)
{
    switch (state) {
    case LiveUpdates::State::Off:
        return QStringLiteral("off");
    case LiveUpdates::State::Connecting:
        return QStringLiteral("connecting");
    case LiveUpdates::State::Live:
        return QStringLiteral("live");
    case LiveUpdates::State::Polling:
        return QStringLiteral("polling");
    case LiveUpdates::State::Offline:
        return QStringLiteral("offline");
    }
    return {};
}

/// What a stranger's text is cut to: a version is short, and no line of it may look like one of ours.
QString oneLine(const QString &text)
{
    constexpr qsizetype longest = 60;
    return text.simplified().left(longest);
}

QString screens()
{
    QStringList all;
    for (const QScreen *screen : QGuiApplication::screens()) {
        all.append(QStringLiteral("%1×%2 at %3, %4 dpi")
                       .arg(QString::number(screen->geometry().width()), QString::number(screen->geometry().height()),
                           QString::number(screen->devicePixelRatio()),
                           QString::number(qRound(screen->logicalDotsPerInch()))));
    }
    return all.join(QStringLiteral("; "));
}

QString policyLine(const Policy &policy)
{
    if (policy.file.isEmpty()) {
        return QStringLiteral("none");
    }
    const QStringList locked = policy.lockedNames();
    return policy.file
        + (locked.isEmpty() ? QStringLiteral(", nothing locked")
                            : QStringLiteral(", locked: ") + locked.join(QStringLiteral(", ")));
}

} // namespace

QString diagnosticText(const DiagnosticFacts &facts)
{
    QStringList lines;
    const auto add = [&lines](const char *what, const QString &value) {
        lines.append(QLatin1String(what) + QStringLiteral(": ") + value);
    };
    QStringList libraries;
    for (const Part &part : parts()) {
        libraries.append(part.name + QLatin1Char(' ') + part.version);
    }
    const QPalette palette = QApplication::palette();
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    add("Program", libraries.takeFirst());
    add("Libraries", libraries.join(QStringLiteral(", ")));
    add("TLS", QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : QStringLiteral("none"));
    add("System",
        QStringLiteral("%1, %2 %3, %4")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                QSysInfo::currentCpuArchitecture()));
    add("Desktop", oneLine(qEnvironmentVariable("XDG_CURRENT_DESKTOP")));
    add("Platform", QGuiApplication::platformName());
    add("Style", QApplication::style()->objectName() + (dark ? QStringLiteral(", dark") : QStringLiteral(", light")));
    add("Screens", screens());
    add("Language", QLocale().name());
    add("Accessibility", QAccessible::isActive() ? QStringLiteral("active") : QStringLiteral("not active"));
    add("Session", name(facts.session) + (facts.administrator ? QStringLiteral(", administrator") : QString()));
    add("Connection", name(facts.live));
    add("Proxy", facts.throughProxy ? QStringLiteral("one on the way") : QStringLiteral("none"));
    add("Tokens shown", QString::number(facts.tokensShown));
    add("Server",
        facts.server
            ? QStringLiteral("%1, API %2")
                  .arg(oneLine(facts.server->version), oneLine(facts.server->apiVersions.join(QStringLiteral(" "))))
            : QStringLiteral("unknown"));
    add("Policy", policyLine(facts.policy));
    for (const QString &problem : facts.policy.problems) {
        add("Policy problem", problem);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace Tokendesk
