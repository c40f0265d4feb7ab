// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scopeswitch.h"

#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/session/session.h"
#include "ui/tokencolumns.h"
#include "ui/usersidebar.h"

#include <QLineEdit>

namespace Tokendesk {

namespace {

constexpr std::chrono::milliseconds recountInterval{300};

QString needsKey()
{
    return QStringLiteral("needs");
}

QString lookValue()
{
    return QStringLiteral("look");
}

} // namespace

ScopeSwitch::ScopeSwitch(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.sidebar, &UserSidebar::userChosen, this, [this](UserId user) {
        // It was for everyone: one user's tokens are all to be seen.
        m_parts.search.setText(TokenQuery::withoutValue(m_parts.search.text(), needsKey(), lookValue()));
        m_parts.controller.showTokensOf(user);
    });
    connect(&parts.sidebar, &UserSidebar::viewChosen, this, &ScopeSwitch::show);
    connect(&parts.controller, &TokenController::shownOwnerChanged, this, &ScopeSwitch::follow);
    connect(&parts.session, &Session::stateChanged, this, &ScopeSwitch::follow);
    connect(&parts.search, &QLineEdit::textChanged, this, &ScopeSwitch::follow);

    m_recount.setSingleShot(true);
    connect(&m_recount, &QTimer::timeout, this, &ScopeSwitch::count);
    const auto later = [this] {
        if (!m_recount.isActive()) {
            m_recount.start(recountInterval);
        }
    };
    connect(&parts.model, &QAbstractItemModel::rowsInserted, this, later);
    connect(&parts.model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(&parts.model, &QAbstractItemModel::dataChanged, this, later);
    connect(&parts.controller, &TokenController::shownOwnerChanged, this, &ScopeSwitch::count);
    follow();
}

void ScopeSwitch::show(SidebarView view)
{
    const QString text = TokenQuery::withoutValue(m_parts.search.text(), needsKey(), lookValue());
    m_parts.controller.showEveryone();
    m_parts.search.setText(
        view == SidebarView::NeedsLook ? TokenQuery::withAnother(text, needsKey(), lookValue()) : text);
}

void ScopeSwitch::follow()
{
    if (m_parts.controller.showsEveryone()) {
        const bool look = TokenQuery(m_parts.search.text()).needsLook();
        m_parts.sidebar.setCurrentView(look ? SidebarView::NeedsLook : SidebarView::Everyone);
        m_parts.columns.setScope(TokenColumns::Scope::Everyone);
        return;
    }
    m_parts.sidebar.setCurrentUser(m_parts.controller.shownOwner());
    m_parts.columns.setScope(
        m_parts.session.user().administrator ? TokenColumns::Scope::OneUser : TokenColumns::Scope::Own);
}

void ScopeSwitch::count() const
{
    m_parts.sidebar.views().setCount(SidebarView::NeedsLook,
        m_parts.controller.showsEveryone() ? std::optional(m_parts.model.countNeedingLook()) : std::nullopt);
}

} // namespace Tokendesk
