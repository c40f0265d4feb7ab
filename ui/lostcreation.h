// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/model/createcheck.h"
#include "app/model/tokenref.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <optional>

class QWidget;

namespace Tokendesk {

class NewTokenDialog;
class Session;
class TokenController;
class TokenModel;

/// What happens to a create whose answer is lost: the list is compared with what it was before the click, and the truth
/// is told in the dialog that asked, or, where that was closed, in one of its own. Nothing is revoked unasked.
class LostCreation : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p window; all others must outlive this.
    LostCreation(
        Session &session, TokenController &controller, TokenModel &tokens, const Clock &clock, QWidget *window);
    ~LostCreation() override;

    // For each create, in this order; one at a time:

    /// Takes down what there is before it. @p go is called at once where that is known, otherwise once the list was
    /// read; with an error where it cannot be: then nothing may be sent.
    void begin(UserId owner, const QString &description, QObject *context,
        const std::function<void(const std::optional<ApiError> &)> &go);
    /// The answer came. @p madeId: the token's; empty where none was made.
    void endKnown(const QString &madeId);
    /// It did not. @p dialog may be null, and may go at any time.
    void endLost(NewTokenDialog *dialog, const QString &ownerName);

Q_SIGNALS:
    /// The user's answer to being shown the tokens.
    void revokeWanted(const QList<Tokendesk::TokenRef> &tokens);
    /// A sentence for the status bar, where no dialog is left to tell it.
    void message(const QString &text);

private:
    void look(NewTokenDialog *dialog, const QString &ownerName, const CreateCheck::Wish &wish);
    void tellMade(NewTokenDialog *dialog, const QString &ownerName, UserId owner, const QList<Token> &tokens);

    Session &m_session;
    TokenController &m_controller;
    TokenModel &m_tokens;
    const Clock &m_clock;
    QWidget *m_window;
    CreateCheck::Wish m_wish; ///< of the create under way
    bool m_wasUnknown = false; ///< an earlier one of the same wish has not been found out about
    QSet<QString> m_told; ///< ids that have been shown as lost
    QPointer<CreateCheck> m_check; ///< the newest
    QString m_ownerName; ///< of that one
};

} // namespace Tokendesk
