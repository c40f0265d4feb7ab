// SPDX-License-Identifier: GPL-3.0-or-later
// How TokenController follows the session.
#include "app/model/tokencontroller.h"

#include "app/model/everyonelist.h"
#include "app/model/tokenmodel.h"
#include "app/model/usermodel.h"
#include "app/session/session.h"

namespace Tokendesk {

void TokenController::handleSignedIn()
{
    const User &user = m_session.user();
    const bool sameAgain = m_loadState != LoadState::Nothing && user.id == m_user && m_session.server() == m_server
        && user.administrator == m_administrator;
    abandonCalls();
    m_user = user.id;
    m_administrator = user.administrator;
    m_server = m_session.server();
    if (!sameAgain) {
        ++m_accounts;
        m_everyone->leave();
        m_tokens.clear();
        m_users.clear();
        m_lastLoadedMs.reset();
        m_loadError.reset();
        m_usersError.reset();
        m_badRows.clear();
        m_loadState = LoadState::Nothing;
        m_owner = user.id;
        Q_EMIT shownOwnerChanged();
    }
    refresh();
}

/// A sign-in that failed or was cancelled leaves the session that there was, without a signedIn().
void TokenController::readWhatIsDue()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_listIsDue && m_session.isSignedIn()) {
                loadTokens();
            }
        },
        Qt::QueuedConnection);
}

void TokenController::handleExpired()
{
    const bool wasLoading =
        m_loadState == LoadState::Loading || m_loadState == LoadState::Reloading || m_everyone->isInRound();
    m_listIsDue = false;
    abandonCalls();
    m_everyone->cancel();
    if (wasLoading) {
        ApiError error;
        error.kind = ApiErrorKind::Unauthorized;
        m_loadError = error;
        setLoadState(LoadState::Failed);
    }
}

void TokenController::handleSignedOut()
{
    abandonCalls();
    m_everyone->leave();
    ++m_accounts;
    m_owner = 0;
    m_user = 0;
    m_server = QUrl();
    m_lastLoadedMs.reset();
    m_loadError.reset();
    m_usersError.reset();
    m_badRows.clear();
    m_revokedHere.clear();
    m_listIsDue = false;
    m_tokens.clear();
    m_users.clear();
    setLoadState(LoadState::Nothing);
    Q_EMIT shownOwnerChanged();
}

} // namespace Tokendesk
