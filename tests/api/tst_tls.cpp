// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/api/transport.h"
#include "tests/support/calls.h"
#include "tests/support/certificates.h"
#include "tests/support/demofixture.h"
#include "tests/support/strictness.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>

using namespace Tokendesk;
using namespace std::chrono_literals;

namespace {

const Secret PlainToken{QByteArrayView("the-token-of-this-test")};
const QString Id = QStringLiteral("an-id");

/// For as long as this lives, the program's own default configuration trusts the certificate.
class Trust
{
public:
    explicit Trust(const Certificates::Made &certificate)
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificates(QSslCertificate::fromPath(certificate.certificateFile));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Trust(const Trust &) = delete;
    Trust &operator=(const Trust &) = delete;

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

/// The TLS versions that the first message of a handshake offers.
QList<int> offeredVersions(const QByteArray &clientHello)
{
    const auto byteAt = [&](qsizetype at) {
        return static_cast<int>(static_cast<unsigned char>(clientHello.at(at)));
    };
    const qsizetype extension = clientHello.indexOf(QByteArray("\x00\x2b\x00", 3)); // supported_versions
    QList<int> versions;
    if (extension < 0)
        return versions;
    const int size = byteAt(extension + 4);
    for (int i = 0; i < size; i += 2)
        versions.append(byteAt(extension + 5 + i) * 256 + byteAt(extension + 6 + i));
    return versions;
}

} // namespace

class TlsTest : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    Certificates::Made m_certificate = m_certificates.make(Certificates::Kind::SelfSigned);
    QObject m_owner;

    TokendeskDemo::DemoOptions withTls() const
    {
        TokendeskDemo::DemoOptions options;
        options.certificateFile = m_certificate.certificateFile.toStdString();
        options.keyFile = m_certificate.keyFile.toStdString();
        return options;
    }

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aCertificateThatNobodyVouchesForIsRejected()
    {
        DemoFixture demo(withTls());
        std::atomic<int> arrivals = 0;
        demo.server().setArrivalObserver([&](const std::string &, const std::string &) { ++arrivals; });
        Transport transport(demo.url());
        Client client(transport, DemoFixture::token(demo.user()));
        const auto list = resultOf(client.listTokens(demo.user().id, &m_owner));
        QCOMPARE(list.error().kind, ApiErrorKind::CertificateRejected);
        QVERIFY(list.error().detail.contains(QLatin1String("self-signed"), Qt::CaseInsensitive));
        QCOMPARE(list.error().httpStatus, 0);
        const auto signIn =
            resultOf(client.signIn(DemoFixture::email(demo.user()), DemoFixture::password(demo.user()), &m_owner));
        QCOMPARE(signIn.error().kind, ApiErrorKind::CertificateRejected);
        const auto created = resultOf(client.createToken(demo.user().id, QStringLiteral("x"), &m_owner));
        QCOMPARE(created.error().kind, ApiErrorKind::CertificateRejected);
        QVERIFY(!created.error().outcomeUnknown);
        const auto revoked = resultOf(client.revokeToken(demo.user().id, Id, &m_owner));
        QCOMPARE(revoked.error().kind, ApiErrorKind::CertificateRejected);
        QVERIFY(!revoked.error().outcomeUnknown);
        QCOMPARE(arrivals.load(), 0);
    }

    void aCertificateForAnotherNameIsRejected()
    {
        const Trust trust(m_certificate);
        DemoFixture demo(withTls());
        QUrl url = demo.url();
        url.setHost(QStringLiteral("localhost"));
        Transport transport(url);
        Client client(transport, PlainToken);
        const auto list = resultOf(client.listTokens(7, &m_owner));
        QCOMPARE(list.error().kind, ApiErrorKind::CertificateRejected);
        QVERIFY(!list.error().detail.isEmpty());
    }

    void aTrustedServerIsAskedOverTls()
    {
        const Trust trust(m_certificate);
        DemoFixture demo(withTls());
        Transport transport(demo.url());
        Client client(transport, DemoFixture::token(demo.user()));
        QVERIFY(resultOf(client.listTokens(demo.user().id, &m_owner)).isOk());
        QVERIFY(resultOf(client.createToken(demo.user().id, QStringLiteral("x"), &m_owner)).isOk());
    }

    void aServerWithoutTlsIsToldFromABadCertificate()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
        Transport transport(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort())));
        Client client(transport, PlainToken);
        const auto revoked = resultOf(client.revokeToken(7, Id, &m_owner));
        QCOMPARE(revoked.error().kind, ApiErrorKind::TlsFailed);
        QVERIFY(!revoked.error().outcomeUnknown);
    }

    void nothingOlderThanTls12IsOffered()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray hello;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&hello, socket] {
                hello += socket->readAll();
                socket->abort();
            });
        });
        Transport transport(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort())));
        Client client(transport, PlainToken);
        QVERIFY(!resultOf(client.listTokens(7, &m_owner)).isOk());
        QCOMPARE(offeredVersions(hello), (QList<int>{0x0304, 0x0303}));
    }

    void beforeTlsStandsNothingWasSent_data()
    {
        QTest::addColumn<bool>("cancels");
        QTest::newRow("deadline") << false;
        QTest::newRow("cancel") << true;
    }
    void beforeTlsStandsNothingWasSent()
    {
        QFETCH(bool, cancels);
        QTcpServer silent; // takes the connection and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QSignalSpy arrived(&silent, &QTcpServer::newConnection);
        TransportLimits limits;
        limits.deadline = cancels ? 30s : 300ms;
        Transport transport(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(silent.serverPort())), limits);
        Client client(transport, PlainToken);
        auto *call = client.revokeToken(7, Id, &m_owner);
        QVERIFY(arrived.wait());
        if (cancels) {
            QTcpSocket *socket = silent.nextPendingConnection();
            QSignalSpy hello(socket, &QTcpSocket::readyRead);
            QVERIFY(socket->bytesAvailable() > 0 || hello.wait());
            call->cancel();
        }
        const auto revoked = resultOf(call);
        QCOMPARE(revoked.error().kind, cancels ? ApiErrorKind::Cancelled : ApiErrorKind::TimedOut);
        QVERIFY(!revoked.error().outcomeUnknown);
    }

    void onceTlsStandsTheOutcomeIsOpen()
    {
        const Trust trust(m_certificate);
        TokendeskDemo::DemoOptions options = withTls();
        options.latency = 1500ms;
        DemoFixture demo(options);
        std::atomic<int> arrivals = 0;
        demo.server().setArrivalObserver([&](const std::string &, const std::string &) { ++arrivals; });
        TransportLimits limits;
        limits.deadline = 1s;
        Transport transport(demo.url(), limits);
        Client client(transport, DemoFixture::token(demo.user()));
        for (const int expected : {1, 2}) { // on a connection that is new, and on another after it
            const auto revoked = resultOf(client.revokeToken(demo.user().id, Id, &m_owner));
            QCOMPARE(revoked.error().kind, ApiErrorKind::TimedOut);
            QVERIFY(revoked.error().outcomeUnknown);
            QCOMPARE(arrivals.load(), expected);
        }
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
