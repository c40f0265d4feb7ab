// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cannedserver.h"
#include "tests/support/demofixture.h"
#include "tests/support/strictness.h"
#include "tests/ui/signinroom.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Tokendesk;

namespace {

const QByteArray infoBody = R"({"api":["v1.2"],"server_id":"71ac","version":"3.0.0 [3837d3aa9]"})";
const QByteArray tokenOnlyConfig =
    R"({"server_name":"Studio","authentication":{"password":{"enabled":false},"saml":{"enabled":true}}})";

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void everyFieldIsNamedAfterItsLabel();
    void bothKindsOfUsersSignInByBothWays_data();
    void bothKindsOfUsersSignInByBothWays();
    void spacesAroundEmailAndTokenAreLeftOut();
    void wrongPasswordIsToldAndWhatWasTypedStays();
    void serverIsNamedAsSoonAsItAnswers();
    void statusIsGoneAsSoonAsTheAddressChanges();
    void otherServerIsToldBeforeASecretIsTyped();
    void noSecretIsSentToAnAddressThatHasNotAnswered();
    void plainHttpToAForeignHostIsRefused();
    void nothingIsSentWhileTheInputIsNotComplete();
    void serverWithoutPasswordsOffersTheTokenOnly();
    void cancelEndsTheAttemptFirstAndThenTheDialog();
    void endedSessionIsSignedInToAgain();
    void givingUpAnEndedSessionRemembersNothing();
    void secretsAreGoneFromTheFieldsOnceItIsClosed();
    void secondStartOnlyRaisesTheDialog();
    void noSecretTypedForOneServerIsLeftForAnother();
    void aServerThatThePolicyRefusesIsNotAsked();
    void lastServerIsFilledIn();
};

void SignInTest::everyFieldIsNamedAfterItsLabel()
{
    SignInRoom room;
    room.flow.start();
    for (const auto &[field, name] : {std::pair("address", "Server address"), std::pair("email", "E-mail"),
             std::pair("password", "Password"), std::pair("accessToken", "Access token")}) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(room.edit(field));
        QCOMPARE(face->text(QAccessible::Name), QLatin1String(name));
    }
    QCOMPARE(room.dialog()->windowTitle(), QStringLiteral("Sign In"));
    QVERIFY(room.signIn()->isDefault());
    QVERIFY(!room.edit("accessToken")->isVisible());
    room.way("tokenWay")->click();
    QVERIFY(room.edit("accessToken")->isVisible());
    QVERIFY(!room.edit("email")->isVisible());
    QVERIFY(!room.edit("password")->isVisible());
}

void SignInTest::bothKindsOfUsersSignInByBothWays_data()
{
    QTest::addColumn<bool>("administrator");
    QTest::addColumn<bool>("byToken");
    QTest::newRow("administrator, password") << true << false;
    QTest::newRow("administrator, token") << true << true;
    QTest::newRow("user, password") << false << false;
    QTest::newRow("user, token") << false << true;
}

void SignInTest::bothKindsOfUsersSignInByBothWays()
{
    QFETCH(bool, administrator);
    QFETCH(bool, byToken);
    DemoFixture demo;
    const auto &account = administrator ? demo.administrator() : demo.user();
    SignInRoom room;
    QSignalSpy finished(&room.flow, &SignInFlow::finished);
    room.flow.start();
    QVERIFY(room.flow.isOpen());
    room.type("address", demo.url().toString());
    if (byToken) {
        room.way("tokenWay")->click();
        room.type("accessToken", text(account.token));
    } else {
        room.type("email", text(account.email));
        room.type("password", text(account.password));
    }
    room.signIn()->click();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.at(0).at(0).toBool());
    QVERIFY(!room.flow.isOpen());
    QVERIFY(room.session.isSignedIn());
    QCOMPARE(room.session.user().id, account.id);
    QCOMPARE(room.session.user().administrator, administrator);
    QVERIFY((room.session.tokenKind() == Session::TokenKind::Permanent) == byToken);

    const QList<ServerProfile> profiles = room.settings.profiles();
    QCOMPARE(profiles.size(), 1);
    QCOMPARE(profiles.at(0).server, demo.url());
    QVERIFY(!profiles.at(0).name.isEmpty());
    QCOMPARE(profiles.at(0).email, text(account.email));
    QCOMPARE(profiles.at(0).userId, account.id);
    QCOMPARE(profiles.at(0).tokenKind, byToken ? TokenKind::Permanent : TokenKind::Temporary);
    const QByteArray file = room.fileContent();
    QVERIFY(file.contains("127.0.0.1"));
    QVERIFY(!file.contains(QByteArray::fromStdString(account.password)));
    QVERIFY(!file.contains(QByteArray::fromStdString(account.token)));
    QVERIFY(!file.contains(room.session.client()->token().reveal().toByteArray()));
}

void SignInTest::spacesAroundEmailAndTokenAreLeftOut()
{
    DemoFixture demo;
    SignInRoom room;
    QSignalSpy finished(&room.flow, &SignInFlow::finished);
    room.flow.start(demo.url());
    room.edit("email")->setText(QStringLiteral("  %1 ").arg(text(demo.user().email)));
    room.type("password", text(demo.user().password));
    room.signIn()->click();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(room.session.isSignedIn());

    room.flow.start(demo.url());
    room.way("tokenWay")->click();
    room.edit("accessToken")->setText(QStringLiteral(" %1\n").arg(text(demo.administrator().token)));
    room.signIn()->click();
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(room.session.user().id, demo.administrator().id);
    QVERIFY(room.session.client()->token() == DemoFixture::token(demo.administrator()));
}

void SignInTest::wrongPasswordIsToldAndWhatWasTypedStays()
{
    DemoFixture demo;
    SignInRoom room;
    room.flow.start(demo.url());
    room.type("email", text(demo.user().email));
    room.type("password", QStringLiteral("not the password"));
    room.signIn()->click();
    QVERIFY(!room.edit("password")->isEnabled());
    QTRY_VERIFY(room.notice().contains(QStringLiteral("did not accept this sign-in")));
    QVERIFY(room.flow.isOpen());
    QVERIFY(room.edit("password")->isEnabled());
    QVERIFY(room.signIn()->isEnabled());
    QCOMPARE(room.edit("email")->text(), text(demo.user().email));
    QCOMPARE(room.edit("password")->text(), QStringLiteral("not the password"));
    QCOMPARE(room.dialog()->focusWidget(), room.edit("password"));
    QVERIFY(room.settings.profiles().isEmpty());
}

void SignInTest::serverIsNamedAsSoonAsItAnswers()
{
    CannedServer server;
    server.answer(CannedServer::http(200, infoBody));
    server.answer(CannedServer::http(200, R"({"server_name":"Studio <b>"})"));
    SignInRoom room;
    room.flow.start();
    room.type("address", server.url().toString());
    QTRY_COMPARE(room.status(), QStringLiteral("✓ Canvus server “Studio <b>”, version 3.0.0"));
    QCOMPARE(room.dialog()->findChild<QLabel *>(QStringLiteral("serverStatus"))->textFormat(), Qt::PlainText);
    for (const QByteArray &request : server.requests())
        QVERIFY(!request.contains("Private-Token"));
}

void SignInTest::statusIsGoneAsSoonAsTheAddressChanges()
{
    DemoFixture demo;
    SignInRoom room;
    room.flow.start(demo.url());
    QTRY_VERIFY(room.status().startsWith(QStringLiteral("✓")));
    QTest::keyClicks(room.edit("address"), QStringLiteral("9"));
    QVERIFY(!room.status().contains(QStringLiteral("Canvus server")));
}

void SignInTest::otherServerIsToldBeforeASecretIsTyped()
{
    CannedServer server;
    server.answer(CannedServer::http(200, "<html><b>It works!</b></html>"));
    SignInRoom room;
    room.flow.start();
    room.type("address", server.url().toString());
    QTRY_VERIFY(room.status().contains(QStringLiteral("This is no Canvus server")));
    QVERIFY(!room.status().contains(QStringLiteral("It works")));
    QVERIFY(!room.signIn()->isEnabled());
}

void SignInTest::noSecretIsSentToAnAddressThatHasNotAnswered()
{
    CannedServer server;
    server.answer(CannedServer::http(404, "nothing here"));
    SignInRoom room;
    room.flow.start();
    room.type("address", server.url().toString());
    room.type("email", QStringLiteral("alice@example.com"));
    room.type("password", QStringLiteral("open sesame"));
    room.signIn()->click();
    QTRY_VERIFY(room.notice().contains(QStringLiteral("This is no Canvus server")));
    QCOMPARE(room.dialog()->focusWidget(), room.edit("address"));
    QCOMPARE(room.edit("password")->text(), QStringLiteral("open sesame"));
    QVERIFY(!server.requests().isEmpty());
    for (const QByteArray &request : server.requests()) {
        QVERIFY(request.startsWith("GET /api/v1/server-info "));
        QVERIFY(!request.contains("sesame"));
    }
}

void SignInTest::plainHttpToAForeignHostIsRefused()
{
    SignInRoom room;
    room.flow.start();
    room.type("email", QStringLiteral("alice@example.com"));
    room.type("password", QStringLiteral("open sesame"));
    room.type("address", QStringLiteral("http://canvus.example.com"));
    QTRY_VERIFY(room.status().contains(QStringLiteral("not secure")));
    QVERIFY(!room.signIn()->isEnabled());
    room.type("address", QStringLiteral("https://canvus.example.com"));
    QVERIFY(room.signIn()->isEnabled());
}

void SignInTest::nothingIsSentWhileTheInputIsNotComplete()
{
    DemoFixture demo;
    SignInRoom room;
    QSignalSpy states(&room.session, &Session::stateChanged);
    room.flow.start(demo.url());
    QVERIFY(!room.signIn()->isEnabled());
    QTest::keyClick(room.edit("password"), Qt::Key_Return);
    room.type("password", QStringLiteral("x"));
    QTest::keyClick(room.edit("password"), Qt::Key_Return);
    QVERIFY(!room.signIn()->isEnabled());
    room.type("email", QStringLiteral("   "));
    QVERIFY(!room.signIn()->isEnabled());
    QTRY_VERIFY(room.status().startsWith(QStringLiteral("✓")));
    QVERIFY(room.flow.isOpen());
    QVERIFY(states.isEmpty());
    room.type("email", QStringLiteral("alice@example.com"));
    QVERIFY(room.signIn()->isEnabled());
    room.edit("address")->clear();
    QVERIFY(!room.signIn()->isEnabled());
}

void SignInTest::serverWithoutPasswordsOffersTheTokenOnly()
{
    CannedServer server;
    server.answer(CannedServer::http(200, infoBody));
    server.answer(CannedServer::http(200, tokenOnlyConfig));
    SignInRoom room;
    room.flow.start();
    room.type("address", server.url().toString());
    room.type("email", QStringLiteral("alice@example.com"));
    room.type("password", QStringLiteral("open sesame"));
    room.signIn()->click(); // before the server has told
    QTRY_VERIFY(!room.dialog()->isBusy());
    QTRY_VERIFY(!room.way("passwordWay")->isEnabled());
    QVERIFY(room.way("tokenWay")->isChecked());
    QVERIFY(room.edit("accessToken")->isVisible());
    QVERIFY(room.status().contains(QStringLiteral("only lets you sign in with an access token")));
    for (const QByteArray &request : server.requests())
        QVERIFY(!request.contains("sesame"));
    room.edit("address")->setText(QStringLiteral("canvus.example.com"));
    QVERIFY(room.way("passwordWay")->isEnabled());
}

void SignInTest::cancelEndsTheAttemptFirstAndThenTheDialog()
{
    CannedServer server;
    server.answer(CannedServer::http(200, infoBody));
    server.answer(CannedServer::http(200, "{}"));
    server.answer({}); // the sign-in is never answered
    SignInRoom room;
    QSignalSpy finished(&room.flow, &SignInFlow::finished);
    room.flow.start(server.url());
    room.type("email", QStringLiteral("alice@example.com"));
    room.type("password", QStringLiteral("open sesame"));
    QTRY_VERIFY(room.status().startsWith(QStringLiteral("✓")));
    room.signIn()->click();
    QTRY_COMPARE(server.requests().size(), 3);
    QCOMPARE(room.session.state(), Session::State::SigningIn);
    room.cancel()->click();
    QCOMPARE(room.session.state(), Session::State::SignedOut);
    QVERIFY(room.flow.isOpen());
    QVERIFY(room.edit("password")->isEnabled());
    QCOMPARE(room.edit("password")->text(), QStringLiteral("open sesame"));
    QVERIFY(room.notice().isEmpty());
    QVERIFY(finished.isEmpty());
    room.cancel()->click();
    QCOMPARE(finished.size(), 1);
    QVERIFY(!finished.at(0).at(0).toBool());
    QVERIFY(!room.flow.isOpen());
}

void SignInTest::endedSessionIsSignedInToAgain()
{
    DemoFixture demo;
    SignInRoom room;
    room.session.signInWithPassword(demo.url(), text(demo.user().email), DemoFixture::password(demo.user()));
    QTRY_VERIFY(room.session.isSignedIn());
    room.session.reportUnauthorized();
    room.flow.start();
    QCOMPARE(room.notice(), QStringLiteral("Your sign-in has ended. Sign in again to go on."));
    QCOMPARE(room.edit("address")->text(), demo.url().toString());
    QCOMPARE(room.edit("email")->text(), text(demo.user().email));
    QCOMPARE(room.dialog()->focusWidget(), room.edit("password"));
    room.type("password", text(demo.user().password));
    room.signIn()->click();
    QTRY_VERIFY(room.session.isSignedIn());
    QVERIFY(!room.flow.isOpen());
}

void SignInTest::givingUpAnEndedSessionRemembersNothing()
{
    DemoFixture demo;
    SignInRoom room;
    room.session.signInWithToken(demo.url(), DemoFixture::token(demo.user()));
    QTRY_VERIFY(room.session.isSignedIn());
    room.session.reportUnauthorized();
    room.flow.start();
    QVERIFY(room.way("tokenWay")->isChecked());
    room.cancel()->click();
    QCOMPARE(room.session.state(), Session::State::Expired);
    QVERIFY(room.settings.profiles().isEmpty());
}

void SignInTest::secretsAreGoneFromTheFieldsOnceItIsClosed()
{
    SignInRoom room;
    room.flow.start();
    room.type("password", QStringLiteral("open sesame"));
    room.way("tokenWay")->click();
    room.type("accessToken", QStringLiteral("QbhGvPSeh0hL"));
    const QPointer<QLineEdit> password = room.edit("password");
    const QPointer<QLineEdit> token = room.edit("accessToken");
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    room.cancel()->click();
    QVERIFY(password && password->text().isEmpty());
    QVERIFY(token && token->text().isEmpty());
    token->undo();
    QVERIFY(token->text().isEmpty());
    QTRY_VERIFY(!password);
}

void SignInTest::secondStartOnlyRaisesTheDialog()
{
    SignInRoom room;
    room.flow.start();
    SignInDialog *first = room.dialog();
    room.type("address", QStringLiteral("canvus.example.com"));
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()"); // offscreen
    room.flow.start(QUrl(QStringLiteral("https://other.example.com")));
    QCOMPARE(room.dialog(), first);
    QCOMPARE(room.window.findChildren<SignInDialog *>().size(), 1);
    QCOMPARE(room.edit("address")->text(), QStringLiteral("canvus.example.com"));
}

void SignInTest::noSecretTypedForOneServerIsLeftForAnother()
{
    SignInRoom room;
    room.flow.switchTo(QUrl(QStringLiteral("https://one.invalid")));
    room.type("password", QStringLiteral("for one"));
    room.type("accessToken", QStringLiteral("for one as well"));
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()"); // offscreen
    room.flow.switchTo(QUrl(QStringLiteral("https://two.invalid")));
    QCOMPARE(room.edit("address")->text(), QStringLiteral("https://two.invalid"));
    QCOMPARE(room.edit("password")->text(), QString());
    QCOMPARE(room.edit("accessToken")->text(), QString());
}

void SignInTest::aServerThatThePolicyRefusesIsNotAsked()
{
    DemoFixture demo;
    Policy policy;
    policy.serversLocked = true;
    policy.servers.resize(1);
    policy.servers.first().server = QUrl(QStringLiteral("https://hall.invalid"));
    SignInRoom room(policy);
    room.flow.start(demo.url());
    room.way("tokenWay")->setChecked(true);
    room.type("accessToken", text(demo.administrator().token));
    room.signIn()->click();
    QVERIFY2(room.notice().contains(QStringLiteral("does not allow")), qPrintable(room.notice()));
    QVERIFY(!room.dialog()->isBusy());
    QVERIFY(room.session.state() == Session::State::SignedOut);
}

void SignInTest::lastServerIsFilledIn()
{
    DemoFixture demo;
    SignInRoom room;
    ServerProfile profile;
    profile.server = QUrl(QStringLiteral("https://older.example.com"));
    room.settings.rememberProfile(profile);
    profile.server = demo.url();
    profile.email = QStringLiteral("alice@example.com");
    room.settings.rememberProfile(profile);
    room.flow.start();
    QCOMPARE(room.edit("address")->text(), demo.url().toString());
    QCOMPARE(room.edit("email")->text(), QStringLiteral("alice@example.com"));
    QCOMPARE(room.dialog()->focusWidget(), room.edit("password"));
    QTRY_VERIFY(room.status().startsWith(QStringLiteral("✓")));
}

QTEST_MAIN(SignInTest)
#include "tst_signin.moc"
