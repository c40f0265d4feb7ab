// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/tokenref.h"
#include "app/session/uncopiedtokens.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

class QMessageBox;
class QWidget;

namespace Tokendesk {

class Session;
class Settings;
class TokenActions;
class TokenController;
class TokenModel;

/// Has new tokens remembered until they are copied or saved, and tells after the next signing in which ones never were,
/// because the program ended first: nobody will see these again. Offers to revoke them.
class UncopiedOffer : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p window; all others must outlive this. Remembers beside the settings' file.
    UncopiedOffer(const Settings &settings, Session &session, TokenController &controller, const TokenModel &tokens,
        TokenActions &actions, QWidget *window);
    ~UncopiedOffer() override;

private:
    void forget(UserId owner, const QString &tokenId); ///< at the server that is signed in to
    void begin();
    void lookAtNext();
    void addFound(const UncopiedTokens::Entry &entry, const Token &token);
    void ask();

    UncopiedTokens m_uncopied;
    Session &m_session;
    TokenController &m_controller;
    TokenActions &m_actions;
    QWidget *m_window;
    std::vector<UncopiedTokens::Entry> m_left; ///< not looked at yet, for want of the right sign-in
    std::vector<UncopiedTokens::Entry> m_toLookAt;
    QList<TokenRef> m_found;
    std::unique_ptr<QObject> m_round; ///< owns the calls: they go when somebody else signs in
    QPointer<QMessageBox> m_question;
};

} // namespace Tokendesk
