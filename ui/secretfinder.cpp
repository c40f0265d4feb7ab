// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secretfinder.h"

#include "app/identify/identification.h"
#include "app/identify/tokencandidates.h"
#include "app/identify/tokenid.h"
#include "app/model/everyonelist.h"
#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/session/session.h"
#include "ui/findsecretdialog.h"

#include <utility>

namespace Tokendesk {

SecretFinder::SecretFinder(
    const Session &session, TokenController &controller, const TokenModel &tokens, const Clock &clock, QWidget *window)
    : QObject(window), m_session(session), m_controller(controller), m_tokens(tokens), m_clock(clock), m_window(window)
{
    connect(&controller.everyone(), &EveryoneList::roundEnded, this, [this] {
        if (std::exchange(m_isReading, false))
            look();
    });
    connect(&controller, &TokenController::loadStateChanged, this, [this] {
        if (m_isReading && m_controller.loadState() == TokenController::LoadState::Failed) {
            stop();
            tellNotFound();
        }
    });
}

SecretFinder::~SecretFinder() = default;

void SecretFinder::open()
{
    if (m_dialog && m_dialog->isVisible()) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new FindSecretDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &FindSecretDialog::searchWanted, this, &SecretFinder::search);
    connect(m_dialog, &FindSecretDialog::searchCancelled, this, &SecretFinder::stop);
    connect(m_dialog, &FindSecretDialog::showWanted, this, &SecretFinder::showWanted);
    connect(m_dialog, &FindSecretDialog::revokeWanted, this, &SecretFinder::revokeWanted);
    if (!canComputeTokenIds())
        m_dialog->showNote(tr("This build of Tokendesk cannot compute the ids of tokens, so it finds none."));
    m_dialog->open();
}

void SecretFinder::search(const Secret &pasted)
{
    m_candidates = tokenCandidates(pasted);
    look();
}

void SecretFinder::stop()
{
    m_work.reset();
    m_candidates.clear();
    m_isReading = false;
}

void SecretFinder::look()
{
    BcryptSettings settings;
    m_tokens.visitIds([&settings](QByteArrayView id) { settings.add(id); });
    m_work = std::make_unique<Identification>(m_candidates, settings.all());
    connect(m_work.get(), &Identification::finished, this, [this] { take(*m_work); });
}

void SecretFinder::take(const Identification &work)
{
    if (!m_dialog)
        return;
    const auto found = m_tokens.tokenAmong(work.ids());
    if (!found) {
        if (readsMore())
            return;
        tellNotFound();
        m_candidates.clear();
        return;
    }
    m_candidates.clear();
    const int row = m_tokens.rowOf(found->owner, found->token.id);
    const bool thisSession = row >= 0 && m_tokens.index(row, 0).data(TokenModel::ThisSessionRole).toBool();
    m_dialog->showFound(*found, thisSession, m_clock.nowMs());
}

bool SecretFinder::readsMore()
{
    if (!m_session.isSignedIn() || !m_session.user().administrator)
        return false;
    if (!m_controller.showsEveryone())
        m_controller.showEveryone();
    else if (m_controller.loadState() == TokenController::LoadState::Loaded)
        return false;
    m_isReading = m_controller.loadState() != TokenController::LoadState::Failed;
    if (m_isReading)
        m_dialog->showBusy(tr("It is none of those on screen. Everyone's tokens are being read…"));
    return m_isReading;
}

void SecretFinder::tellNotFound()
{
    BcryptSettings settings;
    m_tokens.visitIds([&settings](QByteArrayView id) { settings.add(id); });
    const EveryoneList &everyone = m_controller.everyone();
    const auto missing = static_cast<int>(everyone.failures().size()) + everyone.unreadCount();
    if (m_tokens.totalCount() == 0) {
        m_dialog->showNote(tr("There are no tokens here to compare it with."));
    } else if (settings.all().isEmpty()) {
        m_dialog->showNote(
            tr("This server's token ids do not tell which token they belong to, so none can be found by it."));
    } else if (m_controller.showsEveryone() && missing > 0) {
        m_dialog->showNote(
            tr("None of the tokens that could be read is this one. Those of %n user(s) could not be read: it "
               "may be one of theirs.",
                nullptr, missing));
    } else {
        m_dialog->showNote(tr("None of the tokens that you can see is this one. It may have been revoked already, or "
                              "belong to somebody else or to another server."));
    }
}

} // namespace Tokendesk
