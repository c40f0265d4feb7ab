// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/serverprofile.h"

#include <QList>
#include <QMenu>

class QActionGroup;

namespace Tokendesk {

/// What stands for @p profile among @p all: its name, and whose account it is where the name alone does not tell.
QString titleOf(const ServerProfile &profile, const QList<ServerProfile> &all);

/// The servers to switch between, each with its colour and a key, and the commands about signing in.
class ServersMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ServersMenu(QWidget *parent = nullptr);

    /// Servers first, then @p commands, of which null is a separator. @p currentKey is the one signed in to.
    void show(const QList<ServerProfile> &profiles, const QString &currentKey, const QList<QAction *> &commands);

Q_SIGNALS:
    void chosen(const Tokendesk::ServerProfile &profile);

private:
    QActionGroup *m_group = nullptr;
};

} // namespace Tokendesk
