// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenactions.h"

#include "app/core/displaytext.h"
#include "app/model/revokejob.h"
#include "app/model/tokencheck.h"
#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/session/session.h"
#include "ui/errortext.h"
#include "ui/lostcreation.h"
#include "ui/newtokendialog.h"
#include "ui/plaintokendialog.h"
#include "ui/renamedialog.h"
#include "ui/revokedialog.h"
#include "ui/secretclipboard.h"

#include <algorithm>
#include <utility>

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
    , m_lost(new LostCreation(session, controller, tokens, clock, window))
{
    connect(m_lost, &LostCreation::message, this, &TokenActions::message);
    connect(m_lost, &LostCreation::revokeWanted, this, &TokenActions::revokeUnasked);
    // The dialog that copied may be closed by then.
    connect(&clipboard, &SecretClipboard::cleared, this, [this](bool confirmed) {
        Q_EMIT message(confirmed ? tr("The clipboard was cleared.")
                                 : tr("The clipboard should be clear now, but your desktop does not let us check."));
    });
    connect(&session, &Session::signedIn, this, &TokenActions::handleSignedIn);
}

TokenActions::~TokenActions() = default;

void TokenActions::handleSignedIn()
{
    Account now{m_session.server(), m_session.user().id};
    if (now == std::exchange(m_account, now)) {
        return;
    }
    // The same numbers mean other people and other tokens there.
    for (QDialog *dialog : std::initializer_list<QDialog *>{m_newToken, m_rename, m_revoke}) {
        if (dialog != nullptr) {
            dialog->close();
            dialog->deleteLater();
        }
    }
}

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
    connect(&m_tokens, &TokenModel::tokensGone, dialog,
        [this, dialog, owner] { dialog->setUsedDescriptions(m_tokens.descriptionsOf(owner)); });
    openOnce(dialog);
}

void TokenActions::create(NewTokenDialog &dialog, UserId owner, const QString &ownerName, const QString &description)
{
    if (!m_session.isSignedIn()) {
        dialog.showFailure(signInFirst());
        return;
    }
    m_lost->begin(
        owner, description, this, [this, owner, ownerName, description](const std::optional<ApiError> &error) {
            if (!error) {
                send(owner, ownerName, description);
            } else if (m_newToken) {
                m_newToken->showFailure(sentences(*error, Doing::Creating));
                askTheProxysPassword(*error, m_newToken);
            }
        });
}

void TokenActions::send(UserId owner, const QString &ownerName, const QString &description)
{
    // The call is not the dialog's: its answer is the only one that ever holds the token.
    auto *call = m_controller.createToken(owner, description, this);
    connect(call, &ApiCallBase::finished, this, [this, call, owner, ownerName, description, maker = m_account] {
        const auto answer = call->takeResult();
        if (m_newToken) {
            m_newToken->setUsedDescriptions(m_tokens.descriptionsOf(owner));
        }
        if (answer.isOk()) {
            if (m_newToken) {
                m_newToken->accept();
            }
            Q_EMIT tokenCreated(maker.server, owner, answer.value().token.id);
            showPlainToken(maker, owner, ownerName, answer.value());
            m_lost->endKnown(answer.value().token.id);
        } else if (answer.error().outcomeUnknown && maker == m_account) {
            m_lost->endLost(m_newToken, ownerName);
        } else if (answer.error().outcomeUnknown) { // the list that would tell cannot be read from here
            Q_EMIT message(tr("It is not known whether the token “%1” was made at %2. Sign in there again to look.")
                               .arg(displayText(description, 80), displayText(maker.server.host(), 80)));
        } else {
            if (m_newToken) {
                m_newToken->showFailure(sentences(answer.error(), Doing::Creating));
                askTheProxysPassword(answer.error(), m_newToken);
            }
            m_lost->endKnown({});
        }
    });
}

void TokenActions::showPlainToken(const Account &maker, UserId owner, const QString &ownerName, const NewToken &created)
{
    auto *dialog = new PlainTokenDialog(created, owner, ownerName, maker.server, m_clipboard, m_window);
    m_plainToken = dialog;
    const TokenRef token{owner, ownerName, created.token};
    for (const auto settled : {&PlainTokenDialog::madeSafe, &PlainTokenDialog::givenUp}) {
        connect(dialog, settled, this,
            [this, maker, token] { Q_EMIT tokenSettled(maker.server, token.owner, token.token.id); });
    }
    connect(dialog, &PlainTokenDialog::revokeRequested, this, [this, maker, token] {
        if (maker == m_account) {
            revokeUnasked({token});
        } else {
            Q_EMIT message(tr("The token was made in another sign-in, so it was not revoked. Sign in there again to "
                              "revoke it."));
        }
    });
    openOnce(dialog);
}

void TokenActions::revokeUnasked(const QList<TokenRef> &tokens)
{
    // The question was asked and answered in another dialog: what is left is to show how it goes.
    revoke(tokens);
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
    connect(call, &ApiCallBase::finished, &dialog, [this, call, &dialog, token, description] {
        const auto &answer = call->result();
        if (answer.isOk()) {
            dialog.accept();
            Q_EMIT message(tr("The token was renamed."));
        } else if (answer.error().outcomeUnknown) {
            checkRename(dialog, token, description);
        } else {
            showRenameError(dialog, answer.error(), Doing::Renaming);
        }
    });
}

void TokenActions::checkRename(RenameDialog &dialog, const TokenRef &token, const QString &description)
{
    const QString lost = tr("The server's answer did not arrive, so it is not known whether the token was renamed.");
    auto *check = new TokenCheck(m_session, token.owner, token.token.id, &dialog);
    const auto look = [&dialog, lost] {
        //: %1: that the server's answer did not arrive
        dialog.showLooking(tr("%1 Looking at the token…").arg(lost));
    };
    look();
    connect(&dialog, &RenameDialog::lookAgainWanted, check, [check, look] {
        look();
        check->lookNow();
    });
    connect(check, &TokenCheck::cannotLook, &dialog, [&dialog, lost](const ApiError &error) {
        //: Sentences. %1: that the server's answer did not arrive, %2: why the token cannot be read
        dialog.showCannotLook(tr("%1 The token cannot be read now. %2 It will be tried again until it can be.")
                                  .arg(lost, errorText(error, Doing::Reading).summary));
    });
    connect(check, &TokenCheck::gone, &dialog, &RenameDialog::showGone);
    connect(check, &TokenCheck::present, &dialog, [&dialog, check, description](const Token &now) {
        if (now.description == description) {
            dialog.showRenamed(tr("The server's answer did not arrive, but the token was renamed."));
        } else if (now.description == dialog.knownDescription()) {
            dialog.showFailure(tr("The server's answer did not arrive, and the token was not renamed. Try again."));
        } else {
            dialog.showConflict(now.description);
        }
        check->deleteLater();
    });
}

void TokenActions::showRenameError(RenameDialog &dialog, const ApiError &error, Doing doing)
{
    if (error.kind == ApiErrorKind::NotFound) {
        dialog.showGone();
    } else {
        dialog.showFailure(sentences(error, doing));
        askTheProxysPassword(error, &dialog);
    }
}

/// It was the user's own click that failed, and that is theirs to repeat; what they typed stays.
void TokenActions::askTheProxysPassword(const ApiError &error, QDialog *dialog)
{
    if (error.kind == ApiErrorKind::ProxyLoginWanted) {
        Q_EMIT proxyLoginWanted(dialog);
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
        RevokeJob *job = ownAmongThem ? m_controller.revoke(ordered, dialog, 1) : m_controller.revoke(ordered, dialog);
        dialog->follow(job);
        connect(job, &RevokeJob::finished, dialog, [this, job, dialog] {
            const auto isForProxy = [](const RevokeJob::Item &item) {
                return item.error && item.error->kind == ApiErrorKind::ProxyLoginWanted;
            };
            const auto &items = job->items();
            const auto found = std::find_if(items.cbegin(), items.cend(), isForProxy);
            if (found != items.cend()) {
                askTheProxysPassword(*found->error, dialog);
            }
        });
        if (ownAmongThem)
            endSessionAfter(*job);
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

void TokenActions::endSessionAfter(RevokeJob &job)
{
    connect(&job, &RevokeJob::finished, this, [this, &job] {
        const RevokeJob::Outcome own = job.items().last().outcome;
        // Told first, and so no surprise: the next call would end in 401 anyway.
        if (own == RevokeJob::Outcome::Revoked || own == RevokeJob::Outcome::AlreadyGone)
            m_session.reportUnauthorized();
    });
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
