// SPDX-License-Identifier: GPL-3.0-or-later
// Every call that changes something, with the connection harmed at every byte: the server never sees it twice, and the
// program never takes a lost answer for a failure or for a success.
#include "app/api/client.h"
#include "app/api/transport.h"
#include "tests/support/calls.h"
#include "tests/support/demofixture.h"
#include "tests/support/faultproxy.h"
#include "tests/support/memory.h"
#include "tests/support/strictness.h"

#include <QTest>

#include <array>
#include <atomic>
#include <memory>
#include <vector>

using namespace Tokendesk;
using namespace std::chrono_literals;

using Harm = FaultProxy::Harm;
using Way = FaultProxy::Way;

namespace {

constexpr int LaneCount = 24;
/// Of calls that are stalled; long enough for a whole call on a busy machine.
constexpr auto StalledDeadline = 1s;

enum class Verb { Create, Rename, Revoke };

struct Combination
{
    Verb verb;
    Way way;
    qint64 after;
    Harm harm;
    bool isWarm;
};

struct Sizes
{
    qint64 request = 0;
    qint64 answer = 0;
};

QString told(const Combination &combination)
{
    static const std::array verbs{"create", "rename", "revoke"};
    static const std::array harms{"closed", "reset", "stalled"};
    return QStringLiteral("%1, %2 after %3 bytes of the %4, %5")
        .arg(QLatin1String(verbs.at(static_cast<std::size_t>(combination.verb))),
            QLatin1String(harms.at(static_cast<std::size_t>(combination.harm))))
        .arg(combination.after)
        .arg(combination.way == Way::Request ? QStringLiteral("request") : QStringLiteral("answer"),
            combination.isWarm ? QStringLiteral("warm") : QStringLiteral("cold"));
}

/// A server of its own and the way to it.
class Lane
{
public:
    Lane()
    {
        m_demo.server().setArrivalObserver([this](const std::string &verb, const std::string &) {
            if (verb != "GET")
                ++m_arrivals;
        });
        m_rest = resultOf(m_direct.createToken(m_user.id, fixedText(), &m_calls)).value().token.id;
    }

    /// What a revoke needs; not through the proxy.
    std::shared_ptr<Outcome> prepare(const Combination &combination)
    {
        m_target = m_rest;
        if (combination.verb != Verb::Revoke)
            return {};
        auto *call = m_direct.createToken(m_user.id, fixedText(), &m_calls);
        auto outcome = watch(call);
        QObject::connect(call, &ApiCallBase::finished, call, [this, call] {
            if (call->result().isOk())
                m_target = call->result().value().token.id;
        });
        return outcome;
    }
    std::shared_ptr<Outcome> connectFirst(const Combination &combination, bool isWhole)
    {
        TransportLimits limits;
        if (combination.harm == Harm::Stall && !isWhole)
            limits.deadline = StalledDeadline;
        m_client.reset();
        m_transport = std::make_unique<Transport>(m_proxy.url(), limits);
        m_client = std::make_unique<Client>(*m_transport, DemoFixture::token(m_user));
        return combination.isWarm ? watch(m_client->listTokens(m_user.id, &m_calls)) : nullptr;
    }
    std::shared_ptr<Outcome> start(const Combination &combination)
    {
        m_arrivals = 0;
        m_connectionsBefore = m_proxy.connections();
        m_bytesBefore = {m_proxy.bytes(Way::Request), m_proxy.bytes(Way::Answer)};
        switch (combination.verb) {
        case Verb::Create:
            return watch(m_client->createToken(m_user.id, fixedText(), &m_calls));
        case Verb::Rename:
            return watch(m_client->changeDescription(m_user.id, m_target, fixedText(), &m_calls));
        case Verb::Revoke:
            break;
        }
        return watch(m_client->revokeToken(m_user.id, m_target, &m_calls));
    }
    Sizes bytesSinceStart() const
    {
        return {m_proxy.bytes(Way::Request) - m_bytesBefore.request, m_proxy.bytes(Way::Answer) - m_bytesBefore.answer};
    }

    FaultProxy &proxy() { return m_proxy; }
    int arrivals() const { return m_arrivals; }
    int connectionsSinceStart() const { return m_proxy.connections() - m_connectionsBefore; }

private:
    /// Every description has the same length, and so every request and answer of one verb.
    QString fixedText() { return QStringLiteral("%1").arg(++m_serial, 8, 10, QLatin1Char('0')); }
    static TokendeskDemo::DemoOptions laneOptions()
    {
        TokendeskDemo::DemoOptions options;
        options.users = 2;
        options.tokensPerUser = 1;
        return options;
    }

    std::atomic<int> m_arrivals = 0;
    DemoFixture m_demo{laneOptions()};
    TokendeskDemo::DemoAccount m_user = m_demo.user();
    FaultProxy m_proxy{static_cast<quint16>(m_demo.url().port())};
    Transport m_directTransport{m_demo.url()};
    Client m_direct{m_directTransport, DemoFixture::token(m_user)};
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Client> m_client;
    QObject m_calls;
    QString m_rest; ///< a token that stays
    QString m_target;
    Sizes m_bytesBefore;
    int m_serial = 0;
    int m_connectionsBefore = 0;
};

bool allEnd(const std::vector<std::shared_ptr<Outcome>> &outcomes)
{
    const auto isOver = [](const std::shared_ptr<Outcome> &outcome) {
        return !outcome || outcome->arrivals > 0;
    };
    return QTest::qWaitFor([&] { return std::ranges::all_of(outcomes, isOver); }, 60'000);
}

} // namespace

class FaultMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (int i = 0; i < LaneCount; ++i)
            m_lanes.push_back(std::make_unique<Lane>());
    }
    void init() { failOnAnyWarning(); }
    void cleanupTestCase()
    {
        m_lanes.clear();
        qInfo("%d combinations: %d ended in success, %d unknown, %d failed; the server saw at most %d arrivals of each",
            m_combinations, m_successes, m_unknown, m_failures, m_mostArrivals);
    }

    void atMostOnce_data()
    {
        QTest::addColumn<int>("verb");
        QTest::addColumn<int>("harm");
        QTest::addColumn<bool>("warm");
        const std::array verbs{"create", "rename", "revoke"};
        const std::array harms{"closed", "reset", "stalled"};
        for (int verb = 0; verb < 3; ++verb) {
            for (int harm = 0; harm < 3; ++harm) {
                for (const bool warm : {false, true}) {
                    QTest::addRow("%s, %s, %s", verbs.at(static_cast<std::size_t>(verb)),
                        harms.at(static_cast<std::size_t>(harm)), warm ? "warm" : "cold")
                        << verb << harm << warm;
                }
            }
        }
    }
    void atMostOnce()
    {
        QFETCH(int, verb);
        QFETCH(int, harm);
        QFETCH(bool, warm);
        Combination combination{static_cast<Verb>(verb), Way::Answer, -1, static_cast<Harm>(harm), warm};
        m_sizes = sizesOf(combination);
        QVERIFY(m_sizes.answer > 20);
        // AddressSanitizer makes everything slower: a sample.
        const qint64 step = PeakMemory::isMeasurable() ? 1 : 7;
        std::vector<Combination> all;
        for (qint64 after = 0; after < m_sizes.answer; after += step) {
            combination.after = after;
            all.push_back(combination);
        }
        combination.after = m_sizes.answer;
        all.push_back(combination);
        combination.way = Way::Request;
        for (qint64 after = 0; after < m_sizes.request; after += 11 * step) {
            combination.after = after;
            all.push_back(combination);
        }
        for (const qint64 after : {m_sizes.request - 1, m_sizes.request}) {
            combination.after = after;
            all.push_back(combination);
        }
        for (std::size_t first = 0; first < all.size(); first += LaneCount) {
            const auto last = std::min(all.size(), first + LaneCount);
            run({all.begin() + static_cast<std::ptrdiff_t>(first), all.begin() + static_cast<std::ptrdiff_t>(last)});
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    bool isWhole(const Combination &combination) const
    {
        return combination.way == Way::Answer && combination.after == m_sizes.answer;
    }

    /// Of a call that nothing happens to.
    Sizes sizesOf(const Combination &combination)
    {
        Lane &lane = *m_lanes.front();
        lane.proxy().disarm();
        const bool isReady = allEnd({lane.prepare(combination)}) && allEnd({lane.connectFirst(combination, true)});
        const auto outcome = lane.start(combination);
        if (!isReady || !allEnd({outcome}) || !outcome->isSuccess())
            return {};
        return lane.bytesSinceStart();
    }

    void run(const std::vector<Combination> &batch)
    {
        std::vector<std::shared_ptr<Outcome>> prepared;
        for (std::size_t i = 0; i < batch.size(); ++i)
            prepared.push_back(m_lanes.at(i)->prepare(batch.at(i)));
        QVERIFY(allEnd(prepared));
        std::vector<std::shared_ptr<Outcome>> connected;
        for (std::size_t i = 0; i < batch.size(); ++i)
            connected.push_back(m_lanes.at(i)->connectFirst(batch.at(i), isWhole(batch.at(i))));
        QVERIFY(allEnd(connected));
        std::vector<std::shared_ptr<Outcome>> outcomes;
        for (std::size_t i = 0; i < batch.size(); ++i) {
            QVERIFY2(!connected.at(i) || connected.at(i)->isSuccess(), qPrintable(told(batch.at(i))));
            m_lanes.at(i)->proxy().arm({batch.at(i).harm, batch.at(i).way, batch.at(i).after});
            outcomes.push_back(m_lanes.at(i)->start(batch.at(i)));
        }
        QVERIFY(allEnd(outcomes));
        for (std::size_t i = 0; i < batch.size(); ++i)
            judge(batch.at(i), *m_lanes.at(i), *outcomes.at(i));
    }

    void judge(const Combination &combination, Lane &lane, const Outcome &outcome)
    {
        const QByteArray name = told(combination).toUtf8();
        ++m_combinations;
        QVERIFY2(lane.proxy().hasStruck(), name.constData());
        if (combination.way == Way::Answer)
            QCOMPARE(lane.arrivals(), 1);
        else // the demo server counts from the header on; a reset may overtake even a whole request
            QVERIFY2(lane.arrivals() <= 1, name.constData());
        QVERIFY2(lane.connectionsSinceStart() <= (combination.isWarm ? 0 : 1), name.constData());
        QVERIFY2(outcome.arrivals == 1, name.constData());
        m_mostArrivals = std::max(m_mostArrivals, lane.arrivals());
        const bool isUnknown = outcome.error && outcome.error->outcomeUnknown;
        m_successes += outcome.isSuccess() ? 1 : 0;
        m_unknown += isUnknown ? 1 : 0;
        m_failures += !outcome.isSuccess() && !isUnknown ? 1 : 0;
        if (!isWhole(combination))
            QVERIFY2(isUnknown, name.constData());
        else if (combination.harm != Harm::Reset) // which may overtake what came before it
            QVERIFY2(outcome.isSuccess(), name.constData());
        else
            QVERIFY2(outcome.isSuccess() || isUnknown, name.constData());
    }

    std::vector<std::unique_ptr<Lane>> m_lanes;
    Sizes m_sizes;
    int m_combinations = 0;
    int m_successes = 0;
    int m_unknown = 0;
    int m_failures = 0;
    int m_mostArrivals = 0;
};

QTEST_GUILESS_MAIN(FaultMatrixTest)
#include "tst_faultmatrix.moc"
