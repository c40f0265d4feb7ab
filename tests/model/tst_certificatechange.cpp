// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/livefixture.h"
#include "tests/support/certificates.h"
#include "tests/support/faultproxy.h"
#include "tests/support/strictness.h"

#include <QTest>

#include <atomic>
#include <optional>
#include <tuple>

using namespace Tokendesk;
using Kind = Certificates::Kind;

/// A server that the user trusts, by its certificate or by a CA, shows another one while somebody is signed in.
class CertificateChangeTest : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    std::optional<DemoFixture> m_demo;
    std::atomic<int> m_arrivals{0};

    void serve(const Certificates::Made &made, FaultProxy &proxy)
    {
        m_demo.reset();
        TokendeskDemo::DemoOptions options;
        options.certificateFile = made.certificateFile.toStdString();
        options.keyFile = made.keyFile.toStdString();
        m_demo.emplace(options);
        m_demo->server().setArrivalObserver([this](const std::string &, const std::string &) { ++m_arrivals; });
        proxy.setTarget(static_cast<quint16>(m_demo->url().port()));
        proxy.harmAll(FaultProxy::Harm::Close);
        m_arrivals = 0;
    }

    static bool endsOnNewCertificate(LiveDesk &desk, bool byCall)
    {
        using State = TokenController::LoadState;
        if (byCall && desk.session.isSignedIn()
            && (desk.controller.loadState() == State::Loaded || desk.controller.loadState() == State::Failed))
            desk.controller.refresh();
        return desk.session.state() == Session::State::Expired;
    }

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theSessionStops_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("pinned"); // or vouched for by a CA, and then by nobody
        QTest::addColumn<bool>("administrator");
        QTest::addColumn<bool>("byCall"); // or by a stream that connects again
        for (const auto &[name, kind, pinned] : {std::tuple("self-signed", Kind::SelfSigned, true),
                 std::tuple("chain", Kind::WithChain, true), std::tuple("by a CA", Kind::Good, false)}) {
            for (const bool administrator : {false, true}) {
                for (const bool byCall : {false, true})
                    QTest::addRow(
                        "%s, %s, %s", name, administrator ? "administrator" : "user", byCall ? "call" : "stream")
                        << kind << pinned << administrator << byCall;
            }
        }
    }
    void theSessionStops()
    {
        QFETCH(Kind, kind);
        QFETCH(bool, pinned);
        QFETCH(bool, administrator);
        QFETCH(bool, byCall);
        const Certificates::Made trusted = m_certificates.make(kind);
        FaultProxy proxy(0);
        serve(trusted, proxy);
        LiveSettings settings = quickLive();
        if (byCall)
            settings.firstRetry = settings.longestRetry = std::chrono::minutes(10);
        LiveDesk desk(settings);
        const ServerTrust trust = pinned ? ServerTrust{trusted.der, {}} : ServerTrust{{}, {m_certificates.authority()}};
        desk.session.setTrustOf([&trust](const QUrl &) { return trust; });
        const TokendeskDemo::DemoAccount account = administrator ? m_demo->administrator() : m_demo->user();
        QVERIFY(desk.signIn(proxy.url(QStringLiteral("https")), DemoFixture::token(account)));
        QTRY_COMPARE(desk.live.state(), LiveUpdates::State::Live);
        const qsizetype shown = desk.tokens.rowCount();
        QVERIFY(shown > 0);

        const Certificates::Made other = m_certificates.make(pinned ? kind : Kind::SelfSigned);
        serve(other, proxy);
        if (byCall)
            QTRY_VERIFY_WITH_TIMEOUT(desk.live.state() != LiveUpdates::State::Live, 20'000);
        // A call can still meet a connection that was just closed; the one after it makes a new one.
        QTRY_VERIFY_WITH_TIMEOUT(endsOnNewCertificate(desk, byCall), 20'000);
        QCOMPARE(desk.expirations, 1);
        QVERIFY(desk.session.alarm());
        QCOMPARE(
            desk.session.alarm()->kind, pinned ? ApiErrorKind::CertificateChanged : ApiErrorKind::CertificateRejected);
        QCOMPARE(desk.session.alarm()->certificate->trusted, trust.pinned);
        QCOMPARE(desk.session.alarm()->certificate->certificate, other.der);
        QCOMPARE(desk.live.state(), LiveUpdates::State::Off);
        QVERIFY(desk.session.client() == nullptr);
        QCOMPARE(desk.tokens.rowCount(), shown);
        // Nothing tries again by itself, and nothing that is asked for is sent.
        const int connections = proxy.connections();
        desk.controller.refresh();
        desk.live.tryNow();
        QObject owner;
        auto *create = desk.controller.createToken(account.id, QStringLiteral("x"), &owner);
        bool ended = false;
        connect(create, &ApiCallBase::finished, &owner, [&] { ended = true; });
        QTRY_VERIFY(ended);
        QCOMPARE(proxy.connections(), connections);
        QCOMPARE(m_arrivals.load(), 0);
        desk.session.signOut();
        QVERIFY(!desk.session.alarm());
        QCOMPARE(m_arrivals.load(), 0);
    }
};

QTEST_GUILESS_MAIN(CertificateChangeTest)
#include "tst_certificatechange.moc"
