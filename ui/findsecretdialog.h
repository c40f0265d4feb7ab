// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret.h"
#include "app/model/tokenref.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

class QPushButton;

namespace Tokendesk {

namespace Ui {
class FindSecretDialog;
}

/// Asks for a token that was found somewhere and shows whose it is. What is pasted is wiped as soon as the dialog
/// closes. It looks nothing up itself: SecretFinder does.
class FindSecretDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FindSecretDialog(QWidget *parent = nullptr);
    ~FindSecretDialog() override;

    // The answers to searchWanted(), one of them for each.
    /// @p nowMs is what the age is counted to. @p thisSession: it is the token that the window is signed in with.
    void showFound(const TokenRef &token, bool thisSession, qint64 nowMs);
    void showNote(const QString &text);
    /// What goes on, until one of the others is called.
    void showBusy(const QString &text);

    void done(int result) override;

Q_SIGNALS:
    void searchWanted(const Tokendesk::Secret &pasted);
    void searchCancelled(); ///< the text was changed, or the dialog closed, before the answer
    /// The dialog has closed.
    void showWanted(const Tokendesk::TokenRef &token);
    void revokeWanted(const Tokendesk::TokenRef &token);

private:
    void ask();
    void forgetAnswer();
    void setBusy(bool busy);

    std::unique_ptr<Ui::FindSecretDialog> m_ui;
    QPushButton *m_show;
    QPushButton *m_revoke;
    std::function<void()> m_sayCreated;
    std::optional<TokenRef> m_found;
    bool m_busy = false;
};

} // namespace Tokendesk
