// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings.h"
#include "tests/support/strictness.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Tokendesk;
using namespace std::chrono_literals;

class SettingsTest : public QObject
{
    Q_OBJECT

private:
    static unsigned modeOf(const QString &path)
    {
        struct stat status
        {
        };
        if (stat(QFile::encodeName(path).constData(), &status) != 0) {
            return 0;
        }
        return status.st_mode & 07777U;
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static ServerProfile profile(const char *server, const char *name = "", const char *email = "")
    {
        ServerProfile made;
        made.server = QUrl(QString::fromLatin1(server));
        made.name = QString::fromUtf8(name);
        made.email = QString::fromUtf8(email);
        return made;
    }

    QString newFile() const { return m_folder.filePath(QStringLiteral("below/tokendesk/tokendesk.ini")); }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void cleanup() { QVERIFY(QDir(m_folder.filePath(QStringLiteral("below"))).removeRecursively()); }

    void onlyTheUserCanReadThem_data()
    {
        QTest::addColumn<bool>("widerBefore");
        QTest::newRow("new") << false;
        QTest::newRow("wider before") << true;
    }
    void onlyTheUserCanReadThem()
    {
        QFETCH(bool, widerBefore);
        const QString folder = QFileInfo(newFile()).absolutePath();
        if (widerBefore) {
            QVERIFY(QDir().mkpath(folder));
            write(newFile(), "[General]\n");
            QCOMPARE(chmod(QFile::encodeName(newFile()).constData(), 0666), 0);
            QCOMPARE(chmod(QFile::encodeName(folder).constData(), 0777), 0);
        }
        Settings settings(newFile());
        QCOMPARE(modeOf(newFile()), 0600U);
        QCOMPARE(modeOf(folder), 0700U);
        settings.rememberProfile(profile("https://canvus.example.com", "Canvus", "alice@example.com"));
        QVERIFY(settings.sync());
        QCOMPARE(modeOf(newFile()), 0600U);
        // Also where somebody took the file away meanwhile.
        QVERIFY(QFile::remove(newFile()));
        settings.setLayout(QStringLiteral("window/geometry"), "state");
        QVERIFY(settings.sync());
        QCOMPARE(modeOf(newFile()), 0600U);
        QCOMPARE(modeOf(folder), 0700U);
    }

    void theDefaultPlaceIsTheConfigurationFolder()
    {
        const QByteArray before = qgetenv("XDG_CONFIG_HOME");
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("below"))));
        QCOMPARE(Settings().filePath(), newFile());
        qputenv("XDG_CONFIG_HOME", before);
    }

    void profilesComeBackInTheUsersOrder()
    {
        ServerProfile a = profile("https://a.example.com", "Ä \"quoted\", 1=2; %20", "alice@example.com");
        a.userId = 1002;
        a.userName = QStringLiteral("Alice “A” <b>");
        a.colour = ServerColour::Violet;
        a.tokenKind = TokenKind::Permanent;
        a.keepSignedIn = true;
        const ServerProfile b = profile("https://b.example.com:8443/canvus", "B");
        const ServerProfile c = profile("http://127.0.0.1:8080");
        {
            Settings settings(newFile());
            QVERIFY(settings.profiles().isEmpty());
            QVERIFY(!settings.lastProfile());
            settings.rememberProfile(a);
            settings.rememberProfile(b);
            settings.rememberProfile(c);
            QCOMPARE(settings.profiles(), (QList<ServerProfile>{a, b, c}));
        }
        Settings settings(newFile());
        QCOMPARE(settings.profiles(), (QList<ServerProfile>{a, b, c}));
        QCOMPARE(settings.lastProfile(), c);
        ServerProfile renamed = a;
        renamed.name = QStringLiteral("A");
        settings.rememberProfile(renamed);
        QCOMPARE(settings.profiles(), (QList<ServerProfile>{renamed, b, c}));
        QCOMPARE(settings.lastProfile(), renamed);
        QCOMPARE(settings.profile(b.key()), b);
        settings.setProfiles({c, b, renamed});
        QCOMPARE(settings.profiles(), (QList<ServerProfile>{c, b, renamed}));
        QCOMPARE(settings.lastProfile(), renamed);
        settings.forgetProfile(renamed.key());
        settings.forgetProfile(QStringLiteral("1@https://nowhere.example.com"));
        QCOMPARE(settings.profiles(), (QList<ServerProfile>{c, b}));
        QCOMPARE(settings.lastProfile(), c);
    }

    void everyColourComesBack()
    {
        QList<ServerProfile> all;
        for (const ServerColour colour : allServerColours) {
            ServerProfile one = profile("https://a.example.com");
            one.userId = all.size() + 1;
            one.colour = colour;
            all.append(one);
        }
        Settings settings(newFile());
        settings.setProfiles(all);
        QCOMPARE(settings.profiles(), all);
    }

    void accountsOnOneServerAreProfilesOfTheirOwn()
    {
        Settings settings(newFile());
        const ServerProfile fromAnOlderVersion = profile("https://a.example.com", "A", "alice@example.com");
        settings.rememberProfile(fromAnOlderVersion);
        ServerProfile alice = fromAnOlderVersion;
        alice.userId = 1002;
        settings.rememberProfile(alice);
        QCOMPARE(settings.profiles(), QList<ServerProfile>{alice});
        ServerProfile bob = fromAnOlderVersion;
        bob.userId = 1003;
        settings.rememberProfile(bob);
        QCOMPARE(settings.profiles(), (QList<ServerProfile>{alice, bob}));
        QCOMPARE(settings.lastProfile(), bob);
    }

    void aTokenOfWhichNothingIsKnownCountsAsPermanent()
    {
        QVERIFY(QDir().mkpath(QFileInfo(newFile()).absolutePath()));
        write(newFile(),
            "[profiles]\nsize=3\n1\\server=https://a.example.com\n2\\server=https://b.example.com\n"
            "2\\permanentToken=perhaps\n3\\server=https://"
            "c.example.com\n3\\permanentToken=false\n3\\keepSignedIn=true\n");
        const QList<ServerProfile> all = Settings(newFile()).profiles();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).tokenKind, TokenKind::Permanent);
        QCOMPARE(all.at(1).tokenKind, TokenKind::Permanent);
        QCOMPARE(all.at(2).tokenKind, TokenKind::Temporary);
        QVERIFY(!all.at(2).keepSignedIn); // without a user there is no key to keep it under
    }

    void trustComesBackForItsHostAndPort()
    {
        const QUrl server(QStringLiteral("https://canvus.example.com/wall"));
        const ServerTrust pinned{QByteArray("\x30\x00\xff", 3), {}};
        const ServerTrust authorities{{}, {QByteArray("one\0", 4), QByteArray("two, three")}};
        {
            Settings settings(newFile());
            QVERIFY(settings.trust(server).isEmpty());
            settings.setTrust(server, pinned);
            settings.setTrust(QUrl(QStringLiteral("https://canvus.example.com:8443")), authorities);
            settings.setTrust(QUrl(QStringLiteral("https://[::1]:8443")), pinned);
            QCOMPARE(modeOf(newFile()), 0600U);
            QFile file(newFile()); // written at once
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().contains(pinned.pinned.toBase64()));
        }
        Settings settings(newFile());
        QCOMPARE(settings.trust(server), pinned);
        QCOMPARE(settings.trust(QUrl(QStringLiteral("https://CANVUS.example.com:443/other"))), pinned);
        QCOMPARE(settings.trust(QUrl(QStringLiteral("https://canvus.example.com:8443"))), authorities);
        QCOMPARE(settings.trust(QUrl(QStringLiteral("https://[::1]:8443"))), pinned);
        QVERIFY(settings.trust(QUrl(QStringLiteral("https://canvus.example.com:8444"))).isEmpty());
        QVERIFY(settings.trust(QUrl(QStringLiteral("https://example.com"))).isEmpty());
        settings.setTrust(server, authorities); // in the place of the first
        QCOMPARE(settings.trust(server), authorities);
        settings.setTrust(server, {});
        QVERIFY(settings.trust(server).isEmpty());
    }

    void trustGoesWithTheLastProfileOfItsServer()
    {
        Settings settings(newFile());
        ServerProfile first = profile("https://canvus.example.com");
        ServerProfile second = first;
        first.userId = 1;
        second.userId = 2;
        settings.rememberProfile(first);
        settings.rememberProfile(second);
        settings.setTrust(first.server, {QByteArray("x"), {}});
        settings.forgetProfile(first.key());
        QVERIFY(!settings.trust(first.server).isEmpty());
        settings.forgetProfile(second.key());
        QVERIFY(settings.trust(first.server).isEmpty());
    }

    void aDamagedTrustMatchesNothing()
    {
        const QUrl server(QStringLiteral("https://canvus.example.com"));
        {
            Settings settings(newFile());
            settings.setTrust(server, {QByteArray("certificate"), {}});
        }
        QFile file(newFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray content = file.readAll();
        file.close();
        const QByteArray kept = QByteArray("certificate").toBase64();
        QVERIFY(content.contains(kept));
        write(newFile(), content.replace(kept, "!" + kept));
        const ServerTrust trust = Settings(newFile()).trust(server);
        QVERIFY(!trust.isEmpty()); // so no other certificate is taken without an alarm
        QVERIFY(trust.pinned != "certificate");
    }

    void aPasswordInAnAddressIsNotKept()
    {
        {
            Settings settings(newFile());
            settings.rememberProfile(profile("https://alice:pass-phrase@a.example.com"));
            QCOMPARE(settings.profiles().value(0).server, QUrl(QStringLiteral("https://a.example.com")));
        }
        QFile file(newFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("pass-phrase"));
    }

    void aDamagedFileGivesWhatCanBeRead()
    {
        QVERIFY(QDir().mkpath(QFileInfo(newFile()).absolutePath()));
        write(newFile(),
            "[profiles]\nsize=2000000000\n1\\server=https://good.example.com\n2\\server=file:///etc/passwd\n"
            "3\\server=https://user:x@evil.example.com\n4\\server=https://good.example.com\n5\\name=no server\n");
        Settings settings(newFile());
        ServerProfile good = profile("https://good.example.com");
        good.tokenKind = TokenKind::Permanent;
        QCOMPARE(settings.profiles(), QList<ServerProfile>{good});
    }

    void numbersOutsideTheirRangeAreTheDefaults_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {"0", "-5", "100000", "soon", "", "1e2", "99999999999999999999"}) {
            QTest::addRow("\"%s\"", value) << QByteArray(value);
        }
    }
    void numbersOutsideTheirRangeAreTheDefaults()
    {
        QFETCH(QByteArray, value);
        QVERIFY(QDir().mkpath(QFileInfo(newFile()).absolutePath()));
        write(newFile(),
            "[network]\ndeadlineSeconds=" + value + "\nlistCapMiB=" + value + "\nanswerCapMiB=" + value
                + "\n[clipboard]\nclearAfterSeconds=" + value + "\n");
        const Settings settings(newFile());
        QCOMPARE(settings.callDeadline(), 30s);
        QCOMPARE(settings.listCapBytes(), 64LL * 1024 * 1024);
        QCOMPARE(settings.otherCapBytes(), 1024LL * 1024);
        QCOMPARE(settings.clipboardTime(), 45s);
        QCOMPARE(settings.pollInterval(), 30s);
    }

    void numbersInTheirRangeCount()
    {
        QVERIFY(QDir().mkpath(QFileInfo(newFile()).absolutePath()));
        write(newFile(),
            "[network]\ndeadlineSeconds=600\nlistCapMiB=4096\nanswerCapMiB=2\npollSeconds=5\n"
            "[clipboard]\nclearAfterSeconds=5\n");
        const Settings settings(newFile());
        QCOMPARE(settings.callDeadline(), 600s);
        QCOMPARE(settings.listCapBytes(), 4096LL * 1024 * 1024);
        QCOMPARE(settings.otherCapBytes(), 2048LL * 1024);
        QCOMPARE(settings.clipboardTime(), 5s);
        QCOMPARE(settings.pollInterval(), 5s);
    }

    void theLanguageIsTheUsersThenThePolicysThenTheSystems()
    {
        Policy policy;
        policy.language.value = QStringLiteral("ja");
        {
            Settings settings(newFile());
            QCOMPARE(settings.language(), QString());
        }
        Settings preset(newFile(), policy);
        QCOMPARE(preset.language(), QStringLiteral("ja"));
        preset.setLanguage(QStringLiteral("fi"));
        QCOMPARE(preset.language(), QStringLiteral("fi"));
        preset.setLanguage({}); // chosen: the system's
        QCOMPARE(preset.language(), QString());
        preset.setLanguage(QStringLiteral("klingon"));
        QCOMPARE(preset.language(), QString());
        preset.setLanguage(QStringLiteral("fi"));
        QVERIFY(preset.sync());
        policy.language.locked = true;
        QCOMPARE(Settings(newFile(), policy).language(), QStringLiteral("ja"));
    }

    void layoutsComeBack()
    {
        const QByteArray state("\0\xff\x80 state", 9);
        {
            Settings settings(newFile());
            QVERIFY(settings.layout(QStringLiteral("window/geometry")).isEmpty());
            settings.setLayout(QStringLiteral("window/geometry"), state);
        }
        QCOMPARE(Settings(newFile()).layout(QStringLiteral("window/geometry")), state);
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
        // A file where the folder should be: fails for the superuser too.
        QVERIFY(QDir().mkpath(m_folder.filePath(QStringLiteral("below"))));
        write(m_folder.filePath(QStringLiteral("below/tokendesk")), "a file");
        Settings settings(newFile());
        settings.setLayout(QStringLiteral("window/geometry"), "state");
        QVERIFY(!settings.sync());
        QCOMPARE(settings.callDeadline(), 30s);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
