// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionbadge.h"

#include "app/identify/identification.h"
#include "app/model/tokenmodel.h"
#include "app/session/session.h"

namespace Tokendesk {

SessionBadge::SessionBadge(Session &session, TokenModel &tokens, QObject *parent)
    : QObject(parent), m_session(session), m_tokens(tokens)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SessionBadge::update);
    const auto soon = [this] {
        m_soon.start();
    };
    connect(&session, &Session::stateChanged, this, soon);
    connect(&tokens, &QAbstractItemModel::rowsInserted, this, soon);
    connect(&tokens, &QAbstractItemModel::modelReset, this, soon);
    soon();
}

SessionBadge::~SessionBadge() = default;

void SessionBadge::update()
{
    if (!m_session.isSignedIn()) {
        // While the session has expired, what is shown stays as it was.
        if (m_session.state() == Session::State::SignedOut) {
            m_work.reset();
            m_token = {};
            m_settings.clear();
            m_tokens.setThisSession(0, QString());
        }
        return;
    }
    BcryptSettings settings;
    m_tokens.visitIdsOf(m_session.user().id, [&settings](QByteArrayView id) { settings.add(id); });
    const Secret &token = m_session.client()->token();
    if (settings.all().isEmpty() || (token == m_token && settings.all() == m_settings))
        return;
    m_token = token;
    m_settings = settings.all();
    m_work = std::make_unique<Identification>(QList<Secret>{m_token}, m_settings);
    connect(m_work.get(), &Identification::finished, this, [this] { take(*m_work); });
}

void SessionBadge::take(const Identification &work)
{
    if (!m_session.isSignedIn())
        return;
    // A temporary token's id is in no list, and then no row wears the badge. There is one id for each setting.
    const UserId user = m_session.user().id;
    QString own;
    m_tokens.visitIdsOf(user, [&](QByteArrayView id) {
        if (own.isEmpty() && work.ids().contains(QByteArray::fromRawData(id.data(), id.size())))
            own = QString::fromUtf8(id);
    });
    m_tokens.setThisSession(user, own);
}

} // namespace Tokendesk
