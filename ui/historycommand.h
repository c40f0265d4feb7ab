// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QObject>

class QAction;
class QMainWindow;

namespace Tokendesk {

class HistoryPanel;
class Session;
class TokenController;
class TokenTableView;
class UserModel;

/// The command that opens and closes the history beside the table, for administrators, and what the history is about.
class HistoryCommand : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QAction &action;
        Session &session;
        TokenController &controller;
        const UserModel &users;
        const TokenTableView &table;
        const Clock &clock;
    };
    /// Belongs to @p window; all must outlive this.
    HistoryCommand(const Parts &parts, QMainWindow &window);
    ~HistoryCommand() override;

    void refresh();

private:
    void updateAction();
    void follow();

    Parts m_parts;
    HistoryPanel *m_panel;
};

} // namespace Tokendesk
