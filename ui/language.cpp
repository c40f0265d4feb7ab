// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include "app/session/languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QWidget>

namespace Tokendesk {

Language::Language(QObject *parent) : QObject(parent)
{
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QString Language::ofTheSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages(); // in the user's order, such as "de-AT", "de"
    for (const QString &one : wanted) {
        const QString code = one.section(QLatin1Char('-'), 0, 0).toLower();
        if (isLanguageCode(code)) {
            return code;
        }
    }
    return languageCodes.front();
}

QString Language::ownName(const QString &code)
{
    if (code == languageCodes.front()) {
        return QStringLiteral("English"); // not "American English"
    }
    QString name = QLocale(code).nativeLanguageName();
    name = name.section(QLatin1Char(' '), 0, 0); // "español de España"
    if (!name.isEmpty()) {
        name[0] = name.at(0).toUpper(); // an entry of a menu
    }
    return name;
}

QLocale Language::localeFor(const QString &code, bool isChosen)
{
    const QLocale system = QLocale::system();
    const QLocale::Language language = QLocale(code).language();
    if (!isChosen || language == system.language()) {
        return system;
    }
    // With the digits that the plurals of our texts have.
    const QLocale::Territory territory = language == QLocale::Arabic ? QLocale::UnitedArabEmirates : system.territory();
    const QLocale here(language, territory);
    return here.language() == language ? here : QLocale(code);
}

void Language::load(QTranslator &translator, const QString &file, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file, folder)) {
        QCoreApplication::installTranslator(&translator);
    }
}

void Language::use(const QString &code)
{
    const bool isChosen = isLanguageCode(code);
    const QString wanted = isChosen ? code : ofTheSystem();
    m_current = wanted;
    const QLocale locale = localeFor(wanted, isChosen);
    QLocale::setDefault(locale); // first: what hears of the other language writes its dates at once
    // Ours last: of two that know a text the later one is asked first. English has a file as well: it holds the plural
    // forms ("1 token", "2 tokens").
    load(m_qt, QStringLiteral("qtbase_") + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(m_own, QStringLiteral("tokendesk_") + wanted, QStringLiteral(":/i18n"));
    if (qobject_cast<QApplication *>(QCoreApplication::instance()) == nullptr) {
        return; // in a terminal
    }
    QGuiApplication::setLayoutDirection(QLocale(wanted).textDirection());
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        window->setLocale(locale); // a widget keeps the one that it was made with
    }
}

} // namespace Tokendesk
