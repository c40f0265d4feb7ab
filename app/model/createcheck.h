// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/outcomecheck.h"

#include <QList>
#include <QSet>

namespace Tokendesk {

class TokenModel;

/// After a create whose answer was lost: reads the owner's list, and compares it with what it was before the click.
/// Whether a token that is new was made by that click or by somebody else, no list tells.
class CreateCheck final : public OutcomeCheck
{
    Q_OBJECT

public:
    struct Wish
    {
        UserId owner = 0;
        QString description;
        QSet<QString> before; ///< the ids of all of the owner's tokens, as they were before the create was sent
    };

    /// Both must outlive this. A token that @p tokens shows after notMade() still counts: what was sent can arrive
    /// late.
    CreateCheck(Session &session, TokenModel &tokens, Wish wish, QObject *parent,
        std::chrono::milliseconds firstPause = FirstLookPause);

    /// What @p tokens shows of @p owner.
    static QSet<QString> idsIn(const TokenModel &tokens, UserId owner);
    const Wish &wish() const { return m_wish; }
    /// @p tokenId is known to be of another create: never told.
    void disregard(const QString &tokenId) { m_wish.before.insert(tokenId); }

Q_SIGNALS:
    /// New, and described as it was wished. Each is told once.
    void made(const QList<Tokendesk::Token> &tokens);
    void notMade(); ///< as far as the list tells

private:
    void read(Client &client) override;
    void watchForLate(UserId owner, const QStringList &fresh);
    bool isWished(const Token &token) const;

    TokenModel &m_tokens;
    Wish m_wish;
    bool m_watches = false;
};

} // namespace Tokendesk
