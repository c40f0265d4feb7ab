// SPDX-License-Identifier: GPL-3.0-or-later
// What TokenController does without being asked by the user.
#include "app/model/tokencontroller.h"

#include "app/model/everyonelist.h"
#include "app/model/tokenmodel.h"
#include "app/session/session.h"

namespace Tokendesk {

void TokenController::refreshQuietly()
{
    if (showsEveryone() && m_session.isSignedIn() && m_lastLoadedMs) {
        m_everyone->readNext();
        return;
    }
    if (isReading() || !m_session.isSignedIn()) {
        m_listIsOld = isReading(); // what is on its way may be older than the reason for this
        m_listIsDue = !isReading() && !showsEveryone(); // everyone's are read in turn all the time
        return;
    }
    if (!m_lastLoadedMs) {
        loadTokens();
        return;
    }
    m_quiet = true;
    readTokens();
}

void TokenController::takeRead(UserId owner, const QString &tokenId, quint64 asOf, const ApiCall<Token>::Answer &answer)
{
    if (asOf == m_changes || !answer.isOk() || !shows(owner)) {
        takeToken(owner, tokenId, answer);
        return;
    }
    const auto shown = m_tokens.find(owner, tokenId);
    if (!shown) {
        return; // it was revoked meanwhile, and no id comes back
    }
    if (shown->description == answer.value().description) {
        takeToken(owner, tokenId, answer); // its time may be news
    } else if (showsEveryone()) {
        noteChange(owner, true);
    } else {
        refreshQuietly();
    }
}

void TokenController::refreshUsersQuietly()
{
    if (m_session.isSignedIn() && m_session.user().administrator) {
        m_usersAreOld = m_usersCall != nullptr; // what is on its way may be older than the reason for this
        loadUsers();
    }
}

void TokenController::applyStream(UserId owner, const std::vector<TokenChange> &changes)
{
    if (showsEveryone() || owner != m_owner || !m_lastLoadedMs) {
        return;
    }
    m_tokens.applyChanges(owner, changes);
    showOwnerName();
    noteChange(owner, false);
}

} // namespace Tokendesk
