// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/privatefiles.h"

#include <QDir>
#include <QFile>
#ifdef Q_OS_WIN
#include "app/core/windowsrights.h"
#endif

namespace Tokendesk {

bool makePrivateFolder(const QString &path)
{
    if (!QDir().mkpath(path)) {
        return false;
    }
#ifdef Q_OS_WIN
    return giveToUserOnly(path);
#else
    return QFile::setPermissions(path, OnlyUsersFile | QFileDevice::ExeOwner);
#endif
}

} // namespace Tokendesk
