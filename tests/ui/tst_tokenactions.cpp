// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/api/transport.h"
#include "tests/support/calls.h"
#include "tests/support/cannedserver.h"
#include "tests/support/demofixture.h"
#include "tests/support/strictness.h"
#include "tests/ui/signedindesk.h"
#include "ui/newtokendialog.h"
#include "ui/plaintokendialog.h"
#include "ui/renamedialog.h"
#include "ui/revokedialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <atomic>

using namespace Tokendesk;

namespace {

QByteArray signInAnswer()
{
    return CannedServer::http(200, R"({"token":"t","user":{"admin":false,"approved":true,"blocked":false,
        "created_at":"2021-07-02T06:38:37.141Z","email":"a@example.com","id":1002,"last_login":"","name":"Alice",
        "state":"normal"}})");
}

} // namespace

class TokenActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QGuiApplication::clipboard()->clear();
    }

    void anImpatientClickCreatesOneToken()
    {
        TokendeskDemo::DemoOptions options;
        options.latency = std::chrono::milliseconds(100);
        DemoFixture demo(options);
        std::atomic<int> creations = 0;
        demo.server().setArrivalObserver([&creations](const std::string &verb, const std::string &path) {
            creations += verb == "POST" && path.find("access-tokens") != std::string::npos ? 1 : 0;
        });
        SignedInDesk desk(demo.url(), DemoFixture::token(demo.user()));
        QTRY_VERIFY(desk.isReady());
        const int before = desk.tokens.rowCount();
        QSignalSpy created(&desk.actions, &TokenActions::tokenCreated);
        desk.openNew(QStringLiteral("  CI pipeline  "));
        auto *dialog = desk.dialog<NewTokenDialog>();
        auto *create = button(dialog, "createButton");
        click(create);
        QVERIFY(!create->isEnabled());
        QVERIFY(desk.actions.hasUnsavedSecret());
        click(create);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_COMPARE(created.size(), 1);
        QTRY_VERIFY(desk.dialog<PlainTokenDialog>() != nullptr);
        QCOMPARE(desk.tokens.rowCount(), before + 1);
        QCOMPARE(desk.named(QStringLiteral("CI pipeline")).token.id, created.at(0).at(2).toString());
        QCOMPARE(creations.load(), 1);
        QVERIFY(desk.dialog<NewTokenDialog>() == nullptr);
    }

    void whatIsCopiedIsAWorkingToken()
    {
        DemoFixture demo;
        SignedInDesk desk(demo.url(), DemoFixture::token(demo.user()));
        QTRY_VERIFY(desk.isReady());
        desk.openNew(QStringLiteral("to be used"));
        click(button(desk.dialog<NewTokenDialog>(), "createButton"));
        QTRY_VERIFY(desk.dialog<PlainTokenDialog>() != nullptr);
        click(button(desk.dialog<PlainTokenDialog>(), "copy"));
        QVERIFY(!desk.actions.hasUnsavedSecret());
        Session other;
        other.signInWithToken(demo.url(), Secret::fromText(QGuiApplication::clipboard()->text()));
        QTRY_VERIFY(other.isSignedIn());
        QCOMPARE(other.user().id, desk.session.user().id);
    }

    void aTokenBelongsToTheServerThatMadeIt()
    {
        TokendeskDemo::DemoOptions options;
        options.latency = std::chrono::milliseconds(200);
        DemoFixture demo(options);
        DemoFixture other;
        SignedInDesk desk(demo.url(), DemoFixture::token(demo.user()));
        QTRY_VERIFY(desk.isReady());
        QSignalSpy created(&desk.actions, &TokenActions::tokenCreated);
        QSignalSpy safe(&desk.actions, &TokenActions::tokenSettled);
        desk.openNew(QStringLiteral("slow"));
        click(button(desk.dialog<NewTokenDialog>(), "createButton"));
        desk.session.signInWithToken(other.url(), DemoFixture::token(other.user()));
        QTRY_COMPARE(desk.session.server(), other.url());
        QTRY_VERIFY(desk.dialog<PlainTokenDialog>() != nullptr);
        QCOMPARE(created.at(0).at(0).toUrl(), demo.url());
        auto *dialog = desk.dialog<PlainTokenDialog>();
        const QList<QAction *> forms = button(dialog, "copyAs")->menu()->actions();
        forms.at(1)->trigger(); // the curl line
        const QString line = QGuiApplication::clipboard()->text();
        QVERIFY(line.contains(demo.url().toString()));
        QVERIFY(!line.contains(other.url().toString()));
        QCOMPARE(safe.at(0).at(0).toUrl(), demo.url());
    }

    void aTokenThatIsNotWantedIsRevokedFromTheCloseQuestion()
    {
        DemoFixture demo;
        SignedInDesk desk(demo.url(), DemoFixture::token(demo.user()));
        QTRY_VERIFY(desk.isReady());
        QSignalSpy message(&desk.actions, &TokenActions::message);
        desk.openNew(QStringLiteral("not wanted"));
        click(button(desk.dialog<NewTokenDialog>(), "createButton"));
        QTRY_VERIFY(desk.dialog<PlainTokenDialog>() != nullptr);
        QTRY_VERIFY(!desk.named(QStringLiteral("not wanted")).token.id.isEmpty());
        Q_EMIT desk.dialog<PlainTokenDialog>()->revokeRequested();
        QTRY_COMPARE(message.size(), 1);
        QVERIFY(desk.named(QStringLiteral("not wanted")).token.id.isEmpty());
    }

    void aRefusedCreationKeepsWhatWasTyped()
    {
        CannedServer server;
        server.answer(signInAnswer());
        server.answer(CannedServer::http(200, "[]"));
        server.answer(CannedServer::http(500, R"({"msg":"Disk full"})"));
        SignedInDesk desk(server.url(), Secret(QByteArrayView("t")));
        QTRY_VERIFY(desk.isReady());
        desk.openNew(QStringLiteral("Typed"));
        auto *dialog = desk.dialog<NewTokenDialog>();
        click(button(dialog, "createButton"));
        QTRY_VERIFY(!noteOf(dialog).isEmpty());
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->isBusy());
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("description"))->text(), QStringLiteral("Typed"));
        QVERIFY(button(dialog, "createButton")->isEnabled());
        QVERIFY(!desk.actions.hasUnsavedSecret());
    }

    void renamesAndSaysSo()
    {
        DemoFixture demo;
        SignedInDesk desk(demo.url(), DemoFixture::token(demo.user()));
        QTRY_VERIFY(desk.isReady());
        QSignalSpy message(&desk.actions, &TokenActions::message);
        const TokenRef token = desk.tokens.token(0);
        desk.actions.rename(token);
        auto *dialog = desk.dialog<RenameDialog>();
        QVERIFY(!button(dialog, "renameButton")->isEnabled());
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("   "));
        QVERIFY(!button(dialog, "renameButton")->isEnabled());
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("<img src=/etc/hostname>"));
        click(button(dialog, "renameButton"));
        QTRY_COMPARE(message.size(), 1);
        QCOMPARE(desk.named(QStringLiteral("<img src=/etc/hostname>")).token.id, token.token.id);
    }

    void somebodyElsesChangeIsShownBeforeItIsOverwritten()
    {
        DemoFixture demo;
        SignedInDesk desk(demo.url(), DemoFixture::token(demo.user()));
        SignedInDesk other(demo.url(), DemoFixture::token(demo.user()));
        QTRY_VERIFY(desk.isReady() && other.isReady());
        const TokenRef token = desk.tokens.token(0);
        auto *call = other.controller.rename(token, QStringLiteral("Theirs"), this);
        QSignalSpy renamed(call, &ApiCallBase::finished);
        QVERIFY(renamed.wait());
        desk.actions.rename(token);
        auto *dialog = desk.dialog<RenameDialog>();
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("Mine"));
        click(button(dialog, "renameButton"));
        QTRY_VERIFY(noteOf(dialog).contains(QStringLiteral("“Theirs”")));
        QVERIFY(noteOf(dialog).contains(QStringLiteral("“Mine”")));
        QCOMPARE(button(dialog, "renameButton")->text(), QStringLiteral("Rename Anyway"));
        QCOMPARE(desk.named(QStringLiteral("Theirs")).token.id, token.token.id);
        click(button(dialog, "renameButton"));
        QTRY_COMPARE(desk.named(QStringLiteral("Mine")).token.id, token.token.id);
    }

    void aTokenThatIsGoneCannotBeRenamedButTheTextStays()
    {
        DemoFixture demo;
        SignedInDesk desk(demo.url(), DemoFixture::token(demo.user()));
        SignedInDesk other(demo.url(), DemoFixture::token(demo.user()));
        QTRY_VERIFY(desk.isReady() && other.isReady());
        const TokenRef token = anyButTheSessions(desk);
        revokeElsewhere(other, token);
        desk.actions.rename(token);
        auto *dialog = desk.dialog<RenameDialog>();
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("Typed"));
        click(button(dialog, "renameButton"));
        QTRY_VERIFY(noteOf(dialog).contains(QStringLiteral("gone")));
        QCOMPARE(dialog->findChild<QLineEdit *>()->text(), QStringLiteral("Typed"));
        QVERIFY(!button(dialog, "renameButton")->isEnabled());
    }

    void revokesSeveralOfWhichOneIsGoneAlready()
    {
        DemoFixture demo;
        SignedInDesk desk(demo.url(), DemoFixture::token(demo.user()));
        SignedInDesk other(demo.url(), DemoFixture::token(demo.user()));
        QTRY_VERIFY(desk.isReady() && other.isReady());
        QList<TokenRef> chosen = allButTheSessions(desk).mid(0, 3);
        QCOMPARE(chosen.size(), 3);
        revokeElsewhere(other, chosen.at(1));
        QSignalSpy message(&desk.actions, &TokenActions::message);
        const int before = desk.tokens.rowCount();
        desk.actions.revoke(chosen);
        auto *dialog = desk.dialog<RevokeDialog>();
        QCOMPARE(dialog->findChild<QTreeWidget *>()->topLevelItemCount(), 3);
        click(button(dialog, "revokeButton"));
        QTRY_COMPARE(message.size(), 1);
        QCOMPARE(desk.tokens.rowCount(), before - 3);
        QTRY_VERIFY(desk.dialog<RevokeDialog>() == nullptr);
    }

    void whatCouldNotBeRevokedStaysOnScreenAndCanBeTriedAgain()
    {
        CannedServer server;
        server.answer(signInAnswer());
        server.answer(CannedServer::http(
            200, R"([{"id":"aa","description":"<img src=/etc/hostname>","created_at":"2021-07-02T06:38:36.025"}])"));
        server.answer(CannedServer::http(500, R"({"msg":"Disk full"})"));
        server.answer(CannedServer::http(200, "{}"));
        SignedInDesk desk(server.url(), Secret(QByteArrayView("t")));
        QTRY_VERIFY(desk.isReady());
        QSignalSpy message(&desk.actions, &TokenActions::message);
        desk.actions.revoke({desk.tokens.token(0)});
        auto *dialog = desk.dialog<RevokeDialog>();
        auto *row = dialog->findChild<QTreeWidget *>()->topLevelItem(0);
        QCOMPARE(row->text(0), QStringLiteral("<img src=/etc/hostname>"));
        QVERIFY(button(dialog, "revokeButton")->isVisible());
        click(button(dialog, "revokeButton"));
        QTRY_VERIFY(!noteOf(dialog).isEmpty());
        QVERIFY(row->text(3).startsWith(QStringLiteral("Failed")));
        QCOMPARE(desk.tokens.rowCount(), 1);
        QCOMPARE(button(dialog, "revokeButton")->text(), QStringLiteral("Try Again"));
        click(button(dialog, "revokeButton"));
        QTRY_COMPARE(message.size(), 1);
    }

    void openDialogsTellThatTheirTokenIsGone()
    {
        DemoFixture demo;
        SignedInDesk desk(demo.url(), DemoFixture::token(demo.user()));
        QTRY_VERIFY(desk.isReady());
        Transport transport(demo.url());
        Client other(transport, DemoFixture::token(demo.user()));
        QObject calls;
        const auto made = resultOf(other.createToken(demo.user().id, QStringLiteral("short-lived"), &calls));
        QVERIFY(made.isOk());
        desk.controller.refreshQuietly();
        QTRY_VERIFY(!desk.named(QStringLiteral("short-lived")).token.id.isEmpty());
        const TokenRef token = desk.named(QStringLiteral("short-lived"));
        desk.actions.rename(token);
        desk.actions.revoke({token});
        auto *rename = desk.dialog<RenameDialog>();
        auto *revoke = desk.dialog<RevokeDialog>();
        QVERIFY(rename && revoke);
        rename->findChild<QLineEdit *>()->setText(QStringLiteral("typed by hand"));
        QVERIFY(resultOf(other.revokeToken(demo.user().id, token.token.id, &calls)).isOk());
        desk.controller.refreshQuietly();
        QTRY_VERIFY(!noteOf(rename).isEmpty());
        QTRY_VERIFY(noteOf(revoke).contains(QStringLiteral("revoked elsewhere")));
        QVERIFY(rename->isVisible() && revoke->isVisible());
        QCOMPARE(rename->findChild<QLineEdit *>()->text(), QStringLiteral("typed by hand"));
        QVERIFY(!button(revoke, "revokeButton")->isEnabled());
    }

private:
    static QList<TokenRef> allButTheSessions(const SignedInDesk &desk)
    {
        // The demo server gives each account its permanent token besides the others: never revoke that one here.
        QList<TokenRef> all;
        for (int row = 0; row < desk.tokens.rowCount(); ++row) {
            const QString description = desk.tokens.token(row).token.description;
            if (!desk.tokens.index(row, 0).data(TokenModel::ThisSessionRole).toBool()
                && description != QLatin1String("Demo sign-in")) {
                all.append(desk.tokens.token(row));
            }
        }
        return all;
    }
    static TokenRef anyButTheSessions(const SignedInDesk &desk) { return allButTheSessions(desk).value(0); }
    static void revokeElsewhere(SignedInDesk &other, const TokenRef &token)
    {
        RevokeJob *job = other.controller.revoke({token}, &other.window);
        QSignalSpy finished(job, &RevokeJob::finished);
        QVERIFY(finished.wait());
    }
};

QTEST_MAIN(TokenActionsTest)

#include "tst_tokenactions.moc"
