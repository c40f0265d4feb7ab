// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lostcreation.h"

#include "app/api/client.h"
#include "app/core/displaytext.h"
#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/session/session.h"
#include "ui/errortext.h"
#include "ui/losttokendialog.h"
#include "ui/newtokendialog.h"

namespace Tokendesk {

LostCreation::LostCreation(
    Session &session, TokenController &controller, TokenModel &tokens, const Clock &clock, QWidget *window)
    : QObject(window), m_session(session), m_controller(controller), m_tokens(tokens), m_clock(clock), m_window(window)
{
    connect(&session, &Session::signedOut, this, [this] {
        const auto checks = findChildren<CreateCheck *>();
        for (CreateCheck *check : checks) {
            check->deleteLater();
        }
    });
}

LostCreation::~LostCreation() = default;

void LostCreation::begin(UserId owner, const QString &description, QObject *context,
    const std::function<void(const std::optional<ApiError> &)> &go)
{
    m_wasUnknown = m_check && !m_check->isSettled() && m_check->wish().owner == owner
        && m_check->wish().description == description;
    if (m_wasUnknown) {
        // Of the token that is to be made now it would believe that it is the lost one.
        m_wish = m_check->wish();
        delete m_check;
        go(std::nullopt);
        return;
    }
    delete m_check; // it would take what arrives now for late
    m_wish = {owner, description, CreateCheck::idsIn(m_tokens, owner) + m_told};
    Client *client = m_session.client();
    if (m_controller.knowsTokensOf(owner) || !client) {
        go(std::nullopt);
        return;
    }
    auto *call = client->listTokens(owner, context);
    connect(call, &ApiCallBase::finished, this, [this, call, go, asked = QPointer(client)] {
        const auto &answer = call->result();
        if (!answer.isOk()) {
            go(answer.error());
            return;
        }
        if (!asked || asked != m_session.client()) { // another account has not asked for it
            ApiError error;
            error.kind = ApiErrorKind::Unauthorized;
            go(error);
            return;
        }
        const TokenRows &rows = answer.value().tokens;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            m_wish.before.insert(rows.at(row).id);
        }
        go(std::nullopt);
    });
}

void LostCreation::endKnown(const QString &madeId)
{
    if (!m_wasUnknown) {
        return;
    }
    if (!madeId.isEmpty()) {
        m_wish.before.insert(madeId);
    }
    look(nullptr, m_ownerName, m_wish);
}

void LostCreation::endLost(NewTokenDialog *dialog, const QString &ownerName)
{
    look(dialog, ownerName, m_wish);
}

void LostCreation::look(NewTokenDialog *dialog, const QString &ownerName, const CreateCheck::Wish &wish)
{
    auto *check = new CreateCheck(m_session, m_tokens, wish, this);
    m_check = check;
    m_ownerName = ownerName;
    const QString lost = tr("The server's answer did not arrive, so it is not known whether the token was made.");
    const QPointer<NewTokenDialog> asker(dialog);
    if (asker) {
        //: %1: that the server's answer did not arrive
        asker->showLooking(tr("%1 Looking at the list…").arg(lost));
        connect(asker, &NewTokenDialog::lookAgainWanted, check, [lost, check, asker] {
            asker->showLooking(tr("%1 Looking at the list…").arg(lost));
            check->lookNow();
        });
        // It goes on without the dialog until it is known, but does not wait for what may arrive late.
        connect(asker, &QObject::destroyed, check, [check] {
            if (check->isSettled()) {
                check->deleteLater();
            }
        });
    }
    connect(check, &CreateCheck::cannotLook, this, [asker, lost](const ApiError &error) {
        if (asker) {
            asker->showCannotLook(
                //: Sentences. %1: that the server's answer did not arrive, %2: why the list cannot be read
                tr("%1 The list that would tell cannot be read now. %2 It will be tried again until it can be.")
                    .arg(lost, errorText(error, Doing::LoadingTokens).summary));
        }
    });
    connect(check, &CreateCheck::notMade, this, [this, asker, check] {
        if (asker) {
            asker->showFailure(tr("The server's answer did not arrive. The token was not made, as far as the list "
                                  "tells. You can try again."));
            return;
        }
        Q_EMIT message(tr("The token “%1” was not made.").arg(displayText(check->wish().description, 80)));
        check->deleteLater();
    });
    connect(check, &CreateCheck::made, this, [this, asker, check, ownerName](const QList<Token> &tokens) {
        tellMade(asker, ownerName, check->wish().owner, tokens);
        if (!asker) {
            check->deleteLater();
        }
    });
}

void LostCreation::tellMade(NewTokenDialog *dialog, const QString &ownerName, UserId owner, const QList<Token> &tokens)
{
    QList<TokenRef> refs;
    for (const Token &token : tokens) {
        refs.append({owner, ownerName, token});
        m_told.insert(token.id);
    }
    QWidget *over = m_window;
    if (dialog) {
        dialog->showLost(tr("The server's answer did not arrive, but the list has a new token of that description. "
                            "Its secret is lost. You can create another."));
        over = dialog;
    }
    auto *question = new LostTokenDialog(refs, m_clock.nowMs(), over);
    connect(question, &LostTokenDialog::revokeWanted, this, &LostCreation::revokeWanted);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->open();
}

} // namespace Tokendesk
