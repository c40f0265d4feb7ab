// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowactions.h"

#include "ui/icons.h"
#include "ui/retranslation.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace Tokendesk {

namespace {

QAction *make(QMainWindow &window, const char *iconName, const QKeySequence &key)
{
    auto *action = new QAction(&window);
    if (iconName != nullptr) {
        action->setIcon(icon(iconName));
    }
    action->setShortcut(key);
    window.addAction(action);
    return action;
}

void say(QAction &action, const QString &text, const QString &help)
{
    const QKeySequence key = action.shortcut();
    action.setText(text);
    action.setToolTip(key.isEmpty() ? help
                                    //: A tool tip: %1 is what a command does, %2 its key
                                    : WindowActions::tr("%1 (%2)").arg(help, key.toString(QKeySequence::NativeText)));
}

QKeySequence keyOr(QKeySequence::StandardKey standard, const QKeySequence &otherwise)
{
    const QKeySequence key(standard);
    return key.isEmpty() ? otherwise : key;
}

} // namespace

WindowActions::WindowActions(QMainWindow &window)
    : newToken(make(window, "new-token", QKeySequence::New))
    , rename(make(window, "rename", Qt::Key_F2))
    , revoke(make(window, "revoke", QKeySequence::Delete))
    , offboard(make(window, "offboard", {}))
    , exportList(make(window, "export", Qt::CTRL | Qt::SHIFT | Qt::Key_S))
    , quit(make(window, "quit", keyOr(QKeySequence::Quit, Qt::CTRL | Qt::Key_Q)))
    , copy(make(window, "copy", QKeySequence::Copy))
    , selectAll(make(window, nullptr, QKeySequence::SelectAll))
    , find(make(window, "search", QKeySequence::Find))
    , findSecret(make(window, "find-secret", Qt::CTRL | Qt::SHIFT | Qt::Key_F))
    , refresh(make(window, "refresh", keyOr(QKeySequence::Refresh, Qt::Key_F5)))
    , history(make(window, "history", Qt::CTRL | Qt::Key_H))
    , guide(make(window, "help", keyOr(QKeySequence::HelpContents, Qt::Key_F1)))
    , diagnostics(make(window, "copy", {}))
    , about(make(window, "info", {}))
{
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    fillMenus(window);
    keepTranslated(window, [this] { retranslate(); });
}

void WindowActions::retranslate() const
{
    say(*newToken, tr("&New Token…"), tr("Make a new access token"));
    say(*rename, tr("Re&name…"), tr("Change the token's description"));
    say(*revoke, tr("Re&voke…"), tr("End the selected tokens for good"));
    say(*offboard, tr("&Offboard User…"), tr("Revoke all tokens of a user who leaves, and block the account"));
    say(*exportList, tr("&Export…"), tr("Save what the list shows to a file"));
    say(*quit, tr("&Quit"), tr("Leave Tokendesk"));
    say(*copy, tr("&Copy Rows"), tr("Copy the selected rows as text"));
    say(*selectAll, tr("Select &All"), tr("Select every token shown"));
    say(*find, tr("&Find…"), tr("Search the tokens"));
    say(*findSecret, tr("Find by &Secret…"), tr("Tell whose token a string is"));
    say(*refresh, tr("&Refresh"), tr("Read the list again"));
    say(*history, tr("&History"), tr("Show what the server has noted of a token or a user"));
    say(*guide, tr("&Guide"), tr("How to use Tokendesk"));
    say(*diagnostics, tr("Copy &Diagnostic Information"),
        tr("Copy versions and states, without names, addresses or tokens, for whoever helps you"));
    say(*about, tr("&About Tokendesk"), tr("Versions and licences"));
    file->setTitle(tr("&File"));
    edit->setTitle(tr("&Edit"));
    view->setTitle(tr("&View"));
    columns->setTitle(tr("&Columns"));
    help->setTitle(tr("&Help"));
}

void WindowActions::fillMenus(QMainWindow &window)
{
    file = window.menuBar()->addMenu(QString());
    file->addActions({newToken, exportList});
    file->addSeparator();
    file->addActions({quit});

    edit = window.menuBar()->addMenu(QString());
    edit->addActions({copy, selectAll});
    edit->addSeparator();
    edit->addActions({rename, revoke, offboard});
    edit->addSeparator();
    edit->addActions({find, findSecret});

    view = window.menuBar()->addMenu(QString());
    view->addActions({refresh, history});
    view->addSeparator();
    columns = view->addMenu(QString());

    help = window.menuBar()->addMenu(QString());
    help->addActions({guide, diagnostics});
    help->addSeparator();
    help->addActions({about});
}

} // namespace Tokendesk
