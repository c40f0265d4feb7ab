// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strictness.h"
#include "ui/commandline.h"

#include <QTest>

using namespace Tokendesk;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void understandsWhatIsAsked_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("demo");
        QTest::addColumn<QString>("server");
        QTest::newRow("nothing") << QStringList() << int(CommandLine::Demo::None) << QString();
        QTest::newRow("demo") << QStringList{QStringLiteral("--demo")} << int(CommandLine::Demo::Administrator)
                              << QString();
        QTest::newRow("demo=user") << QStringList{QStringLiteral("--demo=user")} << int(CommandLine::Demo::User)
                                   << QString();
        QTest::newRow("server") << QStringList{QStringLiteral("--server"), QStringLiteral("canvus.example.com")}
                                << int(CommandLine::Demo::None) << QStringLiteral("https://canvus.example.com");
    }

    void understandsWhatIsAsked()
    {
        QFETCH(QStringList, arguments);
        const CommandLine line = parseCommandLine(QStringList{QStringLiteral("tokendesk")} + arguments);
        QVERIFY2(line.text.isEmpty(), qPrintable(line.text));
        QTEST(int(line.demo), "demo");
        QTEST(line.server.toString(), "server");
    }

    void helpAndVersionEndWell_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("holds");
        QTest::newRow("help") << QStringLiteral("--help") << QStringLiteral("--demo");
        QTest::newRow("version") << QStringLiteral("--version") << QStringLiteral(TOKENDESK_VERSION);
    }

    void helpAndVersionEndWell()
    {
        QFETCH(QString, argument);
        QFETCH(QString, holds);
        const CommandLine line = parseCommandLine({QStringLiteral("tokendesk"), argument});
        QCOMPARE(line.exitCode, 0);
        QVERIFY(line.text.contains(holds));
    }

    void aWrongArgumentGivesAMessage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--nonsense")};
        QTest::newRow("positional") << QStringList{QStringLiteral("canvus.example.com")};
        QTest::newRow("unknown demo") << QStringList{QStringLiteral("--demo=root")};
        QTest::newRow("foreign http") << QStringList{QStringLiteral("--server=http://canvus.example.com")};
        QTest::newRow("password in the address")
            << QStringList{QStringLiteral("--server=https://me:pw@canvus.example.com")};
        QTest::newRow("both") << QStringList{QStringLiteral("--demo"), QStringLiteral("--server=localhost")};
    }

    void aWrongArgumentGivesAMessage()
    {
        QFETCH(QStringList, arguments);
        const CommandLine line = parseCommandLine(QStringList{QStringLiteral("tokendesk")} + arguments);
        QCOMPARE(line.exitCode, 2);
        QVERIFY(!line.text.isEmpty());
        QVERIFY(!line.text.contains(QLatin1String("pw@")));
    }
};

QTEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
