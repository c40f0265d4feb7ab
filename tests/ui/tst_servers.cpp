// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"
#include "app/session/settings.h"
#include "tests/support/cannedserver.h"
#include "tests/support/demofixture.h"
#include "tests/support/memorykeyring.h"
#include "tests/support/strictness.h"
#include "ui/manageserversdialog.h"
#include "ui/serversmenu.h"
#include "ui/serverswitch.h"
#include "ui/signindialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Tokendesk;

namespace {

/// A window that is nothing but its servers.
struct Room
{
    Room() : settings(folder.filePath(QStringLiteral("tokendesk.ini"))) { window.show(); }

    ServerProfile add(const QUrl &server, const TokendeskDemo::DemoAccount &account, const char *name, bool keep)
    {
        ServerProfile profile;
        profile.server = server;
        profile.userId = account.id;
        profile.name = QString::fromUtf8(name);
        profile.email = QString::fromStdString(account.email);
        profile.userName = profile.email;
        profile.tokenKind = TokenKind::Permanent;
        profile.keepSignedIn = keep;
        settings.rememberProfile(profile);
        if (keep) {
            keyring.entries.insert(profile.key(), DemoFixture::token(account));
        }
        return profile;
    }
    template <typename Dialog>
    Dialog *dialog()
    {
        for (auto *each : window.findChildren<Dialog *>()) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }
    QAction *command(const QString &text) const
    {
        for (QAction *action : servers.menu().actions()) {
            if (action->text().remove(QLatin1Char('&')) == text) {
                return action;
            }
        }
        return nullptr;
    }
    QString notice()
    {
        return dialog<SignInDialog>()->template findChild<QWidget *>(QStringLiteral("notice"))->accessibleDescription();
    }

    QTemporaryDir folder;
    Settings settings;
    Session session;
    MemoryKeyring keyring;
    QWidget window;
    bool mayLeave = true;
    ServerSwitch &servers = *new ServerSwitch(
        session, settings, keyring, {}, [this] { return mayLeave; }, &window);
    QToolButton *button = servers.newButton(&window);
};

template <typename Widget>
Widget *child(QWidget *parent, const char *name)
{
    return parent->findChild<Widget *>(QLatin1String(name));
}

} // namespace

class ServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theLastServerIsSignedInToWithWhatIsKept()
    {
        const DemoFixture demo;
        Room room;
        room.add(demo.url(), demo.user(), "Studio & friends", true);
        room.servers.start();
        QVERIFY(room.servers.standby().working);
        QVERIFY(room.button->text().contains(QStringLiteral("Signing in")));
        QTRY_VERIFY(room.session.isSignedIn());
        QVERIFY(!room.servers.standby().working);
        QVERIFY(room.dialog<SignInDialog>() == nullptr);
        QCOMPARE(room.servers.currentName(), QStringLiteral("Studio & friends"));
        QCOMPARE(room.button->text(), QStringLiteral("Studio && friends"));
        QCOMPARE(room.button->accessibleName(), QStringLiteral("Server: Studio & friends"));
        QVERIFY(room.servers.menu().actions().first()->isChecked());
    }

    void waitingForTheKeyringCanBeCancelled()
    {
        const DemoFixture demo;
        Room room;
        room.add(demo.url(), demo.user(), "Studio", true);
        room.keyring.hanging = true;
        room.servers.start();
        QVERIFY(room.servers.standby().working);
        QVERIFY(room.command(QStringLiteral("Cancel Signing In"))->isVisible());
        room.servers.cancel();
        QVERIFY(!room.servers.standby().working);
        QVERIFY(!room.command(QStringLiteral("Cancel Signing In"))->isVisible());
        QCOMPARE(room.session.state(), Session::State::SignedOut);
    }

    void aLockedKeyringIsToldInTheDialog()
    {
        const DemoFixture demo;
        Room room;
        room.add(demo.url(), demo.user(), "Studio", true);
        room.keyring.problem = SecretProblem::Locked;
        room.servers.start();
        QTRY_VERIFY(room.dialog<SignInDialog>() != nullptr);
        QVERIFY(room.notice().contains(QStringLiteral("The keyring is locked.")));
        QVERIFY(child<QCheckBox>(room.dialog<SignInDialog>(), "keep")->isChecked());
        QCOMPARE(child<QLineEdit>(room.dialog<SignInDialog>(), "address")->text(), demo.url().toString());
    }

    void withoutAKeyringNothingIsOffered()
    {
        Room room;
        room.keyring.problem = SecretProblem::NoKeyring;
        room.servers.start();
        auto *keep = child<QCheckBox>(room.dialog<SignInDialog>(), "keep");
        QTRY_VERIFY(!keep->isEnabled());
        QVERIFY(child<QLabel>(room.dialog<SignInDialog>(), "keepHint")->text().contains(QStringLiteral("no keyring")));
    }

    void aServerThatCannotBeReachedIsTriedAgain()
    {
        CannedServer server;
        server.answer(CannedServer::http(503, R"({"msg":"Later"})"));
        const DemoFixture demo;
        Room room;
        room.add(server.url(), demo.user(), "Studio", true);
        room.servers.start();
        QTRY_VERIFY(!room.servers.standby().trouble.summary.isEmpty());
        QCOMPARE(room.servers.standby().server, QStringLiteral("Studio"));
        QVERIFY(room.dialog<SignInDialog>() == nullptr);
        room.servers.tryAgain();
        QTRY_COMPARE(server.requests().size(), 2);
    }

    void whatHasEndedIsAskedForAnew()
    {
        const DemoFixture demo;
        Room room;
        const ServerProfile profile = room.add(demo.url(), demo.user(), "Studio", true);
        room.keyring.entries.insert(profile.key(), Secret(QByteArrayView("revoked long ago")));
        room.servers.start();
        QTRY_VERIFY(room.dialog<SignInDialog>() != nullptr);
        QVERIFY(room.notice().contains(QStringLiteral("“Studio” has ended")));
        QTRY_VERIFY(room.keyring.entries.isEmpty());
        QCOMPARE(room.settings.profiles().size(), 1);
    }

    void goingToAnotherServerIsAClick()
    {
        const DemoFixture one;
        const DemoFixture other;
        Room room;
        room.add(one.url(), one.user(), "One", true);
        room.add(other.url(), other.administrator(), "Other", true);
        room.servers.start();
        QTRY_VERIFY(room.session.isSignedIn());
        QCOMPARE(room.servers.currentName(), QStringLiteral("Other"));
        QCOMPARE(room.command(QStringLiteral("One"))->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_1));
        room.command(QStringLiteral("One"))->trigger();
        QTRY_COMPARE(room.servers.currentName(), QStringLiteral("One"));
        QCOMPARE(room.session.server(), one.url());
        QVERIFY(room.command(QStringLiteral("One"))->isChecked());
        QVERIFY(!room.command(QStringLiteral("Other"))->isChecked());
        // What is not kept is asked for, and the window stays where it is.
        room.command(QStringLiteral("Forget This Sign-In"))->trigger();
        room.command(QStringLiteral("Other"))->trigger();
        QTRY_COMPARE(room.servers.currentName(), QStringLiteral("Other"));
        room.command(QStringLiteral("One"))->trigger();
        QVERIFY(room.dialog<SignInDialog>() != nullptr);
        QCOMPARE(room.servers.currentName(), QStringLiteral("Other"));
    }

    void nothingIsLeftThatWouldBeLost()
    {
        const DemoFixture one;
        const DemoFixture other;
        Room room;
        room.add(one.url(), one.user(), "One", true);
        room.add(other.url(), other.administrator(), "Other", true);
        room.servers.start();
        QTRY_VERIFY(room.session.isSignedIn());
        room.mayLeave = false; // as with an unsaved token on screen
        room.command(QStringLiteral("One"))->trigger();
        QVERIFY(room.command(QStringLiteral("Other"))->isChecked());
        room.command(QStringLiteral("Sign Out"))->trigger();
        room.command(QStringLiteral("Sign In to Another Server…"))->trigger();
        room.servers.goTo(one.url());
        QTest::qWait(50); // what must not come has no signal to wait for
        QVERIFY(room.session.isSignedIn());
        QCOMPARE(room.servers.currentName(), QStringLiteral("Other"));
        QVERIFY(room.dialog<SignInDialog>() == nullptr);
    }

    void signingOutForgetsAndLeavesAPermanentTokenAlone()
    {
        const DemoFixture demo;
        Room room;
        room.add(demo.url(), demo.user(), "Studio", true);
        room.servers.start();
        QTRY_VERIFY(room.session.isSignedIn());
        room.command(QStringLiteral("Sign Out"))->trigger();
        QCOMPARE(room.session.state(), Session::State::SignedOut);
        QTRY_VERIFY(room.keyring.entries.isEmpty());
        QCOMPARE(room.settings.profiles().size(), 1);
        Session again;
        again.signInWithToken(demo.url(), DemoFixture::token(demo.user()));
        QTRY_VERIFY(again.isSignedIn());
    }

    void whatTheKeyringDoesNotForgetIsTold()
    {
        const DemoFixture demo;
        Room room;
        room.add(demo.url(), demo.user(), "Studio", true);
        room.servers.start();
        QTRY_VERIFY(room.session.isSignedIn());
        QSignalSpy news(&room.servers, &ServerSwitch::news);
        room.keyring.problem = SecretProblem::Locked;
        room.command(QStringLiteral("Forget This Sign-In"))->trigger();
        QTRY_COMPARE(news.size(), 1);
        QVERIFY(news.at(0).at(0).toString().contains(QStringLiteral("keyring may still hold it")));
    }

    void twoAccountsOnOneServerAreToldApart()
    {
        const DemoFixture demo;
        Room room;
        room.add(demo.url(), demo.user(0), "Studio", true);
        room.add(demo.url(), demo.user(1), "Studio", true);
        room.servers.start();
        QTRY_VERIFY(room.session.isSignedIn());
        QCOMPARE(room.session.user().id, demo.user(1).id);
        const QString other = QStringLiteral("Studio — ") + QString::fromStdString(demo.user(0).email);
        QVERIFY(room.command(other) != nullptr);
        room.command(other)->trigger();
        QTRY_COMPARE(room.session.user().id, demo.user(0).id);
    }

    void serversAreRenamedRecolouredReorderedAndRemoved()
    {
        const DemoFixture demo;
        Room room;
        room.add(demo.url(), demo.user(0), "One", true);
        room.add(demo.url(), demo.user(1), "Two", true);
        room.servers.start();
        QTRY_VERIFY(room.session.isSignedIn());
        room.command(QStringLiteral("Manage Servers…"))->trigger();
        auto *dialog = room.dialog<ManageServersDialog>();
        auto *list = child<QListWidget>(dialog, "list");
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(1);
        auto *name = child<QLineEdit>(dialog, "name");
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Second"));
        QCOMPARE(list->item(1)->text(), QStringLiteral("Second"));
        QCOMPARE(room.servers.currentName(), QStringLiteral("Second"));
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Backspace);
        QCOMPARE(room.servers.currentName(), QStringLiteral("Second"));
        auto *colour = child<QComboBox>(dialog, "colour");
        colour->setCurrentIndex(colour->findText(QStringLiteral("Red")));
        Q_EMIT colour->activated(colour->currentIndex());
        child<QPushButton>(dialog, "moveUp")->click();
        QCOMPARE(room.settings.profiles().at(0).name, QStringLiteral("Second"));
        QCOMPARE(room.settings.profiles().at(0).colour, ServerColour::Red);
        QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Red")));
        QVERIFY(!child<QPushButton>(dialog, "moveUp")->isEnabled());
        list->setCurrentRow(1);
        child<QPushButton>(dialog, "forget")->click();
        QTRY_COMPARE(room.keyring.entries.size(), 1);
        QVERIFY(!child<QPushButton>(dialog, "forget")->isEnabled());
        list->setCurrentRow(0);
        child<QPushButton>(dialog, "remove")->click();
        auto *question = dialog->findChild<QMessageBox *>();
        QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
        QCOMPARE(room.settings.profiles().size(), 2);
        for (QAbstractButton *each : question->buttons()) {
            if (question->buttonRole(each) == QMessageBox::DestructiveRole) {
                each->click();
            }
        }
        QCOMPARE(room.settings.profiles().size(), 1);
        QCOMPARE(room.settings.profiles().at(0).name, QStringLiteral("One"));
        QTRY_VERIFY(room.keyring.entries.isEmpty());
        QVERIFY(room.session.isSignedIn());
    }
};

QTEST_MAIN(ServersTest)
#include "tst_servers.moc"
