// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/offboardjob.h"
#include "tests/model/controllerfixture.h"
#include "tests/support/strictness.h"
#include "ui/inlinenote.h"
#include "ui/offboardcommand.h"
#include "ui/offboarddialog.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Tokendesk;

namespace {

/// The command, with nothing selected but what the test says.
struct Office : Desk
{
    OffboardDialog *open()
    {
        action.trigger();
        return window.findChild<OffboardDialog *>();
    }
    static QPushButton *button(OffboardDialog &dialog, const char *name)
    {
        return dialog.findChild<QPushButton *>(QLatin1String(name));
    }
    static bool waits(OffboardDialog &dialog, OffboardJob::Step step)
    {
        const auto *job = dialog.findChild<OffboardJob *>();
        return QTest::qWaitFor([&] { return job->step() == step; }, 30'000);
    }
    bool knowsUsers()
    {
        return QTest::qWaitFor([&] { return users.rowCount() > 0; }, 20'000);
    }

    QList<UserId> selected;
    QWidget window;
    QAction action;
    OffboardCommand command{{action, session, controller, tokens, users, clock}, [this] { return selected; }, &window};
};

} // namespace

class TestOffboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theNameMustBeTyped()
    {
        const DemoFixture demo;
        Office office;
        QVERIFY(office.signIn(demo, demo.administrator()));
        QVERIFY(office.knowsUsers());
        office.controller.showTokensOf(demo.user().id);
        QVERIFY(office.loaded());
        OffboardDialog *dialog = office.open();
        QVERIFY(dialog != nullptr);
        QCOMPARE(office.open(), dialog);
        QVERIFY(Office::waits(*dialog, OffboardJob::Step::Ready));
        QPushButton *go = Office::button(*dialog, "offboardButton");
        QVERIFY(!go->isEnabled());
        QVERIFY(!go->autoDefault());
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("name"));
        name->setText(QStringLiteral("somebody else"));
        QVERIFY(!go->isEnabled());
        name->setText(office.users.user(demo.user().id)->name);
        QVERIFY(go->isEnabled());
        const auto count = dialog->findChild<QTreeWidget *>()->topLevelItemCount();
        QCOMPARE(count, office.tokens.rowCount());
        dialog->findChild<QCheckBox *>(QStringLiteral("block"))->setChecked(true);
        go->click();
        QVERIFY(Office::waits(*dialog, OffboardJob::Step::Done));
        const QString told = dialog->findChild<InlineNote *>()->text();
        QVERIFY2(told.contains(QStringLiteral("The account is blocked.")), qPrintable(told));
        QVERIFY(!go->isVisible());
        QVERIFY(Office::button(*dialog, "reportButton")->isVisible());
        QCOMPARE(office.tokens.rowCount(), 0);
        QTRY_VERIFY(office.users.user(demo.user().id)->blocked);
    }

    void onesOwnAccountIsToldAndNeverBlocked()
    {
        const DemoFixture demo;
        Office office;
        QVERIFY(office.signIn(demo, demo.administrator()));
        QVERIFY(office.knowsUsers());
        OffboardDialog *dialog = office.open();
        QVERIFY(Office::waits(*dialog, OffboardJob::Step::Ready));
        QVERIFY(dialog->findChild<InlineNote *>()->text().contains(QStringLiteral("This is your own account")));
        QVERIFY(!dialog->findChild<QCheckBox *>(QStringLiteral("block"))->isVisible());
        dialog->reject();
        QTRY_VERIFY(office.window.findChild<OffboardDialog *>() == nullptr);
    }

    void theCommandIsForAdministratorsAndForOneUser()
    {
        const DemoFixture demo;
        Office office;
        QVERIFY(!office.action.isVisible());
        QVERIFY(office.signIn(demo, demo.user()));
        QVERIFY(!office.action.isVisible());
        QVERIFY(!office.action.isEnabled());
        QVERIFY(office.signIn(demo, demo.administrator()));
        QVERIFY(office.knowsUsers());
        QTRY_VERIFY(office.action.isEnabled());
        office.controller.showEveryone();
        QVERIFY(!office.action.isEnabled());
        office.selected = {demo.user().id};
        office.command.update();
        QVERIFY(office.action.isEnabled());
        office.selected = {demo.user().id, demo.administrator().id};
        office.command.update();
        QVERIFY(!office.action.isEnabled());
        QVERIFY(office.loaded());
    }

    void anotherAccountClosesTheDialog()
    {
        const DemoFixture demo;
        Office office;
        QVERIFY(office.signIn(demo, demo.administrator()));
        QVERIFY(office.knowsUsers());
        QVERIFY(office.open() != nullptr);
        QVERIFY(office.signIn(demo, demo.user()));
        QTRY_VERIFY(office.window.findChild<OffboardDialog *>() == nullptr);
    }
};

QTEST_MAIN(TestOffboard)
#include "tst_offboard.moc"
