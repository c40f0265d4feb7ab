// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tokendesk {

// Windows' lists of rights (ACL), and whose a process is. Built on Windows only; paths are Qt's.

/// From now on the file or folder at @p path is this user's and nobody else's, and so is what is made in the folder.
bool giveToUserOnly(const QString &path);

/// Makes an empty file that only this user can open, from the first moment on. Where there is something already, it
/// is left as it is: false, as with all that goes wrong; @p reason then has the system's words.
bool createForUserOnly(const QString &path, QString &reason);

/// Moves a file in one step to where another one may be.
bool moveOver(const QString &from, const QString &to, QString &reason);

/// Somebody else than this user, the administrators and the system can put files into @p folder, or put another
/// folder in its place. Also true where that cannot be found out.
bool othersCanChangeFolder(const QString &folder);

/// False where the process is gone, or is not ours to look at.
bool isProcessOfThisUser(unsigned long process);

/// Other programs of this user can from now on see and end this process, but not read its memory.
bool closeProcessToOthers();

} // namespace Tokendesk
