// SPDX-License-Identifier: GPL-3.0-or-later
// How TokenController takes a list that has come.
#include "app/model/tokencontroller.h"

#include "app/model/tokenlistintake.h"
#include "app/model/tokenmodel.h"
#include "app/session/session.h"

#include <utility>

namespace Tokendesk {

void TokenController::takeInParts(TokenList list)
{
    showOwnerName(); // while there are no rows that it changes
    m_intake = std::make_unique<TokenListIntake>(m_tokens, m_owner, std::move(list.tokens));
    connect(m_intake.get(), &TokenListIntake::ended, this, [this, badRows = list.badRows](bool whole) {
        m_intake.release()->deleteLater(); // this is called by it
        if (whole && !m_listIsOld) {
            noteListTaken(badRows);
        } else {
            readAgain();
        }
    });
}

/// What came is older than a change that is known of.
void TokenController::readAgain()
{
    const bool quiet = std::exchange(m_quiet, false);
    if (!m_session.isSignedIn()) { // an attempt to sign in again is under way
        m_listIsDue = true;
        return;
    }
    m_quiet = quiet;
    readTokens();
    if (!quiet) {
        setLoadState(m_lastLoadedMs ? LoadState::Reloading : LoadState::Loading);
    }
}

void TokenController::noteListTaken(const QList<RowError> &badRows)
{
    const bool quiet = std::exchange(m_quiet, false);
    ++m_changes;
    showOwnerName();
    m_badRows = badRows;
    m_lastLoadedMs = m_clock.nowMs();
    m_loadError.reset();
    showCount();
    if (!quiet || m_loadState != LoadState::Loaded) {
        setLoadState(LoadState::Loaded);
    }
    Q_EMIT listRead();
}

void TokenController::abandonList()
{
    if (m_listCall) { // not deleted: this can run inside a handler of it
        m_listCall->disconnect(this);
        m_listCall->cancel();
        m_listCall = nullptr;
    }
    if (m_intake) {
        m_intake->disconnect(this);
        m_intake->stop();
        m_intake.release()->deleteLater();
        if (!m_lastLoadedMs) {
            m_tokens.clear(); // a part of a list must not pass for a list
        }
    }
}

} // namespace Tokendesk
