// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowactions.h"

#include "ui/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace Tokendesk {

namespace {

QAction *make(
    QMainWindow &window, const char *iconName, const QString &text, const QKeySequence &key, const QString &help)
{
    auto *action = new QAction(text, &window);
    if (iconName != nullptr) {
        action->setIcon(icon(iconName));
    }
    action->setShortcut(key);
    action->setToolTip(key.isEmpty() ? help
                                     //: A tool tip: %1 is what a command does, %2 its key
                                     : WindowActions::tr("%1 (%2)").arg(help, key.toString(QKeySequence::NativeText)));
    window.addAction(action);
    return action;
}

QKeySequence keyOr(QKeySequence::StandardKey standard, const QKeySequence &otherwise)
{
    const QKeySequence key(standard);
    return key.isEmpty() ? otherwise : key;
}

} // namespace

WindowActions::WindowActions(QMainWindow &window)
    : newToken(make(window, "new-token", tr("&New Token…"), QKeySequence::New, tr("Make a new access token")))
    , rename(make(window, "rename", tr("Re&name…"), Qt::Key_F2, tr("Change the token's description")))
    , revoke(make(window, "revoke", tr("Re&voke…"), QKeySequence::Delete, tr("End the selected tokens for good")))
    , quit(make(window, "quit", tr("&Quit"), keyOr(QKeySequence::Quit, Qt::CTRL | Qt::Key_Q), tr("Leave Tokendesk")))
    , copy(make(window, "copy", tr("&Copy Rows"), QKeySequence::Copy, tr("Copy the selected rows as text")))
    , selectAll(make(window, nullptr, tr("Select &All"), QKeySequence::SelectAll, tr("Select every token shown")))
    , find(make(window, "search", tr("&Find…"), QKeySequence::Find, tr("Search the tokens")))
    , findSecret(make(window, "find-secret", tr("Find by &Secret…"), Qt::CTRL | Qt::SHIFT | Qt::Key_F,
          tr("Tell whose token a string is")))
    , refresh(
          make(window, "refresh", tr("&Refresh"), keyOr(QKeySequence::Refresh, Qt::Key_F5), tr("Read the list again")))
    , guide(
          make(window, "help", tr("&Guide"), keyOr(QKeySequence::HelpContents, Qt::Key_F1), tr("How to use Tokendesk")))
    , diagnostics(make(window, "copy", tr("Copy &Diagnostic Information"), {},
          tr("Copy versions and states, without names, addresses or tokens, for whoever helps you")))
    , about(make(window, "info", tr("&About Tokendesk"), {}, tr("Versions and licences")))
{
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    fillMenus(window);
}

void WindowActions::fillMenus(QMainWindow &window)
{
    QMenu *file = window.menuBar()->addMenu(tr("&File"));
    file->addActions({newToken});
    file->addSeparator();
    file->addActions({quit});

    QMenu *edit = window.menuBar()->addMenu(tr("&Edit"));
    edit->addActions({copy, selectAll});
    edit->addSeparator();
    edit->addActions({rename, revoke});
    edit->addSeparator();
    edit->addActions({find, findSecret});

    QMenu *view = window.menuBar()->addMenu(tr("&View"));
    view->addActions({refresh});
    view->addSeparator();
    columns = view->addMenu(tr("&Columns"));

    help = window.menuBar()->addMenu(tr("&Help"));
    help->addActions({guide, diagnostics});
    help->addSeparator();
    help->addActions({about});
}

} // namespace Tokendesk
