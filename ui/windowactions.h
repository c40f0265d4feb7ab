// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QAction;
class QMainWindow;
class QMenu;

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
    QAction *offboard; ///< for administrators only
    QAction *exportList;
    QAction *quit;
    QAction *copy;
    QAction *selectAll;
    QAction *find;
    QAction *findSecret;
    QAction *refresh;
    QAction *history; ///< for administrators only
    QAction *guide;
    QAction *diagnostics;
    QAction *about;
    QMenu *file = nullptr;
    QMenu *edit = nullptr;
    QMenu *view = nullptr;
    QMenu *columns = nullptr; ///< filled by the window
    QMenu *help = nullptr; ///< menus of others go before it

private:
    void fillMenus(QMainWindow &window);
    void retranslate() const;
};

} // namespace Tokendesk
