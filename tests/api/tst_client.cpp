// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/api/transport.h"
#include "tests/support/calls.h"
#include "tests/support/demofixture.h"
#include "tests/support/strictness.h"

#include <QDateTime>
#include <QTest>

using namespace Tokendesk;
using TokendeskDemo::DemoAccount;

namespace {

bool lists(const TokenList &list, const QString &id)
{
    for (qsizetype row = 0; row < list.tokens.size(); ++row) {
        if (list.tokens.at(row).id == id)
            return true;
    }
    return false;
}

} // namespace

/// Against the demo server, which shares no code with the client.
class ClientTest : public QObject
{
    Q_OBJECT

private:
    DemoFixture m_demo;
    Transport m_transport{m_demo.url()};
    QObject m_owner;

    const DemoAccount &account(bool administrator) { return administrator ? m_demo.administrator() : m_demo.user(); }
    template <typename Call>
    auto ask(const DemoAccount &who, Call call)
    {
        Client client(m_transport, DemoFixture::token(who));
        return resultOf(call(client));
    }

    static void bothKinds()
    {
        QTest::addColumn<bool>("administrator");
        QTest::newRow("administrator") << true;
        QTest::newRow("regular user") << false;
    }

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theServerTellsAboutItselfWithoutAToken()
    {
        Client client(m_transport);
        const auto info = resultOf(client.serverInfo(&m_owner));
        QVERIFY(info.isOk());
        QVERIFY(info.value().apiVersions.contains(QStringLiteral("v1.1")));
        QVERIFY(!info.value().version.isEmpty());
        const auto config = resultOf(client.serverConfig(&m_owner));
        QVERIFY(config.isOk());
        QCOMPARE(config.value(), (ServerConfig{QStringLiteral("Demo Server"), true, false}));
    }

    void signsInAndOut_data() { bothKinds(); }
    void signsInAndOut()
    {
        QFETCH(bool, administrator);
        const DemoAccount &who = account(administrator);
        Client guest(m_transport);
        const auto signedIn = resultOf(guest.signIn(DemoFixture::email(who), DemoFixture::password(who), &m_owner));
        QVERIFY(signedIn.isOk());
        QCOMPARE(signedIn.value().user.id, who.id);
        QCOMPARE(signedIn.value().user.administrator, administrator);
        QVERIFY(!signedIn.value().token.isEmpty());

        const Secret temporary = signedIn.value().token;
        Client client(m_transport, temporary);
        QVERIFY(resultOf(client.listTokens(who.id, &m_owner)).isOk());
        QVERIFY(resultOf(client.signOut(temporary, &m_owner)).isOk());
        QCOMPARE(resultOf(client.listTokens(who.id, &m_owner)).error().kind, ApiErrorKind::Unauthorized);
        QVERIFY(ask(who, [&](Client &c) { return c.listTokens(who.id, &m_owner); }).isOk()); // the permanent one lives
    }

    void signsInWithAToken_data() { bothKinds(); }
    void signsInWithAToken()
    {
        QFETCH(bool, administrator);
        const DemoAccount &who = account(administrator);
        Client guest(m_transport);
        const auto signedIn = resultOf(guest.signInWithToken(DemoFixture::token(who), &m_owner));
        QVERIFY(signedIn.isOk());
        QCOMPARE(signedIn.value().user.email, DemoFixture::email(who));
        QCOMPARE(signedIn.value().user.administrator, administrator);
    }

    void aWrongSignInIsUnauthorizedInTheServersWords()
    {
        Client guest(m_transport);
        const auto password = resultOf(
            guest.signIn(DemoFixture::email(m_demo.user()), Secret(QByteArrayView("not the password")), &m_owner));
        QCOMPARE(password.error().kind, ApiErrorKind::Unauthorized);
        QCOMPARE(password.error().serverMessage, QStringLiteral("Invalid username or password."));
        QVERIFY(!password.error().outcomeUnknown);
        const auto token = resultOf(guest.signInWithToken(Secret(QByteArrayView("no-such-token")), &m_owner));
        QCOMPARE(token.error().kind, ApiErrorKind::Unauthorized);
    }

    void listsUsers_data() { bothKinds(); }
    void listsUsers()
    {
        QFETCH(bool, administrator);
        const DemoAccount &who = account(administrator);
        const auto list = ask(who, [&](Client &c) { return c.listUsers(&m_owner); });
        QVERIFY(list.isOk());
        QVERIFY(list.value().badRows.isEmpty());
        QCOMPARE(list.value().users.size(), 14); // 12, the administrator and Guest
        const auto one = ask(who, [&](Client &c) { return c.user(who.id, &m_owner); });
        QVERIFY(one.isOk());
        QVERIFY(list.value().users.contains(one.value()));
        QCOMPARE(one.value().email, DemoFixture::email(who));
    }

    void aTokensWholeLife_data() { bothKinds(); }
    void aTokensWholeLife()
    {
        QFETCH(bool, administrator);
        const DemoAccount &who = account(administrator);
        const UserId owner = m_demo.user().id; // an administrator does it for another user
        const QString odd = QStringLiteral("\"\\/ <b>\u00e4\U0001F511\n\u202e");
        Client client(m_transport, DemoFixture::token(who));

        const auto created = resultOf(client.createToken(owner, odd, &m_owner));
        QVERIFY(created.isOk());
        const Token fresh = created.value().token;
        QCOMPARE(fresh.description, odd);
        QVERIFY(!fresh.createdAt.has_value());
        Client withIt(m_transport, created.value().plainToken);
        QVERIFY(resultOf(withIt.listTokens(owner, &m_owner)).isOk());

        const auto read = resultOf(client.token(owner, fresh.id, &m_owner));
        QVERIFY(read.isOk());
        QVERIFY(read.value().createdAt.has_value());
        // In UTC, though the machine of this test is hours away from it.
        QVERIFY(qAbs(*read.value().createdAt - QDateTime::currentMSecsSinceEpoch()) < 60'000);

        const auto renamed = resultOf(client.changeDescription(owner, fresh.id, QString(), &m_owner));
        QVERIFY(renamed.isOk());
        QCOMPARE(renamed.value(), (Token{fresh.id, QString(), read.value().createdAt}));
        const auto list = resultOf(client.listTokens(owner, &m_owner));
        QVERIFY(list.isOk());
        QVERIFY(lists(list.value(), fresh.id));
        QVERIFY(list.value().badRows.isEmpty());

        QVERIFY(resultOf(client.revokeToken(owner, fresh.id, &m_owner)).isOk());
        QCOMPARE(resultOf(client.token(owner, fresh.id, &m_owner)).error().kind, ApiErrorKind::NotFound);
        QCOMPARE(resultOf(client.revokeToken(owner, fresh.id, &m_owner)).error().kind, ApiErrorKind::NotFound);
        QCOMPARE(resultOf(withIt.listTokens(owner, &m_owner)).error().kind, ApiErrorKind::Unauthorized);
        QVERIFY(!lists(resultOf(client.listTokens(owner, &m_owner)).value(), fresh.id));
    }

    void aRegularUserMayNotTouchAnothersTokens()
    {
        const UserId other = m_demo.user(1).id;
        const auto theirs = ask(m_demo.user(1), [&](Client &c) { return c.listTokens(other, &m_owner); });
        const QString id = theirs.value().tokens.at(0).id;
        Client client(m_transport, DemoFixture::token(m_demo.user()));
        const ApiError errors[] = {resultOf(client.listTokens(other, &m_owner)).error(),
            resultOf(client.token(other, id, &m_owner)).error(),
            resultOf(client.createToken(other, QString(), &m_owner)).error(),
            resultOf(client.changeDescription(other, id, QString(), &m_owner)).error(),
            resultOf(client.revokeToken(other, id, &m_owner)).error()};
        for (const ApiError &error : errors) {
            QCOMPARE(error.kind, ApiErrorKind::Forbidden);
            QVERIFY(!error.serverMessage.isEmpty());
            QVERIFY(!error.outcomeUnknown);
        }
        QVERIFY(ask(m_demo.administrator(), [&](Client &c) { return c.token(other, id, &m_owner); }).isOk());
    }

    void unknownUsersAndTokensAreNotFound()
    {
        const auto user = ask(m_demo.administrator(), [&](Client &c) { return c.user(999'999, &m_owner); });
        QCOMPARE(user.error().kind, ApiErrorKind::NotFound);
        for (const char *id : {"no/such/token", "../../users", "a?b#c", "%2e%2e"}) {
            const auto token = ask(
                m_demo.user(), [&](Client &c) { return c.token(m_demo.user().id, QString::fromLatin1(id), &m_owner); });
            QCOMPARE(token.error().kind, ApiErrorKind::NotFound);
        }
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "tst_client.moc"
