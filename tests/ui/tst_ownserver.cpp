// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"
#include "tests/support/strictness.h"
#include "ui/ownserver.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Tokendesk;

namespace {

bool answers(const QUrl &server)
{
    QTcpSocket socket;
    socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
    return socket.waitForConnected(1000);
}

} // namespace

class OwnServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void itsAccountsCanSignIn_data();
    void itsAccountsCanSignIn();
    void endsWithItsOwner();
    void whatIsMissingIsTold();
    void aServerThatDoesNotStartIsTold();
};

void OwnServerTest::itsAccountsCanSignIn_data()
{
    QTest::addColumn<OwnServer::Account>("account");
    QTest::addColumn<bool>("administrator");
    QTest::newRow("administrator") << OwnServer::Account::Administrator << true;
    QTest::newRow("user") << OwnServer::Account::User << false;
}

void OwnServerTest::itsAccountsCanSignIn()
{
    QFETCH(OwnServer::Account, account);
    OwnServer server(QStringLiteral(TOKENDESK_DEMO_SERVER));
    const QSignalSpy failed(&server, &OwnServer::failed);
    Session session;
    connect(&server, &OwnServer::ready, &session, &Session::signInWithToken);
    server.start(account);
    QTRY_COMPARE(session.state(), Session::State::SignedIn);
    QTEST(session.user().administrator, "administrator");
    QCOMPARE(failed.size(), 0);
}

void OwnServerTest::endsWithItsOwner()
{
    auto server = std::make_unique<OwnServer>(QStringLiteral(TOKENDESK_DEMO_SERVER));
    const QSignalSpy failed(server.get(), &OwnServer::failed);
    QUrl url;
    connect(server.get(), &OwnServer::ready, this, [&url](const QUrl &at) { url = at; });
    server->start(OwnServer::Account::Administrator);
    QTRY_VERIFY(url.isValid());
    QVERIFY(answers(url));
    server.reset();
    QVERIFY(!answers(url));
    QCOMPARE(failed.size(), 0);
}

void OwnServerTest::whatIsMissingIsTold()
{
    OwnServer server(QStringLiteral("/nowhere/tokendesk-demo-server"));
    QSignalSpy failed(&server, &OwnServer::failed);
    server.start(OwnServer::Account::User);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
}

void OwnServerTest::aServerThatDoesNotStartIsTold()
{
    OwnServer server(QStringLiteral("/bin/false"));
    QSignalSpy ready(&server, &OwnServer::ready);
    QSignalSpy failed(&server, &OwnServer::failed);
    server.start(OwnServer::Account::User);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().toString(), QStringLiteral("it ended"));
    QCOMPARE(ready.size(), 0);
}

QTEST_GUILESS_MAIN(OwnServerTest)
#include "tst_ownserver.moc"
