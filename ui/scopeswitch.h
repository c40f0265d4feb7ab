// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewlist.h"

#include <QObject>
#include <QTimer>

class QLineEdit;

namespace Tokendesk {

class Session;
class TokenColumns;
class TokenController;
class TokenModel;
class UserSidebar;

/// Keeps sidebar, columns, search and controller agreed on whose tokens are shown, and which of them.
class ScopeSwitch : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session &session;
        TokenController &controller;
        TokenModel &model;
        UserSidebar &sidebar;
        TokenColumns &columns;
        QLineEdit &search;
    };

    /// All must outlive this.
    explicit ScopeSwitch(const Parts &parts, QObject *parent = nullptr);

private:
    void show(SidebarView view);
    void follow();
    void count() const;

    Parts m_parts;
    QTimer m_recount;
};

} // namespace Tokendesk
