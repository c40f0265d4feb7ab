// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"
#include "tests/support/demofixture.h"
#include "tests/support/strictness.h"
#include "tests/support/tlswire.h"
#include "tests/ui/signinroom.h"
#include "ui/certificatealarm.h"
#include "ui/certificatedialog.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <cstdio>

using namespace Tokendesk;
using Kind = Certificates::Kind;

/// What a person sees, and what left the computer, for each kind of certificate and each kind of trust. Prints the
/// table.
class CertificateTableTest : public QObject
{
    Q_OBJECT

public:
    enum class Trust { None, Pinned, Authority };
    enum class Seen { SignedIn, Question, Alarm };
    Q_ENUM(Seen)

private:
    Certificates m_certificates;
    QStringList m_table;

    static QString labelOf(const QWidget &dialog, const char *name)
    {
        const auto *label = dialog.findChild<QLabel *>(QLatin1String(name));
        return label == nullptr ? QString() : label->text();
    }

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void everyCase_data();
    void everyCase();
    void cleanupTestCase()
    {
        for (const QString &line : std::as_const(m_table))
            std::printf("%s\n", qUtf8Printable(line));
    }
};

void CertificateTableTest::everyCase_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("changed"); // another one of the kind was trusted
    QTest::addColumn<Trust>("trust");
    QTest::addColumn<Seen>("seen");
    QTest::addColumn<QString>("words"); // a part of the reasons
    const QString unknown = QStringLiteral("whom this computer does not know");
    const QString expired = QStringLiteral("It expired on");
    const QString early = QStringLiteral("It is not valid before");
    const QString other = QStringLiteral("It is made for canvus.example.com, not for 127.0.0.1.");
    const QString self = QStringLiteral("signed it itself");
    const auto row = [](const char *name, Kind kind, Trust trust, Seen seen, const QString &words = {},
                         bool changed = false) {
        QTest::newRow(name) << kind << changed << trust << seen << words;
    };
    row("good, no trust", Kind::Good, Trust::None, Seen::Question, unknown);
    row("good, pinned", Kind::Good, Trust::Pinned, Seen::SignedIn);
    row("good, CA added", Kind::Good, Trust::Authority, Seen::SignedIn);
    row("expired, no trust", Kind::Expired, Trust::None, Seen::Question, expired);
    row("expired, pinned", Kind::Expired, Trust::Pinned, Seen::SignedIn);
    row("expired, CA added", Kind::Expired, Trust::Authority, Seen::Question, expired);
    row("not yet valid, no trust", Kind::NotYetValid, Trust::None, Seen::Question, early);
    row("not yet valid, pinned", Kind::NotYetValid, Trust::Pinned, Seen::SignedIn);
    row("not yet valid, CA added", Kind::NotYetValid, Trust::Authority, Seen::Question, early);
    row("wrong host, no trust", Kind::OtherHost, Trust::None, Seen::Question, other);
    row("wrong host, pinned", Kind::OtherHost, Trust::Pinned, Seen::SignedIn);
    row("wrong host, CA added", Kind::OtherHost, Trust::Authority, Seen::Question, other);
    row("self-signed, no trust", Kind::SelfSigned, Trust::None, Seen::Question, self);
    row("self-signed, pinned", Kind::SelfSigned, Trust::Pinned, Seen::SignedIn);
    row("self-signed, CA added", Kind::SelfSigned, Trust::Authority, Seen::Question, self);
    row("changed self-signed, no trust", Kind::SelfSigned, Trust::None, Seen::Question, self, true);
    row("changed self-signed, pinned", Kind::SelfSigned, Trust::Pinned, Seen::Alarm, {}, true);
    row("changed by the CA, pinned", Kind::Good, Trust::Pinned, Seen::Alarm, {}, true);
    row("changed by the CA with its chain, pinned", Kind::WithChain, Trust::Pinned, Seen::Alarm, {}, true);
    row("changed by the CA, CA added", Kind::Good, Trust::Authority, Seen::SignedIn, {}, true);
}

void CertificateTableTest::everyCase()
{
    QFETCH(Kind, kind);
    QFETCH(bool, changed);
    QFETCH(Trust, trust);
    QFETCH(Seen, seen);
    QFETCH(QString, words);
    const Certificates::Made made = m_certificates.make(kind);
    TokendeskDemo::DemoOptions options;
    options.certificateFile = made.certificateFile.toStdString();
    options.keyFile = made.keyFile.toStdString();
    DemoFixture demo(options);
    std::atomic<int> arrivals = 0;
    demo.server().setArrivalObserver([&](const std::string &, const std::string &) { ++arrivals; });
    FaultProxy proxy(static_cast<quint16>(demo.url().port()));
    const TlsWire wire(proxy);
    const QUrl url = proxy.url(QStringLiteral("https"));

    SignInRoom room;
    ServerTrust known;
    if (trust == Trust::Pinned)
        known.pinned = changed ? m_certificates.make(kind).der : made.der;
    else if (trust == Trust::Authority)
        known.authorities = {m_certificates.authority()};
    room.settings.setTrust(url, known);
    QSignalSpy finished(&room.flow, &SignInFlow::finished);
    room.flow.start(url);
    if (seen != Seen::Alarm) { // which does not wait for the button
        room.way("tokenWay")->click();
        room.edit("accessToken")->setText(QString::fromStdString(demo.user().token));
        room.signIn()->click();
    }
    const auto *question = room.dialog()->findChild<CertificateDialog *>();
    const auto *alarm = room.dialog()->findChild<CertificateAlarm *>();
    QTRY_VERIFY(!finished.isEmpty() || (question = room.dialog()->findChild<CertificateDialog *>()) != nullptr
        || (alarm = room.dialog()->findChild<CertificateAlarm *>()) != nullptr);
    const Seen now = alarm != nullptr ? Seen::Alarm : question != nullptr ? Seen::Question : Seen::SignedIn;
    QCOMPARE(now, seen);
    QCOMPARE(room.session.isSignedIn(), seen == Seen::SignedIn);
    QString told = QStringLiteral("signed in");
    if (question != nullptr) {
        told = labelOf(*question, "heading") + QStringLiteral(": ") + labelOf(*question, "reasons");
        QVERIFY2(told.contains(words), qUtf8Printable(told));
    } else if (alarm != nullptr) {
        told = labelOf(*alarm, "heading");
        QCOMPARE(labelOf(*alarm, "trusted").remove(QLatin1Char('\n')).size(), 94);
        QVERIFY(labelOf(*alarm, "trusted") != labelOf(*alarm, "fingerprint"));
    }
    told.replace(QLatin1Char('\n'), QLatin1Char(' '));
    told.replace(QStringLiteral(":%1").arg(url.port()), QString());
    m_table.append(QStringLiteral("| %1 | %2 | %3 |")
                       .arg(QLatin1String(QTest::currentDataTag()), told, QString::number(wire.requestBytes())));
    if (seen == Seen::SignedIn) {
        QCOMPARE(arrivals.load(), 3);
        QVERIFY(wire.requestBytes() > 300);
    } else {
        QCOMPARE(arrivals.load(), 0);
        QCOMPARE(wire.requestBytes(), 0);
    }
}

QTEST_MAIN(CertificateTableTest)
#include "tst_certificatetable.moc"
