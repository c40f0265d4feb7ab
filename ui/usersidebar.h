// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"
#include "ui/viewlist.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;

namespace Tokendesk {

class UserModel;

/// For administrators: everyone, and below it the server's users, with a search, to choose whose tokens are shown.
class UserSidebar : public QWidget
{
    Q_OBJECT

public:
    /// @p model must outlive this.
    explicit UserSidebar(UserModel &model, QWidget *parent = nullptr);

    // Mark what is shown; emit nothing.
    void setCurrentView(SidebarView view);
    ViewList &views() const { return *m_views; }
    void setCurrentUser(UserId user);
    /// For the context menu of a user, whom it chooses first.
    void setUserActions(const QList<QAction *> &actions);

Q_SIGNALS:
    /// The person chose something else than what is shown.
    void viewChosen(Tokendesk::SidebarView view);
    void userChosen(Tokendesk::UserId user);

private:
    void updateCount();
    void keepCurrent();

    UserModel &m_model;
    ViewList *m_views;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_count;
    UserId m_current = 0;
    bool m_viewIsCurrent = false;
    bool m_settingCurrent = false;
};

} // namespace Tokendesk
