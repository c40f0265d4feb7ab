// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/serverprobe.h"

#include "app/api/client.h"

#include <utility>

namespace Tokendesk {

struct ServerProbe::Question
{
    Question(const QUrl &server, TransportLimits limits, const ServerTrust &trust)
        : transport(new Transport(server, limits, trust)), client(*transport), calls(new QObject)
    {
        facts.server = server;
    }
    ~Question()
    {
        // Later, and in this order: a handler of one of these calls may be what ends the question.
        calls->disconnect();
        for (QObject *call : calls->children()) {
            call->disconnect();
        }
        calls->deleteLater();
        transport->deleteLater();
    }
    Question(const Question &) = delete;
    Question &operator=(const Question &) = delete;

    Transport *transport;
    Client client;
    QObject *calls;
    ServerFacts facts;
};

ServerProbe::ServerProbe(TransportLimits limits, QObject *parent) : QObject(parent), m_limits(limits)
{
}

ServerProbe::~ServerProbe() = default;

void ServerProbe::stop()
{
    m_question.reset();
}

void ServerProbe::ask(const QUrl &server, const ServerTrust &trust)
{
    if (m_question && m_question->facts.server == server && m_question->transport->trust() == trust)
        return;
    m_question = std::make_unique<Question>(server, m_limits, trust);
    if (m_proxyLogins)
        m_question->transport->setProxyLogins(m_proxyLogins);
    auto *call = m_question->client.serverInfo(m_question->calls);
    connect(call, &ApiCallBase::finished, this, [this, call] {
        auto answer = call->takeResult();
        if (!answer.isOk()) {
            const QUrl asked = m_question->facts.server;
            stop();
            Q_EMIT failed(asked, answer.error());
            return;
        }
        m_question->facts.info = std::move(answer).value();
        askConfig();
    });
}

void ServerProbe::askConfig()
{
    auto *call = m_question->client.serverConfig(m_question->calls);
    connect(call, &ApiCallBase::finished, this, [this, call] {
        ServerFacts facts = std::move(m_question->facts);
        stop();
        if (call->result().isOk()) {
            facts.config = call->takeResult().value();
        }
        Q_EMIT answered(facts);
    });
}

} // namespace Tokendesk
