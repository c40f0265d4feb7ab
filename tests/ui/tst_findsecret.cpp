// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/api/transport.h"
#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/model/usermodel.h"
#include "app/session/session.h"
#include "tests/support/calls.h"
#include "tests/support/cannedserver.h"
#include "tests/support/demofixture.h"
#include "tests/support/manualclock.h"
#include "tests/support/strictness.h"
#include "ui/findsecretdialog.h"
#include "ui/inlinenote.h"
#include "ui/revokedialog.h"
#include "ui/secretclipboard.h"
#include "ui/secretfinder.h"
#include "ui/sessionbadge.h"
#include "ui/tokenactions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <atomic>

using namespace Tokendesk;

namespace {

/// What is behind the window, signed in with a permanent token.
struct Desk
{
    Desk(const QUrl &server, const Secret &token) { session.signInWithToken(server, token); }

    bool isReady() const { return controller.loadState() == TokenController::LoadState::Loaded; }
    int rowsWithBadge() const
    {
        int count = 0;
        for (int row = 0; row < tokens.rowCount(); ++row)
            count += tokens.index(row, 0).data(TokenModel::ThisSessionRole).toBool() ? 1 : 0;
        return count;
    }
    TokenRef withBadge() const
    {
        for (int row = 0; row < tokens.rowCount(); ++row) {
            if (tokens.index(row, 0).data(TokenModel::ThisSessionRole).toBool())
                return tokens.token(row);
        }
        return {};
    }
    FindSecretDialog *dialog() const { return window.findChild<FindSecretDialog *>(); }
    QString note() const { return dialog()->findChild<InlineNote *>()->text(); }
    bool isAsked() const { return dialog()->findChild<QPushButton *>(QStringLiteral("find"))->isEnabled(); }
    void search(const QByteArray &pasted)
    {
        finder.open();
        dialog()->findChild<QLineEdit *>()->setText(QString::fromUtf8(pasted));
        dialog()->findChild<QPushButton *>(QStringLiteral("find"))->click();
    }
    QPushButton *button(const char *name) const { return dialog()->findChild<QPushButton *>(QLatin1String(name)); }

    QWidget window;
    Session session;
    SystemClock clock;
    TokenModel tokens{clock};
    UserModel users;
    TokenController controller{session, tokens, users, clock};
    SecretFinder finder{session, controller, tokens, clock, &window};
    SessionBadge badge{session, tokens};
};

QString nameOf(const Desk &desk)
{
    return desk.session.user().name;
}

} // namespace

class FindSecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aTokenIsFoundByItsSecretAndNothingIsSent()
    {
        DemoFixture demo;
        std::atomic<int> arrivals = 0;
        demo.server().setArrivalObserver([&](const std::string &, const std::string &) { ++arrivals; });
        Transport transport(demo.url());
        Client client(transport, DemoFixture::token(demo.user()));
        auto made = resultOf(client.createToken(demo.user().id, QStringLiteral("Nightly backup"), this));
        Desk desk(demo.url(), DemoFixture::token(demo.user()));
        QTRY_VERIFY(desk.isReady());
        const int before = arrivals;
        QSignalSpy shown(&desk.finder, &SecretFinder::showWanted);
        desk.search("Private-Token: " + made.value().plainToken.reveal().toByteArray());
        QTRY_VERIFY(desk.note().contains(QStringLiteral("Nightly backup")));
        QVERIFY(desk.note().contains(nameOf(desk)));
        QVERIFY(!desk.note().contains(QStringLiteral("signed in")));
        QCOMPARE(arrivals.load(), before);
        desk.button("showButton")->click();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().value<TokenRef>().token.id, made.value().token.id);
        QVERIFY(!desk.dialog()->isVisible());
    }

    void aTokenBehindTheSearchIsFoundToo()
    {
        DemoFixture demo;
        Desk desk(demo.url(), DemoFixture::token(demo.user()));
        QTRY_VERIFY(desk.isReady());
        desk.tokens.setFilter(QStringLiteral("no token is called like this"));
        QCOMPARE(desk.tokens.rowCount(), 0);
        desk.search(QByteArray::fromStdString(demo.user().token));
        QTRY_VERIFY(desk.note().contains(nameOf(desk)));
    }

    void aSecretOfNobodyIsToldAsSuch()
    {
        DemoFixture demo;
        Desk desk(demo.url(), DemoFixture::token(demo.user()));
        QTRY_VERIFY(desk.isReady());
        desk.search("QbhGvPSeh0hLSgfJb120I6by4ao1J5RRd59XmNOQq2g");
        QTRY_VERIFY(desk.note().startsWith(QStringLiteral("None of the tokens")));
        QVERIFY(desk.button("showButton")->isHidden());
        QVERIFY(desk.button("revokeButton")->isHidden());
    }

    void anAdministratorFindsTheTokensOfEverybody()
    {
        TokendeskDemo::DemoOptions options;
        options.users = 5;
        DemoFixture demo(options);
        Desk desk(demo.url(), DemoFixture::token(demo.administrator()));
        QTRY_VERIFY(desk.isReady());
        QVERIFY(!desk.controller.showsEveryone());
        desk.search(QByteArray::fromStdString(demo.user(2).token));
        QTRY_VERIFY(!desk.button("revokeButton")->isHidden());
        QVERIFY(desk.controller.showsEveryone());
        QSignalSpy revoke(&desk.finder, &SecretFinder::revokeWanted);
        desk.button("revokeButton")->click();
        QCOMPARE(revoke.first().first().value<TokenRef>().owner, demo.user(2).id);
        QTRY_VERIFY(desk.dialog() == nullptr);
        // Nobody's secret, once everybody was looked at.
        desk.search("QbhGvPSeh0hLSgfJb120I6by4ao1J5RRd59XmNOQq2g");
        QTRY_VERIFY(desk.note().startsWith(QStringLiteral("None of the tokens")));
    }

    void theFieldIsAPasswordFieldAndEmptyOnceTheDialogCloses()
    {
        DemoFixture demo;
        Desk desk(demo.url(), DemoFixture::token(demo.user()));
        QTRY_VERIFY(desk.isReady());
        desk.search(QByteArray::fromStdString(demo.user().token));
        QTRY_VERIFY(desk.note().contains(nameOf(desk)));
        auto *field = desk.dialog()->findChild<QLineEdit *>();
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QVERIFY(!desk.note().contains(QString::fromStdString(demo.user().token)));
        desk.dialog()->reject();
        QCOMPARE(field->text(), QString());
    }

    void anotherTextForgetsTheAnswer()
    {
        DemoFixture demo;
        Desk desk(demo.url(), DemoFixture::token(demo.user()));
        QTRY_VERIFY(desk.isReady());
        desk.search(QByteArray::fromStdString(demo.user().token));
        QTRY_VERIFY(desk.note().contains(nameOf(desk)));
        desk.dialog()->findChild<QLineEdit *>()->setText(QStringLiteral("x"));
        QCOMPARE(desk.note(), QString());
        QVERIFY(desk.button("revokeButton")->isHidden());
        // And an answer that is on its way is not told of the new text.
        desk.search(QByteArray::fromStdString(demo.user().token));
        desk.dialog()->findChild<QLineEdit *>()->setText(QStringLiteral("y"));
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::processEvents();
        QCOMPARE(desk.note(), QString());
    }

    void idsThatAreNoHashesAreTold()
    {
        CannedServer server;
        server.answer(CannedServer::http(200,
            R"({"token":"t","user":{"admin":false,"approved":true,"blocked":false,"email":"a@example.com","id":7,)"
            R"("last_login":"","name":"A","state":"normal"}})"));
        server.answer(
            CannedServer::http(200, R"([{"created_at":"2021-07-02T06:38:36.025","description":"d","id":"12345"}])"));
        Desk desk(server.url(), Secret(QByteArrayView("t")));
        QTRY_VERIFY(desk.isReady());
        desk.search("anything");
        QTRY_VERIFY(desk.note().contains(QStringLiteral("do not tell")));
        QCOMPARE(desk.rowsWithBadge(), 0);
    }

    void theTokenOfThisSessionWearsTheBadge()
    {
        DemoFixture demo;
        Desk desk(demo.url(), DemoFixture::token(demo.user()));
        QTRY_VERIFY(desk.isReady());
        QTRY_COMPARE(desk.rowsWithBadge(), 1);
        desk.search(QByteArray::fromStdString(demo.user().token));
        QTRY_VERIFY(desk.note().contains(QStringLiteral("signed in with it")));
        QCOMPARE(desk.withBadge().owner, demo.user().id);
        // Another account, another badge; signed out, none.
        desk.session.signInWithToken(demo.url(), DemoFixture::token(demo.user(1)));
        QTRY_COMPARE(desk.withBadge().owner, demo.user(1).id);
        desk.session.signOut();
        QTRY_COMPARE(desk.rowsWithBadge(), 0);
    }

    void atASignInWithAPasswordNoOldTokenWearsIt()
    {
        DemoFixture demo;
        Desk desk(demo.url(), DemoFixture::token(demo.user()));
        QTRY_COMPARE(desk.rowsWithBadge(), 1);
        desk.session.signInWithPassword(
            demo.url(), DemoFixture::email(demo.user()), DemoFixture::password(demo.user()));
        QTRY_COMPARE(desk.rowsWithBadge(), 0);
    }

    void revokingTheOwnTokenEndsInTheSignIn()
    {
        DemoFixture demo;
        Desk desk(demo.url(), DemoFixture::token(demo.user()));
        SecretClipboard clipboard(*QGuiApplication::clipboard(), std::chrono::seconds(45));
        TokenActions actions(desk.controller, desk.tokens, desk.session, clipboard, desk.clock, &desk.window);
        QTRY_COMPARE(desk.rowsWithBadge(), 1);
        QSignalSpy expired(&desk.session, &Session::expired);
        QList<TokenRef> all;
        for (int row = 0; row < desk.tokens.rowCount(); ++row)
            all.append(desk.tokens.token(row));
        QVERIFY(all.size() > 1);
        actions.revoke(all);
        auto *dialog = desk.window.findChild<RevokeDialog *>();
        QVERIFY(dialog->findChild<InlineNote *>()->text().contains(QStringLiteral("sign in again")));
        QSignalSpy done(dialog, &RevokeDialog::allRevoked);
        dialog->start();
        QTRY_COMPARE(done.size(), 1);
        QTRY_COMPARE(expired.size(), 1);
        QCOMPARE(desk.session.state(), Session::State::Expired);
    }
};

QTEST_MAIN(FindSecretTest)
#include "tst_findsecret.moc"
