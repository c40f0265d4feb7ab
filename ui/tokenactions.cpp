// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenactions.h"

#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/session/session.h"
#include "ui/errortext.h"
#include "ui/newtokendialog.h"
#include "ui/plaintokendialog.h"
#include "ui/renamedialog.h"
#include "ui/revokedialog.h"

#include <algorithm>

namespace Tokendesk {

namespace {

void openOnce(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void bringToFront(QDialog *dialog)
{
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

TokenActions::TokenActions(TokenController &controller, TokenModel &tokens, Session &session,
    SecretClipboard &clipboard, const Clock &clock, QWidget *window)
    : QObject(window)
    , m_controller(controller)
    , m_tokens(tokens)
    , m_session(session)
    , m_clipboard(clipboard)
    , m_clock(clock)
    , m_window(window)
{
}

TokenActions::~TokenActions() = default;

QString TokenActions::sentences(const ApiError &error, Doing doing)
{
    const ErrorText text = errorText(error, doing);
    //: Two sentences: what happened, and what to do
    return text.advice.isEmpty() ? text.summary : tr("%1 %2").arg(text.summary, text.advice);
}

void TokenActions::newToken(UserId owner, const QString &ownerName)
{
    if (m_newToken) {
        bringToFront(m_newToken);
        return;
    }
    m_newToken = new NewTokenDialog(ownerName, owner == m_session.user().id, m_tokens.descriptionsOf(owner), m_window);
    NewTokenDialog *dialog = m_newToken;
    connect(dialog, &NewTokenDialog::createWanted, this, [this, dialog, owner, ownerName](const QString &description) {
        create(*dialog, owner, ownerName, description);
    });
    openOnce(dialog);
}

void TokenActions::create(NewTokenDialog &dialog, UserId owner, const QString &ownerName, const QString &description)
{
    if (!m_session.isSignedIn()) {
        dialog.showFailure(signInFirst());
        return;
    }
    // The call is not the dialog's: its answer is the only one that ever holds the token.
    auto *call = m_controller.createToken(owner, description, this);
    connect(call, &ApiCallBase::finished, this, [this, call, owner, ownerName] {
        const auto answer = call->takeResult();
        if (m_newToken) {
            m_newToken->setUsedDescriptions(m_tokens.descriptionsOf(owner));
        }
        if (answer.isOk()) {
            if (m_newToken) {
                m_newToken->accept();
            }
            Q_EMIT tokenCreated(owner, answer.value().token.id);
            showPlainToken(owner, ownerName, answer.value());
        } else if (m_newToken && answer.error().outcomeUnknown) {
            m_newToken->showUnknownOutcome(
                //: %1: that the server's answer did not arrive
                tr("%1 The list was read again: if it shows a token that you did not know, revoke that one, because "
                   "nobody can see it any more. Then you can create another.")
                    .arg(errorText(answer.error(), Doing::Creating).summary));
        } else if (m_newToken) {
            m_newToken->showFailure(sentences(answer.error(), Doing::Creating));
        }
    });
}

void TokenActions::showPlainToken(UserId owner, const QString &ownerName, const NewToken &created)
{
    auto *dialog = new PlainTokenDialog(created, owner, ownerName, m_session.server(), m_clipboard, m_window);
    m_plainToken = dialog;
    const TokenRef token{owner, ownerName, created.token};
    connect(dialog, &PlainTokenDialog::revokeRequested, this, [this, token] { revokeUnasked(token); });
    openOnce(dialog);
}

void TokenActions::revokeUnasked(const TokenRef &token)
{
    // The question was asked and answered when the copy-once dialog closed: what is left is to show how it goes.
    revoke({token});
    if (m_revoke) {
        m_revoke->start();
    }
}

void TokenActions::rename(const TokenRef &token)
{
    if (m_rename) {
        bringToFront(m_rename);
        return;
    }
    m_rename = new RenameDialog(token, m_window);
    RenameDialog *dialog = m_rename;
    connect(dialog, &RenameDialog::renameWanted, this,
        [this, dialog, token](const QString &description) { checkThenRename(*dialog, token, description); });
    connect(&m_tokens, &TokenModel::tokensGone, dialog, [dialog, token](UserId owner, const QList<Token> &gone) {
        for (const Token &one : gone) {
            if (owner == token.owner && one.id == token.token.id) {
                dialog->showGone();
            }
        }
    });
    openOnce(dialog);
}

void TokenActions::checkThenRename(RenameDialog &dialog, const TokenRef &token, const QString &description)
{
    if (!m_session.isSignedIn()) {
        dialog.showFailure(signInFirst());
        return;
    }
    auto *call = m_controller.readToken(token, &dialog);
    connect(call, &ApiCallBase::finished, &dialog, [this, call, &dialog, token, description] {
        const auto &answer = call->result();
        if (!answer.isOk()) {
            showRenameError(dialog, answer.error(), Doing::Reading);
        } else if (answer.value().description == description) {
            // Somebody was quicker with the same idea.
            dialog.accept();
            Q_EMIT message(tr("The token was renamed."));
        } else if (answer.value().description != dialog.knownDescription()) {
            dialog.showConflict(answer.value().description);
        } else {
            changeDescription(dialog, token, description);
        }
    });
}

void TokenActions::changeDescription(RenameDialog &dialog, const TokenRef &token, const QString &description)
{
    if (!m_session.isSignedIn()) {
        dialog.showFailure(signInFirst());
        return;
    }
    auto *call = m_controller.rename(token, description, &dialog);
    connect(call, &ApiCallBase::finished, &dialog, [this, call, &dialog] {
        const auto &answer = call->result();
        if (answer.isOk()) {
            dialog.accept();
            Q_EMIT message(tr("The token was renamed."));
        } else {
            showRenameError(dialog, answer.error(), Doing::Renaming);
        }
    });
}

void TokenActions::showRenameError(RenameDialog &dialog, const ApiError &error, Doing doing)
{
    if (error.kind == ApiErrorKind::NotFound) {
        dialog.showGone();
    } else {
        dialog.showFailure(sentences(error, doing));
    }
}

void TokenActions::revoke(const QList<TokenRef> &tokens)
{
    if (m_revoke) {
        bringToFront(m_revoke);
        return;
    }
    if (tokens.isEmpty()) {
        return;
    }
    // The window's own token goes last and alone: the others could not be revoked without it.
    QList<TokenRef> ordered = tokens;
    const auto own = std::stable_partition(
        ordered.begin(), ordered.end(), [this](const TokenRef &token) { return !isThisSession(token); });
    const bool ownAmongThem = own != ordered.end();
    m_revoke = new RevokeDialog(ordered, ownAmongThem, m_clock.nowMs(), m_window);
    RevokeDialog *dialog = m_revoke;
    connect(dialog, &RevokeDialog::revokeWanted, this, [this, dialog, ordered, ownAmongThem] {
        dialog->follow(ownAmongThem ? m_controller.revoke(ordered, dialog, 1) : m_controller.revoke(ordered, dialog));
    });
    connect(&m_tokens, &TokenModel::tokensGone, dialog, [dialog, ordered](UserId owner, const QList<Token> &gone) {
        for (const Token &one : gone) {
            for (int i = 0; i < ordered.size(); ++i) {
                if (ordered.at(i).owner == owner && ordered.at(i).token.id == one.id) {
                    dialog->showGone(i);
                }
            }
        }
    });
    connect(dialog, &RevokeDialog::allRevoked, this,
        [this](int count) { Q_EMIT message(tr("%n token(s) revoked.", nullptr, count)); });
    openOnce(dialog);
}

bool TokenActions::isThisSession(const TokenRef &token) const
{
    const int row = m_tokens.rowOf(token.owner, token.token.id);
    return row >= 0 && m_tokens.index(row, 0).data(TokenModel::ThisSessionRole).toBool();
}

QString TokenActions::signInFirst()
{
    return tr("You are no longer signed in. Sign in again, then try once more. What you typed stays here.");
}

bool TokenActions::hasUnsavedSecret() const
{
    // A token that is being created counts: its answer is all that will ever be seen of it.
    return (m_plainToken && !m_plainToken->isSafe()) || (m_newToken && m_newToken->isBusy());
}

void TokenActions::raiseUnsavedSecret()
{
    if (m_plainToken && !m_plainToken->isSafe()) {
        m_plainToken->askToClose();
    } else if (m_newToken) {
        bringToFront(m_newToken);
    }
}

} // namespace Tokendesk
