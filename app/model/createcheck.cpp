// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/createcheck.h"

#include "app/api/client.h"
#include "app/model/tokenmodel.h"

namespace Tokendesk {

CreateCheck::CreateCheck(
    Session &session, TokenModel &tokens, Wish wish, QObject *parent, std::chrono::milliseconds firstPause)
    : OutcomeCheck(session, firstPause, parent), m_tokens(tokens), m_wish(std::move(wish))
{
    connect(&tokens, &TokenModel::tokensTouched, this,
        [this](UserId owner, const QStringList &fresh) { watchForLate(owner, fresh); });
}

QSet<QString> CreateCheck::idsIn(const TokenModel &tokens, UserId owner)
{
    const QByteArrayList theirs = tokens.idsOf(owner);
    QSet<QString> ids;
    ids.reserve(theirs.size());
    for (const QByteArray &id : theirs)
        ids.insert(QString::fromUtf8(id));
    return ids;
}

bool CreateCheck::isWished(const Token &token) const
{
    return token.description.trimmed() == m_wish.description.trimmed() && !m_wish.before.contains(token.id);
}

void CreateCheck::read(Client &client)
{
    auto *call = client.listTokens(m_wish.owner, this);
    connect(call, &ApiCallBase::finished, this, [this, call] {
        const auto &answer = call->result();
        if (!answer.isOk()) {
            fail(answer.error());
            return;
        }
        settle();
        QList<Token> found;
        const TokenRows &rows = answer.value().tokens;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (const Token token = rows.at(row); isWished(token)) {
                found.append(token);
                disregard(token.id);
            }
        }
        m_watches = true;
        if (found.isEmpty())
            Q_EMIT notMade();
        else
            Q_EMIT made(found);
    });
}

void CreateCheck::watchForLate(UserId owner, const QStringList &fresh)
{
    if (!m_watches || owner != m_wish.owner)
        return;
    QList<Token> found;
    for (const QString &id : fresh) {
        const Token token = m_tokens.find(owner, id).value_or(Token());
        if (isWished(token)) {
            found.append(token);
            disregard(id);
        }
    }
    if (!found.isEmpty())
        Q_EMIT made(found);
}

} // namespace Tokendesk
