// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/controllerfixture.h"
#include "tests/support/strictness.h"
#include "ui/historycommand.h"
#include "ui/historypanel.h"
#include "ui/inlinenote.h"
#include "ui/tokentableview.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Tokendesk;

namespace {

/// A window with a table and the history beside it.
struct Window : Desk
{
    Window()
    {
        window.setCentralWidget(&table);
        window.resize(1000, 600);
        window.show();
    }
    ~Window() { window.takeCentralWidget(); }
    HistoryPanel &panel() { return *window.findChild<HistoryPanel *>(); }
    QTableView &events() { return *panel().findChild<QTableView *>(QStringLiteral("historyTable")); }
    QString note() { return panel().findChild<InlineNote *>()->text(); }
    bool shows(int atLeast)
    {
        return QTest::qWaitFor([&] { return events().model()->rowCount() >= atLeast; }, 20'000);
    }

    TokenTableView table{tokens};
    QMainWindow window;
    QAction action;
    HistoryCommand command{{action, session, controller, users, table, clock}, window};
};

} // namespace

class TestHistoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void itFollowsTheSelectionAndTheUser()
    {
        const DemoFixture demo;
        Window w;
        QVERIFY(w.signIn(demo, demo.administrator()));
        QTRY_VERIFY(w.users.rowCount() > 0);
        QVERIFY(w.action.isVisible());
        QVERIFY(!w.panel().isVisible());
        w.action.trigger();
        QVERIFY(w.panel().isVisible());
        QVERIFY(w.shows(1)); // what the administrator did
        w.panel().findChild<QComboBox *>()->setCurrentIndex(1);
        QTRY_VERIFY(w.events().model()->rowCount() > 0);
        w.table.selectRow(0);
        QVERIFY(w.panel().findChild<QComboBox *>()->isHidden());
        QTRY_COMPARE(w.events().model()->rowCount(), 1);
        QCOMPARE(w.events().model()->index(0, 1).data().toString(), QStringLiteral("create_access_token"));
        w.panel().close();
        QVERIFY(!w.action.isChecked());
    }

    void itReadsNothingWhileItIsClosed()
    {
        DemoFixture demo;
        std::atomic<int> asked = 0;
        demo.server().setArrivalObserver([&asked](const std::string &, const std::string &path) {
            asked += path.find("audit-log") != std::string::npos ? 1 : 0;
        });
        Window w;
        QVERIFY(w.signIn(demo, demo.administrator()));
        w.table.selectRow(0);
        w.action.trigger();
        QTRY_COMPARE(asked.load(), 1);
        w.action.trigger();
        w.table.selectRow(1);
        w.action.trigger();
        QTRY_COMPARE(asked.load(), 2);
    }

    void aServerWithoutALogIsToldPlainly()
    {
        CannedServer server;
        server.answer(signInAs(7, true));
        server.answer(listOf({rowJson("a")}));
        server.answerPath("/api/v1/users", CannedServer::http(200, "[]"));
        server.answer(CannedServer::http(404, "{}"));
        Window w;
        QVERIFY(w.signIn(server.url(), CannedToken));
        w.action.trigger();
        QTRY_VERIFY(w.note().contains(QStringLiteral("it has no audit log")));
    }

    void regularUsersHaveNoHistory()
    {
        const DemoFixture demo;
        Window w;
        QVERIFY(w.signIn(demo, demo.administrator()));
        w.action.trigger();
        QVERIFY(w.panel().isVisible());
        QVERIFY(w.signIn(demo, demo.user()));
        QVERIFY(!w.action.isVisible());
        QVERIFY(!w.panel().isVisible());
    }
};

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
