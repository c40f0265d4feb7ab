// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/model/usermodel.h"
#include "app/session/session.h"
#include "ui/inlinenote.h"
#include "ui/newtokendialog.h"
#include "ui/secretclipboard.h"
#include "ui/tokenactions.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

/// Everything behind the window, signed in.
class SignedInDesk
{
public:
    SignedInDesk(const QUrl &server, const Tokendesk::Secret &token, const Tokendesk::ServerTrust &trust = {})
    {
        session.setTrustOf([trust](const QUrl &) { return trust; });
        window.resize(800, 600);
        window.show();
        session.signInWithToken(server, token);
    }

    bool isReady() const { return controller.loadState() == Tokendesk::TokenController::LoadState::Loaded; }
    Tokendesk::TokenRef named(const QString &description) const
    {
        for (int row = 0; row < tokens.rowCount(); ++row) {
            if (tokens.token(row).token.description == description) {
                return tokens.token(row);
            }
        }
        return {};
    }
    template <typename Dialog>
    Dialog *dialog() const
    {
        const auto all = window.findChildren<Dialog *>();
        for (Dialog *each : all) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }
    void openNew(const QString &description)
    {
        actions.newToken(session.user().id, session.user().name);
        dialog<Tokendesk::NewTokenDialog>()
            ->template findChild<QLineEdit *>(QStringLiteral("description"))
            ->setText(description);
    }

    Tokendesk::SystemClock clock;
    Tokendesk::Session session;
    Tokendesk::TokenModel tokens{clock};
    Tokendesk::UserModel users;
    Tokendesk::TokenController controller{session, tokens, users, clock};
    Tokendesk::SecretClipboard clipboard{*QGuiApplication::clipboard(), std::chrono::seconds(60)};
    QWidget window;
    Tokendesk::TokenActions &actions =
        *new Tokendesk::TokenActions(controller, tokens, session, clipboard, clock, &window);
};

inline QPushButton *button(QWidget *dialog, const char *name)
{
    return dialog->findChild<QPushButton *>(QLatin1String(name));
}

inline QString noteOf(QWidget *dialog)
{
    return dialog->findChild<Tokendesk::InlineNote *>()->text();
}

inline void click(QPushButton *it)
{
    QTest::mouseClick(it, Qt::LeftButton);
}
