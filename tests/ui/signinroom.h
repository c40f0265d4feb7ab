// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/session/settings.h"
#include "app/session/signinkeeper.h"
#include "tests/support/memorykeyring.h"
#include "ui/signinflow.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

/// The program around one sign-in.
class SignInRoom
{
public:
    explicit SignInRoom(const Tokendesk::Policy &policy = {})
        : settings(folder.filePath(QStringLiteral("config/tokendesk.ini")), policy)
        , flow(session, settings, keeper, keyring, {}, &window)
    {
        session.setTrustOf([this](const QUrl &server) { return settings.trust(server); });
        window.show();
    }

    Tokendesk::SignInDialog *dialog() { return window.findChild<Tokendesk::SignInDialog *>(); }
    QLineEdit *edit(const char *name) { return dialog()->findChild<QLineEdit *>(QLatin1String(name)); }
    QRadioButton *way(const char *name) { return dialog()->findChild<QRadioButton *>(QLatin1String(name)); }
    QPushButton *signIn() { return dialog()->findChild<QPushButton *>(QStringLiteral("signInButton")); }
    QPushButton *cancel() { return dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel); }
    QString status() { return dialog()->findChild<QLabel *>(QStringLiteral("serverStatus"))->text(); }
    QString notice()
    {
        const auto *banner = dialog()->findChild<QWidget *>(QStringLiteral("notice"));
        return banner->isVisible() ? banner->accessibleDescription() : QString();
    }
    void type(const char *field, const QString &words)
    {
        edit(field)->setFocus();
        edit(field)->selectAll();
        QTest::keyClicks(edit(field), words);
    }
    QByteArray fileContent()
    {
        settings.sync();
        QFile file(settings.filePath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    Tokendesk::Settings settings;
    Tokendesk::Session session;
    MemoryKeyring keyring;
    Tokendesk::SignInKeeper keeper{session, settings, keyring};
    QWidget window;
    Tokendesk::SignInFlow flow;
};
