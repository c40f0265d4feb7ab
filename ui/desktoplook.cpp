// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktoplook.h"

#include <QStyleFactory>

namespace Tokendesk {

void followDarkDesktop()
{
#if defined(Q_OS_WIN) && QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "windows:darkmode=2"); // title bars and palette
    }
#endif
}

QStyle *styleForDesktop()
{
#ifdef Q_OS_WIN
    return QStyleFactory::create(QStringLiteral("Fusion"));
#else
    return nullptr;
#endif
}

} // namespace Tokendesk
