// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/api/transport.h"
#include "app/core/secret.h"
#include "app/identify/identification.h"
#include "app/identify/tokencandidates.h"
#include "app/identify/tokenid.h"
#include "tests/support/calls.h"
#include "tests/support/demofixture.h"
#include "tests/support/strictness.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Tokendesk;

namespace {

// The specification's own examples: a list shows the first id, "create" answers the second with its plain token.
const QByteArray FirstId = "JDJhJDA0JENKTWJDT0g1QVNYSkFQTXh3NlhNWi5CWjlqT05yR2h0cXJ1d1VQZW9sZWlsWkJneXRXbTRp";
const QByteArray SecondId = "JDJhJDA0JENKTWJDT0g1QVNYSkFQTXh3NlhNWi44SUR3aHJaY2E1UUVaOGZUeTRDejB2ZnQzWGovclQ2";
const QByteArray SecondPlain = "QbhGvPSeh0hLSgfJb120I6by4ao1J5RRd59XmNOQq2g";
const QByteArray Setting = "$2a$04$CJMbCOH5ASXJAPMxw6XMZ.";

QByteArray idOf(const QByteArray &hash)
{
    return hash.toBase64();
}

QByteArrayList revealed(const QList<Secret> &secrets)
{
    QByteArrayList texts;
    for (const Secret &secret : secrets)
        texts.append(secret.reveal().toByteArray());
    return texts;
}

} // namespace

class TokenIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theSpecificationsOwnPair()
    {
        QCOMPARE(bcryptSettingOf(FirstId), Setting);
        QCOMPARE(tokenIdOf(Secret(SecondPlain), bcryptSettingOf(FirstId)), std::optional(SecondId));
        QVERIFY(canComputeTokenIds());
    }

    void theIdThatAServerGivesIsTheOneComputed()
    {
        DemoFixture demo;
        Transport transport(demo.url());
        Client client(transport, DemoFixture::token(demo.user()));
        const auto before = resultOf(client.listTokens(demo.user().id, this));
        QVERIFY(!before.value().tokens.isEmpty());
        const QByteArray setting = bcryptSettingOf(before.value().tokens.idAt(0));
        const auto made = resultOf(client.createToken(demo.user().id, QStringLiteral("x"), this));
        QCOMPARE(tokenIdOf(made.value().plainToken, setting), std::optional(made.value().token.id.toUtf8()));
    }

    void whatIsNoHashHasNoSetting_data()
    {
        QTest::addColumn<QByteArray>("id");
        const QByteArray hash = QByteArray::fromBase64(SecondId);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a number") << QByteArray("12345");
        QTest::newRow("no base64") << QByteArray(80, '*');
        QTest::newRow("cut") << SecondId.chopped(4);
        QTest::newRow("longer") << SecondId + "AAAA";
        QTest::newRow("another kind of hash") << idOf("$6$" + hash.mid(3));
        QTest::newRow("another bcrypt") << idOf("$2x" + hash.mid(3));
        QTest::newRow("no cost") << idOf("$2a$xx" + hash.mid(6));
        QTest::newRow("cost too low") << idOf("$2a$03" + hash.mid(6));
        QTest::newRow("would take minutes") << idOf("$2a$13" + hash.mid(6));
        QTest::newRow("would take years") << idOf("$2a$31" + hash.mid(6));
        QTest::newRow("foreign character") << idOf(hash.chopped(1) + '!');
        QTest::newRow("NUL in it") << idOf(hash.first(30) + QByteArray(1, '\0') + hash.mid(31));
    }
    void whatIsNoHashHasNoSetting()
    {
        QFETCH(QByteArray, id);
        QCOMPARE(bcryptSettingOf(id), QByteArray());
    }

    void theSiblingsOfBcryptAreKnown()
    {
        const QByteArray hash = QByteArray::fromBase64(SecondId);
        for (const char *kind : {"$2a", "$2b", "$2y"})
            QCOMPARE(bcryptSettingOf(idOf(kind + hash.mid(3))), kind + Setting.mid(3));
        QVERIFY(!bcryptSettingOf(idOf("$2b$12" + hash.mid(6))).isEmpty());
    }

    void whatBcryptWouldCutHasNoId()
    {
        QVERIFY(tokenIdOf(Secret(QByteArray(72, 'a')), Setting).has_value());
        QVERIFY(!tokenIdOf(Secret(QByteArray(73, 'a')), Setting).has_value());
        QVERIFY(!tokenIdOf(Secret(QByteArray("a\0b", 3)), Setting).has_value());
        QVERIFY(!tokenIdOf(Secret(), Setting).has_value());
        QVERIFY(!tokenIdOf(Secret(SecondPlain), QByteArray("nonsense")).has_value());
    }

    void aTokenIsFoundInWhatWasPasted_data()
    {
        QTest::addColumn<QByteArray>("pasted");
        QTest::newRow("alone") << SecondPlain;
        QTest::newRow("with white space") << "  \t" + SecondPlain + "\r\n";
        QTest::newRow("header line") << "Private-Token: " + SecondPlain;
        QTest::newRow("curl line") << "curl -H \"Private-Token: " + SecondPlain
                + "\" https://canvus.example.com/api/v1/users";
        QTest::newRow("environment line") << "CANVUS_TOKEN=" + SecondPlain;
        QTest::newRow("JSON") << "{\"plain_token\":\"" + SecondPlain + "\",\"id\":\"" + SecondId + "\"}";
        QTest::newRow("log line") << "2024-03-02T12:00:00Z GET /x?token=" + SecondPlain + "&y=1 200";
        QTest::newRow("chat") << "look <" + SecondPlain + ">, is that ours?";
    }
    void aTokenIsFoundInWhatWasPasted()
    {
        QFETCH(QByteArray, pasted);
        const QByteArrayList candidates = revealed(tokenCandidates(Secret(pasted)));
        QVERIFY(candidates.contains(SecondPlain));
        QCOMPARE(candidates.first(), pasted.trimmed());
    }

    void candidatesAreFewAndDifferent()
    {
        QVERIFY(tokenCandidates(Secret()).isEmpty());
        QVERIFY(tokenCandidates(Secret(QByteArrayView(" \n"))).isEmpty());
        QCOMPARE(tokenCandidates(Secret(SecondPlain)).size(), 1);
        QCOMPARE(tokenCandidates(Secret(QByteArrayView("some short words only"))).size(), 1);
        QByteArray many;
        for (char c = 'a'; c <= 'z'; ++c)
            many += QByteArray(30, c) + ' ';
        QCOMPARE(tokenCandidates(Secret(many)).size(), 8);
    }

    void settingsOfManyIds()
    {
        BcryptSettings settings;
        for (const QByteArray &id : {QByteArray("odd"), FirstId, SecondId, QByteArray(80, 'A'), FirstId})
            settings.add(id);
        QCOMPARE(settings.all(), QByteArrayList{Setting});
        const QByteArray other = "$2a$05$" + QByteArray::fromBase64(SecondId).mid(7);
        settings.add(idOf(other));
        QCOMPARE(settings.all(), (QByteArrayList{Setting, other.first(29)}));
    }

    void anOddIdDoesNotHideASoundOneThatBeginsAlike()
    {
        BcryptSettings settings;
        settings.add(FirstId.first(40) + QByteArray(40, '*'));
        settings.add(FirstId);
        settings.add(SecondId);
        QCOMPARE(settings.all(), QByteArrayList{Setting});
    }

    void idsAreComputedInTheBackground()
    {
        const Identification work({Secret(QByteArrayView("wrong")), Secret(SecondPlain)}, {Setting});
        QSignalSpy finished(&work, &Identification::finished);
        QVERIFY(work.ids().isEmpty());
        QVERIFY(finished.wait());
        QCOMPARE(work.ids().size(), 2);
        QVERIFY(work.ids().contains(SecondId));
        QCOMPARE(finished.size(), 1);
    }

    void nothingToComputeIsAnAnswerToo()
    {
        const Identification work({Secret(SecondPlain)}, {});
        QSignalSpy finished(&work, &Identification::finished);
        QVERIFY(finished.wait());
        QVERIFY(work.ids().isEmpty());
    }

    void deletingItStopsTheWork()
    {
        // A hundred settings of the highest cost would take half a minute.
        QByteArrayList settings;
        for (char c = '0'; c <= '9'; ++c) {
            for (char d = '0'; d <= '9'; ++d)
                settings.append(QByteArray("$2a$12$") + c + d + Setting.mid(9));
        }
        QElapsedTimer time;
        time.start();
        {
            const Identification work({Secret(SecondPlain)}, settings);
        }
        QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
        QVERIFY(time.elapsed() < 20'000);
    }
};

QTEST_GUILESS_MAIN(TokenIdTest)
#include "tst_tokenid.moc"
