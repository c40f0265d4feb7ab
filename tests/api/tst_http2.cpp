// SPDX-License-Identifier: GPL-3.0-or-later
// Many reads at once, where the server speaks HTTP/2: all of them end, none is sent twice, and everything that holds
// for other calls holds for them.
#include "app/api/client.h"
#include "app/api/managerpool.h"
#include "app/api/transport.h"
#include "tests/support/calls.h"
#include "tests/support/certificates.h"
#include "tests/support/demofixture.h"
#include "tests/support/faultproxy.h"
#include "tests/support/http2front.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>
#include <mutex>
#include <vector>

using namespace Tokendesk;
using namespace std::chrono_literals;

namespace {

/// A demo server, nghttpx in front of it, and a proxy that does harm in front of that.
struct Place
{
    static TokendeskDemo::DemoOptions options()
    {
        TokendeskDemo::DemoOptions options;
        options.users = 120;
        options.tokensPerUser = 20;
        options.latency = 5ms;
        return options;
    }
    static TransportLimits limits()
    {
        TransportLimits limits;
        limits.deadline = 4s;
        limits.idle = 700ms;
        return limits;
    }

    explicit Place(Certificates::Kind kind = Certificates::Kind::Good, TransportLimits limits = Place::limits())
        : certificate(certificates.make(kind))
        , front(certificate, demo.url().port())
        , proxy(front.port())
        , transport(proxy.url(QStringLiteral("https")), limits, {{}, {certificates.authority()}})
        , client(transport, DemoFixture::token(demo.administrator()))
    {
        demo.server().setArrivalObserver([this](const std::string &, const std::string &path) {
            const std::lock_guard lock(mutex);
            ++arrivals[path];
        });
    }

    /// From the first call on it is known how the server is to be asked.
    bool isKnown() { return resultOf(client.listTokensInBulk(demo.administrator().id, &owner)).isOk(); }
    bool isReady()
    {
        const auto list = resultOf(client.listUsers(&owner));
        if (!list.isOk() || !isKnown())
            return false;
        for (const User &user : list.value().users) {
            if (user.id != demo.administrator().id)
                users.append(user.id);
        }
        return true;
    }
    /// One call for each user.
    std::vector<std::shared_ptr<Outcome>> askForAll()
    {
        std::vector<std::shared_ptr<Outcome>> outcomes;
        for (const UserId user : users)
            outcomes.push_back(watch(client.listTokensInBulk(user, &owner)));
        return outcomes;
    }
    int mostArrivals()
    {
        const std::lock_guard lock(mutex);
        int most = 0;
        for (const auto &[path, count] : arrivals)
            most = std::max(most, count);
        return most;
    }

    QList<UserId> users; ///< but for the administrator
    std::mutex mutex;
    std::map<std::string, int> arrivals; ///< by path
    Certificates certificates;
    DemoFixture demo{options()};
    Certificates::Made certificate;
    Http2Front front;
    FaultProxy proxy;
    QObject owner;
    Transport transport;
    Client client;
};

bool allEnded(const std::vector<std::shared_ptr<Outcome>> &outcomes)
{
    return std::all_of(outcomes.begin(), outcomes.end(), [](const auto &outcome) { return outcome->arrivals > 0; });
}

qsizetype successes(const std::vector<std::shared_ptr<Outcome>> &outcomes)
{
    return std::count_if(outcomes.begin(), outcomes.end(), [](const auto &outcome) { return outcome->isSuccess(); });
}

} // namespace

class Http2Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (Http2Front::program().isEmpty())
            QSKIP("nghttpx is not there");
        // Qt warns of each stream that a lost connection ends.
        QLoggingCategory::setFilterRules(QStringLiteral("qt.network.http2.warning=false"));
    }
    void init()
    {
        // So does it of what it still wants to tell a server that has closed.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!QIODevice::write \\(QSslSocket\\): device not open)")));
    }

    void allComeOverOneConnection()
    {
        Place place;
        QVERIFY(place.isReady());
        QCOMPARE(place.transport.bulkRoom(), ManagerPool::MostStreams);
        const auto outcomes = place.askForAll();
        QVERIFY(outcomes.size() > 100);
        QTRY_VERIFY(allEnded(outcomes));
        QCOMPARE(successes(outcomes), static_cast<qsizetype>(outcomes.size()));
        QCOMPARE(place.proxy.connections(), 2); // the other one is for all that is no bulk read
        QCOMPARE(place.mostArrivals(), 1);
    }

    void eachEndsOnceWhateverHappensToTheConnection_data()
    {
        QTest::addColumn<FaultProxy::Harm>("harm");
        QTest::addColumn<FaultProxy::Way>("way");
        QTest::addColumn<qint64>("after");
        const std::vector<std::pair<const char *, FaultProxy::Harm>> harms{{"close", FaultProxy::Harm::Close},
            {"reset", FaultProxy::Harm::Reset}, {"stall", FaultProxy::Harm::Stall}, {"cut", FaultProxy::Harm::Cut}};
        for (const auto &[name, harm] : harms) {
            for (const qint64 after : {0, 1, 700, 20'000, 90'000}) {
                QTest::addRow("%s in the answer after %lld bytes", name, after)
                    << harm << FaultProxy::Way::Answer << after;
            }
            for (const qint64 after : {0, 1, 700, 3'000}) {
                QTest::addRow("%s in the request after %lld bytes", name, after)
                    << harm << FaultProxy::Way::Request << after;
            }
        }
    }

    void eachEndsOnceWhateverHappensToTheConnection()
    {
        QFETCH(const FaultProxy::Harm, harm);
        QFETCH(const FaultProxy::Way, way);
        QFETCH(const qint64, after);
        Place place;
        QVERIFY(place.isReady());
        place.proxy.arm({harm, way, after});
        const auto outcomes = place.askForAll();
        QTRY_VERIFY_WITH_TIMEOUT(allEnded(outcomes), 15'000);
        QVERIFY(place.proxy.hasStruck());
        QVERIFY(successes(outcomes) < static_cast<qsizetype>(outcomes.size()));
        for (const auto &outcome : outcomes) {
            QCOMPARE(outcome->arrivals, 1);
            if (outcome->error) {
                QVERIFY(isWithoutAnswer(outcome->error->kind));
                QVERIFY(!outcome->error->outcomeUnknown);
            }
        }
        QCOMPARE(place.mostArrivals(), 1);
        // And who asks again is answered, over another connection.
        place.proxy.harmAll(FaultProxy::Harm::Reset);
        QTRY_VERIFY(place.isKnown());
    }

    void aServerThatIsAboutToGoLosesNobody()
    {
        Place place;
        QVERIFY(place.isReady());
        const auto outcomes = place.askForAll();
        QTRY_VERIFY(successes(outcomes) > 0);
        place.front.endGracefully();
        QTRY_VERIFY_WITH_TIMEOUT(allEnded(outcomes), 15'000);
        QCOMPARE(place.mostArrivals(), 1);
    }

    void aLongListEndsAtTheCap()
    {
        TransportLimits limits = Place::limits();
        limits.listCap = 1000;
        Place place(Certificates::Kind::Good, limits);
        const auto list = resultOf(place.client.listTokensInBulk(place.demo.administrator().id, &place.owner));
        QCOMPARE(list.error().kind, ApiErrorKind::AnswerTooLarge);
    }

    void nothingIsSentToWhomNobodyVouchesFor()
    {
        Place place(Certificates::Kind::SelfSigned);
        const auto list = resultOf(place.client.listTokensInBulk(place.demo.administrator().id, &place.owner));
        QCOMPARE(list.error().kind, ApiErrorKind::CertificateRejected);
        QCOMPARE(place.mostArrivals(), 0);
    }

    void cancelledCallsEndAndTheOthersGoOn()
    {
        Place place;
        QVERIFY(place.isReady());
        auto *cancelled = place.client.listTokensInBulk(place.demo.user().id, &place.owner);
        const auto outcome = watch(cancelled);
        const auto others = place.askForAll();
        cancelled->cancel();
        QTRY_VERIFY(outcome->arrivals == 1);
        QCOMPARE(outcome->error->kind, ApiErrorKind::Cancelled);
        QTRY_VERIFY(allEnded(others));
        QCOMPARE(successes(others), static_cast<qsizetype>(others.size()));
    }
};

QTEST_GUILESS_MAIN(Http2Test)
#include "tst_http2.moc"
