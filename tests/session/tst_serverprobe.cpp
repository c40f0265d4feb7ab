// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/serverprobe.h"
#include "tests/support/cannedserver.h"
#include "tests/support/demofixture.h"
#include "tests/support/strictness.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Tokendesk;

class ServerProbeTest : public QObject
{
    Q_OBJECT

private:
    /// What a probe tells, in the order of telling.
    struct Heard
    {
        explicit Heard(ServerProbe &probe)
        {
            connect(
                &probe, &ServerProbe::answered, &probe, [this](const ServerFacts &facts) { answers.append(facts); });
            connect(&probe, &ServerProbe::failed, &probe, [this](const QUrl &server, const ApiError &error) {
                failures.append({server, error});
            });
        }
        qsizetype count() const { return answers.size() + failures.size(); }

        QList<ServerFacts> answers;
        QList<std::pair<QUrl, ApiError>> failures;
    };

    static QByteArray info() { return CannedServer::http(200, R"({"api":["v1.2"],"server_id":"7","version":"3"})"); }

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aCanvusServerIsRecognised()
    {
        const DemoFixture demo;
        ServerProbe probe;
        const Heard heard(probe);
        probe.ask(demo.url());
        QCOMPARE(heard.count(), 0);
        QTRY_COMPARE(heard.count(), 1);
        QCOMPARE(heard.answers.size(), 1);
        const ServerFacts &facts = heard.answers.first();
        QCOMPARE(facts.server, demo.url());
        QVERIFY(!facts.info.apiVersions.isEmpty());
        QVERIFY(!facts.info.version.isEmpty());
        QVERIFY(facts.config.passwordSignIn);
        QVERIFY(!facts.config.serverName.isEmpty());
    }

    void aServerThatHidesItsConfigurationIsStillOne()
    {
        CannedServer server;
        server.answer(info());
        server.answer(CannedServer::http(404, R"({"msg":"Not found"})"));
        ServerProbe probe;
        const Heard heard(probe);
        probe.ask(server.url());
        QTRY_COMPARE(heard.answers.size(), 1);
        QCOMPARE(heard.answers.first().config, ServerConfig());
        QCOMPARE(heard.answers.first().info.apiVersions, QStringList{QStringLiteral("v1.2")});
        QCOMPARE(server.requests().size(), 2);
        for (const QByteArray &request : server.requests()) {
            QVERIFY(!request.toLower().contains("private-token"));
        }
    }

    void somethingElseIsNoServer_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        QTest::newRow("a web page") << CannedServer::http(200, "<!DOCTYPE html><html><body>Welcome</body></html>")
                                    << int(ApiErrorKind::BadAnswer);
        QTest::newRow("other JSON") << CannedServer::http(200, "[1,2,3]") << int(ApiErrorKind::BadAnswer);
        QTest::newRow("not found") << CannedServer::http(404, "<html>nothing here</html>")
                                   << int(ApiErrorKind::NotFound);
        QTest::newRow("elsewhere") << CannedServer::http(302, "", "Location: https://example.com/\r\n")
                                   << int(ApiErrorKind::Redirected);
    }
    void somethingElseIsNoServer()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, kind);
        CannedServer server;
        server.answer(answer);
        ServerProbe probe;
        const Heard heard(probe);
        probe.ask(server.url());
        QTRY_COMPARE(heard.failures.size(), 1);
        QCOMPARE(heard.failures.first().first, server.url());
        QCOMPARE(int(heard.failures.first().second.kind), kind);
        QCOMPARE(server.requests().size(), 1);
    }

    void nobodyAnswers()
    {
        QUrl url;
        {
            const CannedServer server;
            url = server.url();
        }
        ServerProbe probe;
        const Heard heard(probe);
        probe.ask(url);
        QTRY_COMPARE(heard.failures.size(), 1);
        QCOMPARE(heard.failures.first().second.kind, ApiErrorKind::Unreachable);
    }

    void theSameQuestionIsAskedOnce()
    {
        CannedServer server;
        server.answer(info());
        ServerProbe probe;
        const Heard heard(probe);
        connect(&server, &CannedServer::requestArrived, &probe, [&] { probe.ask(server.url()); });
        probe.ask(server.url());
        probe.ask(server.url());
        QTRY_COMPARE(heard.count(), 1);
        QCOMPARE(server.requests().size(), 2); // server-info and server-config
    }

    void aQuestionThatIsReplacedIsNeverAnswered()
    {
        CannedServer replaced;
        replaced.answer(info());
        CannedServer server;
        server.answer(info());
        ServerProbe probe;
        const Heard heard(probe);
        // Its answer is on its way by then.
        connect(&replaced, &CannedServer::requestArrived, &probe, [&] { probe.ask(server.url()); });
        probe.ask(replaced.url());
        QTRY_COMPARE(heard.count(), 1);
        QCOMPARE(heard.answers.value(0).server, server.url());

        replaced.disconnect(&probe);
        connect(&replaced, &CannedServer::requestArrived, &probe, &ServerProbe::stop);
        probe.ask(replaced.url());
        QTRY_COMPARE(replaced.requests().size(), 2);
        QTest::qWait(50); // what must not come has no signal to wait for
        QCOMPARE(heard.count(), 1);
    }

    void aProbeMayGoOrAskAgainInItsOwnAnswer()
    {
        const DemoFixture demo;
        auto *going = new ServerProbe;
        QPointer<ServerProbe> gone(going);
        connect(going, &ServerProbe::answered, going, [going] { delete going; });
        going->ask(demo.url());
        QTRY_VERIFY(gone.isNull());

        ServerProbe again;
        int answers = 0;
        connect(&again, &ServerProbe::answered, &again, [&] {
            if (++answers < 3) {
                again.ask(demo.url());
            }
        });
        again.ask(demo.url());
        QTRY_COMPARE(answers, 3);
    }

    void aProbeMayGoWhileItAsks()
    {
        CannedServer slow;
        auto probe = std::make_unique<ServerProbe>();
        probe->ask(slow.url());
        QTRY_COMPARE(slow.requests().size(), 1);
        QSignalSpy ended(&slow, &CannedServer::connectionEnded);
        probe.reset();
        QVERIFY(ended.wait());
    }
};

QTEST_GUILESS_MAIN(ServerProbeTest)
#include "tst_serverprobe.moc"
