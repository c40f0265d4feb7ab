// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/secret.h"
#include "app/model/tokenref.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace Tokendesk {

class FindSecretDialog;
class Identification;
class Session;
class TokenController;
class TokenModel;

/// Tells whose token a pasted text is: computes the ids that it would have and looks for them among the tokens at hand.
/// For an administrator these are everyone's: where they are not read yet, they are shown and read first. Nothing of
/// what was pasted is sent.
class SecretFinder : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p window, which the dialog is modal to; all others must outlive this.
    SecretFinder(const Session &session, TokenController &controller, const TokenModel &tokens, const Clock &clock,
        QWidget *window);
    ~SecretFinder() override;

    /// Opens the dialog; while it is open, only raises it.
    void open();

Q_SIGNALS:
    void showWanted(const Tokendesk::TokenRef &token);
    void revokeWanted(const Tokendesk::TokenRef &token);

private:
    void search(const Secret &pasted);
    void look();
    void take(const Identification &work);
    /// Whether there is more to look through; then it is being read.
    bool readsMore();
    void tellNotFound();
    void stop();

    const Session &m_session;
    TokenController &m_controller;
    const TokenModel &m_tokens;
    const Clock &m_clock;
    QWidget *m_window;
    QPointer<FindSecretDialog> m_dialog;
    std::unique_ptr<Identification> m_work;
    QList<Secret> m_candidates; ///< while a search is under way
    bool m_isReading = false; ///< the search goes on when everyone's tokens are here
};

} // namespace Tokendesk
