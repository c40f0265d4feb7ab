// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secondstart.h"

#include "app/api/serveraddress.h"
#include "ui/commandline.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QWidget>

namespace Tokendesk {

namespace {

constexpr auto activationVariable = "XDG_ACTIVATION_TOKEN";

/// A window on another display cannot be brought to the front of this one.
QString nameForThisDisplay()
{
    const QByteArray display =
        QGuiApplication::platformName().toUtf8() + '\0' + qgetenv("WAYLAND_DISPLAY") + '\0' + qgetenv("DISPLAY");
    constexpr qsizetype enough = 12; // a socket's whole path may have about 100 characters
    return QStringLiteral("window-")
        + QString::fromLatin1(QCryptographicHash::hash(display, QCryptographicHash::Sha256).toHex().first(enough));
}

void bringToFront(QWidget &window, const QByteArray &activation)
{
    if (!activation.isEmpty()) {
        qputenv(activationVariable, activation); // where Qt's Wayland platform looks for it
    }
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    // A dialog that is open is above its window, and takes the keys.
    QWidget *target = QApplication::activeModalWidget() != nullptr ? QApplication::activeModalWidget() : &window;
    window.raise();
    target->raise();
    target->activateWindow();
}

} // namespace

bool SecondStart::isHandedOver(const CommandLine &line)
{
    if (line.demo != CommandLine::Demo::None) {
        return false;
    }
    const SingleInstance::Request request{line.server.toString(QUrl::FullyEncoded), qgetenv(activationVariable)};
    return m_instance.claim(nameForThisDisplay(), request) == SingleInstance::Role::HandedOver;
}

void SecondStart::show(QWidget &window, const std::function<void(const QUrl &)> &serverWanted)
{
    QObject::connect(&m_instance, &SingleInstance::requested, &window,
        [&window, serverWanted](const SingleInstance::Request &request) {
            bringToFront(window, request.activation);
            if (const auto server = parseServerAddress(request.server); server && !request.server.isEmpty()) {
                serverWanted(server.value());
            }
        });
}

} // namespace Tokendesk
