// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serversmenu.h"

#include "app/core/displaytext.h"
#include "ui/retranslation.h"
#include "ui/servercolours.h"

#include <QActionGroup>

#include <algorithm>

namespace Tokendesk {

namespace {

constexpr qsizetype titleLength = 60;
constexpr int serversWithKey = 9;

} // namespace

QString titleOf(const ServerProfile &profile, const QList<ServerProfile> &all)
{
    const QString name = displayText(profile.name.isEmpty() ? profile.server.host() : profile.name, titleLength);
    const auto sameName = std::count_if(
        all.cbegin(), all.cend(), [&profile](const ServerProfile &other) { return other.name == profile.name; });
    const QString who = displayText(profile.userName.isEmpty() ? profile.email : profile.userName, titleLength);
    //: One of several accounts on a server: %1 is the server's name, %2 the person's
    return sameName > 1 && !who.isEmpty() ? ServersMenu::tr("%1 — %2").arg(name, who) : name;
}

ServersMenu::ServersMenu(QWidget *parent) : QMenu(parent)
{
    keepTranslated(*this, [this] { setTitle(tr("&Servers")); });
    setObjectName(QStringLiteral("serversMenu"));
    setToolTipsVisible(true);
}

void ServersMenu::show(
    const QList<ServerProfile> &profiles, const QString &currentKey, const QList<QAction *> &commands)
{
    clear();
    delete m_group;
    m_group = new QActionGroup(this);
    int number = 0;
    for (const ServerProfile &profile : profiles) {
        // An ampersand of the name is none of the menu's.
        auto *action = new QAction(titleOf(profile, profiles).replace(QLatin1Char('&'), QStringLiteral("&&")), m_group);
        action->setIcon(dotIcon(profile.colour));
        action->setIconVisibleInMenu(true);
        action->setCheckable(true);
        action->setChecked(profile.key() == currentKey);
        action->setToolTip(profile.server.toDisplayString());
        if (++number <= serversWithKey) {
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        }
        connect(action, &QAction::triggered, this, [this, profile] { Q_EMIT chosen(profile); });
        addAction(action);
    }
    if (!profiles.isEmpty()) {
        addSeparator();
    }
    for (QAction *command : commands) {
        if (command != nullptr) {
            addAction(command);
        } else {
            addSeparator();
        }
    }
}

} // namespace Tokendesk
