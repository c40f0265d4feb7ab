// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QMenu;
class QToolButton;

namespace Tokendesk {

class Settings;
class TokenModel;
class TokenQuery;

/// The search text's words as menus, so that nobody has to know them. The text is what counts: choosing in a menu
/// writes into it, and the menus show what it says, however it came there.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive this.
    FilterBar(TokenModel &model, QLineEdit &search, Settings &settings, QWidget *parent = nullptr);

    /// Whether there is more than one owner to choose from.
    void setOwnersOffered(bool offered);
    QToolButton &chartButton() const { return *m_chart; }

private:
    struct Choice;

    QToolButton *addButton(const QString &name, QMenu *menu);
    void retranslate();
    void fillAges();
    void fillOwners();
    void fillFindings();
    void fillOldMeans(QMenu &menu);
    QAction *addChoice(QMenu &menu, const QString &text, const QString &key, const QString &value);
    void choose(const Choice &choice, bool isChosen);
    void clear(const QStringList &keys);
    void follow();
    QString ageText(const TokenQuery &query) const;
    QString ownerText(const TokenQuery &query) const;
    QString findingText(const TokenQuery &query) const;
    bool isChosen(const Choice &choice, const TokenQuery &query) const;

    TokenModel &m_model;
    QLineEdit &m_search;
    Settings &m_settings;
    QMenu *m_ages;
    QMenu *m_owners;
    QMenu *m_findings;
    QToolButton *m_ageButton;
    QToolButton *m_ownerButton;
    QToolButton *m_findingButton;
    QToolButton *m_chart;
    QLineEdit *m_ownerField = nullptr;
};

} // namespace Tokendesk
