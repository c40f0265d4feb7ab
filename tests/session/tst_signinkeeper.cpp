// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"
#include "app/session/settings.h"
#include "app/session/signinkeeper.h"
#include "tests/session/rawclient.h"
#include "tests/support/cannedserver.h"
#include "tests/support/demofixture.h"
#include "tests/support/memorykeyring.h"
#include "tests/support/strictness.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Tokendesk;
using Stage = SignInKeeper::Stage;

Q_DECLARE_METATYPE(Tokendesk::SecretProblem)

namespace {

/// What one run of the program has; the keyring and the settings file outlast it.
struct Run
{
    Run(const QTemporaryDir &folder, MemoryKeyring &keyring)
        : settings(folder.filePath(QStringLiteral("tokendesk.ini"))), keeper(session, settings, keyring)
    {
        QObject::connect(&keeper, &SignInKeeper::notResumed, &keeper,
            [this](const ServerProfile &, const SignInKeeper::Trouble &how) { trouble = how; });
        QObject::connect(
            &keeper, &SignInKeeper::keepFailed, &keeper, [this](SecretProblem problem) { notKept = problem; });
    }

    bool signIn(const DemoFixture &demo, const TokendeskDemo::DemoAccount &account, bool byPassword)
    {
        if (byPassword) {
            session.signInWithPassword(demo.url(), DemoFixture::email(account), DemoFixture::password(account));
        } else {
            session.signInWithToken(demo.url(), DemoFixture::token(account));
        }
        if (!QTest::qWaitFor([this] { return session.isSignedIn(); }, 20'000)) {
            return false;
        }
        ServerProfile profile;
        profile.server = demo.url();
        profile.userId = account.id;
        profile.name = QStringLiteral("Studio");
        profile.tokenKind = session.tokenKind();
        settings.rememberProfile(profile);
        return true;
    }
    ServerProfile profile() const { return settings.lastProfile().value_or(ServerProfile()); }

    Settings settings;
    Session session;
    SignInKeeper keeper;
    std::optional<SignInKeeper::Trouble> trouble;
    std::optional<SecretProblem> notKept;
};

} // namespace

class SignInKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aKeptSignInWorksInTheNextRun_data()
    {
        QTest::addColumn<bool>("byPassword");
        QTest::newRow("password") << true;
        QTest::newRow("access token") << false;
    }
    void aKeptSignInWorksInTheNextRun()
    {
        QFETCH(bool, byPassword);
        const DemoFixture demo;
        const auto &user = demo.user();
        const QTemporaryDir folder;
        MemoryKeyring keyring;
        Secret used;
        {
            Run first(folder, keyring);
            QVERIFY(first.signIn(demo, user, byPassword));
            used = first.session.client()->token();
            QSignalSpy kept(&first.keeper, &SignInKeeper::kept);
            first.keeper.keep();
            QCOMPARE(kept.size(), 0);
            QTRY_COMPARE(kept.size(), 1);
            QVERIFY(SignInKeeper::isKept(first.profile()));
        }
        QCOMPARE(keyring.entries.size(), 1);
        QVERIFY(keyring.entries.first() == used);
        QVERIFY(!(keyring.entries.first() == DemoFixture::password(user)));
        Run second(folder, keyring);
        second.keeper.resume(second.profile());
        QCOMPARE(second.keeper.stage(), Stage::ReadingKeyring);
        QTRY_VERIFY(second.session.isSignedIn());
        QCOMPARE(second.keeper.stage(), Stage::Idle);
        QCOMPARE(second.session.user().id, user.id);
        QCOMPARE(second.session.tokenKind(), byPassword ? TokenKind::Temporary : TokenKind::Permanent);
        QVERIFY(!second.trouble);
        // No secret is in the settings.
        second.settings.sync();
        QFile file(second.settings.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("Studio"));
        QVERIFY(!written.contains(used.reveal().toByteArray()));
    }

    void aKeyringThatDoesNotGiveItLeavesTheProfile_data()
    {
        QTest::addColumn<SecretProblem>("problem");
        QTest::addColumn<bool>("stillKept");
        QTest::newRow("none") << SecretProblem::NoKeyring << true;
        QTest::newRow("locked") << SecretProblem::Locked << true;
        QTest::newRow("refused") << SecretProblem::Refused << true;
        QTest::newRow("hanging") << SecretProblem::TimedOut << true;
        QTest::newRow("failed") << SecretProblem::Failed << true;
        QTest::newRow("gone") << SecretProblem::NotFound << false;
    }
    void aKeyringThatDoesNotGiveItLeavesTheProfile()
    {
        QFETCH(SecretProblem, problem);
        QFETCH(bool, stillKept);
        const QTemporaryDir folder;
        MemoryKeyring keyring;
        keyring.problem = problem;
        Run run(folder, keyring);
        ServerProfile profile;
        profile.server = QUrl(QStringLiteral("https://canvus.example.com"));
        profile.userId = 7;
        profile.keepSignedIn = true;
        run.settings.rememberProfile(profile);
        run.keeper.resume(profile);
        QTRY_VERIFY(run.trouble);
        QCOMPARE(run.trouble->keyring, problem);
        QVERIFY(!run.trouble->server);
        QCOMPARE(run.session.state(), Session::State::SignedOut);
        QCOMPARE(run.profile().userId, 7);
        QCOMPARE(run.profile().keepSignedIn, stillKept);
    }

    void whatCannotBeKeptLastsForTheSession_data() { aKeyringThatDoesNotGiveItLeavesTheProfile_data(); }
    void whatCannotBeKeptLastsForTheSession()
    {
        QFETCH(SecretProblem, problem);
        const DemoFixture demo;
        const QTemporaryDir folder;
        MemoryKeyring keyring;
        keyring.problem = problem;
        Run run(folder, keyring);
        QVERIFY(run.signIn(demo, demo.user(), true));
        run.keeper.keep();
        QTRY_COMPARE(run.notKept, problem);
        QVERIFY(run.session.isSignedIn());
        QVERIFY(!SignInKeeper::isKept(run.profile()));
        // It is not kept, so a sign-in elsewhere ends it.
        RawClient same(demo.url(), run.session.client()->token());
        run.session.signInWithToken(demo.url(), DemoFixture::token(demo.administrator()));
        QTRY_VERIFY(!same.mayListTokensOf(demo.user().id));
    }

    void waitingForTheKeyringCanBeGivenUp()
    {
        const DemoFixture demo;
        const QTemporaryDir folder;
        MemoryKeyring keyring;
        Run run(folder, keyring);
        QVERIFY(run.signIn(demo, demo.user(), false));
        run.keeper.keep();
        QTRY_VERIFY(SignInKeeper::isKept(run.profile()));
        run.session.signOut();
        keyring.hanging = true;
        run.keeper.resume(run.profile());
        QCOMPARE(run.keeper.stage(), Stage::ReadingKeyring);
        run.keeper.cancel();
        QCOMPARE(run.keeper.stage(), Stage::Idle);
        keyring.answerAll();
        QTest::qWait(50); // what must not come has no signal to wait for
        QCOMPARE(run.session.state(), Session::State::SignedOut);
        QVERIFY(!run.trouble);
        // And a hand that is quicker than the keyring wins.
        keyring.hanging = true;
        run.keeper.resume(run.profile());
        run.session.signInWithToken(demo.url(), DemoFixture::token(demo.administrator()));
        QTRY_VERIFY(run.session.isSignedIn());
        QCOMPARE(run.keeper.stage(), Stage::Idle);
        keyring.answerAll();
        QTest::qWait(50); // what must not come has no signal to wait for
        QCOMPARE(run.session.user().id, demo.administrator().id);
        QVERIFY(run.session.isSignedIn());
    }

    void aTokenThatHasEndedIsRemovedAndTheProfileStays()
    {
        const DemoFixture demo;
        const QTemporaryDir folder;
        MemoryKeyring keyring;
        Run run(folder, keyring);
        ServerProfile profile;
        profile.server = demo.url();
        profile.userId = demo.user().id;
        profile.name = QStringLiteral("Studio");
        profile.keepSignedIn = true;
        run.settings.rememberProfile(profile);
        keyring.entries.insert(profile.key(), Secret(QByteArrayView("revoked long ago")));
        run.keeper.resume(profile);
        QTRY_VERIFY(run.trouble);
        QVERIFY(!run.trouble->keyring);
        QCOMPARE(run.trouble->server->kind, ApiErrorKind::Unauthorized);
        QTRY_VERIFY(keyring.entries.isEmpty());
        QCOMPARE(run.profile().name, QStringLiteral("Studio"));
        QVERIFY(!SignInKeeper::isKept(run.profile()));
    }

    void aServerThatDoesNotAnswerLeavesWhatIsKept()
    {
        CannedServer server;
        server.answer(CannedServer::http(503, R"({"msg":"Later"})"));
        const QTemporaryDir folder;
        MemoryKeyring keyring;
        Run run(folder, keyring);
        ServerProfile profile;
        profile.server = server.url();
        profile.userId = 7;
        profile.keepSignedIn = true;
        run.settings.rememberProfile(profile);
        keyring.entries.insert(profile.key(), Secret(QByteArrayView("t")));
        run.keeper.resume(profile);
        QTRY_VERIFY(run.trouble);
        QCOMPARE(run.trouble->server->kind, ApiErrorKind::ServerFault);
        QVERIFY(SignInKeeper::isKept(run.profile()));
        QCOMPARE(keyring.entries.size(), 1);
        QCOMPARE(keyring.asked.size(), 1);
    }

    void aFreshTokenReplacesTheKeptOne()
    {
        const QByteArray user =
            R"("user":{"admin":false,"approved":true,"blocked":false,"created_at":"","email":"a@b.c",)"
            R"("id":7,"last_login":"","name":"A","state":"normal"}})";
        CannedServer server;
        server.answer(CannedServer::http(200, R"({"token":"fresh",)" + user));
        server.answer(CannedServer::http(200, R"({"token":"fresher",)" + user));
        const QTemporaryDir folder;
        MemoryKeyring keyring;
        Run run(folder, keyring);
        ServerProfile profile;
        profile.server = server.url();
        profile.userId = 7;
        profile.tokenKind = TokenKind::Temporary;
        profile.keepSignedIn = true;
        run.settings.rememberProfile(profile);
        keyring.entries.insert(profile.key(), Secret(QByteArrayView("stale")));
        run.keeper.resume(profile);
        QTRY_VERIFY(keyring.entries.value(profile.key()) == Secret(QByteArrayView("fresh")));
        run.session.prolong();
        QTRY_VERIFY(keyring.entries.value(profile.key()) == Secret(QByteArrayView("fresher")));
        QVERIFY(SignInKeeper::isKept(run.profile()));
    }

    void forgettingRemovesItFromTheKeyring()
    {
        const DemoFixture demo;
        const QTemporaryDir folder;
        MemoryKeyring keyring;
        Run run(folder, keyring);
        QVERIFY(run.signIn(demo, demo.user(), true));
        run.keeper.keep();
        QTRY_VERIFY(SignInKeeper::isKept(run.profile()));
        QSignalSpy forgotten(&run.keeper, &SignInKeeper::forgotten);
        QSignalSpy failed(&run.keeper, &SignInKeeper::forgetFailed);
        run.keeper.forget(run.profile());
        QTRY_COMPARE(forgotten.size(), 1);
        QVERIFY(keyring.entries.isEmpty());
        QVERIFY(!SignInKeeper::isKept(run.profile()));
        QVERIFY(run.session.isSignedIn());
        keyring.problem = SecretProblem::Locked;
        run.keeper.forget(run.profile());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(1).value<SecretProblem>(), SecretProblem::Locked);
    }
};

QTEST_GUILESS_MAIN(SignInKeeperTest)
#include "tst_signinkeeper.moc"
