// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/model/tokenref.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>

class QAction;
class QWidget;

namespace Tokendesk {

class OffboardDialog;
class Session;
class TokenController;
class TokenModel;
class UserModel;

/// The command that takes away what a leaving user has: for administrators, and of the user who is shown or whose
/// tokens alone are selected.
class OffboardCommand : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QAction &action;
        Session &session;
        TokenController &controller;
        const TokenModel &tokens;
        const UserModel &users;
        const Clock &clock;
    };
    /// @p selected: whose tokens are selected. Belongs to @p window; all must outlive this.
    OffboardCommand(const Parts &parts, std::function<QList<UserId>()> selected, QWidget *window);
    ~OffboardCommand() override;

    void update(); ///< when the selection has changed

private:
    void open();
    void closeForOthers();
    UserId target() const; ///< 0: none

    Parts m_parts;
    std::function<QList<UserId>()> m_selected;
    QWidget *m_window;
    QPointer<OffboardDialog> m_dialog;
    QUrl m_server; ///< of the account that the dialog is about
    UserId m_user = 0;
};

} // namespace Tokendesk
