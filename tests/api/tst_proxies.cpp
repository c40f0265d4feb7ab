// SPDX-License-Identifier: GPL-3.0-or-later
// A proxy on the way to the server: what it is asked, what it is told, and that nothing arrives twice because of it.
#include "app/api/client.h"
#include "app/api/proxylogins.h"
#include "app/api/transport.h"
#include "tests/support/calls.h"
#include "tests/support/certificates.h"
#include "tests/support/demofixture.h"
#include "tests/support/strictness.h"
#include "tests/support/testproxy.h"

#include <QFile>
#include <QNetworkProxyFactory>
#include <QSet>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace Tokendesk;

namespace {

enum class Deed { Create, Rename, Revoke };

const QUrl Server(QStringLiteral("https://canvus.example.com")); // which only the proxy knows how to find

Secret secret(const char *text)
{
    return Secret(QByteArrayView(text));
}

/// A server behind a proxy, and a client before it.
class Room
{
public:
    explicit Room(const Certificates::Made &made) : trust{made.der, {}}, demo(withTls(made))
    {
        demo.server().setArrivalObserver([this](const std::string &verb, const std::string &) {
            if (verb != "GET")
                ++arrivals;
        });
        QNetworkProxy::setApplicationProxy(proxy.proxy());
        name = proxyOnTheWayTo(Server);
        transport.setProxyLogins(logins);
        target = resultOf(client.createToken(user, QStringLiteral("first"), &calls)).value().token.id;
        proxy.closeTunnels();
        QTest::qWait(50); // Qt's own thread must have seen the end, and does not tell
        arrivals = 0;
    }
    ~Room() { QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy); }
    Room(const Room &) = delete;
    Room &operator=(const Room &) = delete;

    std::shared_ptr<Outcome> start(Deed deed)
    {
        switch (deed) {
        case Deed::Create:
            return watch(client.createToken(user, QStringLiteral("x"), &calls));
        case Deed::Rename:
            return watch(client.changeDescription(user, target, QStringLiteral("y"), &calls));
        case Deed::Revoke:
            break;
        }
        return watch(client.revokeToken(user, target, &calls));
    }
    std::shared_ptr<Outcome> result(Deed deed)
    {
        auto outcome = start(deed);
        if (!QTest::qWaitFor([&] { return outcome->arrivals > 0; }, 30'000))
            qFatal("the call did not end");
        return outcome;
    }
    ApiErrorKind listKind()
    {
        const auto list = resultOf(client.listTokens(user, &calls));
        return list.isOk() ? ApiErrorKind::Cancelled : list.error().kind; // which stands for "none" here
    }
    ApiErrorKind streamKind()
    {
        TokenStream *stream = client.streamTokens(user, {}, &calls);
        QSignalSpy lines(stream, &TokenStream::linesArrived);
        QSignalSpy ended(stream, &TokenStream::ended);
        if (!QTest::qWaitFor([&] { return !lines.isEmpty() || !ended.isEmpty(); }, 30'000))
            qFatal("neither lines nor an end");
        const ApiErrorKind kind = lines.isEmpty() ? stream->error().kind : ApiErrorKind::Cancelled;
        delete stream;
        return kind;
    }
    /// How often the proxy was told this login.
    qsizetype timesTold(const QByteArray &login) const
    {
        const QByteArrayList &heads = proxy.requests();
        return std::count_if(heads.cbegin(), heads.cend(),
            [&login](const QByteArray &head) { return head.contains("Basic " + login.toBase64() + "\r\n"); });
    }

    ServerTrust trust;
    DemoFixture demo;
    std::atomic<int> arrivals{0}; ///< of what changes something
    TestProxy proxy{static_cast<quint16>(demo.url().port())};
    std::shared_ptr<ProxyLogins> logins = std::make_shared<ProxyLogins>();
    QString name;
    Transport transport{Server, {}, trust};
    Client client{transport, DemoFixture::token(demo.user())};
    UserId user = demo.user().id;
    QString target;
    QObject calls;

private:
    static TokendeskDemo::DemoOptions withTls(const Certificates::Made &made)
    {
        TokendeskDemo::DemoOptions options;
        options.certificateFile = made.certificateFile.toStdString();
        options.keyFile = made.keyFile.toStdString();
        return options;
    }
};

/// Answers one request after the other over TLS, with the same bytes, and keeps what came.
class RawTlsServer : public QObject
{
public:
    RawTlsServer(const Certificates::Made &made, QByteArray reply) : m_reply(std::move(reply))
    {
        QFile key(made.keyFile);
        if (!key.open(QIODevice::ReadOnly))
            qFatal("no key");
        const QByteArray pem = key.readAll();
        QSslKey privateKey(pem, QSsl::Ec);
        if (privateKey.isNull())
            privateKey = QSslKey(pem, QSsl::Rsa);
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromPath(made.certificateFile));
        tls.setPrivateKey(privateKey);
        m_server.setSslConfiguration(tls);
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    received += socket->readAll();
                    if (received.endsWith("\r\n\r\n"))
                        socket->write(m_reply);
                });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
    }
    quint16 port() const { return m_server.serverPort(); }

    QByteArray received;

private:
    QSslServer m_server;
    QByteArray m_reply;
};

} // namespace

class ProxiesTest : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    Certificates::Made m_made = m_certificates.make(Certificates::Kind::SelfSigned);

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theProxyOnTheWayIsNamed()
    {
        const TestProxy proxy(9);
        QNetworkProxy::setApplicationProxy(proxy.proxy());
        QCOMPARE(proxyOnTheWayTo(Server), QStringLiteral("127.0.0.1:%1").arg(proxy.port()));
        QCOMPARE(proxyOnTheWayTo(QUrl(QStringLiteral("http://127.0.0.1:8080"))), QString());
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QCOMPARE(proxyOnTheWayTo(Server), QString());
        QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy);
    }

    void plainHttpNeverGoesToAProxy()
    {
        const DemoFixture demo;
        const TestProxy proxy(static_cast<quint16>(demo.url().port()));
        QNetworkProxy::setApplicationProxy(proxy.proxy());
        Transport transport(demo.url());
        Client client(transport, DemoFixture::token(demo.user()));
        QObject calls;
        QVERIFY(resultOf(client.listTokens(demo.user().id, &calls)).isOk());
        QVERIFY(resultOf(client.listTokensInBulk(demo.user().id, &calls)).isOk());
        QCOMPARE(proxy.connections(), 0);
        QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy);
    }

    void whatChangesSomethingIsNotRepeatedForAPassword_data()
    {
        QTest::addColumn<Deed>("deed");
        QTest::addColumn<TestProxy::Refusal>("refusal");
        for (const auto &[name, deed] :
            {std::pair("create", Deed::Create), std::pair("rename", Deed::Rename), std::pair("revoke", Deed::Revoke)}) {
            QTest::addRow("%s, kept open", name) << deed << TestProxy::Refusal::KeepOpen;
            QTest::addRow("%s, closed", name) << deed << TestProxy::Refusal::Close;
        }
    }
    void whatChangesSomethingIsNotRepeatedForAPassword()
    {
        QFETCH(Deed, deed);
        QFETCH(TestProxy::Refusal, refusal);
        Room room(m_made);
        room.proxy.setLogin("me", "right", refusal);
        auto outcome = room.result(deed);
        QCOMPARE(outcome->error->kind, ApiErrorKind::ProxyLoginWanted);
        QVERIFY(!outcome->error->outcomeUnknown);
        QCOMPARE(room.proxy.refusals(), 1);
        room.logins->give(room.name, QStringLiteral("me"), secret("right"));
        QCOMPARE(room.listKind(), ApiErrorKind::Cancelled); // by which time anything repeated would have come too
        QCOMPARE(room.arrivals.load(), 0);
        QVERIFY(room.result(deed)->isSuccess());
        QCOMPARE(room.arrivals.load(), 1);
    }

    /// The password is changed at the proxy, and the tunnel that was open is gone.
    void anOldPasswordIsNoReasonToRepeatEither_data() { whatChangesSomethingIsNotRepeatedForAPassword_data(); }
    void anOldPasswordIsNoReasonToRepeatEither()
    {
        QFETCH(Deed, deed);
        QFETCH(TestProxy::Refusal, refusal);
        Room room(m_made);
        room.proxy.setLogin("me", "old", refusal);
        room.logins->give(room.name, QStringLiteral("me"), secret("old"));
        QCOMPARE(room.listKind(), ApiErrorKind::Cancelled);
        room.proxy.setLogin("me", "new", refusal);
        room.proxy.closeTunnels();
        QTest::qWait(50); // Qt's own thread must have seen the end, and does not tell
        const auto outcome = room.result(deed);
        QCOMPARE(outcome->error->kind, ApiErrorKind::ProxyLoginWanted);
        QVERIFY(!outcome->error->outcomeUnknown);
        QCOMPARE(room.arrivals.load(), 0);
        QVERIFY(room.logins->wasRefused(room.name));
        room.logins->give(room.name, QStringLiteral("me"), secret("new"));
        QVERIFY(room.result(deed)->isSuccess());
        QCOMPARE(room.arrivals.load(), 1);
    }

    void aRefusedPasswordIsNotToldAgain()
    {
        Room room(m_made);
        room.proxy.setLogin("me", "right");
        room.logins->give(room.name, QStringLiteral("me"), secret("wrong"));
        QVERIFY(!room.logins->wasRefused(room.name));
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(room.listKind(), ApiErrorKind::ProxyLoginWanted);
            QCOMPARE(room.streamKind(), ApiErrorKind::ProxyLoginWanted);
            QCOMPARE(room.result(Deed::Create)->error->kind, ApiErrorKind::ProxyLoginWanted);
        }
        QCOMPARE(room.timesTold("me:wrong"), 1);
        QVERIFY(room.logins->wasRefused(room.name));
        QCOMPARE(room.logins->user(room.name), QStringLiteral("me"));
        // Another one of the same user, over the same transport.
        room.logins->give(room.name, QStringLiteral("me"), secret("right"));
        QCOMPARE(room.listKind(), ApiErrorKind::Cancelled);
        QCOMPARE(room.streamKind(), ApiErrorKind::Cancelled);
        QCOMPARE(resultOf(room.client.listTokensInBulk(room.user, &room.calls)).isOk(), true);
        QCOMPARE(room.timesTold("me:wrong"), 1);
        QCOMPARE(room.arrivals.load(), 0);
    }

    void aRefusalOfAnEarlierLoginDoesNotCountForALaterOne()
    {
        Room room(m_made);
        room.logins->give(room.name, QStringLiteral("me"), secret("a"));
        const int earlier = room.logins->count();
        room.logins->give(room.name, QStringLiteral("me"), secret("b"));
        room.logins->refuse(Server, earlier);
        QVERIFY(!room.logins->wasRefused(room.name));
        room.logins->refuse(Server, room.logins->count());
        QVERIFY(room.logins->wasRefused(room.name));
    }

    void aLoginIsForItsProxyOnly()
    {
        Room room(m_made);
        room.logins->give(QStringLiteral("127.0.0.1:1"), QStringLiteral("other"), secret("elsewhere"));
        QCOMPARE(room.listKind(), ApiErrorKind::Cancelled);
        room.proxy.setLogin("me", "right");
        room.proxy.closeTunnels();
        QTRY_COMPARE(room.listKind(), ApiErrorKind::ProxyLoginWanted);
        QCOMPARE(room.timesTold("other:elsewhere"), 0);
        QVERIFY(!room.logins->wasRefused(QStringLiteral("127.0.0.1:1")));
    }

    void theProxyNeverSeesTheToken()
    {
        Room room(m_made);
        room.proxy.setLogin("me", "right");
        QCOMPARE(room.listKind(), ApiErrorKind::ProxyLoginWanted);
        room.logins->give(room.name, QStringLiteral("me"), secret("right"));
        QCOMPARE(room.listKind(), ApiErrorKind::Cancelled);
        QVERIFY(room.result(Deed::Create)->isSuccess());
        QVERIFY(room.proxy.requests().size() >= 3);
        for (const QByteArray &head : room.proxy.requests()) {
            QVERIFY(head.startsWith("CONNECT canvus.example.com:443 HTTP/1.1\r\n"));
            QVERIFY(!head.toLower().contains("private-token"));
            QVERIFY(!head.contains(DemoFixture::token(room.demo.user()).reveal().toByteArray()));
        }
    }

    /// A server that asks like a proxy, inside of the tunnel.
    void theServerNeverGetsTheProxysPassword_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("it answers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]");
        QTest::newRow("it asks like a proxy")
            << QByteArray("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                          "Content-Length: 2\r\n\r\n{}");
    }
    void theServerNeverGetsTheProxysPassword()
    {
        QFETCH(QByteArray, answer);
        const bool asks = answer.contains("407");
        Room room(m_made);
        RawTlsServer server(m_made, answer);
        room.proxy.setTarget(server.port());
        room.proxy.setLogin("me", "right");
        room.logins->give(room.name, QStringLiteral("me"), secret("right"));
        QCOMPARE(room.listKind(), asks ? ApiErrorKind::UnexpectedStatus : ApiErrorKind::Cancelled);
        const auto revoked = room.result(Deed::Revoke);
        QCOMPARE(revoked->isSuccess(), !asks);
        QCOMPARE(server.received.count("GET "), 1);
        QCOMPARE(server.received.count("DELETE "), 1);
        QVERIFY(server.received.toLower().contains("private-token"));
        QVERIFY(!server.received.toLower().contains("proxy-authorization"));
        QVERIFY(!server.received.contains(QByteArray("me:right").toBase64()));
        QVERIFY(!room.logins->wasRefused(room.name));
    }

    void aProxyThatRefusesLeavesNothingUnknown_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {403, 404, 500, 502, 503})
            QTest::addRow("%d", status) << status;
    }
    void aProxyThatRefusesLeavesNothingUnknown()
    {
        QFETCH(int, status);
        const QSet<ApiErrorKind> nothingSent{ApiErrorKind::ProxyFailed, ApiErrorKind::Unreachable}; // by what Qt tells
        Room room(m_made);
        room.proxy.setStatus(status);
        QVERIFY(nothingSent.contains(room.listKind()));
        QVERIFY(nothingSent.contains(room.streamKind()));
        for (const Deed deed : {Deed::Create, Deed::Rename, Deed::Revoke}) {
            const auto outcome = room.result(deed);
            QVERIFY(nothingSent.contains(outcome->error->kind));
            QVERIFY(!outcome->error->outcomeUnknown);
        }
        QCOMPARE(room.arrivals.load(), 0);
    }
};

QTEST_GUILESS_MAIN(ProxiesTest)
#include "tst_proxies.moc"
