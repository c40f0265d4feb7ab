// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QAction;
class QMainWindow;

namespace Tokendesk {

/// Every command of the main window, with its text, key, icon and help, and the menus that hold them. What a command
/// does is connected by the window.
class WindowActions
{
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::WindowActions)

public:
    explicit WindowActions(QMainWindow &window);

    QAction *newToken;
    QAction *rename;
    QAction *revoke;
    QAction *signIn;
    QAction *signOut;
    QAction *quit;
    QAction *copy;
    QAction *selectAll;
    QAction *find;
    QAction *refresh;
    QAction *about;

private:
    void fillMenus(QMainWindow &window) const;
};

} // namespace Tokendesk
