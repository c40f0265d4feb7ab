// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/api/transport.h"

#include <QTest>

#include <memory>
#include <optional>

/// Waits for the end of @p call. A call that never ends ends the test program.
template <typename T>
typename Tokendesk::ApiCall<T>::Answer answerOf(Tokendesk::ApiCall<T> *call)
{
    auto answer = std::make_shared<std::optional<typename Tokendesk::ApiCall<T>::Answer>>();
    QObject::connect(
        call, &Tokendesk::ApiCallBase::finished, call, [call, answer] { answer->emplace(call->takeResult()); });
    if (!QTest::qWaitFor([answer] { return answer->has_value(); }, 20'000)) {
        qFatal("a call did not end");
    }
    return std::move(**answer);
}

/// Another program at the same server, with a token of its own.
class RawClient
{
public:
    explicit RawClient(const QUrl &server, const Tokendesk::Secret &token = {})
        : m_transport(server), m_client(m_transport, token)
    {
    }

    Tokendesk::Client *operator->() { return &m_client; }
    bool mayListTokensOf(Tokendesk::UserId owner) { return answerOf(m_client.listTokens(owner, &m_client)).isOk(); }
    QList<Tokendesk::Token> tokensOf(Tokendesk::UserId owner)
    {
        const auto answer = answerOf(m_client.listTokens(owner, &m_client));
        QList<Tokendesk::Token> tokens;
        for (qsizetype row = 0; answer.isOk() && row < answer.value().tokens.size(); ++row) {
            tokens.append(answer.value().tokens.at(row));
        }
        return tokens;
    }
    QString make(Tokendesk::UserId owner, const QString &description)
    {
        const auto answer = answerOf(m_client.createToken(owner, description, &m_client));
        return answer.isOk() ? answer.value().token.id : QString();
    }
    bool revoke(Tokendesk::UserId owner, const QString &tokenId)
    {
        return answerOf(m_client.revokeToken(owner, tokenId, &m_client)).isOk();
    }

private:
    Tokendesk::Transport m_transport;
    Tokendesk::Client m_client;
};
