// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/transport.h"
#include "app/session/signinkeeper.h"
#include "ui/errortext.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QAction;
class QToolButton;
class QWidget;

namespace Tokendesk {

class ManageServersDialog;
class ProxyQuestion;
class SecretStore;
class ServersMenu;
class Session;
class Settings;
class SignInFlow;

/// Which server the window is at: signing in when the program starts, going to another server, signing out, forgetting,
/// and looking after the list of servers.
class ServerSwitch : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this; @p window is the dialogs' parent. @p mayLeave answers false, and shows why, while there
    /// is something on screen that leaving the server would lose.
    ServerSwitch(Session &session, Settings &settings, SecretStore &keyring, TransportLimits limits,
        std::function<bool()> mayLeave, QWidget *window);
    ~ServerSwitch() override;

    /// The menu; belongs to the window.
    ServersMenu &menu() const { return *m_menu; }
    /// A button that tells the server by name and colour, and opens the menu. Belongs to @p parent.
    QToolButton *newButton(QWidget *parent);

    /// With the sign-in that is kept for @p server, or for the server used last; otherwise the dialog opens.
    void start(const QUrl &server = {});
    void signIn(const QUrl &server = {}); ///< opens the dialog
    void switchTo(const ServerProfile &profile);
    void goTo(const QUrl &server); ///< unless the window is there already; a dialog that is open is filled in anew
    void signOut();

    /// What stands in the window while nobody is signed in.
    struct Standby
    {
        bool working = false; ///< a kept sign-in is under way
        QString server;
        ErrorText trouble; ///< empty: none
        bool wantsProxyLogin = false; ///< that is the trouble
    };
    const Standby &standby() const { return m_standby; }
    void tryAgain(); ///< after trouble
    /// Opens the question for the password of the proxy on the way, over @p dialog or else the window.
    void askForProxyLogin(QWidget *dialog = nullptr);
    void cancel(); ///< while working

    /// Of the server that is signed in to: its name, or its address where it has none.
    QString currentName() const;

Q_SIGNALS:
    void standbyChanged();
    void proxyLoginGiven(); ///< what failed for want of it can be read again
    void currentChanged(); ///< also its name or colour
    void news(const QString &text); ///< what the user should read
    void message(const QString &text); ///< what went well

private:
    void buildCommands();
    void retranslate();
    void updateMenu();
    void updateButtons();
    void setStandby(const Standby &standby);
    void handleNotResumed(const ServerProfile &profile, const SignInKeeper::Trouble &trouble);
    void forgetCurrent();
    void manage();
    void remove(const ServerProfile &profile);
    bool isAnyoneSignedIn() const;

    Session &m_session;
    Settings &m_settings;
    std::function<bool()> m_mayLeave;
    QWidget *m_window;
    SignInKeeper m_keeper;
    SignInFlow *m_flow;
    ServersMenu *m_menu;
    ProxyQuestion *m_proxyQuestion;
    QAction *m_signIn = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_signOut = nullptr;
    QAction *m_forget = nullptr;
    QAction *m_manage = nullptr;
    QPointer<ManageServersDialog> m_dialog;
    QPointer<QToolButton> m_button;
    std::optional<ServerProfile> m_last; ///< what a kept sign-in was tried for
    Standby m_standby;
};

} // namespace Tokendesk
