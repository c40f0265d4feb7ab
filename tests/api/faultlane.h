// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/api/transport.h"
#include "tests/support/calls.h"
#include "tests/support/certificates.h"
#include "tests/support/demofixture.h"
#include "tests/support/faultproxy.h"

#include <array>
#include <atomic>
#include <memory>

/// Of calls that are stalled; long enough for a whole call on a busy machine.
inline constexpr std::chrono::milliseconds StalledDeadline{1'000};

enum class Verb { Create, Rename, Revoke, SignOut };
inline constexpr std::array VerbNames{"create", "rename", "revoke", "sign out"};
inline constexpr std::array HarmNames{"closed", "reset", "stalled"};

struct Combination
{
    Verb verb;
    FaultProxy::Way way;
    qint64 after;
    FaultProxy::Harm harm;
    bool isWarm;
};

struct Sizes
{
    qint64 request = 0;
    qint64 answer = 0;
};

inline QString told(const Combination &combination)
{
    const bool isRequest = combination.way == FaultProxy::Way::Request;
    return QStringLiteral("%1, %2 after %3 bytes of the %4, %5")
        .arg(QLatin1String(VerbNames.at(static_cast<std::size_t>(combination.verb))),
            QLatin1String(HarmNames.at(static_cast<std::size_t>(combination.harm))))
        .arg(combination.after)
        .arg(isRequest ? QStringLiteral("request") : QStringLiteral("answer"),
            combination.isWarm ? QStringLiteral("warm") : QStringLiteral("cold"));
}

/// A server of its own and the way to it.
class Lane
{
public:
    /// Over TLS where there is a certificate, which must be trusted already.
    explicit Lane(const Certificates::Made *certificate = nullptr)
        : m_isEncrypted(certificate != nullptr), m_demo(laneOptions(certificate))
    {
        m_demo.server().setArrivalObserver([this](const std::string &verb, const std::string &path) {
            if (verb != "GET" && path.find("/login") == std::string::npos)
                ++m_arrivals;
        });
        m_rest = resultOf(m_direct.createToken(m_user.id, fixedText(), &m_calls)).value().token.id;
    }

    /// What a revoke and a sign-out need; not through the proxy.
    std::shared_ptr<Outcome> prepare(const Combination &combination)
    {
        m_target = m_rest;
        if (combination.verb == Verb::SignOut) {
            auto *call = m_direct.signIn(DemoFixture::email(m_user), DemoFixture::password(m_user), &m_calls);
            auto outcome = watch(call);
            QObject::connect(call, &Tokendesk::ApiCallBase::finished, call, [this, call] {
                if (call->result().isOk())
                    m_temporary = call->result().value().token;
            });
            return outcome;
        }
        if (combination.verb != Verb::Revoke)
            return {};
        auto *call = m_direct.createToken(m_user.id, fixedText(), &m_calls);
        auto outcome = watch(call);
        QObject::connect(call, &Tokendesk::ApiCallBase::finished, call, [this, call] {
            if (call->result().isOk())
                m_target = call->result().value().token.id;
        });
        return outcome;
    }
    std::shared_ptr<Outcome> connectFirst(const Combination &combination, bool isWhole)
    {
        Tokendesk::TransportLimits limits;
        if (combination.harm == FaultProxy::Harm::Stall && !isWhole)
            limits.deadline = StalledDeadline;
        m_client.reset();
        m_transport = std::make_unique<Tokendesk::Transport>(m_proxy.url(m_demo.url().scheme()), limits);
        m_client = std::make_unique<Tokendesk::Client>(*m_transport, DemoFixture::token(m_user));
        return combination.isWarm ? watch(m_client->listTokens(m_user.id, &m_calls)) : nullptr;
    }
    std::shared_ptr<Outcome> start(const Combination &combination)
    {
        m_arrivals = 0;
        m_connectionsBefore = m_proxy.connections();
        m_bytesBefore = {m_proxy.bytes(FaultProxy::Way::Request), m_proxy.bytes(FaultProxy::Way::Answer)};
        switch (combination.verb) {
        case Verb::Create:
            return watch(m_client->createToken(m_user.id, fixedText(), &m_calls));
        case Verb::Rename:
            return watch(m_client->changeDescription(m_user.id, m_target, fixedText(), &m_calls));
        case Verb::SignOut:
            return watch(m_client->signOut(m_temporary, &m_calls));
        case Verb::Revoke:
            break;
        }
        return watch(m_client->revokeToken(m_user.id, m_target, &m_calls));
    }
    Sizes bytesSinceStart() const
    {
        return {m_proxy.bytes(FaultProxy::Way::Request) - m_bytesBefore.request,
            m_proxy.bytes(FaultProxy::Way::Answer) - m_bytesBefore.answer};
    }

    FaultProxy &proxy() { return m_proxy; }
    bool isEncrypted() const { return m_isEncrypted; }
    int arrivals() const { return m_arrivals; }
    int connectionsSinceStart() const { return m_proxy.connections() - m_connectionsBefore; }

private:
    /// Every description has the same length, and so every request and answer of one verb.
    QString fixedText() { return QStringLiteral("%1").arg(++m_serial, 8, 10, QLatin1Char('0')); }
    static TokendeskDemo::DemoOptions laneOptions(const Certificates::Made *certificate)
    {
        TokendeskDemo::DemoOptions options;
        options.users = 2;
        options.tokensPerUser = 1;
        options.workers = 12; // with 128 for each of many lanes, threads would run out
        if (certificate) {
            options.certificateFile = certificate->certificateFile.toStdString();
            options.keyFile = certificate->keyFile.toStdString();
        }
        return options;
    }

    bool m_isEncrypted;
    std::atomic<int> m_arrivals = 0;
    DemoFixture m_demo;
    TokendeskDemo::DemoAccount m_user = m_demo.user();
    FaultProxy m_proxy{static_cast<quint16>(m_demo.url().port())};
    Tokendesk::Transport m_directTransport{m_demo.url()};
    Tokendesk::Client m_direct{m_directTransport, DemoFixture::token(m_user)};
    std::unique_ptr<Tokendesk::Transport> m_transport;
    std::unique_ptr<Tokendesk::Client> m_client;
    QObject m_calls;
    QString m_rest; ///< a token that stays
    QString m_target;
    Tokendesk::Secret m_temporary;
    Sizes m_bytesBefore;
    int m_serial = 0;
    int m_connectionsBefore = 0;
};
