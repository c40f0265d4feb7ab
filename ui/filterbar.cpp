// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterbar.h"

#include "app/model/looktext.h"
#include "app/model/tokenmodel.h"
#include "app/model/tokenquery.h"
#include "app/model/tokenreasons.h"
#include "app/session/settings.h"
#include "ui/agewords.h"
#include "ui/icons.h"
#include "ui/retranslation.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWidgetAction>

#include <array>

namespace Tokendesk {

/// What an action of a menu stands for.
struct FilterBar::Choice
{
    QString key;
    QString value;
};

namespace {

constexpr auto KeyProperty = "filterKey";
constexpr auto ValueProperty = "filterValue";

/// With room between its text and the mark of its menu, which styles draw over the corner.
class MenuButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;
    QSize sizeHint() const override { return QToolButton::sizeHint() + QSize(fontMetrics().height(), 0); }
};

QString ownerKey()
{
    return QStringLiteral("owner");
}

} // namespace

FilterBar::FilterBar(TokenModel &model, QLineEdit &search, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(search)
    , m_settings(settings)
    , m_ages(new QMenu(this))
    , m_owners(new QMenu(this))
    , m_findings(new QMenu(this))
{
    setObjectName(QStringLiteral("filterBar"));
    auto *layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    layout->setContentsMargins(gap, 0, gap, gap);
    layout->setSpacing(gap / 2);
    m_ageButton = addButton(QStringLiteral("ageFilter"), m_ages);
    m_ownerButton = addButton(QStringLiteral("ownerFilter"), m_owners);
    m_findingButton = addButton(QStringLiteral("findingFilter"), m_findings);
    layout->addStretch(1);
    m_chart = new QToolButton(this);
    m_chart->setObjectName(QStringLiteral("chartButton"));
    m_chart->setIcon(icon("chart"));
    m_chart->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_chart->setCheckable(true);
    m_chart->setAutoRaise(true);
    m_chart->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_chart);
    keepTranslated(*this, [this] { retranslate(); });
    connect(&search, &QLineEdit::textChanged, this, &FilterBar::follow);
}

void FilterBar::retranslate()
{
    m_chart->setText(tr("Ages"));
    m_chart->setToolTip(tr("Show how many tokens there are of each age"));
    for (QMenu *menu : {m_ages, m_owners, m_findings}) {
        menu->clear();
        qDeleteAll(menu->findChildren<QMenu *>());
    }
    fillAges();
    fillOwners();
    fillFindings();
    follow();
}

void FilterBar::setOwnersOffered(bool offered)
{
    m_ownerButton->setVisible(offered);
}

QToolButton *FilterBar::addButton(const QString &name, QMenu *menu)
{
    auto *button = new MenuButton(this);
    button->setObjectName(name);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

QAction *FilterBar::addChoice(QMenu &menu, const QString &text, const QString &key, const QString &value)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setProperty(KeyProperty, key);
    action->setProperty(ValueProperty, value);
    connect(action, &QAction::triggered, this, [this, key, value](bool checked) { choose({key, value}, checked); });
    return action;
}

void FilterBar::fillAges()
{
    const QStringList both{QStringLiteral("older"), QStringLiteral("newer")};
    connect(m_ages->addAction(tr("Any Age")), &QAction::triggered, this, [this, both] { clear(both); });
    m_ages->addSeparator();
    for (const TokenQuery::Age age : {TokenQuery::Age{7, 'd'}, {30, 'd'}, {90, 'd'}}) {
        //: %1 is a length of time, such as "30 days"
        addChoice(*m_ages, tr("Newer than %1").arg(AgeWords::of(age)), both.last(), age.text());
    }
    m_ages->addSeparator();
    for (const TokenQuery::Age age : {TokenQuery::Age{90, 'd'}, {180, 'd'}, {1, 'y'}, {2, 'y'}, {5, 'y'}}) {
        //: %1 is a length of time, such as "30 days"
        addChoice(*m_ages, tr("Older than %1").arg(AgeWords::of(age)), both.first(), age.text());
    }
}

void FilterBar::fillOwners()
{
    const QString admin = QStringLiteral("admin");
    const QString blocked = QStringLiteral("blocked");
    connect(m_owners->addAction(tr("Anyone")), &QAction::triggered, this, [this, admin, blocked] {
        clear({ownerKey(), admin, blocked});
    });
    m_ownerField = new QLineEdit;
    m_ownerField->setObjectName(QStringLiteral("ownerField"));
    m_ownerField->setPlaceholderText(tr("Name or e-mail"));
    m_ownerField->setAccessibleName(tr("Name or e-mail of the owner"));
    m_ownerField->setClearButtonEnabled(true);
    connect(m_ownerField, &QLineEdit::textEdited, this,
        [this](const QString &text) { m_search.setText(TokenQuery::withValue(m_search.text(), ownerKey(), text)); });
    connect(m_ownerField, &QLineEdit::returnPressed, m_owners, &QWidget::close);
    auto *field = new QWidgetAction(m_owners);
    auto *padded = new QWidget;
    auto *padding = new QHBoxLayout(padded);
    const int gap = fontMetrics().height() / 2;
    padding->setContentsMargins(gap, gap / 2, gap, gap / 2);
    padding->addWidget(m_ownerField);
    padded->setFocusProxy(m_ownerField);
    field->setDefaultWidget(padded);
    m_owners->addAction(field);
    m_owners->addSeparator();
    addChoice(*m_owners, tr("Administrators"), admin, QStringLiteral("yes"));
    addChoice(*m_owners, tr("No Administrators"), admin, QStringLiteral("no"));
    m_owners->addSeparator();
    addChoice(*m_owners, tr("Blocked"), blocked, QStringLiteral("yes"));
    addChoice(*m_owners, tr("Not Blocked"), blocked, QStringLiteral("no"));
}

void FilterBar::fillFindings()
{
    const QString has = QStringLiteral("has");
    const QString needs = QStringLiteral("needs");
    connect(m_findings->addAction(tr("All Tokens")), &QAction::triggered, this, [this, has, needs] {
        clear({has, needs});
    });
    m_findings->addSeparator();
    addChoice(*m_findings, tr("Needs a Look, for Any Reason"), needs, QStringLiteral("look"));
    m_findings->addSeparator();
    for (quint32 bit = TokenReason::First; bit <= TokenReason::Last; bit <<= 1U) {
        addChoice(*m_findings, LookText::title(bit), bit == TokenReason::SameDescription ? has : needs,
            wordForTokenReason(bit));
    }
    m_findings->addSeparator();
    fillOldMeans(*m_findings->addMenu(tr("“Old” Means")));
}

void FilterBar::fillOldMeans(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    std::array<std::pair<TokenQuery::Age, int>, 4> ages{
        {{{90, 'd'}, 90}, {{180, 'd'}, 180}, {{1, 'y'}, 365}, {{2, 'y'}, 730}}};
    for (const auto &[age, days] : ages) {
        QAction *action = menu.addAction(tr("Older than %1").arg(AgeWords::of(age)));
        action->setCheckable(true);
        action->setChecked(days == m_model.lookSettings().oldDays);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, d = days] {
            LookSettings settings = m_model.lookSettings();
            settings.oldDays = d;
            m_model.setLookSettings(settings);
            m_settings.setLookOldDays(d);
        });
    }
}

void FilterBar::choose(const Choice &choice, bool isChosen)
{
    QString text = m_search.text();
    const bool isOneOfMany = choice.key == QLatin1String("has") || choice.key == QLatin1String("needs");
    if (choice.key == QLatin1String("older") || choice.key == QLatin1String("newer")) {
        text = TokenQuery::withValue(text, QStringLiteral("older"), {});
        text = TokenQuery::withValue(text, QStringLiteral("newer"), {});
    }
    text = TokenQuery::withoutValue(text, choice.key, choice.value);
    if (isChosen && isOneOfMany) {
        text = TokenQuery::withAnother(text, choice.key, choice.value);
    } else if (isChosen) {
        text = TokenQuery::withValue(text, choice.key, choice.value);
    }
    m_search.setText(text);
    follow(); // also where the text stays, so that the tick of the action is right again
}

void FilterBar::clear(const QStringList &keys)
{
    QString text = m_search.text();
    for (const QString &key : keys) {
        text = TokenQuery::withValue(text, key, {});
    }
    m_search.setText(text);
    follow();
}

bool FilterBar::isChosen(const Choice &choice, const TokenQuery &query) const
{
    if (choice.key == QLatin1String("older")) {
        return query.older() && query.older()->text() == choice.value && !query.newer();
    }
    if (choice.key == QLatin1String("newer")) {
        return query.newer() && query.newer()->text() == choice.value && !query.older();
    }
    if (choice.key == QLatin1String("admin") || choice.key == QLatin1String("blocked")) {
        const auto answer = choice.key == QLatin1String("admin") ? query.administrator() : query.blocked();
        return answer && *answer == (choice.value == QLatin1String("yes"));
    }
    if (choice.value == QLatin1String("look")) {
        return query.needsLook();
    }
    return (query.findings() & tokenReasonNamed(choice.value)) != 0;
}

void FilterBar::follow()
{
    const TokenQuery query(m_search.text());
    for (const QMenu *menu : {m_ages, m_owners, m_findings}) {
        for (QAction *action : menu->actions()) {
            if (action->property(KeyProperty).isValid()) {
                action->setChecked(isChosen(
                    {action->property(KeyProperty).toString(), action->property(ValueProperty).toString()}, query));
            }
        }
    }
    const QString owner = TokenQuery::value(m_search.text(), ownerKey());
    if (owner != m_ownerField->text()) {
        m_ownerField->setText(owner);
    }
    const auto say = [](QToolButton *button, const QString &text, bool isActive) {
        button->setText(text);
        button->setAccessibleName(text);
        QFont font = button->parentWidget()->font();
        font.setBold(isActive);
        button->setFont(font);
    };
    say(m_ageButton, tr("Age: %1").arg(ageText(query)), query.older() || query.newer());
    say(m_ownerButton, tr("Owner: %1").arg(ownerText(query)),
        !query.owners().isEmpty() || query.administrator() || query.blocked());
    say(m_findingButton, tr("Look for: %1").arg(findingText(query)), query.needsLook() || query.findings() != 0);
}

QString FilterBar::ageText(const TokenQuery &query) const
{
    if (query.older() && query.newer()) {
        //: An age between two lengths of time: "90 days to 1 year"
        return tr("%1 to %2").arg(AgeWords::of(*query.older()), AgeWords::of(*query.newer()));
    }
    if (query.older()) {
        return tr("older than %1").arg(AgeWords::of(*query.older()));
    }
    return query.newer() ? tr("newer than %1").arg(AgeWords::of(*query.newer())) : tr("any");
}

QString FilterBar::ownerText(const TokenQuery &query) const
{
    QStringList parts;
    if (!query.owners().isEmpty()) {
        constexpr int longest = 30;
        QString name = TokenQuery::value(m_search.text(), ownerKey());
        if (name.size() > longest) {
            name = name.left(longest) + QChar(0x2026);
        }
        parts.append(name.replace(u'&', QStringLiteral("&&")));
    }
    if (query.administrator()) {
        parts.append(*query.administrator() ? tr("administrators") : tr("no administrators"));
    }
    if (query.blocked()) {
        parts.append(*query.blocked() ? tr("blocked") : tr("not blocked"));
    }
    return parts.isEmpty() ? tr("anyone") : parts.join(tr(", ", "between the parts of a filter"));
}

QString FilterBar::findingText(const TokenQuery &query) const
{
    if (query.findings() == 0) {
        return query.needsLook() ? tr("needs a look") : tr("all tokens");
    }
    const bool isOne = (query.findings() & (query.findings() - 1)) == 0;
    return isOne ? LookText::title(query.findings())
                 : tr("%n reason(s)", nullptr, static_cast<int>(qPopulationCount(query.findings())));
}

} // namespace Tokendesk
