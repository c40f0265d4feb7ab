// SPDX-License-Identifier: GPL-3.0-or-later
// What TokenController does without being asked by the user.
#include "app/model/tokencontroller.h"

#include "app/model/tokenmodel.h"
#include "app/session/session.h"

namespace Tokendesk {

void TokenController::refreshQuietly()
{
    if (m_listCall || !m_session.isSignedIn()) {
        m_listIsOld = m_listCall != nullptr; // what is on its way may be older than the reason for this
        return;
    }
    if (!m_lastLoadedMs) {
        loadTokens();
        return;
    }
    m_quiet = true;
    readTokens();
}

void TokenController::refreshUsersQuietly()
{
    if (m_session.isSignedIn() && m_session.user().administrator) {
        loadUsers();
    }
}

void TokenController::applyStream(UserId owner, const std::vector<TokenChange> &changes)
{
    if (owner != m_owner || !m_lastLoadedMs) {
        return;
    }
    m_tokens.applyChanges(owner, changes);
    showOwnerName();
    noteChange(false);
}

} // namespace Tokendesk
