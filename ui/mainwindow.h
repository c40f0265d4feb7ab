// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/transport.h"
#include "app/core/clock.h"
#include "app/model/tokenref.h"
#include "ui/windowactions.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QLineEdit;
class QSplitter;

namespace Tokendesk {

class LiveUpdates;
class SecretClipboard;
class Session;
class Settings;
class SignInFlow;
class StatusPill;
class TokenActions;
class TokenController;
class TokenModel;
class TokenPage;
class UserModel;
class UserSidebar;

/// What the window works with. All must outlive it.
struct WindowParts
{
    Settings &settings;
    const Clock &clock;
    Session &session;
    TokenModel &tokens;
    UserModel &users;
    TokenController &controller;
    LiveUpdates &live;
    SecretClipboard &clipboard;
    TransportLimits limits;
};

/// The one window: sidebar for administrators, table, tool bar, menus, status bar. Connects people's commands to the
/// controller and the dialogs; decides nothing about tokens itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the sign-in dialog, for @p server where one is given.
    void startSignIn(const QUrl &server = {});

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildToolBar();
    void buildStatusBar();
    void connectCommands();
    void connectState();
    void restoreLayout();
    void saveLayout();
    /// A sentence in the status bar, for a few seconds.
    void tell(const QString &text);
    void signOut();
    void copyRows();
    void showAbout();
    void showContextMenu(const QPoint &position);
    void updateCommands();
    void updateForSession();
    void updateCounts();
    void updateWatched();

    WindowParts m_parts;
    WindowActions m_actions;
    SignInFlow *m_signIn;
    TokenActions *m_tokenActions;
    QSplitter *m_splitter;
    UserSidebar *m_sidebar;
    TokenPage *m_page;
    QLineEdit *m_search = nullptr;
    StatusPill *m_pill = nullptr;
    QLabel *m_who = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_counts = nullptr;
    QTimer m_noteTimer;
    QTimer m_ageTimer;
    bool m_shownBefore = false;
};

} // namespace Tokendesk
