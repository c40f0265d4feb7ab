// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offboardcommand.h"

#include "app/model/offboardjob.h"
#include "app/model/tokencontroller.h"
#include "app/model/usermodel.h"
#include "app/session/session.h"
#include "ui/offboarddialog.h"

#include <QAction>

#include <utility>

namespace Tokendesk {

OffboardCommand::OffboardCommand(const Parts &parts, std::function<QList<UserId>()> selected, QWidget *window)
    : QObject(window), m_parts(parts), m_selected(std::move(selected)), m_window(window)
{
    connect(&parts.action, &QAction::triggered, this, &OffboardCommand::open);
    connect(&parts.session, &Session::stateChanged, this, &OffboardCommand::update);
    connect(&parts.session, &Session::signedIn, this, &OffboardCommand::closeForOthers);
    connect(&parts.controller, &TokenController::shownOwnerChanged, this, &OffboardCommand::update);
    connect(&parts.controller, &TokenController::usersChanged, this, &OffboardCommand::update);
    update();
}

OffboardCommand::~OffboardCommand() = default;

UserId OffboardCommand::target() const
{
    if (!m_parts.controller.showsEveryone()) {
        return m_parts.controller.shownOwner();
    }
    const QList<UserId> owners = m_selected();
    return owners.size() == 1 ? owners.first() : 0;
}

void OffboardCommand::update()
{
    const bool administrator = m_parts.session.user().administrator
        && (m_parts.session.isSignedIn() || m_parts.session.state() == Session::State::Expired);
    m_parts.action.setVisible(administrator);
    m_parts.action.setEnabled(administrator && m_parts.session.isSignedIn() && m_parts.users.user(target()) != nullptr);
}

void OffboardCommand::closeForOthers()
{
    const bool sameAgain = m_parts.session.server() == m_server && m_parts.session.user().id == m_user;
    m_server = m_parts.session.server();
    m_user = m_parts.session.user().id;
    if (m_dialog && !sameAgain) {
        // The same numbers mean other people there.
        m_dialog->hide();
        m_dialog->deleteLater();
        m_dialog = nullptr;
    }
}

void OffboardCommand::open()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    const User *user = m_parts.users.user(target());
    if (user == nullptr) {
        return;
    }
    auto *job = new OffboardJob(m_parts.session, m_parts.controller, m_parts.tokens, *user, this);
    m_dialog = new OffboardDialog(job, m_parts.clock.nowMs(), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

} // namespace Tokendesk
