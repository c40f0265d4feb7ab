// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QDialog>
#include <QUrl>

#include <memory>

class QMessageBox;

namespace Tokendesk {

class PasteBackCheck;
class SecretClipboard;
class TokenSaver;
struct TokenForm;

namespace Ui {
class PlainTokenDialog;
}

/// Shows a new token the one time that it can be shown, and does not let it get lost unasked: until it was copied or
/// saved, every way of closing asks first.
class PlainTokenDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p clipboard must outlive this. @p server and @p owner are for the curl line.
    PlainTokenDialog(NewToken created, UserId owner, const QString &ownerName, QUrl server, SecretClipboard &clipboard,
        QWidget *parent = nullptr);
    ~PlainTokenDialog() override;

    const Token &token() const { return m_created.token; }
    /// It was copied or saved.
    bool isSafe() const { return m_safe; }
    /// Closes, or asks whether to, as the Close button does.
    void askToClose();

    void reject() override;

Q_SIGNALS:
    /// It was copied or saved, for the first time.
    void madeSafe();
    /// The user closed it all the same: they know that nobody has the token.
    void givenUp();
    /// The token is of no use to anyone: the dialog has closed.
    void revokeRequested();

private:
    void retranslate(const QString &ownerName);
    void sayShown();
    void fillMenu();
    void connectClipboard();
    void connectSaver();
    void copy(const TokenForm &form, const QString &said);
    /// Also in one of the forms that it can be copied as.
    bool isThisToken(const Secret &pasted) const;
    void setShown(bool shown);
    void showCountdown(int seconds);
    void handleCleared(bool confirmed);
    void markSafe();

    std::unique_ptr<Ui::PlainTokenDialog> m_ui;
    NewToken m_created;
    UserId m_owner;
    QUrl m_server;
    SecretClipboard &m_clipboard;
    TokenSaver *m_saver;
    std::unique_ptr<PasteBackCheck> m_check; ///< goes before its field does
    QMessageBox *m_question = nullptr;
    bool m_shown = false;
    bool m_safe = false;
    bool m_copiedHere = false;
};

} // namespace Tokendesk
