// SPDX-License-Identifier: GPL-3.0-or-later
// Whose tokens TokenController shows, and what it does while everyone's are shown.
#include "app/model/everyonelist.h"
#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/model/usermodel.h"
#include "app/session/session.h"

namespace Tokendesk {

void TokenController::connectEveryone()
{
    connect(m_everyone.get(), &EveryoneList::roundEnded, this, &TokenController::handleRoundEnd);
    connect(m_everyone.get(), &EveryoneList::turnTaken, this, [this](bool isLast) {
        m_lastLoadedMs = m_everyone->oldestMs();
        Q_EMIT listRead();
        if (isLast) {
            refreshUsersQuietly();
        }
    });
    connect(m_everyone.get(), &EveryoneList::turnFailed, this, &TokenController::quietReadFailed);
    connect(m_everyone.get(), &EveryoneList::sessionEnded, this, &TokenController::noteError);
    connect(m_everyone.get(), &EveryoneList::userMissing, this, &TokenController::refreshUsersQuietly);
}

bool TokenController::showsEveryone() const
{
    return m_everyone->isShown();
}

UserId TokenController::newTokenOwner() const
{
    return showsEveryone() ? m_session.user().id : m_owner;
}

QString TokenController::newTokenOwnerName() const
{
    return nameOf(newTokenOwner());
}

bool TokenController::shows(UserId owner) const
{
    return showsEveryone() || owner == m_owner;
}

void TokenController::showTokensOf(UserId owner)
{
    if ((owner == m_owner && !showsEveryone()) || m_loadState == LoadState::Nothing) {
        return;
    }
    changeScope(owner);
    Q_EMIT shownOwnerChanged();
    loadTokens();
}

void TokenController::changeScope(UserId owner)
{
    abandonList();
    m_everyone->leave();
    m_owner = owner;
    m_tokens.clear();
    m_lastLoadedMs.reset();
    m_loadError.reset();
    m_badRows.clear();
}

bool TokenController::knowsTokensOf(UserId owner) const
{
    return showsEveryone() ? m_everyone->hasRead(owner) : owner == m_owner && m_lastLoadedMs.has_value();
}

void TokenController::showEveryone()
{
    if (showsEveryone() || m_loadState == LoadState::Nothing || !m_session.user().administrator) {
        return;
    }
    changeScope(0);
    m_everyone->show();
    m_tokens.setOwners(m_users.users());
    Q_EMIT shownOwnerChanged();
    loadTokens();
    if (m_session.isSignedIn()) {
        loadUsers();
    }
}

void TokenController::readEveryone()
{
    if (m_users.totalCount() > 0 && !m_everyone->isInRound()) {
        m_everyone->readAll();
    }
    setLoadState(m_lastLoadedMs ? LoadState::Reloading : LoadState::Loading);
}

void TokenController::takeUsersOfEveryone()
{
    if (m_usersError) {
        if (m_users.totalCount() == 0) {
            m_loadError = m_usersError;
            setLoadState(LoadState::Failed);
        }
        return;
    }
    const bool waited = !m_everyone->isInRound() && m_loadState == LoadState::Loading;
    if (waited) {
        m_tokens.setOwners(m_users.users());
        m_everyone->readAll();
    } else {
        m_everyone->followUsers();
    }
}

void TokenController::handleRoundEnd()
{
    m_lastLoadedMs = m_everyone->oldestMs();
    m_loadError.reset();
    // Where nobody at all could be read, the reason is the same for all.
    if (!m_lastLoadedMs && !m_everyone->failures().isEmpty()) {
        m_loadError = *m_everyone->failures().cbegin();
    }
    setLoadState(m_loadError ? LoadState::Failed : LoadState::Loaded);
    if (m_lastLoadedMs) {
        Q_EMIT listRead();
        refreshUsersQuietly(); // who came or left during the round
    }
}

} // namespace Tokendesk
