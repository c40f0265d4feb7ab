// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/keyringstate.h"

#include <QMetaObject>
#include <QObject>

#include <utility>

#ifdef TOKENDESK_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace Tokendesk {

namespace {

void tellLater(QObject *context, std::function<void(KeyringState)> told, KeyringState state)
{
    QMetaObject::invokeMethod(
        context, [told = std::move(told), state] { told(state); }, Qt::QueuedConnection);
}

} // namespace

#ifdef TOKENDESK_DBUS

void askKeyringState(QObject *context, std::function<void(KeyringState)> told)
{
    constexpr int patienceMs = 2000;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        tellLater(context, std::move(told), KeyringState::Absent);
        return;
    }
    // The Secret Service's alias for the collection that new entries go to.
    QDBusMessage question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
        QStringLiteral("/org/freedesktop/secrets/aliases/default"), QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("Get"));
    question.setAutoStartService(false);
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, patienceMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, told = std::move(told)] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid()) {
            told(reply.value().variant().toBool() ? KeyringState::Locked : KeyringState::Open);
            return;
        }
        switch (reply.error().type()) {
        case QDBusError::ServiceUnknown:
        case QDBusError::NoServer:
        case QDBusError::Disconnected:
            told(KeyringState::Absent);
            return;
        default:
            // Not owned: the bus daemons have no common word for it.
            told(reply.error().name() == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner")
                    ? KeyringState::Absent
                    : KeyringState::Unknown);
        }
    });
}

#else

void askKeyringState(QObject *context, std::function<void(KeyringState)> told)
{
    tellLater(context, std::move(told), KeyringState::Unknown);
}

#endif

} // namespace Tokendesk
