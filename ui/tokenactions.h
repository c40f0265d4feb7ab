// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/model/tokenref.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

class QDialog;
class QWidget;

namespace Tokendesk {

enum class Doing;
struct ApiError;
class LostCreation;
class NewTokenDialog;
class PlainTokenDialog;
class RenameDialog;
class RevokeDialog;
class RevokeJob;
class SecretClipboard;
class Session;
class TokenController;
class TokenModel;

/// Opens the dialogs that create, rename and revoke tokens, and hands what people decide in them to the controller.
class TokenActions : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p window, which its dialogs are modal to; all others must outlive this.
    TokenActions(TokenController &controller, TokenModel &tokens, Session &session, SecretClipboard &clipboard,
        const Clock &clock, QWidget *window);
    ~TokenActions() override;

    /// Each opens a dialog and returns at once. While that dialog is open, a further call only raises it.
    void newToken(UserId owner, const QString &ownerName);
    void rename(const TokenRef &token);
    void revoke(const QList<TokenRef> &tokens);

    /// A new token is on screen that was neither copied nor saved: closing the window now would lose it.
    bool hasUnsavedSecret() const;
    /// Brings that dialog to the front and lets it ask what to do.
    void raiseUnsavedSecret();

Q_SIGNALS:
    /// @p server made it: the one that was signed in to at the click, whichever is now.
    void tokenCreated(const QUrl &server, Tokendesk::UserId owner, const QString &tokenId);
    /// Nothing need be said of that any more, after tokenCreated(): it was copied or saved, or knowingly given up.
    void tokenSettled(const QUrl &server, Tokendesk::UserId owner, const QString &tokenId);
    /// What the user asked for was not sent for want of it; @p dialog is where they asked.
    void proxyLoginWanted(QWidget *dialog);
    /// A sentence for the status bar about something that went well.
    void message(const QString &text);

private:
    /// Whose work it is: the answer to a call can come when somebody else is signed in, or the same user elsewhere.
    struct Account
    {
        QUrl server;
        UserId user = 0;
        bool operator==(const Account &) const = default;
    };

    void handleSignedIn();
    void create(NewTokenDialog &dialog, UserId owner, const QString &ownerName, const QString &description);
    void send(UserId owner, const QString &ownerName, const QString &description);
    void showPlainToken(const Account &maker, UserId owner, const QString &ownerName, const NewToken &created);
    void revokeUnasked(const QList<TokenRef> &tokens);
    void checkThenRename(RenameDialog &dialog, const TokenRef &token, const QString &description);
    void checkRename(RenameDialog &dialog, const TokenRef &token, const QString &description);
    void changeDescription(RenameDialog &dialog, const TokenRef &token, const QString &description);
    void showRenameError(RenameDialog &dialog, const ApiError &error, Doing doing);
    /// @p job ends with the token that this window is signed in with: once that is gone, the session is over.
    void endSessionAfter(RevokeJob &job);
    void askTheProxysPassword(const ApiError &error, QDialog *dialog);
    bool isThisSession(const TokenRef &token) const;
    static QString sentences(const ApiError &error, Doing doing);
    static QString signInFirst();

    TokenController &m_controller;
    TokenModel &m_tokens;
    Session &m_session;
    SecretClipboard &m_clipboard;
    const Clock &m_clock;
    QWidget *m_window;
    LostCreation *m_lost;
    Account m_account; ///< that the dialogs are about
    QPointer<NewTokenDialog> m_newToken;
    QPointer<PlainTokenDialog> m_plainToken;
    QPointer<RenameDialog> m_rename;
    QPointer<RevokeDialog> m_revoke;
};

} // namespace Tokendesk
