// SPDX-License-Identifier: GPL-3.0-or-later
// Every call that changes something, with the connection harmed at every byte: the server never sees it twice, and the
// program never takes a lost answer for a failure or for a success.
#include "tests/api/faultlane.h"
#include "tests/support/memory.h"
#include "tests/support/strictness.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Tokendesk;

using Harm = FaultProxy::Harm;
using Way = FaultProxy::Way;

namespace {

/// Each of them waits for a deadline where its call is stalled.
constexpr std::size_t LaneCount = 64;
constexpr std::size_t EncryptedLaneCount = 24;

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
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificates(QSslCertificate::fromPath(m_certificate.certificateFile));
        QSslConfiguration::setDefaultConfiguration(trusting);
        for (std::size_t i = 0; i < LaneCount; ++i)
            m_lanes.push_back(std::make_unique<Lane>());
        for (std::size_t i = 0; i < EncryptedLaneCount; ++i)
            m_encryptedLanes.push_back(std::make_unique<Lane>(&m_certificate));
    }
    void init() { failOnAnyWarning(); }
    void cleanupTestCase()
    {
        m_lanes.clear();
        m_encryptedLanes.clear();
        qInfo("%d combinations: %d ended in success, %d unknown, %d failed; the server saw at most %d arrivals of each",
            m_combinations, m_successes, m_unknown, m_failures, m_mostArrivals);
    }

    void atMostOnce_data() { everyRow(); }
    void atMostOnce()
    {
        QFETCH(int, verb);
        QFETCH(int, harm);
        QFETCH(bool, warm);
        Combination combination{static_cast<Verb>(verb), Way::Answer, -1, static_cast<Harm>(harm), warm};
        m_sizes = sizesOf(combination, *m_lanes.front());
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
        runAll(all, m_lanes);
    }

    void atMostOnceOverTls_data() { everyRow(); }
    void atMostOnceOverTls()
    {
        QFETCH(int, verb);
        QFETCH(int, harm);
        QFETCH(bool, warm);
        Combination combination{static_cast<Verb>(verb), Way::Answer, -1, static_cast<Harm>(harm), warm};
        m_sizes = sizesOf(combination, *m_encryptedLanes.front());
        QVERIFY(m_sizes.answer > 20);
        // Of encrypted bytes, those of the handshake included; 24 fit into one batch.
        std::vector<Combination> all;
        const qint64 parts = PeakMemory::isMeasurable() ? 12 : 4;
        for (const Way way : {Way::Answer, Way::Request}) {
            combination.way = way;
            for (qint64 part = 0; part < parts; ++part) {
                combination.after = (way == Way::Answer ? m_sizes.answer : m_sizes.request) * part / parts;
                all.push_back(combination);
            }
        }
        runAll(all, m_encryptedLanes);
    }

private:
    using Lanes = std::vector<std::unique_ptr<Lane>>;

    static void everyRow()
    {
        QTest::addColumn<int>("verb");
        QTest::addColumn<int>("harm");
        QTest::addColumn<bool>("warm");
        for (std::size_t verb = 0; verb < VerbNames.size(); ++verb) {
            for (std::size_t harm = 0; harm < HarmNames.size(); ++harm) {
                for (const bool warm : {false, true}) {
                    QTest::addRow("%s, %s, %s", VerbNames.at(verb), HarmNames.at(harm), warm ? "warm" : "cold")
                        << static_cast<int>(verb) << static_cast<int>(harm) << warm;
                }
            }
        }
    }

    void runAll(const std::vector<Combination> &all, Lanes &lanes)
    {
        for (std::size_t first = 0; first < all.size(); first += lanes.size()) {
            const auto last = std::min(all.size(), first + lanes.size());
            run({all.begin() + static_cast<std::ptrdiff_t>(first), all.begin() + static_cast<std::ptrdiff_t>(last)},
                lanes);
            if (QTest::currentTestFailed())
                return;
        }
    }

    bool isWhole(const Combination &combination) const
    {
        return combination.way == Way::Answer && combination.after == m_sizes.answer;
    }

    /// Of a call that nothing happens to.
    static Sizes sizesOf(const Combination &combination, Lane &lane)
    {
        lane.proxy().disarm();
        const bool isReady = allEnd({lane.prepare(combination)}) && allEnd({lane.connectFirst(combination, true)});
        const auto outcome = lane.start(combination);
        if (!isReady || !allEnd({outcome}) || !outcome->isSuccess())
            return {};
        return lane.bytesSinceStart();
    }

    bool makeReady(const std::vector<Combination> &batch, Lanes &lanes) const
    {
        std::vector<std::shared_ptr<Outcome>> prepared;
        for (std::size_t i = 0; i < batch.size(); ++i)
            prepared.push_back(lanes.at(i)->prepare(batch.at(i)));
        bool isReady = allEnd(prepared);
        std::vector<std::shared_ptr<Outcome>> connected;
        for (std::size_t i = 0; isReady && i < batch.size(); ++i)
            connected.push_back(lanes.at(i)->connectFirst(batch.at(i), isWhole(batch.at(i))));
        isReady = isReady && allEnd(connected);
        return isReady && std::all_of(connected.begin(), connected.end(), [](const std::shared_ptr<Outcome> &outcome) {
            return !outcome || outcome->isSuccess();
        });
    }

    void run(const std::vector<Combination> &batch, Lanes &lanes)
    {
        // On a busy machine the call that warms a connection may be past the deadline, and then there is none to break.
        bool isReady = false;
        for (int attempt = 0; attempt < 5 && !isReady; ++attempt) {
            isReady = makeReady(batch, lanes);
        }
        QVERIFY(isReady);
        std::vector<std::shared_ptr<Outcome>> outcomes;
        for (std::size_t i = 0; i < batch.size(); ++i) {
            lanes.at(i)->proxy().arm({batch.at(i).harm, batch.at(i).way, batch.at(i).after});
            outcomes.push_back(lanes.at(i)->start(batch.at(i)));
        }
        QVERIFY(allEnd(outcomes));
        for (std::size_t i = 0; i < batch.size(); ++i)
            judge(batch.at(i), *lanes.at(i), *outcomes.at(i));
    }

    void judge(const Combination &combination, Lane &lane, const Outcome &outcome)
    {
        const QByteArray name = told(combination).toUtf8();
        ++m_combinations;
        if (lane.isEncrypted()) {
            judgeEncrypted(name, lane, outcome);
            return;
        }
        QVERIFY2(lane.proxy().hasStruck(), name.constData());
        if (combination.way == Way::Answer)
            QCOMPARE(lane.arrivals(), 1);
        else // the demo server counts from the header on; a reset may overtake even a whole request
            QVERIFY2(lane.arrivals() <= 1, name.constData());
        QVERIFY2(lane.connectionsSinceStart() <= (combination.isWarm ? 0 : 1), name.constData());
        const bool isUnknown = count(name, lane, outcome);
        if (!isWhole(combination))
            QVERIFY2(isUnknown, name.constData());
        else if (combination.harm != Harm::Reset) // which may overtake what came before it
            QVERIFY2(outcome.isSuccess(), name.constData());
        else
            QVERIFY2(outcome.isSuccess() || isUnknown, name.constData());
    }

    bool count(const QByteArray &name, const Lane &lane, const Outcome &outcome)
    {
        if (outcome.arrivals != 1)
            QTest::qFail(name.constData(), __FILE__, __LINE__);
        m_mostArrivals = std::max(m_mostArrivals, lane.arrivals());
        const bool isUnknown = outcome.error && outcome.error->outcomeUnknown;
        m_successes += outcome.isSuccess() ? 1 : 0;
        m_unknown += isUnknown ? 1 : 0;
        m_failures += !outcome.isSuccess() && !isUnknown ? 1 : 0;
        return isUnknown;
    }

    /// Which byte of the call an encrypted one is, nobody can tell: what became of it must fit what the server saw.
    void judgeEncrypted(const QByteArray &name, const Lane &lane, const Outcome &outcome)
    {
        const bool isUnknown = count(name, lane, outcome);
        QVERIFY2(lane.arrivals() <= 1, name.constData());
        QVERIFY2(lane.arrivals() == 0 || isUnknown || outcome.isSuccess(), name.constData());
        QVERIFY2(lane.arrivals() == 1 || !outcome.isSuccess(), name.constData());
    }

    Certificates m_certificates;
    Certificates::Made m_certificate = m_certificates.make(Certificates::Kind::SelfSigned);
    Lanes m_lanes;
    Lanes m_encryptedLanes;
    Sizes m_sizes;
    int m_combinations = 0;
    int m_successes = 0;
    int m_unknown = 0;
    int m_failures = 0;
    int m_mostArrivals = 0;
};

QTEST_GUILESS_MAIN(FaultMatrixTest)
#include "tst_faultmatrix.moc"
