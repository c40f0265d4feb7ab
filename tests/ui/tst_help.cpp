// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/languages.h"
#include "tests/support/strictness.h"
#include "ui/aboutdialog.h"
#include "ui/diagnostics.h"
#include "ui/helpwindow.h"
#include "ui/language.h"
#include "ui/parts.h"

#include <QGuiApplication>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

using namespace Tokendesk;

class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void cleanup()
    {
        QLocale::setDefault(QLocale::system());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyPageOfTheGuideHasATitleAndAText_data()
    {
        QTest::addColumn<QString>("code");
        for (const QLatin1String code : languageCodes) {
            QTest::newRow(code.data()) << QString(code);
        }
    }

    void everyPageOfTheGuideHasATitleAndAText()
    {
        QFETCH(const QString, code);
        Language language;
        language.use(code);
        const HelpWindow window;
        auto *contents = window.findChild<QListWidget *>(QStringLiteral("contents"));
        const auto *page = window.findChild<QTextBrowser *>(QStringLiteral("page"));
        QVERIFY(contents->count() >= 5);
        for (int row = 0; row < contents->count(); ++row) {
            contents->setCurrentRow(row);
            QCOMPARE(page->document()->firstBlock().text(), contents->item(row)->text());
            QCOMPARE(page->document()->firstBlock().blockFormat().headingLevel(), 1);
            QVERIFY(page->toPlainText().size() > 200);
        }
    }

    void theShownPageTakesAnotherLanguageAndBeginsAtItsTop()
    {
        Language language;
        language.use(QStringLiteral("en"));
        HelpWindow window;
        window.resize(500, 200);
        window.show();
        auto *contents = window.findChild<QListWidget *>(QStringLiteral("contents"));
        auto *page = window.findChild<QTextBrowser *>(QStringLiteral("page"));
        contents->setCurrentRow(1);
        const QString english = page->document()->firstBlock().text();
        QTRY_VERIFY(page->verticalScrollBar()->maximum() > 0);
        page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
        language.use(QStringLiteral("fi"));
        QTRY_VERIFY(page->document()->firstBlock().text() != english);
        QCOMPARE(page->document()->firstBlock().text(), QStringLiteral("Tunnusten luominen ja lopettaminen"));
        QTRY_COMPARE(page->verticalScrollBar()->value(), 0);
        page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
        contents->setCurrentRow(2);
        QTRY_COMPARE(page->verticalScrollBar()->value(), 0);
    }

    void arabicIsWrittenFromRightToLeftButCodeIsNot()
    {
        Language language;
        language.use(QStringLiteral("ar"));
        const HelpWindow window;
        auto *contents = window.findChild<QListWidget *>(QStringLiteral("contents"));
        const auto *page = window.findChild<QTextBrowser *>(QStringLiteral("page"));
        int codeLines = 0;
        for (int row = 0; row < contents->count(); ++row) {
            contents->setCurrentRow(row);
            QCOMPARE(page->document()->firstBlock().textDirection(), Qt::RightToLeft);
            for (QTextBlock block = page->document()->begin(); block.isValid(); block = block.next()) {
                const bool isCode = block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
                QCOMPARE(block.textDirection(), isCode ? Qt::LeftToRight : Qt::RightToLeft);
                codeLines += isCode ? 1 : 0;
            }
        }
        QVERIFY(codeLines > 5);
        // Nothing of a path or a search word is lost, and the first column of a table is the right one.
        contents->setCurrentRow(2);
        QVERIFY(page->toPlainText().contains(QStringLiteral("\u2066owner:\"Robin Adler\"\u2069")));
        const QTextCursor found = page->document()->find(QStringLiteral("older:1y"));
        QVERIFY(found.currentTable() != nullptr);
        QCOMPARE(found.currentTable()->cellAt(found).column(), found.currentTable()->columns() - 1);
    }

    void theGuideLeadsNowhereElse()
    {
        const HelpWindow window;
        auto *contents = window.findChild<QListWidget *>(QStringLiteral("contents"));
        auto *page = window.findChild<QTextBrowser *>(QStringLiteral("page"));
        QVERIFY(!page->openLinks());
        QVERIFY(!page->openExternalLinks());
        for (int row = 0; row < contents->count(); ++row) {
            contents->setCurrentRow(row);
            QVERIFY(!page->toHtml().contains(QLatin1String("<a href")));
            QVERIFY(!page->toHtml().contains(QLatin1String("<img")));
        }
        const QUrl outside = QUrl::fromLocalFile(QCoreApplication::applicationFilePath());
        QVERIFY(page->loadResource(QTextDocument::HtmlResource, outside).isNull());
    }

    void aboutNamesEachPartWithVersionAndLicence()
    {
        const AboutDialog dialog;
        const auto *table = dialog.findChild<QTableWidget *>(QStringLiteral("parts"));
        QCOMPARE(table->rowCount(), static_cast<int>(parts().size()));
        QVERIFY(table->rowCount() >= 6);
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column) {
                QVERIFY(!table->item(row, column)->text().isEmpty());
            }
        }
        QVERIFY(dialog.findChild<QPlainTextEdit *>(QStringLiteral("licence"))
                    ->toPlainText()
                    .contains(QLatin1String("GNU GENERAL PUBLIC LICENSE")));
    }

    void diagnosticsTellVersionsAndStates()
    {
        DiagnosticFacts facts;
        facts.session = Session::State::SignedIn;
        facts.administrator = true;
        facts.live = LiveUpdates::State::Polling;
        facts.tokensShown = 7;
        facts.server =
            ServerInfo{{QStringLiteral("v1.2")}, QStringLiteral("3.0.0 [3837d3aa9]"), QStringLiteral("71ac")};
        facts.policy.file = QStringLiteral("/etc/xdg/tokendesk/policy.ini");
        facts.policy.pollInterval.locked = true;
        facts.policy.problems = {QStringLiteral("there is no setting x to lock")};
        const QString text = diagnosticText(facts);
        QVERIFY(text.startsWith(QStringLiteral("Program: Tokendesk %1\n").arg(QStringLiteral(TOKENDESK_VERSION))));
        for (const char *line : {"Platform: offscreen\n", "Session: signed in, administrator\n",
                 "Connection: polling\n", "Tokens shown: 7\n", "Server: 3.0.0 [3837d3aa9], API v1.2\n",
                 "Policy: /etc/xdg/tokendesk/policy.ini, locked: network/pollSeconds\n",
                 "Policy problem: there is no setting x to lock\n"}) {
            QVERIFY2(text.contains(QLatin1String(line)), qPrintable(QLatin1String(line) + text));
        }
        QVERIFY(text.contains(QLatin1String("Libraries: Qt ") + QLatin1String(qVersion())));
        // The server's id tells installations apart, so it is left out like everything that names one.
        QVERIFY(!text.contains(QLatin1String("71ac")));
    }

    void whatAServerSaysCannotMakeALineOfItsOwn()
    {
        DiagnosticFacts facts;
        facts.server = ServerInfo{{}, QStringLiteral("3.0\nPolicy: none\n") + QString(5000, QLatin1Char('x')), {}};
        const QString text = diagnosticText(facts);
        QCOMPARE(text.count(QStringLiteral("\nPolicy:")), 1);
        QVERIFY(text.size() < 3000);
    }
};

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
