// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languagemenu.h"

#include "app/session/languages.h"
#include "app/session/settings.h"
#include "ui/language.h"
#include "ui/retranslation.h"

#include <QActionGroup>

namespace Tokendesk {

LanguageMenu::LanguageMenu(Language &language, Settings &settings, QWidget *parent)
    : QMenu(parent), m_language(language), m_settings(settings), m_group(new QActionGroup(this))
{
    setObjectName(QStringLiteral("languageMenu"));
    setToolTipsVisible(true);
    add({}, {});
    m_system = actions().constFirst();
    addSeparator();
    for (const QLatin1String code : languageCodes) {
        add(code, Language::ownName(code));
    }
    m_group->setEnabled(!settings.policy().language.locked);
    keepTranslated(*this, [this] {
        setTitle(tr("&Language"));
        m_system->setText(tr("&As the System"));
        const bool locked = m_settings.policy().language.locked;
        for (QAction *action : m_group->actions()) {
            action->setToolTip(locked ? tr("The administrator of this computer has chosen the language.") : QString());
        }
    });
}

void LanguageMenu::add(const QString &code, const QString &text)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    action->setChecked(code == m_settings.language());
    m_group->addAction(action);
    connect(action, &QAction::triggered, this, [this, code] {
        m_settings.setLanguage(code);
        m_language.use(code);
    });
}

} // namespace Tokendesk
