// SPDX-License-Identifier: GPL-3.0-or-later
// A sign-in that ends while a dialog is open: what was typed stays, and signing in again as the same user goes on.
#include "app/api/client.h"
#include "app/api/transport.h"
#include "tests/support/calls.h"
#include "tests/support/demofixture.h"
#include "tests/support/strictness.h"
#include "tests/ui/signedindesk.h"
#include "ui/plaintokendialog.h"
#include "ui/renamedialog.h"
#include "ui/revokedialog.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tokendesk;

namespace {

/// Signed in with a token that somebody else can take away.
struct Ending
{
    Ending()
        : made(resultOf(other.createToken(demo.user().id, QStringLiteral("the window's own"), &calls)).value())
        , desk(demo.url(), made.plainToken)
    {
    }

    bool isReady()
    {
        return QTest::qWaitFor([this] { return desk.isReady(); }, 20'000);
    }
    bool endIt() { return resultOf(other.revokeToken(demo.user().id, made.token.id, &calls)).isOk(); }
    bool signInAs(const TokendeskDemo::DemoAccount &account)
    {
        desk.session.signInWithPassword(demo.url(), DemoFixture::email(account), DemoFixture::password(account));
        return QTest::qWaitFor([this] { return desk.session.isSignedIn() && desk.isReady(); }, 20'000);
    }
    bool hasEnded() const { return desk.session.state() == Session::State::Expired; }
    TokenRef anyOtherToken() const
    {
        for (int row = 0; row < desk.tokens.rowCount(); ++row) {
            const TokenRef token = desk.tokens.token(row);
            if (token.token.id != made.token.id && token.token.description != QLatin1String("Demo sign-in")) {
                return token;
            }
        }
        return {};
    }

    DemoFixture demo;
    Transport transport{demo.url()};
    Client other{transport, DemoFixture::token(demo.user())};
    QObject calls;
    NewToken made;
    SignedInDesk desk;
};

} // namespace

class EndedSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aNewTokenIsMadeAfterSigningInAgain()
    {
        Ending now;
        QVERIFY(now.isReady());
        QSignalSpy expired(&now.desk.session, &Session::expired);
        now.desk.openNew(QStringLiteral("Typed before"));
        auto *dialog = now.desk.dialog<NewTokenDialog>();
        QVERIFY(now.endIt());
        click(button(dialog, "createButton"));
        QTRY_VERIFY(now.hasEnded());
        QTRY_VERIFY(!noteOf(dialog).isEmpty());
        QCOMPARE(expired.size(), 1);
        click(button(dialog, "createButton")); // not signed in: nothing is sent, and that is told
        QTRY_VERIFY(noteOf(dialog).contains(QStringLiteral("Sign in again")));
        QCOMPARE(expired.size(), 1);
        QVERIFY(now.signInAs(now.demo.user()));
        QCOMPARE(now.desk.dialog<NewTokenDialog>(), dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("description"))->text(), QStringLiteral("Typed before"));
        click(button(dialog, "createButton"));
        QTRY_VERIFY(now.desk.dialog<PlainTokenDialog>() != nullptr);
        QVERIFY(!now.desk.named(QStringLiteral("Typed before")).token.id.isEmpty());
    }

    void aTokenIsRenamedAfterSigningInAgain()
    {
        Ending now;
        QVERIFY(now.isReady());
        QSignalSpy expired(&now.desk.session, &Session::expired);
        const TokenRef token = now.anyOtherToken();
        now.desk.actions.rename(token);
        auto *dialog = now.desk.dialog<RenameDialog>();
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("Typed before"));
        QVERIFY(now.endIt());
        click(button(dialog, "renameButton"));
        QTRY_VERIFY(now.hasEnded());
        QTRY_VERIFY(!noteOf(dialog).isEmpty());
        QVERIFY(now.signInAs(now.demo.user()));
        QCOMPARE(now.desk.dialog<RenameDialog>(), dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>()->text(), QStringLiteral("Typed before"));
        click(button(dialog, "renameButton"));
        QTRY_COMPARE(now.desk.named(QStringLiteral("Typed before")).token.id, token.token.id);
        QCOMPARE(expired.size(), 1);
    }

    void tokensAreRevokedAfterSigningInAgain()
    {
        Ending now;
        QVERIFY(now.isReady());
        QSignalSpy expired(&now.desk.session, &Session::expired);
        QSignalSpy message(&now.desk.actions, &TokenActions::message);
        const TokenRef token = now.anyOtherToken();
        now.desk.actions.revoke({token});
        auto *dialog = now.desk.dialog<RevokeDialog>();
        QVERIFY(now.endIt());
        click(button(dialog, "revokeButton"));
        QTRY_VERIFY(now.hasEnded());
        QTRY_VERIFY(!noteOf(dialog).isEmpty());
        QVERIFY(now.signInAs(now.demo.user()));
        QCOMPARE(now.desk.dialog<RevokeDialog>(), dialog);
        QVERIFY(button(dialog, "revokeButton")->isEnabled());
        click(button(dialog, "revokeButton"));
        QTRY_COMPARE(message.size(), 1);
        QVERIFY(now.desk.named(token.token.description).token.id != token.token.id);
        QCOMPARE(expired.size(), 1);
    }

    void dialogsOfAnotherAccountAreClosed()
    {
        Ending now;
        QVERIFY(now.isReady());
        const TokenRef token = now.anyOtherToken();
        now.desk.openNew(QStringLiteral("for the first user"));
        now.desk.actions.rename(token);
        now.desk.actions.revoke({token});
        now.desk.session.reportUnauthorized();
        QVERIFY(
            now.desk.dialog<NewTokenDialog>() && now.desk.dialog<RenameDialog>() && now.desk.dialog<RevokeDialog>());
        QVERIFY(now.signInAs(now.demo.administrator()));
        QVERIFY(now.desk.dialog<NewTokenDialog>() == nullptr);
        QVERIFY(now.desk.dialog<RenameDialog>() == nullptr);
        QVERIFY(now.desk.dialog<RevokeDialog>() == nullptr);
    }

    void aTokenOnScreenIsNotRevokedElsewhere()
    {
        Ending now;
        QVERIFY(now.isReady());
        QSignalSpy message(&now.desk.actions, &TokenActions::message);
        now.desk.openNew(QStringLiteral("kept on screen"));
        click(button(now.desk.dialog<NewTokenDialog>(), "createButton"));
        QTRY_VERIFY(now.desk.dialog<PlainTokenDialog>() != nullptr);
        now.desk.session.reportUnauthorized();
        QVERIFY(now.signInAs(now.demo.administrator()));
        auto *shown = now.desk.dialog<PlainTokenDialog>();
        QVERIFY(shown != nullptr); // the only place where the token can be seen
        Q_EMIT shown->revokeRequested();
        QCOMPARE(message.size(), 1);
        QVERIFY(message.at(0).at(0).toString().contains(QStringLiteral("not revoked")));
        QVERIFY(now.desk.dialog<RevokeDialog>() == nullptr);
    }
};

QTEST_MAIN(EndedSessionTest)
#include "tst_endedsession.moc"
