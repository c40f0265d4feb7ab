// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionendguard.h"

#include "ui/tokenactions.h"

#include <QGuiApplication>
#include <QSessionManager>

namespace Tokendesk {

SessionEndGuard::SessionEndGuard(TokenActions &actions, QObject *parent) : QObject(parent)
{
#ifndef QT_NO_SESSIONMANAGER
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this,
        [&actions](QSessionManager &manager) {
            if (actions.hasUnsavedSecret() && manager.allowsInteraction()) {
                manager.cancel();
                actions.raiseUnsavedSecret();
            }
        },
        Qt::DirectConnection); // the answer is wanted before the signal returns
#else
    Q_UNUSED(actions)
#endif
}

} // namespace Tokendesk
