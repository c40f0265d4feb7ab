// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/api/tokenstream.h"
#include "app/api/transport.h"
#include "tests/support/calls.h"
#include "tests/support/certificates.h"
#include "tests/support/demofixture.h"
#include "tests/support/faultproxy.h"
#include "tests/support/oldtlsserver.h"
#include "tests/support/strictness.h"
#include "tests/support/tlswire.h"

#include <QSet>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>

#include <atomic>
#include <optional>

using namespace Tokendesk;
using Kind = Certificates::Kind;
using Problem = CertificateProblem;

namespace {

/// A demo server with a certificate, and the wire to it.
class Room
{
public:
    explicit Room(const Certificates::Made &made) : demo(withTls(made)), proxy(portOf(demo->url())), wire(proxy)
    {
        watchArrivals();
    }

    /// Another server in the place of the first, with new keys for everything.
    void replace(const Certificates::Made &made)
    {
        demo.emplace(withTls(made));
        proxy.setTarget(portOf(demo->url()));
        proxy.harmAll(FaultProxy::Harm::Close);
        watchArrivals();
    }
    QUrl url() const { return proxy.url(QStringLiteral("https")); }
    Secret token() const { return DemoFixture::token(demo->user()); }
    UserId user() const { return demo->user().id; }

    std::optional<DemoFixture> demo;
    std::atomic<int> arrivals{0};
    FaultProxy proxy;
    TlsWire wire;

private:
    static TokendeskDemo::DemoOptions withTls(const Certificates::Made &made)
    {
        TokendeskDemo::DemoOptions options;
        options.certificateFile = made.certificateFile.toStdString();
        options.keyFile = made.keyFile.toStdString();
        return options;
    }
    static quint16 portOf(const QUrl &url) { return static_cast<quint16>(url.port()); }
    void watchArrivals()
    {
        demo->server().setArrivalObserver([this](const std::string &, const std::string &) { ++arrivals; });
    }
};

ServerTrust pin(const QByteArray &certificate)
{
    ServerTrust trust;
    trust.pinned = certificate;
    return trust;
}

} // namespace

class CertificatesTest : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    QObject m_owner;

    ApiErrorKind listKind(Transport &transport, const Room &room)
    {
        Client client(transport, room.token());
        const auto list = resultOf(client.listTokens(room.user(), &m_owner));
        return list.isOk() ? ApiErrorKind::Cancelled : list.error().kind; // which stands for "none" here
    }

    /// How a stream begins: with lines, or an error.
    ApiErrorKind streamKind(Transport &transport, const Room &room)
    {
        Client client(transport, room.token());
        TokenStream *stream = client.streamTokens(room.user(), {}, &m_owner);
        QSignalSpy lines(stream, &TokenStream::linesArrived);
        QSignalSpy ended(stream, &TokenStream::ended);
        if (!QTest::qWaitFor([&] { return !lines.isEmpty() || !ended.isEmpty(); }, 20'000))
            qFatal("neither lines nor an end");
        const ApiErrorKind kind = lines.isEmpty() ? stream->error().kind : ApiErrorKind::Cancelled;
        delete stream;
        return kind;
    }

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theReasonsAreTold_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("knowsAuthority");
        QTest::addColumn<QList<Problem>>("problems");
        const auto row = [](const char *name, Kind kind, bool knows, const QList<Problem> &problems) {
            QTest::newRow(name) << kind << knows << problems;
        };
        row("good", Kind::Good, false, {Problem::UnknownIssuer});
        row("good, with its chain", Kind::WithChain, false, {Problem::UnknownIssuer});
        row("expired", Kind::Expired, false, {Problem::Expired, Problem::UnknownIssuer});
        row("not yet valid", Kind::NotYetValid, false, {Problem::NotYetValid, Problem::UnknownIssuer});
        row("other host", Kind::OtherHost, false, {Problem::OtherHost, Problem::UnknownIssuer});
        row("self-signed", Kind::SelfSigned, false, {Problem::SelfSigned});
        row("self-signed, expired", Kind::SelfSignedExpired, false, {Problem::Expired, Problem::SelfSigned});
        row("expired, known CA", Kind::Expired, true, {Problem::Expired});
        row("not yet valid, known CA", Kind::NotYetValid, true, {Problem::NotYetValid});
        row("other host, known CA", Kind::OtherHost, true, {Problem::OtherHost});
        row("self-signed, another CA known", Kind::SelfSigned, true, {Problem::SelfSigned});
    }
    void theReasonsAreTold()
    {
        QFETCH(Kind, kind);
        QFETCH(bool, knowsAuthority);
        QFETCH(QList<Problem>, problems);
        const Certificates::Made made = m_certificates.make(kind);
        Room room(made);
        ServerTrust trust;
        if (knowsAuthority)
            trust.authorities = {m_certificates.authority()};
        Transport transport(room.url(), {}, trust);
        Client client(transport, room.token());
        const auto created = resultOf(client.createToken(room.user(), QStringLiteral("x"), &m_owner));
        QCOMPARE(created.error().kind, ApiErrorKind::CertificateRejected);
        QVERIFY(!created.error().outcomeUnknown);
        QVERIFY(created.error().certificate);
        QCOMPARE(created.error().certificate->problems, problems);
        QCOMPARE(created.error().certificate->certificate, made.der);
        QVERIFY(created.error().certificate->trusted.isEmpty());
        QCOMPARE(streamKind(transport, room), ApiErrorKind::CertificateRejected);
        QCOMPARE(room.arrivals.load(), 0);
        QCOMPARE(room.wire.requestBytes(), 0);
    }

    void thePinnedCertificateIsTakenWhateverItSays_data()
    {
        QTest::addColumn<Kind>("kind");
        for (const auto &[name, kind] : {std::pair("good", Kind::Good), std::pair("with its chain", Kind::WithChain),
                 std::pair("expired", Kind::Expired), std::pair("not yet valid", Kind::NotYetValid),
                 std::pair("other host", Kind::OtherHost), std::pair("self-signed", Kind::SelfSigned),
                 std::pair("self-signed, expired", Kind::SelfSignedExpired)})
            QTest::newRow(name) << kind;
    }
    void thePinnedCertificateIsTakenWhateverItSays()
    {
        QFETCH(Kind, kind);
        const Certificates::Made made = m_certificates.make(kind);
        Room room(made);
        Transport transport(room.url(), {}, pin(made.der));
        Client client(transport, room.token());
        QVERIFY(resultOf(client.createToken(room.user(), QStringLiteral("x"), &m_owner)).isOk());
        QCOMPARE(listKind(transport, room), ApiErrorKind::Cancelled);
        QCOMPARE(streamKind(transport, room), ApiErrorKind::Cancelled);
        QCOMPARE(room.arrivals.load(), 3);
        QVERIFY(room.wire.requestBytes() > 300);
        // A self-signed one keeps its connection for the calls; the stream has another.
        const bool selfSigned = kind == Kind::SelfSigned || kind == Kind::SelfSignedExpired;
        QCOMPARE(room.proxy.connections(), selfSigned ? 2 : 3);
    }

    void anotherThanThePinnedOneIsAnAlarm_data() { theChanges(); }
    void anotherThanThePinnedOneIsAnAlarm()
    {
        QFETCH(Kind, first);
        QFETCH(Kind, second);
        const QByteArray trusted = m_certificates.make(first).der;
        const Certificates::Made other = m_certificates.make(second);
        Room room(other);
        Transport transport(room.url(), {}, pin(trusted));
        Client client(transport, room.token());
        const auto created = resultOf(client.createToken(room.user(), QStringLiteral("x"), &m_owner));
        QCOMPARE(created.error().kind, ApiErrorKind::CertificateChanged);
        QVERIFY(!created.error().outcomeUnknown);
        QCOMPARE(created.error().certificate->certificate, other.der);
        QCOMPARE(created.error().certificate->trusted, trusted);
        QCOMPARE(streamKind(transport, room), ApiErrorKind::CertificateChanged);
        QCOMPARE(room.arrivals.load(), 0);
        QCOMPARE(room.wire.requestBytes(), 0);
    }

    /// What Qt was told to overlook must not let the next certificate in.
    void aChangeInTheMiddleIsAnAlarm_data() { theChanges(); }
    void aChangeInTheMiddleIsAnAlarm()
    {
        QFETCH(Kind, first);
        QFETCH(Kind, second);
        const Certificates::Made trusted = m_certificates.make(first);
        Room room(trusted);
        Transport transport(room.url(), {}, pin(trusted.der));
        QCOMPARE(listKind(transport, room), ApiErrorKind::Cancelled);
        QCOMPARE(streamKind(transport, room), ApiErrorKind::Cancelled);
        const qint64 before = room.wire.requestBytes();
        room.replace(m_certificates.make(second));
        QTRY_COMPARE(room.proxy.openConnections(), 0);
        room.arrivals = 0;
        // A call can still find the old connection, which nobody has told it is gone.
        QTRY_COMPARE(listKind(transport, room), ApiErrorKind::CertificateChanged);
        for (int i = 0; i < 3; ++i) {
            Client client(transport, room.token());
            const auto created = resultOf(client.createToken(room.user(), QStringLiteral("x"), &m_owner));
            QCOMPARE(created.error().kind, ApiErrorKind::CertificateChanged);
            QCOMPARE(streamKind(transport, room), ApiErrorKind::CertificateChanged);
        }
        QCOMPARE(room.arrivals.load(), 0);
        QCOMPARE(room.wire.requestBytes(), before);
        // And it is no alarm any more once the trusted one is back.
        room.replace(trusted);
        QTRY_COMPARE(listKind(transport, room), ApiErrorKind::Cancelled);
    }

    /// Qt opens more connections than it then has requests for: such a handshake asks nobody.
    void surplusConnectionsLetNothingElseIn_data() { theChanges(); }
    void surplusConnectionsLetNothingElseIn()
    {
        QFETCH(Kind, first);
        QFETCH(Kind, second);
        const Certificates::Made trusted = m_certificates.make(first);
        Room room(trusted);
        Transport transport(room.url(), {}, pin(trusted.der));
        QCOMPARE(listKind(transport, room), ApiErrorKind::Cancelled);
        room.replace(m_certificates.make(second));
        QTRY_COMPARE(room.proxy.openConnections(), 0);
        room.arrivals = 0;
        const qint64 before = room.wire.requestBytes();
        room.proxy.setDelay(std::chrono::milliseconds(150)); // the handshakes take longer than the calls live
        Client client(transport, room.token());
        QList<QPointer<QObject>> calls;
        for (int i = 0; i < 5; ++i)
            calls.append(client.listTokens(room.user(), &m_owner));
        QTRY_VERIFY(room.proxy.openConnections() > 0);
        for (const QPointer<QObject> &call : std::as_const(calls))
            delete call;
        QTRY_COMPARE(room.proxy.openConnections(), 0);
        QTRY_COMPARE(listKind(transport, room), ApiErrorKind::CertificateChanged);
        QCOMPARE(room.arrivals.load(), 0);
        QCOMPARE(room.wire.requestBytes(), before);
    }

    /// Which have managers of their own, and may speak HTTP/2.
    void bulkReadsAreJudgedToo_data()
    {
        QTest::addColumn<Kind>("first");
        QTest::addColumn<Kind>("second");
        QTest::newRow("self-signed, then another") << Kind::SelfSigned << Kind::SelfSigned;
        QTest::newRow("with its chain, then another") << Kind::WithChain << Kind::WithChain;
    }
    void bulkReadsAreJudgedToo()
    {
        QFETCH(Kind, first);
        QFETCH(Kind, second);
        const Certificates::Made trusted = m_certificates.make(first);
        Room room(trusted);
        Transport transport(room.url(), {}, pin(trusted.der));
        const auto bulkKinds = [&] {
            Client client(transport, room.token());
            QList<std::shared_ptr<Outcome>> outcomes;
            for (int i = 0; i < 12; ++i)
                outcomes.append(watch(client.listTokensInBulk(room.user(), &m_owner)));
            QSet<ApiErrorKind> kinds;
            for (const auto &outcome : outcomes) {
                if (!QTest::qWaitFor([&] { return outcome->arrivals > 0; }, 20'000))
                    qFatal("a call did not end");
                kinds.insert(outcome->error ? outcome->error->kind : ApiErrorKind::Cancelled);
            }
            return kinds;
        };
        QCOMPARE(bulkKinds(), QSet<ApiErrorKind>{ApiErrorKind::Cancelled});
        const qint64 before = room.wire.requestBytes();
        QVERIFY(before > 0);
        room.replace(m_certificates.make(second));
        QTRY_COMPARE(room.proxy.openConnections(), 0);
        room.arrivals = 0;
        QSet<ApiErrorKind> kinds;
        QTRY_VERIFY((kinds = bulkKinds()).contains(ApiErrorKind::CertificateChanged));
        // Where several wait for one connection, Qt asks one of them; the others only learn that it failed.
        QVERIFY((kinds - QSet<ApiErrorKind>{ApiErrorKind::CertificateChanged, ApiErrorKind::TlsFailed}).isEmpty());
        QCOMPARE(room.arrivals.load(), 0);
        QCOMPARE(room.wire.requestBytes(), before);
    }

    /// A resumed session shows no certificate, so there would be nothing to judge.
    void noSessionIsResumed()
    {
        const Certificates::Made made = m_certificates.make(Kind::SelfSigned);
        Room room(made);
        QHash<int, QByteArray> hellos;
        room.proxy.setObserver([&hellos](int connection, FaultProxy::Way way, const QByteArray &bytes) {
            if (way == FaultProxy::Way::Request && !hellos.contains(connection))
                hellos.insert(connection, bytes);
        });
        Transport transport(room.url(), {}, pin(made.der));
        for (int i = 0; i < 3; ++i) {
            QTRY_COMPARE(listKind(transport, room), ApiErrorKind::Cancelled);
            room.proxy.harmAll(FaultProxy::Harm::Close);
            QTRY_COMPARE(room.proxy.openConnections(), 0);
        }
        QVERIFY(hellos.size() >= 3);
        const QByteArray keyExchangeModes("\x00\x2d\x00\x02\x01\x01", 6); // stands in every one, before the key
        for (const QByteArray &hello : std::as_const(hellos)) {
            QVERIFY(hello.contains(keyExchangeModes));
            // The key of an earlier session (extension 41) is the last one of a message that offers it.
            const qsizetype at = hello.lastIndexOf(QByteArray("\x00\x29", 2));
            QVERIFY(at < hello.indexOf(keyExchangeModes)
                || at + 4 + qsizetype{256} * static_cast<unsigned char>(hello.at(at + 2))
                        + static_cast<unsigned char>(hello.at(at + 3))
                    != hello.size());
        }
    }

    /// Nor with TLS 1.2, where Qt resumes without being asked to.
    void noSessionOfTls12IsResumed()
    {
        const Certificates::Made made = m_certificates.make(Kind::SelfSigned);
        OldTlsServer server(made.certificateFile, made.keyFile, OldTlsServer::Tls12);
        Transport transport(server.url(), {}, pin(made.der));
        Client client(transport, Secret(QByteArrayView("the-token-of-this-test")));
        for (int i = 1; i <= 4; ++i) {
            QCOMPARE(resultOf(client.listTokens(7, &m_owner)).error().kind, ApiErrorKind::ConnectionLost);
            QTRY_VERIFY(server.handshakes() >= i);
        }
        QCOMPARE(server.resumed(), 0);
    }

    /// A pinned server whose new certificate would be valid for everybody else is one with another certificate.
    void validAndNotThePinnedOneIsAnAlarm()
    {
        const QSslConfiguration defaults = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = defaults;
        trusting.addCaCertificate(QSslCertificate(m_certificates.authority(), QSsl::Der));
        QSslConfiguration::setDefaultConfiguration(trusting);
        const Certificates::Made trusted = m_certificates.make(Kind::SelfSigned);
        Room room(m_certificates.make(Kind::Good));
        Transport anybody(room.url());
        const ApiErrorKind unpinned = listKind(anybody, room);
        Transport transport(room.url(), {}, pin(trusted.der));
        const int arrivals = room.arrivals;
        const ApiErrorKind pinned = listKind(transport, room);
        QSslConfiguration::setDefaultConfiguration(defaults);
        QCOMPARE(unpinned, ApiErrorKind::Cancelled);
        QCOMPARE(pinned, ApiErrorKind::CertificateChanged);
        QCOMPARE(room.arrivals.load(), arrivals);
    }

    void anAddedAuthorityVouchesForWhatItIssued()
    {
        ServerTrust trust;
        trust.authorities = {m_certificates.authority()};
        for (const Kind kind : {Kind::Good, Kind::WithChain}) {
            Room room(m_certificates.make(kind));
            Transport transport(room.url(), {}, trust);
            QCOMPARE(listKind(transport, room), ApiErrorKind::Cancelled);
            QCOMPARE(streamKind(transport, room), ApiErrorKind::Cancelled);
            room.replace(m_certificates.make(kind)); // renewed
            QTRY_COMPARE(listKind(transport, room), ApiErrorKind::Cancelled);
        }
    }

    void aServerWithOldTlsOnlyIsRefused_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("TLS 1.0") << int(OldTlsServer::Tls10) << false;
        QTest::newRow("TLS 1.1") << int(OldTlsServer::Tls11) << false;
        QTest::newRow("TLS 1.2") << int(OldTlsServer::Tls12) << true;
    }
    void aServerWithOldTlsOnlyIsRefused()
    {
        QFETCH(int, version);
        QFETCH(bool, accepted);
        const Certificates::Made made = m_certificates.make(Kind::SelfSigned);
        OldTlsServer server(made.certificateFile, made.keyFile, static_cast<OldTlsServer::Version>(version));
        QVERIFY(server.speaksTo(OldTlsServer::Tls10)); // so it is the client who refuses
        const qint64 before = server.requestBytes();
        Transport transport(server.url(), {}, pin(made.der));
        Client client(transport, Secret(QByteArrayView("the-token-of-this-test")));
        const auto list = resultOf(client.listTokens(7, &m_owner));
        QCOMPARE(list.error().kind, accepted ? ApiErrorKind::ConnectionLost : ApiErrorKind::TlsFailed);
        QCOMPARE(server.requestBytes() > before, accepted);
    }

    void aFileOfAuthoritiesIsRead()
    {
        QFile file(m_certificates.authorityFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pem = file.readAll();
        const QByteArray der = m_certificates.authority();
        QCOMPARE(readAuthorities(pem).value(), QList<QByteArray>{der});
        QCOMPARE(readAuthorities(der).value(), QList<QByteArray>{der});
        QCOMPARE(readAuthorities("# ours\r\n\r\n" + QByteArray(pem).replace("\n", "\r\n")).value().size(), 1);
        const QByteArray key = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n-----END PRIVATE KEY-----\n";
        QCOMPARE(readAuthorities(key + pem + pem).value(), QList<QByteArray>{der});
        for (const QByteArray &bad : {QByteArray(), QByteArray("hello"), QByteArray("\0\x30\x82", 3), key,
                 der.first(40), pem.first(pem.size() / 2)})
            QCOMPARE(readAuthorities(bad).error(), AuthorityFileProblem::NoCertificate);
        QCOMPARE(readAuthorities(QByteArray(MaxAuthorityFile + 1, 'x')).error(), AuthorityFileProblem::TooLarge);
    }

    void whatACertificateSaysIsRead()
    {
        const QByteArray der = m_certificates.make(Kind::OtherHost).der;
        const std::optional<CertificateFacts> facts = certificateFacts(der);
        QVERIFY(facts);
        QCOMPARE(facts->subject, QStringLiteral("canvus.example.com, Wall of the tests"));
        QCOMPARE(facts->issuer, QStringLiteral("Test Authority, Tokendesk's tests"));
        QCOMPARE(facts->alternativeNames, QStringList{QStringLiteral("canvus.example.com")});
        QVERIFY(*facts->validFrom < QDateTime::currentMSecsSinceEpoch());
        QVERIFY(*facts->validUntil > QDateTime::currentMSecsSinceEpoch());
        QCOMPARE(certificateFingerprint(der).size(), 32);
        QCOMPARE(fingerprintText(QByteArray("\x01\xab\xff")), QStringLiteral("01:AB:FF"));
        QVERIFY(!certificateFacts("no certificate"));
    }

private:
    static void theChanges()
    {
        QTest::addColumn<Kind>("first");
        QTest::addColumn<Kind>("second");
        QTest::newRow("self-signed, then another") << Kind::SelfSigned << Kind::SelfSigned;
        QTest::newRow("self-signed and expired, then another") << Kind::SelfSignedExpired << Kind::SelfSignedExpired;
        QTest::newRow("issued, then another by the same CA") << Kind::Good << Kind::Good;
        // Here both have nothing wrong but the same unknown certificate above them.
        QTest::newRow("with its chain, then another") << Kind::WithChain << Kind::WithChain;
        QTest::newRow("self-signed, then one by a CA") << Kind::SelfSigned << Kind::WithChain;
    }
};

QTEST_GUILESS_MAIN(CertificatesTest)
#include "tst_certificates.moc"
