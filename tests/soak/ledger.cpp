// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/ledger.h"

#include <algorithm>

using Tokendesk::Token;

void Ledger::begin(const QList<Token> &tokens)
{
    for (const Token &token : tokens)
        m_tokens.insert(token.id, {{token.description}});
}

void Ledger::created(const QString &description, Verdict verdict)
{
    m_created.insert(description, verdict);
}

void Ledger::renamed(const QString &tokenId, const QString &description, Verdict verdict)
{
    QStringList &may = m_tokens[tokenId].descriptions;
    if (verdict == Verdict::Done)
        may = QStringList{description};
    else if (verdict == Verdict::Open)
        may.append(description);
}

void Ledger::revoked(const QString &tokenId, Verdict verdict)
{
    m_tokens[tokenId].mustBeGone = verdict == Verdict::Done;
    m_tokens[tokenId].mayBeGone = verdict == Verdict::Open;
}

void Ledger::arrived(const QString &request)
{
    const QMutexLocker locker(&m_mutex);
    ++m_arrived[request];
}

int Ledger::mostArrivals() const
{
    const QMutexLocker locker(&m_mutex);
    int most = 0;
    for (auto it = m_arrived.cbegin(); it != m_arrived.cend(); ++it)
        most = std::max(most, it.value() - m_allowed.value(it.key()) + 1);
    return most;
}

QStringList Ledger::faults(const QList<Token> &tokens) const
{
    QStringList found;
    QSet<QString> present;
    QHash<QString, int> made;
    for (const Token &token : tokens) {
        present.insert(token.id);
        const auto known = m_tokens.constFind(token.id);
        if (known == m_tokens.constEnd()) {
            ++made[token.description];
            if (!m_created.contains(token.description))
                found.append(QStringLiteral("nobody asked for the token “%1”").arg(token.description));
            else if (m_created.value(token.description) == Verdict::NotDone)
                found.append(QStringLiteral("“%1” was said not to be made, and is there").arg(token.description));
        } else if (known->mustBeGone) {
            found.append(QStringLiteral("“%1” was said to be revoked, and is there").arg(token.description));
        } else if (!known->descriptions.contains(token.description)) {
            found.append(QStringLiteral("a token is called “%1” instead of “%2”")
                             .arg(token.description, known->descriptions.join(QStringLiteral("” or “"))));
        }
    }
    for (auto it = m_tokens.cbegin(); it != m_tokens.cend(); ++it) {
        if (!present.contains(it.key()) && !it->mustBeGone && !it->mayBeGone)
            found.append(QStringLiteral("“%1” is gone, and nobody was told").arg(it->descriptions.constFirst()));
    }
    for (auto it = m_created.cbegin(); it != m_created.cend(); ++it) {
        if (made.value(it.key()) > 1)
            found.append(QStringLiteral("“%1” was made more than once").arg(it.key()));
        else if (it.value() == Verdict::Done && made.value(it.key()) == 0)
            found.append(QStringLiteral("“%1” was said to be made, and is not there").arg(it.key()));
    }
    const QMutexLocker locker(&m_mutex);
    for (auto it = m_arrived.cbegin(); it != m_arrived.cend(); ++it) {
        if (it.value() > m_allowed.value(it.key()))
            found.append(QStringLiteral("%1 arrived %2 times for %3 calls")
                             .arg(it.key())
                             .arg(it.value())
                             .arg(m_allowed.value(it.key())));
    }
    return found;
}
