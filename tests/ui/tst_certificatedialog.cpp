// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"
#include "tests/support/demofixture.h"
#include "tests/support/faultproxy.h"
#include "tests/support/strictness.h"
#include "tests/ui/signinroom.h"
#include "ui/certificatealarm.h"
#include "ui/certificatedialog.h"
#include "ui/inlinenote.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Tokendesk;
using Kind = Certificates::Kind;

namespace {

template <typename T = QPushButton>
T *child(const QWidget &dialog, const char *name)
{
    return dialog.findChild<T *>(QLatin1String(name));
}

/// A sign-in room and a server at an address that stays the same.
class TrustRoom : public SignInRoom
{
public:
    explicit TrustRoom(const Certificates::Made &made, const Policy &policy = {}) : SignInRoom(policy), proxy(0)
    {
        serve(made);
    }

    void serve(const Certificates::Made &made)
    {
        demo.reset();
        TokendeskDemo::DemoOptions options;
        options.certificateFile = made.certificateFile.toStdString();
        options.keyFile = made.keyFile.toStdString();
        demo.emplace(options);
        proxy.setTarget(static_cast<quint16>(demo->url().port()));
        proxy.harmAll(FaultProxy::Harm::Close);
    }
    QUrl url() const { return proxy.url(QStringLiteral("https")); }
    void open()
    {
        flow.start(url());
        way("tokenWay")->click();
        edit("accessToken")->setText(QString::fromStdString(demo->user().token));
    }
    /// Null: none is open.
    CertificateDialog *question() { return visible<CertificateDialog>(); }
    CertificateAlarm *alarm() { return visible<CertificateAlarm>(); }

    std::optional<DemoFixture> demo;
    FaultProxy proxy;

private:
    template <typename T>
    T *visible()
    {
        const auto all = window.findChildren<T *>();
        for (T *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
};

} // namespace

class CertificateDialogTest : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;

    RejectedCertificate rejected(Kind kind, QList<CertificateProblem> problems)
    {
        return {m_certificates.make(kind).der, std::move(problems), {}};
    }

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void itTellsWhyAndWhat()
    {
        const RejectedCertificate one =
            rejected(Kind::OtherHost, {CertificateProblem::OtherHost, CertificateProblem::UnknownIssuer});
        const CertificateDialog dialog(QUrl(QStringLiteral("https://wall.example.com:8443")), one);
        QCOMPARE(child<QLabel>(dialog, "heading")->text(),
            QStringLiteral("The certificate of wall.example.com:8443 could not be verified"));
        QCOMPARE(child<QLabel>(dialog, "reasons")->text(),
            QStringLiteral("• It is made for canvus.example.com, not for wall.example.com.\n"
                           "• It was issued by “Test Authority, Tokendesk's tests”, whom this computer does not "
                           "know."));
        const QString hex = QString::fromLatin1(certificateFingerprint(one.certificate).toHex(':').toUpper());
        QCOMPARE(child<QLabel>(dialog, "fingerprint")->text().replace(QLatin1Char('\n'), QLatin1Char(':')), hex);
        for (const char *name : {"fingerprint", "subject", "issuer", "names", "validFrom", "validUntil"}) {
            auto *value = child<QLabel>(dialog, name);
            QVERIFY2(!value->text().isEmpty(), name);
            QVERIFY(!value->accessibleDescription().isEmpty());
            QCOMPARE(QAccessible::queryAccessibleInterface(value)->text(QAccessible::Name), value->text());
            QCOMPARE(value->textFormat(), Qt::PlainText);
            QVERIFY(value->textInteractionFlags() & Qt::TextSelectableByKeyboard);
        }
        QCOMPARE(child<QLabel>(dialog, "names")->text(), QStringLiteral("canvus.example.com"));
        child(dialog, "copyFingerprint")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), hex);
    }

    void returnCancels_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("return") << int(Qt::Key_Return);
        QTest::newRow("enter") << int(Qt::Key_Enter);
        QTest::newRow("escape") << int(Qt::Key_Escape);
        QTest::newRow("space") << int(Qt::Key_Space);
    }
    void returnCancels()
    {
        QFETCH(int, key);
        const RejectedCertificate one = rejected(Kind::SelfSigned, {CertificateProblem::SelfSigned});
        CertificateDialog dialog(QUrl(QStringLiteral("https://wall.example.com")), one);
        QSignalSpy trusted(&dialog, &CertificateDialog::trustWanted);
        QSignalSpy finished(&dialog, &QDialog::finished);
        dialog.open();
        QTest::keyClick(dialog.focusWidget(), static_cast<Qt::Key>(key));
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.at(0).at(0).toInt(), int(QDialog::Rejected));
        QVERIFY(trusted.isEmpty());

        RejectedCertificate changed = one;
        changed.trusted = m_certificates.make(Kind::SelfSigned).der;
        CertificateAlarm alarm(QUrl(QStringLiteral("https://wall.example.com")), changed);
        QSignalSpy forgotten(&alarm, &CertificateAlarm::forgetWanted);
        alarm.open();
        QVERIFY(!child(alarm, "forgetButton")->isEnabled());
        child<QCheckBox>(alarm, "compared")->setChecked(true);
        QVERIFY(child(alarm, "forgetButton")->isEnabled());
        QTest::keyClick(alarm.focusWidget(), static_cast<Qt::Key>(key));
        QVERIFY(!alarm.isVisible());
        QVERIFY(forgotten.isEmpty());
    }

    void whereCertificatesAreLockedThereIsNoWayOn()
    {
        Policy policy;
        policy.certificatesLocked = true;
        TrustRoom room(m_certificates.make(Kind::SelfSigned), policy);
        room.open();
        room.signIn()->click();
        QTRY_VERIFY(room.question() != nullptr);
        QVERIFY(!child(*room.question(), "trustButton")->isEnabled());
        QVERIFY(!child(*room.question(), "addButton")->isEnabled());
        QVERIFY(child<InlineNote>(*room.question(), "note")->text().contains(QStringLiteral("administrator")));
        QTest::keyClick(room.question(), Qt::Key_Escape);
        QTRY_VERIFY(room.question() == nullptr);
        QVERIFY(!room.session.isSignedIn());
    }

    void theAlarmShowsBothFingerprints()
    {
        RejectedCertificate changed = rejected(Kind::SelfSigned, {CertificateProblem::SelfSigned});
        changed.trusted = m_certificates.make(Kind::SelfSigned).der;
        const CertificateAlarm alarm(QUrl(QStringLiteral("https://wall.example.com")), changed);
        const auto hex = [](const QByteArray &der) {
            return QString::fromLatin1(certificateFingerprint(der).toHex(':').toUpper());
        };
        const auto shown = [&alarm](const char *name) {
            return child<QLabel>(alarm, name)->text().replace(QLatin1Char('\n'), QLatin1Char(':'));
        };
        QCOMPARE(shown("trusted"), hex(changed.trusted));
        QCOMPARE(shown("fingerprint"), hex(changed.certificate));
        QVERIFY(child<QLabel>(alarm, "heading")->text().startsWith(QStringLiteral("Stop: wall.example.com shows")));
        QVERIFY(child(alarm, "trustButton") == nullptr);
    }

    void aFileThatIsNoCertificateIsToldAndNothingIsAdded()
    {
        QTemporaryDir folder;
        const auto file = [&folder](const char *name, const QByteArray &content) {
            QFile made(folder.filePath(QLatin1String(name)));
            if (made.open(QIODevice::WriteOnly))
                made.write(content);
            return made.fileName();
        };
        const RejectedCertificate one = rejected(Kind::Good, {CertificateProblem::UnknownIssuer});
        CertificateDialog dialog(QUrl(QStringLiteral("https://wall.example.com")), one);
        QSignalSpy given(&dialog, &CertificateDialog::authoritiesGiven);
        dialog.open();
        const auto *note = child<InlineNote>(dialog, "note");
        dialog.takeFile(file("letter.txt", "Dear administrator"));
        QVERIFY(note->text().contains(QStringLiteral("There is no certificate in “letter.txt”.")));
        dialog.takeFile(file("large.pem", QByteArray(MaxAuthorityFile + 1, 'x')));
        QVERIFY(note->text().contains(QStringLiteral("too large")));
        dialog.takeFile(folder.filePath(QStringLiteral("missing.pem")));
        QVERIFY(note->text().contains(QStringLiteral("“missing.pem” could not be read.")));
        dialog.takeFile(folder.path());
        QVERIFY(note->text().contains(QStringLiteral("could not be read.")));
        QVERIFY(given.isEmpty());
        QVERIFY(dialog.isVisible());
        dialog.takeFile(m_certificates.authorityFile());
        QCOMPARE(given.size(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void cancelCancels()
    {
        TrustRoom room(m_certificates.make(Kind::SelfSigned));
        QSignalSpy finished(&room.flow, &SignInFlow::finished);
        room.open();
        room.signIn()->click();
        QTRY_VERIFY(room.question());
        room.question()->reject();
        QVERIFY(room.flow.isOpen());
        QVERIFY(!room.dialog()->isBusy());
        QVERIFY(room.settings.trust(room.url()).isEmpty());
        QVERIFY(finished.isEmpty());
        QVERIFY(!room.edit("accessToken")->text().isEmpty());
        QVERIFY(room.notice().contains(QStringLiteral("could not be verified")));
        // And there is a way back to it.
        for (auto *button : room.dialog()->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Show Certificate…"))
                button->click();
        }
        QTRY_VERIFY(room.question());
    }

    void typingAnAddressBringsNoQuestion()
    {
        TrustRoom room(m_certificates.make(Kind::SelfSigned));
        room.flow.start();
        room.type("address", room.url().toString());
        QTRY_VERIFY(room.notice().contains(QStringLiteral("could not be verified")));
        QVERIFY(!room.question());
        QTest::keyClicks(room.edit("address"), QStringLiteral("9"));
        QVERIFY(room.notice().isEmpty());
    }

    void theTrustedCertificateIsNotAskedAboutAgainUntilItChanges()
    {
        TrustRoom room(m_certificates.make(Kind::SelfSigned));
        room.open();
        room.signIn()->click();
        QTRY_VERIFY(room.question());
        child(*room.question(), "trustButton")->click();
        QTRY_VERIFY(room.session.isSignedIn()); // with the same click
        room.session.signOut();
        const QByteArray file = room.fileContent();
        QVERIFY(file.contains("trust"));
        QVERIFY(QFile::permissions(room.settings.filePath())
            == (QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser));

        room.open();
        room.signIn()->click();
        QTRY_VERIFY(room.session.isSignedIn());
        room.session.signOut();

        room.serve(m_certificates.make(Kind::SelfSigned));
        room.open();
        QTRY_VERIFY(room.alarm()); // without a click
        room.alarm()->reject();
        room.signIn()->click(); // insisting leads nowhere
        QTRY_VERIFY(room.alarm());
        QVERIFY(!room.session.isSignedIn());
        child<QCheckBox>(*room.alarm(), "compared")->setChecked(true);
        child(*room.alarm(), "forgetButton")->click();
        QVERIFY(room.settings.trust(room.url()).isEmpty());
        QVERIFY(room.notice().contains(QStringLiteral("is forgotten")));
        QVERIFY(!room.session.isSignedIn());
        room.edit("accessToken")->setText(QString::fromStdString(room.demo->user().token));
        room.signIn()->click();
        QTRY_VERIFY(room.question());
        child(*room.question(), "trustButton")->click();
        QTRY_VERIFY(room.session.isSignedIn());
    }

    void anAddedAuthorityStaysWhenItsFileIsGone()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("ours.pem"));
        QVERIFY(QFile::copy(m_certificates.authorityFile(), copy));
        TrustRoom room(m_certificates.make(Kind::Good));
        room.open();
        room.signIn()->click();
        QTRY_VERIFY(room.question());
        room.question()->takeFile(copy);
        QTRY_VERIFY(room.session.isSignedIn());
        QVERIFY(QFile::remove(copy));
        room.session.signOut();
        room.serve(m_certificates.make(Kind::Good)); // renewed
        room.open();
        room.signIn()->click();
        QTRY_VERIFY(room.session.isSignedIn());
        QCOMPARE(Settings(room.settings.filePath()).trust(room.url()).authorities,
            QList<QByteArray>{m_certificates.authority()});
    }

    void anAuthorityThatDidNotIssueItIsNotKept()
    {
        const Certificates others;
        TrustRoom room(m_certificates.make(Kind::Good));
        room.open();
        room.signIn()->click();
        QTRY_VERIFY(room.question());
        const QPointer<CertificateDialog> first = room.question();
        first->takeFile(others.authorityFile());
        QTRY_VERIFY(room.question() && room.question() != first);
        QVERIFY(child<InlineNote>(*room.question(), "note")->text().contains(QStringLiteral("did not issue")));
        QVERIFY(room.settings.trust(room.url()).isEmpty());
        QVERIFY(!room.session.isSignedIn());
        room.question()->takeFile(m_certificates.authorityFile());
        QTRY_VERIFY(room.session.isSignedIn());
    }

    void aStoppedSessionOpensTheAlarmAtOnce()
    {
        const Certificates::Made trusted = m_certificates.make(Kind::SelfSigned);
        TrustRoom room(trusted);
        room.settings.setTrust(room.url(), {trusted.der, {}});
        room.session.signInWithToken(room.url(), DemoFixture::token(room.demo->user()));
        QTRY_VERIFY(room.session.isSignedIn());
        ApiError error;
        error.kind = ApiErrorKind::CertificateChanged;
        error.certificate = rejected(Kind::SelfSigned, {CertificateProblem::SelfSigned});
        error.certificate->trusted = trusted.der;
        QSignalSpy expired(&room.session, &Session::expired);
        room.session.reportCertificateChanged(error);
        room.session.reportCertificateChanged(error);
        QCOMPARE(expired.size(), 1);
        QVERIFY(room.session.client() == nullptr);
        QVERIFY(room.session.alarm());
        room.flow.start();
        QVERIFY(room.alarm()); // of what the session met, whatever the server shows by now
        room.alarm()->reject();
        room.edit("accessToken")->setText(QString::fromStdString(room.demo->user().token));
        room.signIn()->click();
        QTRY_VERIFY(room.session.isSignedIn()); // it shows the trusted one again
        QVERIFY(!room.session.alarm());
    }
};

QTEST_MAIN(CertificateDialogTest)
#include "tst_certificatedialog.moc"
