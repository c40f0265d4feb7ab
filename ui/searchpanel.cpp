// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchpanel.h"

#include "app/core/displaytext.h"
#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/model/tokenquery.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "ui/agechart.h"
#include "ui/filterbar.h"
#include "ui/inlinenote.h"
#include "ui/retranslation.h"

#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace Tokendesk {

namespace {

QString chartKey()
{
    return QStringLiteral("table/chart");
}

QString hintText(const TokenQuery::Problem &problem)
{
    constexpr int longest = 60;
    const QString word = displayText(problem.word, longest);
    switch (problem.kind) {
    case TokenQuery::ProblemKind::Age:
        return SearchPanel::tr(
            "“%1” is not an age, so it is left out of the search. Write a number and a letter: 30d for "
            "days, 6m for months, 1y for years.")
            .arg(word);
    case TokenQuery::ProblemKind::YesOrNo:
        return SearchPanel::tr("“%1” is left out of the search. Write yes or no behind the colon.").arg(word);
    case TokenQuery::ProblemKind::Owner:
        return SearchPanel::tr("“%1” is left out of the search. Write a name or an e-mail address behind the colon.")
            .arg(word);
    case TokenQuery::ProblemKind::Finding:
        break;
    }
    return SearchPanel::tr("“%1” is not known, so it is left out of the search. has:duplicate and needs:look are.")
        .arg(word);
}

} // namespace

SearchPanel::SearchPanel(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_bar(new FilterBar(parts.model, parts.search, parts.settings, this))
    , m_chart(new AgeChart(parts.model, parts.search, this))
    , m_hint(new InlineNote(this))
{
    setObjectName(QStringLiteral("searchPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_chart);
    layout->addWidget(m_hint);
    m_hint->setObjectName(QStringLiteral("searchHint"));
    m_bar->chartButton().setChecked(parts.settings.layout(chartKey()) == QByteArrayLiteral("shown"));
    connect(&m_bar->chartButton(), &QToolButton::toggled, this, [this](bool shown) {
        m_parts.settings.setLayout(chartKey(), shown ? QByteArrayLiteral("shown") : QByteArrayLiteral("hidden"));
        followScope();
    });
    connect(&parts.controller, &TokenController::shownOwnerChanged, this, &SearchPanel::followScope);
    connect(&parts.session, &Session::stateChanged, this, &SearchPanel::followScope);
    connect(&parts.search, &QLineEdit::textChanged, this, &SearchPanel::showHint);
    followScope();
    keepTranslated(*this, [this] { showHint(); });
}

void SearchPanel::followScope()
{
    const Session::State state = m_parts.session.state();
    const bool administrator =
        m_parts.session.user().administrator && (state == Session::State::SignedIn || state == Session::State::Expired);
    m_bar->setVisible(administrator);
    m_bar->setOwnersOffered(m_parts.controller.showsEveryone());
    m_chart->setVisible(administrator && m_bar->chartButton().isChecked());
}

void SearchPanel::showHint()
{
    const TokenQuery query(m_parts.search.text());
    if (query.problems().isEmpty()) {
        m_hint->clear();
    } else {
        m_hint->tell(InlineNote::Kind::Information, hintText(query.problems().first()));
    }
}

} // namespace Tokendesk
