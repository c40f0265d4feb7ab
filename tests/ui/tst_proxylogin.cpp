// SPDX-License-Identifier: GPL-3.0-or-later
// A proxy that asks for a password, from the user's side.
#include "app/api/proxylogins.h"
#include "tests/support/certificates.h"
#include "tests/support/demofixture.h"
#include "tests/support/strictness.h"
#include "tests/support/testproxy.h"
#include "tests/ui/signedindesk.h"
#include "tests/ui/signinroom.h"
#include "ui/banner.h"
#include "ui/proxydialog.h"
#include "ui/proxyquestion.h"

#include <QSignalSpy>

#include <algorithm>
#include <atomic>

using namespace Tokendesk;

namespace {

const QUrl Server(QStringLiteral("https://canvus.example.com")); // which only the proxy knows how to find

qsizetype timesTold(const TestProxy &proxy, const QByteArray &login)
{
    const QByteArrayList &heads = proxy.requests();
    return std::count_if(heads.cbegin(), heads.cend(),
        [&login](const QByteArray &head) { return head.contains("Basic " + login.toBase64() + "\r\n"); });
}

ProxyDialog *proxyDialog(const QWidget &window)
{
    const auto all = window.findChildren<ProxyDialog *>();
    const auto shown = std::find_if(all.cbegin(), all.cend(), [](const ProxyDialog *one) { return one->isVisible(); });
    return shown == all.cend() ? nullptr : *shown;
}

void give(ProxyDialog *dialog, const char *user, const char *password)
{
    dialog->findChild<QLineEdit *>(QStringLiteral("user"))->setText(QLatin1String(user));
    dialog->findChild<QLineEdit *>(QStringLiteral("password"))->setText(QLatin1String(password));
    click(button(dialog, "continueButton"));
}

} // namespace

class ProxyLoginTest : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    Certificates::Made m_made = m_certificates.make(Certificates::Kind::SelfSigned);
    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<TestProxy> m_proxy;
    std::atomic<int> m_arrivals{0}; ///< of what changes something

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        TokendeskDemo::DemoOptions options;
        options.certificateFile = m_made.certificateFile.toStdString();
        options.keyFile = m_made.keyFile.toStdString();
        m_demo = std::make_unique<DemoFixture>(options);
        m_demo->server().setArrivalObserver([this](const std::string &verb, const std::string &path) {
            if (verb != "GET" && path.find("/login") == std::string::npos)
                ++m_arrivals;
        });
        m_arrivals = 0;
        m_proxy = std::make_unique<TestProxy>(static_cast<quint16>(m_demo->url().port()));
        QNetworkProxy::setApplicationProxy(m_proxy->proxy());
    }
    void cleanup()
    {
        QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy);
        m_proxy.reset();
        m_demo.reset();
    }

    void signingInShowsTheProxyAndAsksForItsPassword()
    {
        m_proxy->setLogin("me", "right");
        SignInRoom room;
        room.settings.setTrust(Server, ServerTrust{m_made.der, {}});
        QSignalSpy finished(&room.flow, &SignInFlow::finished);
        room.flow.start();
        auto *note = room.dialog()->findChild<QLabel *>(QStringLiteral("proxyNote"));
        QVERIFY(!note->isVisible());
        room.type("address", Server.toString());
        room.way("tokenWay")->click();
        room.type("accessToken", QString::fromStdString(m_demo->user().token));
        QTRY_VERIFY(room.notice().contains(QStringLiteral("asks for a password")));
        QVERIFY(note->isVisible());
        QVERIFY(note->text().contains(QStringLiteral("127.0.0.1:%1").arg(m_proxy->port())));

        room.dialog()->findChild<Banner *>()->findChild<QPushButton *>()->click();
        ProxyDialog *dialog = proxyDialog(room.window);
        QVERIFY(dialog);
        give(dialog, "me", "wrong");
        QTRY_VERIFY(noteOf(dialog).contains(QStringLiteral("did not accept")));
        QCOMPARE(timesTold(*m_proxy, "me:wrong"), 1);
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("user"))->text(), QStringLiteral("me"));
        QVERIFY(room.session.proxyLogins()->user(proxyOnTheWayTo(Server)).isEmpty()); // nothing else used it
        give(dialog, "me", "right");
        QTRY_VERIFY(room.status().startsWith(QStringLiteral("✓"))); // asked again by itself
        QVERIFY(room.notice().isEmpty());
        QCOMPARE(room.edit("accessToken")->text(), QString::fromStdString(m_demo->user().token));
        room.signIn()->click();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(room.session.isSignedIn());
        QCOMPARE(timesTold(*m_proxy, "me:wrong"), 1);
        QVERIFY(!room.fileContent().contains("right"));
    }

    void aClickIsNotRepeatedAndWhatWasTypedStays()
    {
        QTemporaryDir folder;
        Settings ours(folder.filePath(QStringLiteral("tokendesk.ini")), {});
        ours.setTrust(Server, ServerTrust{m_made.der, {}});
        SignedInDesk desk(Server, DemoFixture::token(m_demo->user()), ServerTrust{m_made.der, {}});
        QTRY_VERIFY(desk.isReady());
        ProxyQuestion question(desk.session, ours);
        QSignalSpy answered(&question, &ProxyQuestion::answered);
        connect(&desk.actions, &TokenActions::proxyLoginWanted, &question,
            [&question](QWidget *dialog) { question.ask(Server, dialog); });
        m_proxy->setLogin("me", "right");
        m_proxy->closeTunnels();
        QTest::qWait(50); // Qt's own thread must have seen the end, and does not tell
        desk.openNew(QStringLiteral("typed once"));
        auto *dialog = desk.dialog<NewTokenDialog>();
        click(button(dialog, "createButton"));
        QTRY_VERIFY(proxyDialog(desk.window));
        QVERIFY(noteOf(dialog).contains(QStringLiteral("asks for a password")));
        give(proxyDialog(desk.window), "me", "right");
        QTRY_COMPARE(answered.size(), 1);
        desk.controller.refresh();
        QTRY_VERIFY(desk.isReady());
        QCOMPARE(m_arrivals.load(), 0);
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("description"))->text(), QStringLiteral("typed once"));
        click(button(dialog, "createButton"));
        QTRY_COMPARE(m_arrivals.load(), 1);
        QTRY_VERIFY(desk.named(QStringLiteral("typed once")).token.id.size() > 0);
    }
};

QTEST_MAIN(ProxyLoginTest)
#include "tst_proxylogin.moc"
