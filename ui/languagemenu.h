// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace Tokendesk {

class Language;
class Settings;

/// The languages to choose from, each in its own words, and the system's. What is chosen is remembered.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    /// Both must outlive this.
    LanguageMenu(Language &language, Settings &settings, QWidget *parent = nullptr);

private:
    void add(const QString &code, const QString &text);

    Language &m_language;
    Settings &m_settings;
    QActionGroup *m_group;
    QAction *m_system = nullptr;
};

} // namespace Tokendesk
