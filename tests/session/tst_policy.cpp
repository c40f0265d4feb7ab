// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/policy.h"
#include "app/session/settings.h"
#include "tests/support/certificates.h"
#include "tests/support/strictness.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Tokendesk;
using namespace std::chrono_literals;

namespace {

QUrl url(const char *text)
{
    return QUrl(QString::fromLatin1(text));
}

QStringList namesOf(const QList<ServerProfile> &profiles)
{
    QStringList names;
    for (const ServerProfile &profile : profiles) {
        names.append(profile.name);
    }
    return names;
}

} // namespace

class PolicyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        file.write(content);
        return file.fileName();
    }

    Policy policyOf(const QByteArray &content) const { return readPolicy({write("policy.ini", content)}); }

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void noFileDecidesNothing()
    {
        const Policy policy = readPolicy({path("none.ini")});
        QVERIFY(policy == Policy());
        QVERIFY(policy.allows(url("https://anywhere.example.com")));
    }

    void theFirstFileCountsAlone()
    {
        const QString first = write("first.ini", "[network]\npollSeconds=60\n");
        const QString second = write("second.ini", "[network]\npollSeconds=90\n[clipboard]\nclearAfterSeconds=9\n");
        const Policy policy = readPolicy({path("none.ini"), first, second});
        QCOMPARE(policy.file, first);
        QVERIFY(policy.pollInterval.value == 60s);
        QVERIFY(!policy.clipboardTime.value);
    }

    void theUsersOwnVariableDoesNotComeBeforeTheSystemsFolder()
    {
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
        const QByteArray before = qgetenv("XDG_CONFIG_DIRS");
        qputenv("XDG_CONFIG_DIRS", "/home/me/policies:/etc/xdg");
        const QStringList files = policyFiles();
        before.isNull() ? qunsetenv("XDG_CONFIG_DIRS") : qputenv("XDG_CONFIG_DIRS", before);
        QCOMPARE(files,
            QStringList({QStringLiteral("/etc/xdg/tokendesk/policy.ini"),
                QStringLiteral("/home/me/policies/tokendesk/policy.ini")}));
#endif
    }

    void everythingIsRead()
    {
        const Certificates certificates;
        const Policy policy = policyOf("[policy]\nlocked=servers, certificates, network/pollSeconds, "
                                       "clipboard/clearAfterSeconds, interface/language\n"
                                       "[server-2]\naddress=canvus.example.com\n"
                                       "[server-1]\naddress=https://wall.example.com/canvus\nname=\" Main hall \"\n"
                                       "color=green\n"
                                       "[certificates]\nauthorities="
            + QFile::encodeName(certificates.authorityFile())
            + "\n[network]\npollSeconds=60\n[clipboard]\nclearAfterSeconds=20\n[interface]\nlanguage=fi\n");
        QCOMPARE(policy.problems, QStringList());
        QCOMPARE(
            namesOf(policy.servers), QStringList({QStringLiteral("Main hall"), QStringLiteral("canvus.example.com")}));
        QCOMPARE(policy.servers.at(0).server, url("https://wall.example.com/canvus"));
        QVERIFY(policy.servers.at(0).colour == ServerColour::Green);
        QCOMPARE(policy.authorities.size(), 1);
        QVERIFY(policy.pollInterval == (Preset<std::chrono::seconds>{60s, true}));
        QVERIFY(policy.clipboardTime == (Preset<std::chrono::seconds>{20s, true}));
        QVERIFY(policy.language == (Preset<QString>{QStringLiteral("fi"), true}));
        QCOMPARE(policy.lockedNames().size(), 5);
        QVERIFY(policy.allows(url("https://canvus.example.com")));
        QVERIFY(!policy.allows(url("https://other.example.com")));
    }

    void whatMakesNoSenseIsLeftOutAndTold_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("too small") << QByteArray("[network]\npollSeconds=4\n");
        QTest::newRow("no number") << QByteArray("[clipboard]\nclearAfterSeconds=soon\n");
        QTest::newRow("no language") << QByteArray("[interface]\nlanguage=fi_FI\n");
        QTest::newRow("no address") << QByteArray("[server-1]\nname=Nowhere\n");
        QTest::newRow("plain http") << QByteArray("[server-1]\naddress=http://canvus.example.com\n");
        QTest::newRow("no file") << QByteArray("[certificates]\nauthorities=/nowhere/at/all.pem\n");
        QTest::newRow("no certificate") << QByteArray("[certificates]\nauthorities=/dev/null\n");
        QTest::newRow("no setting") << QByteArray("[policy]\nlocked=everything\n");
    }

    void whatMakesNoSenseIsLeftOutAndTold()
    {
        QFETCH(QByteArray, content);
        Policy policy = policyOf(content);
        QCOMPARE(policy.problems.size(), 1);
        policy.problems.clear();
        policy.file.clear();
        QVERIFY(policy == Policy());
    }

    void anUnknownColorDoesNotHideTheServer()
    {
        const Policy policy = policyOf("[server-1]\naddress=https://a.example.com\ncolor=plaid\n");
        QCOMPARE(policy.problems.size(), 1);
        QCOMPARE(policy.servers.size(), 1);
    }

    void aPresetIsTheDefaultThatTheUserChanges()
    {
        const Policy policy = policyOf("[network]\npollSeconds=60\n[clipboard]\nclearAfterSeconds=20\n");
        QVERIFY(Settings(path("empty.ini"), policy).pollInterval() == 60s);
        QVERIFY(Settings(path("empty.ini"), policy).clipboardTime() == 20s);
        const QString own = write("own.ini", "[network]\npollSeconds=7\n[clipboard]\nclearAfterSeconds=8\n");
        QVERIFY(Settings(own, policy).pollInterval() == 7s);
        QVERIFY(Settings(own, policy).clipboardTime() == 8s);
    }

    void whatIsLockedWinsOverTheUsersFile()
    {
        const QByteArray lock = "[policy]\nlocked=network/pollSeconds, clipboard/clearAfterSeconds\n";
        const QString own = write("own.ini", "[network]\npollSeconds=7\n[clipboard]\nclearAfterSeconds=8\n");
        const Policy withValues = policyOf(lock + "[network]\npollSeconds=60\n[clipboard]\nclearAfterSeconds=20\n");
        QVERIFY(Settings(own, withValues).pollInterval() == 60s);
        QVERIFY(Settings(own, withValues).clipboardTime() == 20s);
        QVERIFY(Settings(own, policyOf(lock)).pollInterval() == 30s);
        QVERIFY(Settings(own, policyOf(lock)).clipboardTime() == 45s);
    }

    void offeredServersComeAfterTheUsersOwnAndAreNotWrittenDown()
    {
        const Policy policy = policyOf("[server-1]\naddress=https://a.example.com\nname=Hall\n");
        const QString file = path("own.ini");
        {
            Settings settings(file, policy);
            QCOMPARE(namesOf(settings.profiles()), QStringList(QStringLiteral("Hall")));
            ServerProfile own;
            own.server = url("https://b.example.com");
            own.name = QStringLiteral("Mine");
            settings.rememberProfile(own);
            QCOMPARE(namesOf(settings.profiles()), QStringList({QStringLiteral("Mine"), QStringLiteral("Hall")}));
            settings.setProfiles(settings.profiles());
        }
        QCOMPARE(namesOf(Settings(file).profiles()), QStringList(QStringLiteral("Mine")));
        Settings settings(file, policy);
        ServerProfile account = policy.servers.at(0);
        account.userId = 7;
        account.name = QStringLiteral("Hall, as Ann");
        settings.rememberProfile(account);
        QCOMPARE(namesOf(settings.profiles()), QStringList({QStringLiteral("Mine"), QStringLiteral("Hall, as Ann")}));
    }

    void lockedServersHideAllOthersWithoutThrowingThemAway()
    {
        const QString file = path("own.ini");
        ServerProfile own;
        own.server = url("https://b.example.com");
        own.name = QStringLiteral("Mine");
        Settings(file).rememberProfile(own);
        {
            Settings settings(
                file, policyOf("[policy]\nlocked=servers\n[server-1]\naddress=https://a.example.com\nname=Hall\n"));
            QCOMPARE(namesOf(settings.profiles()), QStringList(QStringLiteral("Hall")));
            settings.setProfiles(settings.profiles());
        }
        QCOMPARE(namesOf(Settings(file).profiles()), QStringList(QStringLiteral("Mine")));
    }

    void authoritiesAreTrustedAndWhatIsLockedCannotBeAddedTo()
    {
        const Certificates company;
        const QUrl server = url("https://a.example.com");
        const QByteArray authorities =
            "[certificates]\nauthorities=" + QFile::encodeName(company.authorityFile()) + "\n";
        const Policy open = policyOf(authorities);
        const Policy locked = policyOf("[policy]\nlocked=certificates\n" + authorities);
        const QString file = path("own.ini");
        {
            Settings settings(file, open);
            QCOMPARE(settings.trust(server).authorities, open.authorities);
            ServerTrust trust = settings.trust(server);
            trust.pinned = "a certificate of its own";
            settings.setTrust(server, trust);
            QCOMPARE(settings.trust(server).pinned, trust.pinned);
        }
        QVERIFY(Settings(file).trust(server).authorities.isEmpty());
        Settings settings(file, locked);
        QVERIFY(settings.trust(server).pinned.isEmpty());
        QCOMPARE(settings.trust(server).authorities, locked.authorities);
        settings.setTrust(server, {"another certificate", {}});
        QVERIFY(settings.trust(server).pinned.isEmpty());
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "tst_policy.moc"
