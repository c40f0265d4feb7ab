// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/displaytext.h"
#include "app/core/logging.h"
#include "app/core/secret.h"
#include "tests/support/freewatch.h"
#include "tests/support/strictness.h"

#include <QDataStream>
#include <QTest>
#include <QTextStream>

#include <memory>
#include <ostream>

using namespace Tokendesk;

namespace {

template <typename Stream>
concept TakesSecrets = requires(Stream &stream, const Secret &secret)
{
    stream << secret;
};

// Printing one must not even compile.
static_assert(!TakesSecrets<QDebug> && !TakesSecrets<QTextStream> && !TakesSecrets<QDataStream>);
static_assert(!TakesSecrets<std::ostream>);

} // namespace

class CoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void secretKeepsTextAsUtf8()
    {
        QString text = QStringLiteral("p\u00e4ss\U0001F511");
        const QByteArray expected = text.toUtf8();
        const Secret secret = Secret::takeFrom(text);
        QVERIFY(text.isEmpty());
        QCOMPARE(secret.reveal().toByteArray(), expected);
        QCOMPARE(secret.size(), expected.size());
    }

    void secretsAreComparedByContent()
    {
        QVERIFY(Secret(QByteArrayView("abc")) == Secret::fromText(u"abc"));
        QVERIFY(!(Secret(QByteArrayView("abc")) == Secret(QByteArrayView("abd"))));
        QVERIFY(!(Secret(QByteArrayView("abc")) == Secret(QByteArrayView("abcd"))));
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret() == Secret(QByteArrayView("")));
    }

    void whatASecretHeldIsOverwritten()
    {
        if (!FreeWatch::isPossible())
            QSKIP("needs a free() of its own");
        auto secret = std::make_unique<Secret>(QByteArrayView("plain token"));
        const QByteArrayView held = secret->reveal();
        const FreeWatch watch(held.data(), held.data(), static_cast<std::size_t>(held.size()));
        auto copy = std::make_unique<Secret>(*secret);
        secret.reset();
        QVERIFY(!watch.wasFreed()); // the copy still needs it
        QCOMPARE(copy->reveal(), QByteArrayView("plain token"));
        copy.reset();
        QVERIFY(watch.wasFreed());
        QVERIFY(watch.wasOverwritten());
    }

    void whatIsTakenOverIsOverwritten_data()
    {
        QTest::addColumn<bool>("takes");
        QTest::newRow("wipe") << false;
        QTest::newRow("take over") << true;
    }
    void whatIsTakenOverIsOverwritten()
    {
        if (!FreeWatch::isPossible())
            QSKIP("needs a free() of its own");
        QFETCH(bool, takes);
        {
            QByteArray bytes("plain token");
            bytes.reserve(100);
            bytes.append(" and more");
            bytes.chop(9); // what was cut off is still in memory
            const FreeWatch watch(bytes.data_ptr().d_ptr(), bytes.constData(), 20);
            if (takes)
                QCOMPARE(Secret::takeFrom(bytes).size(), 11);
            else
                wipe(bytes);
            QVERIFY(bytes.isEmpty());
            QVERIFY(watch.wasFreed());
            QVERIFY(watch.wasOverwritten());
        }
        QString text = QString::fromLatin1("plain token");
        const FreeWatch watch(text.data_ptr().d_ptr(), text.constData(), 22);
        if (takes)
            QCOMPARE(Secret::takeFrom(text).size(), 11);
        else
            wipe(text);
        QVERIFY(text.isEmpty());
        QVERIFY(watch.wasFreed());
        QVERIFY(watch.wasOverwritten());
    }

    void withoutWipingTheBytesStay()
    {
        if (!FreeWatch::isPossible())
            QSKIP("needs a free() of its own");
        QByteArray bytes("plain token");
        const FreeWatch watch(bytes.data_ptr().d_ptr(), bytes.constData(), 11);
        bytes = QByteArray();
        QVERIFY(watch.wasFreed());
        QVERIFY(!watch.wasOverwritten());
    }

    void wipingLeavesAnotherHoldersTextAlone()
    {
        QByteArray bytes("plain token");
        const QByteArray holder = bytes;
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(holder, QByteArray("plain token"));
        QString literal = QStringLiteral("plain token"); // in memory that cannot be written
        wipe(literal);
        QVERIFY(literal.isEmpty());
    }

    void displayTextShowsWhatWouldHide_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QStringLiteral("CI pipeline") << QStringLiteral("CI pipeline");
        QTest::newRow("newline") << QStringLiteral("a\nb") << QStringLiteral("a\u2039U+000A\u203Ab");
        QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a\u2039U+0009\u203Ab");
        QTest::newRow("C1") << QString(QChar(0x9b)) << QStringLiteral("\u2039U+009B\u203A");
        for (const int code : {0x202A, 0x202E, 0x2066, 0x2069, 0x200B, 0x200F, 0xFEFF}) {
            QTest::addRow("U+%04X", code) << QString(
                QChar(code)) << QStringLiteral("\u2039U+%1\u203A").arg(code, 4, 16, QLatin1Char('0')).toUpper();
        }
        QTest::newRow("tag") << QString::fromUcs4(U"\U000E0041") << QStringLiteral("\u2039U+E0041\u203A");
        QTest::newRow("emoji") << QStringLiteral("\U0001F511") << QStringLiteral("\U0001F511");
        QTest::newRow("half a pair") << QString(QChar(0xD83D)) << QStringLiteral("\u2039U+D83D\u203A");
        QTest::newRow("markup stays text") << QStringLiteral("<b>x</b>") << QStringLiteral("<b>x</b>");
    }
    void displayTextShowsWhatWouldHide()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(displayText(text, 100), shown);
        if (!text.contains(QChar(0xD83D)) || text.size() == 2)
            QCOMPARE(displayText(QByteArrayView(text.toUtf8()), 100), shown);
    }

    void displayTextCutsWithoutSplittingACharacter()
    {
        QCOMPARE(displayText(u"abcdef", 6), QStringLiteral("abcdef"));
        QCOMPARE(displayText(u"abcdefg", 6), QStringLiteral("abcde…"));
        QCOMPARE(displayText(u"ab\U0001F511cd", 4), QStringLiteral("ab…"));
        QCOMPARE(displayText(u"ab\n\n", 12), QStringLiteral("ab\u2039U+000A\u203A…"));
        QCOMPARE(displayText(u"abc", 0), QString());
        const QByteArray huge(10'000'000, 'x');
        QCOMPARE(displayText(QByteArrayView(huge), 50).size(), 50);
        QCOMPARE(displayText(QByteArrayView(QString(1000, QChar(0x20AC)).toUtf8()), 5), QStringLiteral("€€€€…"));
    }

    void aLogLineHasNoTokenId()
    {
        QCOMPARE(loggablePath("/users/1001/access-tokens/JDJhJDA0"), QByteArray("/users/1001/access-tokens/{id}"));
        QCOMPARE(loggablePath("/users/1001/access-tokens"), QByteArray("/users/1001/access-tokens"));
        QCOMPARE(loggablePath("/users?token=abc"), QByteArray("/users"));
    }
};

QTEST_GUILESS_MAIN(CoreTest)
#include "tst_core.moc"
