// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/everyonelist.h"
#include "app/model/liveupdates.h"
#include "app/model/tokenmodel.h"
#include "app/model/usermodel.h"
#include "app/session/settings.h"
#include "tests/model/controllerfixture.h"
#include "tests/support/strictness.h"
#include "ui/banner.h"
#include "ui/readingstrip.h"
#include "ui/tokencolumns.h"
#include "ui/tokenpage.h"
#include "ui/tokentableview.h"
#include "ui/usersidebar.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Tokendesk;
using namespace std::chrono_literals;
using LoadState = TokenController::LoadState;

namespace {

/// A page and a sidebar for an administrator of a demo server.
struct EveryonePage : Desk
{
    explicit EveryonePage(std::chrono::milliseconds latency = 0ms) : demo(options(latency)) { }
    static TokendeskDemo::DemoOptions options(std::chrono::milliseconds latency)
    {
        TokendeskDemo::DemoOptions options;
        options.users = 60;
        options.latency = latency;
        return options;
    }
    bool signInAsAdministrator() { return signIn(demo, demo.administrator()); }

    DemoFixture demo;
    Session nobody; ///< whom LiveUpdates follows: it is not what is tested here
    LiveUpdates live{nobody, controller, tokens, clock};
    TokenPage page{session, controller, tokens, live};
    UserSidebar sidebar{users};
};

} // namespace

class TestEveryonePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theReadingIsSeenAndCanBeCancelled()
    {
        EveryonePage p(30ms);
        QVERIFY(p.signInAsAdministrator());
        p.page.show();
        const auto *strip = p.page.findChild<ReadingStrip *>();
        QVERIFY(!strip->isVisible());
        p.controller.showEveryone();
        QTRY_VERIFY(strip->isVisible());
        QCOMPARE(p.page.findChild<QLabel *>()->text(), QStringLiteral("Everyone's access tokens"));
        const auto *bar = strip->findChild<QProgressBar *>();
        QTRY_VERIFY(bar->value() > 0);
        QCOMPARE(bar->maximum(), static_cast<int>(p.users.totalCount()));
        QVERIFY(p.page.table().isVisible());
        strip->findChild<QPushButton *>()->click();
        QTRY_VERIFY(!strip->isVisible());
        auto *banner = p.page.findChild<Banner *>();
        QVERIFY(banner->isVisible());
        QVERIFY(p.controller.everyone().unreadCount() > 0);
        banner->findChild<QPushButton *>()->click();
        QVERIFY(strip->isVisible());
        QTRY_VERIFY(!strip->isVisible());
        QVERIFY(!banner->isVisible());
    }

    void aViewAndAUserAreNeverBothCurrent()
    {
        EveryonePage p;
        QVERIFY(p.signInAsAdministrator());
        QTRY_VERIFY(p.users.rowCount() > 0);
        p.sidebar.setCurrentUser(p.demo.administrator().id);
        auto *views = p.sidebar.findChild<ViewList *>();
        auto *list = p.sidebar.findChild<QListView *>(QStringLiteral("userList"));
        QSignalSpy viewChosen(&p.sidebar, &UserSidebar::viewChosen);
        QSignalSpy userChosen(&p.sidebar, &UserSidebar::userChosen);
        QVERIFY(list->currentIndex().isValid());
        QCOMPARE(views->currentRow(), -1);
        views->setCurrentRow(0);
        QCOMPARE(viewChosen.size(), 1);
        QVERIFY(!list->selectionModel()->hasSelection());
        p.users.setFilter(QStringLiteral("a"));
        QVERIFY(!list->selectionModel()->hasSelection());
        p.users.setFilter(QString());
        // The same user as before counts as a choice now.
        list->setCurrentIndex(p.users.index(p.users.rowOf(p.demo.administrator().id)));
        QCOMPARE(userChosen.size(), 1);
        QCOMPARE(views->currentRow(), -1);
        p.sidebar.setCurrentView(SidebarView::Everyone);
        QCOMPARE(viewChosen.size(), 1);
        QVERIFY(!list->selectionModel()->hasSelection());
    }

    void columnsAreRememberedForEachScope()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        EveryonePage p;
        TokenTableView &table = p.page.table();
        {
            TokenColumns columns(table, settings);
            columns.setScope(TokenColumns::Scope::Everyone);
            QVERIFY(!table.isColumnHidden(TokenModel::OwnerColumn));
            QVERIFY(table.isColumnHidden(TokenModel::EmailColumn));
            table.setColumnHidden(TokenModel::EmailColumn, false);
            columns.setScope(TokenColumns::Scope::OneUser);
            QVERIFY(table.isColumnHidden(TokenModel::OwnerColumn));
            QVERIFY(table.isColumnHidden(TokenModel::EmailColumn));
            columns.setScope(TokenColumns::Scope::Everyone);
            QVERIFY(!table.isColumnHidden(TokenModel::EmailColumn));
            columns.save();
        }
        TokenColumns columns(table, settings);
        QVERIFY(table.isColumnHidden(TokenModel::EmailColumn));
        columns.setScope(TokenColumns::Scope::Everyone);
        QVERIFY(!table.isColumnHidden(TokenModel::EmailColumn));
    }

    void theHeadersMenuShowsAndHidesColumns_data()
    {
        QTest::addColumn<bool>("administrator");
        QTest::addColumn<QString>("offered");
        QTest::newRow("everyone") << true
                                  << QStringLiteral(
                                         "Owner|Created|Needs a look|Id|E-mail|Administrator|Blocked|Last sign-in");
        QTest::newRow("own") << false << QStringLiteral("Created|Id");
    }
    void theHeadersMenuShowsAndHidesColumns()
    {
        QFETCH(bool, administrator);
        QFETCH(QString, offered);
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        EveryonePage p;
        TokenTableView &table = p.page.table();
        TokenColumns columns(table, settings);
        columns.setScope(administrator ? TokenColumns::Scope::Everyone : TokenColumns::Scope::Own);
        QMenu menu;
        columns.fill(menu);
        QStringList texts;
        for (QAction *action : menu.actions()) {
            if (action->isCheckable()) {
                texts.append(action->text());
            }
        }
        QCOMPARE(texts.join(QLatin1Char('|')), offered);
        for (QAction *action : menu.actions()) {
            if (action->text() == QLatin1String("Created")) {
                action->trigger();
            }
        }
        QVERIFY(table.isColumnHidden(TokenModel::CreatedColumn));
    }
};

QTEST_MAIN(TestEveryonePage)
#include "tst_everyonepage.moc"
