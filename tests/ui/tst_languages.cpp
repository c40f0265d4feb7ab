// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/languages.h"
#include "tests/support/strictness.h"
#include "tests/ui/everywindow.h"
#include "tests/ui/pseudolanguage.h"
#include "tests/ui/windowtexts.h"
#include "ui/languagemenu.h"
#include "ui/retranslation.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Tokendesk;

namespace {

/// Letters that no data explains: a text that went past the translation.
QString untranslated(QString text, const QStringList &data)
{
    for (const QString &one : data) {
        if (!one.isEmpty()) {
            text.replace(one, QString());
        }
    }
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    return word.match(text).captured();
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void everyWindowTakesAnotherLanguageWhileItIsOpen()
    {
        EveryWindow every;
        every.language.use(QStringLiteral("en"));
        QVERIFY(every.signIn());
        every.openAll();
        QVERIFY(every.windows().size() > 15);
        const PseudoLanguage pseudo;
        QStringList missed;
        const QStringList data = every.data();
        // The texts are set from the event loop.
        QTest::qWait(0);
        QTRY_VERIFY(!untranslated(every.window.windowTitle(), data).contains(QStringLiteral("Token")));
        for (const QWidget *window : every.windows()) {
            for (const WindowText &text : textsOf(*window)) {
                if (const QString word = untranslated(text.text, data); !word.isEmpty()) {
                    missed.append(QStringLiteral("%1 %2: “%3” (%4)")
                                      .arg(QString::fromLatin1(window->metaObject()->className()), text.where,
                                          text.text.left(80), word));
                }
            }
        }
        QVERIFY2(missed.isEmpty(), qPrintable(u'\n' + missed.join(u'\n')));
    }

    void noTextIsCutWhereItIsHalfAsLongAgain()
    {
        EveryWindow every;
        const PseudoLanguage pseudo;
        QVERIFY(every.signIn());
        every.openAll();
        QStringList cut;
        // Layouts settle over several rounds of events.
        const auto look = [&] {
            cut.clear();
            for (const QWidget *window : every.windows()) {
                for (const QString &one : cutTextsOf(*window)) {
                    cut.append(QString::fromLatin1(window->metaObject()->className()) + u' ' + one);
                }
            }
            return cut.isEmpty();
        };
        const bool isWhole = QTest::qWaitFor(look, 5000);
        QVERIFY2(isWhole, qPrintable(u'\n' + cut.join(u'\n')));
    }

    void theChosenLanguageIsSpokenAtOnceAndRemembered()
    {
        EveryWindow every;
        every.language.use(QStringLiteral("en"));
        QVERIFY(!every.window.findChildren<LanguageMenu *>().isEmpty());
        const auto *menu = every.window.findChild<LanguageMenu *>();
        for (QAction *action : menu->actions()) {
            if (action->text() == QStringLiteral("Deutsch")) {
                action->trigger();
            }
        }
        QCOMPARE(every.language.current(), QStringLiteral("de"));
        QCOMPARE(every.settings.language(), QStringLiteral("de"));
        QCOMPARE(QLocale().language(), QLocale::German);
        QTRY_COMPARE(menu->title(), QStringLiteral("&Sprache"));
        QCOMPARE(every.window.locale().language(), QLocale::German);
    }

    void qtsOwnTextsAreInTheSameLanguage()
    {
        Language language;
        QDialogButtonBox buttons(QDialogButtonBox::Cancel);
        buttons.show();
        language.use(QStringLiteral("fi"));
        QTRY_COMPARE(buttons.button(QDialogButtonBox::Cancel)->text(), QStringLiteral("Peru"));
        language.use(QStringLiteral("en"));
        QTRY_COMPARE(buttons.button(QDialogButtonBox::Cancel)->text(), QStringLiteral("Cancel"));
    }

    void eachLanguageCallsItselfByItsName()
    {
        const QStringList names{QStringLiteral("English"), QStringLiteral("Suomi"), QStringLiteral("Deutsch"),
            QStringLiteral("Français"), QStringLiteral("Español"), QStringLiteral("日本語"), QStringLiteral("العربية")};
        for (std::size_t i = 0; i < languageCodes.size(); ++i) {
            QCOMPARE(Language::ownName(languageCodes.at(i)), names.at(static_cast<qsizetype>(i)));
        }
    }

    void whatIsUnknownIsTheSystemsLanguageOrEnglish()
    {
        Language language; // the tests' system speaks "C"
        for (const QString &code : {QString(), QStringLiteral("tlh"), QStringLiteral("de_DE")}) {
            language.use(code);
            QCOMPARE(language.current(), QStringLiteral("en"));
            QCOMPARE(QLocale(), QLocale::system());
        }
    }

    void arabicRunsFromRightToLeftAndItsDigitsAreThoseOfThePlurals()
    {
        EveryWindow every;
        QVERIFY(every.signIn());
        every.openAll();
        every.language.use(QStringLiteral("ar"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QTRY_COMPARE(every.window.layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QLocale().toString(12), QStringLiteral("12"));
        // Addresses, ids and tokens are no Arabic.
        QStringList turned;
        for (const QWidget *window : every.windows()) {
            for (const char *name : {"token", "address", "email", "password", "accessToken", "secret", "pasteBack",
                     "fingerprint", "trusted"}) {
                for (const QWidget *one : window->findChildren<QWidget *>(QLatin1String(name))) {
                    if (one->layoutDirection() != Qt::LeftToRight) {
                        turned.append(one->objectName());
                    }
                }
            }
        }
        QVERIFY2(turned.isEmpty(), qPrintable(turned.join(u' ')));
        every.language.use(QStringLiteral("en"));
        QTRY_COMPARE(every.window.layoutDirection(), Qt::LeftToRight);
    }

    void aLockedLanguageCannotBeChosen()
    {
        const QTemporaryDir folder;
        Policy policy;
        policy.language = {QStringLiteral("ja"), true};
        Settings settings(folder.filePath(QStringLiteral("tokendesk.ini")), policy);
        Language language;
        const LanguageMenu menu(language, settings);
        for (const QAction *action : menu.actions()) {
            QVERIFY(action->isSeparator() || !action->isEnabled());
            QVERIFY(action->isSeparator() || action->isChecked() == (action->text() == QStringLiteral("日本語")));
        }
    }

    void aTextIsSaidOnceAtOnceAndOnceForEachChange()
    {
        int said = 0;
        QWidget widget;
        widget.show();
        keepTranslated(widget, [&said] { ++said; });
        QCOMPARE(said, 1);
        const PseudoLanguage pseudo;
        QTRY_COMPARE(said, 2);
        auto *context = new QObject;
        keepTranslated(widget, context, [&said] { ++said; });
        QCOMPARE(said, 3);
        delete context;
        const PseudoLanguage another;
        QTRY_COMPARE(said, 4);
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
