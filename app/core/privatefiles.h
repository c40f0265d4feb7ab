// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDevice>
#include <QString>

namespace Tokendesk {

/// For files that only this user may open. Windows has a list of rights instead, which a file gets from its folder.
inline constexpr QFileDevice::Permissions OnlyUsersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Makes the folder at @p path where there is none; from then on it, and what is made in it, is this user's only.
/// False where that cannot be had, also since it is somebody else's.
bool makePrivateFolder(const QString &path);

} // namespace Tokendesk
