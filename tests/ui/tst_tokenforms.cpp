// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strictness.h"
#include "ui/tokenforms.h"

#include <QProcess>
#include <QTest>

using namespace Tokendesk;

namespace {

/// What a shell makes of the line when `curl` only tells its arguments, one a line; with what it puts into the
/// environment behind it.
QByteArray shellReads(const Secret &line)
{
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-s")});
    shell.write("curl() { printf '%s\\n' \"$@\"; }\n");
    shell.write(line.reveal().toByteArray());
    shell.write("\nprintf '%s\\n' \"$CANVUS_SERVER\" \"$CANVUS_TOKEN\"\n");
    shell.closeWriteChannel();
    shell.waitForFinished();
    return shell.readAllStandardOutput() + shell.readAllStandardError();
}

} // namespace

class TokenFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aShellReadsNothingButTheToken_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("usual") << QByteArray("QbhGvPSeh0hLSgfJb120I6by4ao1J5RRd59XmNOQq2g");
        QTest::newRow("command") << QByteArray("$(echo${IFS}harm)");
        QTest::newRow("backquotes") << QByteArray("`echo`");
        QTest::newRow("quotes") << QByteArray("a'b\"c'");
        QTest::newRow("quotes around") << QByteArray("';echo;'");
        QTest::newRow("signs") << QByteArray("~!*&|<>;#\\");
    }

    void aShellReadsNothingButTheToken()
    {
        QFETCH(QByteArray, token);
        const Secret secret{QByteArrayView(token)};
        const QUrl server(QStringLiteral("https://canvus.example.com/a'b$(c)`d`;e&f"));
        const QByteArray url("https://canvus.example.com/a%27b%24%28c%29%60d%60%3Be%26f");
        QVERIFY(fitsOnALine(secret));
        QCOMPARE(shellReads(curlLine(secret, server, 7).whole()),
            "-H\nPrivate-Token: " + token + '\n' + url + "/api/v1/users/7/access-tokens\n\n\n");
        QCOMPARE(shellReads(environmentLines(secret, server).whole()), url + '\n' + token + '\n');
    }

    void anAddressOfNumbersIsAnAddress()
    {
        const Secret secret{QByteArrayView("abc")};
        QVERIFY(shellReads(curlLine(secret, QUrl(QStringLiteral("https://[::1]:8080/")), 7).whole())
                    .contains("\nhttps://[::1]:8080/api/v1/users/7/access-tokens\n"));
    }

    void aTokenOfSeveralLinesHasNoSuchForm()
    {
        QVERIFY(!fitsOnALine(Secret(QByteArrayView("abc\nrm -r"))));
        QVERIFY(!fitsOnALine(Secret(QByteArrayView("a b"))));
    }

    void aHeaderLineIsOne()
    {
        QCOMPARE(headerLine(Secret(QByteArrayView("abc"))).whole(), Secret(QByteArrayView("Private-Token: abc")));
    }
};

QTEST_GUILESS_MAIN(TokenFormsTest)

#include "tst_tokenforms.moc"
