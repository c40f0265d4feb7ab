// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/liveupdates.h"
#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/model/usermodel.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "tests/support/demofixture.h"
#include "tests/support/memorykeyring.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/secretclipboard.h"

#include <QGuiApplication>
#include <QPointer>
#include <QTemporaryDir>

/// The program with every window and dialog that it has open at once, over a demo server. An administrator looks at
/// everyone's tokens, since that shows the most.
class EveryWindow
{
public:
    EveryWindow();
    ~EveryWindow();

    /// Whether the main window has its rows; false after a long wait.
    bool signIn();
    /// Opens all the others; a name for each, for messages.
    void openAll();
    QList<QWidget *> windows() const;
    /// What came from a server or a person, and so is in no language.
    QStringList data() const;

    QTemporaryDir folder;
    DemoFixture demo;
    Tokendesk::Settings settings{folder.filePath(QStringLiteral("tokendesk.ini"))};
    Tokendesk::Language language;
    Tokendesk::SystemClock clock;
    Tokendesk::Session session;
    Tokendesk::TokenModel tokens{clock};
    Tokendesk::UserModel users;
    Tokendesk::TokenController controller{session, tokens, users, clock};
    Tokendesk::LiveUpdates live{session, controller, tokens, clock};
    Tokendesk::SecretClipboard clipboard{*QGuiApplication::clipboard(), std::chrono::seconds(60)};
    MemoryKeyring keyring;
    Tokendesk::MainWindow window{
        {settings, language, clock, session, tokens, users, controller, live, clipboard, keyring, {}}};

private:
    void add(QWidget *opened);
    void openSignIn();
    void openTokenDialogs();
    void openCertificates();
    void openQuestions();

    QList<QPointer<QWidget>> m_opened;
};
