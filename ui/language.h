// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

class QLocale;

namespace Tokendesk {

/// The language that the program speaks: its texts and Qt's, the direction of writing, and how dates and numbers look.
/// Windows hear of another one by QEvent::LanguageChange; keepTranslated() is the short way to follow it.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// One of languageCodes; anything else, such as an empty text: the one of the system, or else English.
    void use(const QString &code);
    QString current() const { return m_current; } ///< never empty after use()

    /// What it calls itself, such as "Deutsch".
    static QString ownName(const QString &code);

private:
    static QString ofTheSystem();
    static QLocale localeFor(const QString &code, bool isChosen);
    void load(QTranslator &translator, const QString &file, const QString &folder);

    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace Tokendesk
