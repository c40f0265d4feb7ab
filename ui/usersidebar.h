// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace Tokendesk {

class UserModel;

/// For administrators: the server's users, with a search, to choose whose tokens are shown.
class UserSidebar : public QWidget
{
    Q_OBJECT

public:
    /// @p model must outlive this.
    explicit UserSidebar(UserModel &model, QWidget *parent = nullptr);

    /// Marks the user whose tokens are shown; emits nothing.
    void setCurrentUser(UserId user);

Q_SIGNALS:
    /// The person chose another user.
    void userChosen(Tokendesk::UserId user);

private:
    void updateCount();
    void keepCurrent();

    UserModel &m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_count;
    UserId m_current = 0;
    bool m_settingCurrent = false;
};

} // namespace Tokendesk
