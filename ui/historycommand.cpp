// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historycommand.h"

#include "app/model/tokencontroller.h"
#include "app/session/session.h"
#include "ui/historypanel.h"
#include "ui/tokentableview.h"

#include <QAction>
#include <QMainWindow>

namespace Tokendesk {

HistoryCommand::HistoryCommand(const Parts &parts, QMainWindow &window)
    : QObject(&window), m_parts(parts), m_panel(new HistoryPanel(parts.session, parts.users, parts.clock, &window))
{
    window.addDockWidget(Qt::RightDockWidgetArea, m_panel);
    m_panel->hide();
    parts.action.setCheckable(true);
    connect(&parts.action, &QAction::toggled, m_panel, &QWidget::setVisible);
    // Not what isVisible() says: a window that is minimised has not closed it.
    connect(m_panel->toggleViewAction(), &QAction::toggled, &parts.action, &QAction::setChecked);
    connect(&parts.session, &Session::stateChanged, this, &HistoryCommand::updateAction);
    connect(&parts.table, &TokenTableView::selectionCountChanged, this, &HistoryCommand::follow);
    connect(&parts.controller, &TokenController::shownOwnerChanged, this, &HistoryCommand::follow);
    connect(&parts.controller, &TokenController::usersChanged, this, &HistoryCommand::follow);
    updateAction();
}

HistoryCommand::~HistoryCommand() = default;

void HistoryCommand::refresh()
{
    m_panel->refresh();
}

void HistoryCommand::updateAction()
{
    const bool administrator = m_parts.session.user().administrator
        && (m_parts.session.isSignedIn() || m_parts.session.state() == Session::State::Expired);
    m_parts.action.setVisible(administrator);
    m_parts.action.setEnabled(administrator);
    if (!administrator) {
        m_parts.action.setChecked(false);
        m_panel->hide();
    }
    follow();
}

void HistoryCommand::follow()
{
    const bool administrator = m_parts.session.user().administrator;
    if (administrator && m_parts.table.selectedCount() == 1) {
        m_panel->showToken(m_parts.table.selectedTokens().first());
    } else if (administrator && !m_parts.controller.showsEveryone()) {
        m_panel->showUser(m_parts.controller.shownOwner(), m_parts.controller.shownOwnerName());
    } else {
        m_panel->showUser(0, {});
    }
}

} // namespace Tokendesk
