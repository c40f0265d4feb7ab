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
class QToolBar;

namespace Tokendesk {

class Language;
class LiveUpdates;
class SecretClipboard;
class SecretFinder;
class SecretStore;
class Session;
class Settings;
class ServerSwitch;
class StatusPill;
class TokenActions;
class TokenColumns;
class TokenController;
class TokenModel;
class TokenPage;
class UserModel;
class UserSidebar;

/// What the window works with. All must outlive it.
struct WindowParts
{
    Settings &settings;
    Language &language;
    const Clock &clock;
    Session &session;
    TokenModel &tokens;
    UserModel &users;
    TokenController &controller;
    LiveUpdates &live;
    SecretClipboard &clipboard;
    SecretStore &keyring;
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

    /// Signs in to @p server, or to the one used last, with a kept sign-in or by the dialog.
    void startSignIn(const QUrl &server = {});
    /// For a server that a later start was given. A token that waits to be saved comes first.
    void goToServer(const QUrl &server);
    /// A sentence in the status bar, for a few seconds.
    void tell(const QString &text);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void buildToolBar();
    void buildStatusBar();
    void connectCommands();
    void connectState();
    /// Selects its row, also where a search hides it.
    void revealToken(UserId owner, const QString &tokenId);
    void restoreLayout();
    void saveLayout();
    bool mayLeave();
    void copyRows();
    void showContextMenu(const QPoint &position);
    void updateCommands();
    void updateForSession();
    void updateWatched();

    WindowParts m_parts;
    WindowActions m_actions;
    TokenActions *m_tokenActions;
    SecretFinder *m_secretFinder;
    ServerSwitch *m_servers;
    QSplitter *m_splitter;
    UserSidebar *m_sidebar;
    TokenPage *m_page;
    TokenColumns *m_columns;
    QToolBar *m_toolBar = nullptr;
    QLineEdit *m_search = nullptr;
    StatusPill *m_pill = nullptr;
    QLabel *m_who = nullptr;
    QLabel *m_note = nullptr;
    QTimer m_noteTimer;
    QTimer m_ageTimer;
    bool m_shownBefore = false;
};

} // namespace Tokendesk
