// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/api/transport.h"
#include "tests/support/calls.h"
#include "tests/support/cannedserver.h"
#include "tests/support/strictness.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

using namespace Tokendesk;
using After = CannedServer::After;

namespace {

struct Method
{
    const char *name;
    const char *requestLine;
    bool changesState;
    bool anyBodyWillDo; ///< answers nothing but "done"
    const char *privateToken; ///< empty: none
    const char *body;
    std::function<std::shared_ptr<Outcome>(Client &, QObject *)> start;
    std::function<ApiCallBase *(Client &, QObject *)> call;
};

template <typename Call>
Method method(const char *name, const char *requestLine, bool changesState, bool anyBodyWillDo,
    const char *privateToken, const char *body, Call call)
{
    return {name, requestLine, changesState, anyBodyWillDo, privateToken, body,
        [call](Client &client, QObject *parent) { return watch(call(client, parent)); },
        [call](Client &client, QObject *parent) -> ApiCallBase * {
            return call(client, parent);
        }};
}

Secret secret(const char *text)
{
    return Secret(QByteArrayView(text));
}

const QString Id = QStringLiteral("an-id");
const QString Text = QStringLiteral("a \"text\"");

const std::vector<Method> &methods()
{
    using C = Client &;
    using P = QObject *;
    constexpr const char *Own = "the-clients-own-token";
    static const std::vector<Method> all = {
        method("serverInfo", "GET /api/v1/server-info HTTP/1.1", false, false, "", "",
            [](C c, P p) { return c.serverInfo(p); }),
        method("serverConfig", "GET /api/v1/server-config HTTP/1.1", false, false, "", "",
            [](C c, P p) { return c.serverConfig(p); }),
        method("signIn", "POST /api/v1/users/login HTTP/1.1", false, false, "",
            "{\"email\":\"me@a.example\",\"password\":\"the-password\"}",
            [](C c, P p) { return c.signIn(QStringLiteral("me@a.example"), secret("the-password"), p); }),
        method("signInWithToken", "POST /api/v1/users/login HTTP/1.1", false, false, "",
            "{\"token\":\"another-token\"}", [](C c, P p) { return c.signInWithToken(secret("another-token"), p); }),
        method("signOut", "POST /api/v1/users/logout HTTP/1.1", true, true, "another-token",
            "{\"token\":\"another-token\"}", [](C c, P p) { return c.signOut(secret("another-token"), p); }),
        method(
            "listUsers", "GET /api/v1/users HTTP/1.1", false, false, Own, "", [](C c, P p) { return c.listUsers(p); }),
        method("user", "GET /api/v1/users/7 HTTP/1.1", false, false, Own, "", [](C c, P p) { return c.user(7, p); }),
        method("blockUser", "POST /api/v1/users/7/block HTTP/1.1", true, false, Own, "",
            [](C c, P p) { return c.blockUser(7, p); }),
        method("auditLog", "GET /api/v1/audit-log?author_id=7&per_page=50&cursor=a%26b HTTP/1.1", false, false, Own, "",
            [](C c, P p) {
                return c.auditLog({{}, {}, 7, "a&b"}, p);
            }),
        method("listTokens", "GET /api/v1/users/7/access-tokens HTTP/1.1", false, false, Own, "",
            [](C c, P p) { return c.listTokens(7, p); }),
        method("token", "GET /api/v1/users/7/access-tokens/an-id HTTP/1.1", false, false, Own, "",
            [](C c, P p) { return c.token(7, Id, p); }),
        method("createToken", "POST /api/v1/users/7/access-tokens HTTP/1.1", true, false, Own,
            "{\"description\":\"a \\\"text\\\"\"}", [](C c, P p) { return c.createToken(7, Text, p); }),
        method("changeDescription", "PATCH /api/v1/users/7/access-tokens/an-id HTTP/1.1", true, false, Own,
            "{\"description\":\"a \\\"text\\\"\"}", [](C c, P p) { return c.changeDescription(7, Id, Text, p); }),
        method("revokeToken", "DELETE /api/v1/users/7/access-tokens/an-id HTTP/1.1", true, true, Own, "",
            [](C c, P p) { return c.revokeToken(7, Id, p); }),
    };
    return all;
}

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    for (const QByteArray &line : request.left(request.indexOf("\r\n\r\n")).split('\n')) {
        if (line.toLower().startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace

/// What holds for each method of Client, whatever it asks.
class EveryCallTest : public QObject
{
    Q_OBJECT

private:
    static void everyMethod()
    {
        QTest::addColumn<std::size_t>("number");
        for (std::size_t i = 0; i < methods().size(); ++i)
            QTest::newRow(methods()[i].name) << i;
    }
    static const Method &fetched()
    {
        QFETCH(std::size_t, number);
        return methods()[number];
    }
    static ApiError errorOf(CannedServer &server, const Method &method)
    {
        Transport transport(server.url());
        Client client(transport, secret("the-clients-own-token"));
        QObject owner;
        const auto outcome = method.start(client, &owner);
        QSignalSpy finished(owner.findChild<ApiCallBase *>(), &ApiCallBase::finished);
        if (!finished.wait(10'000) || !outcome->error)
            qFatal("no error");
        return *outcome->error;
    }

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void asksExactlyThis_data() { everyMethod(); }
    void asksExactlyThis()
    {
        const Method &method = fetched();
        CannedServer server;
        server.answer(CannedServer::http(500, ""));
        errorOf(server, method);
        QCOMPARE(server.requestLine(), QByteArray(method.requestLine));
        const QByteArray request = server.requests().first();
        const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
        QCOMPARE(body, QByteArray(method.body));
        QCOMPARE(headerOf(request, "private-token"), QByteArray(method.privateToken));
        QCOMPARE(headerOf(request, "content-type"), QByteArray(body.isEmpty() ? "" : "application/json"));
        QCOMPARE(headerOf(request, "accept-encoding"), QByteArray("identity"));
        QCOMPARE(headerOf(request, "cookie"), QByteArray());
        QCOMPARE(server.requests().size(), 1);
    }

    void aStatusThatIsNoSuccessIsItsError_data() { everyMethod(); }
    void aStatusThatIsNoSuccessIsItsError()
    {
        const Method &method = fetched();
        const std::pair<int, ApiErrorKind> expected[] = {{302, ApiErrorKind::Redirected},
            {400, ApiErrorKind::BadRequest}, {401, ApiErrorKind::Unauthorized}, {402, ApiErrorKind::SeatsUsedUp},
            {403, ApiErrorKind::Forbidden}, {404, ApiErrorKind::NotFound}, {429, ApiErrorKind::RateLimited},
            {500, ApiErrorKind::ServerFault}, {503, ApiErrorKind::ServerFault}};
        for (const auto &[status, kind] : expected) {
            CannedServer server;
            server.answer(CannedServer::http(status, "{\"msg\":\"Not today.\"}", "Retry-After: 5\r\n"));
            const ApiError error = errorOf(server, method);
            QCOMPARE(error.kind, kind);
            QCOMPARE(error.httpStatus, status);
            QCOMPARE(error.serverMessage, QStringLiteral("Not today."));
            QVERIFY(!error.outcomeUnknown);
            QCOMPARE(server.requests().size(), 1);
        }
    }

    void aBrokenSuccessIsABadAnswer_data() { everyMethod(); }
    void aBrokenSuccessIsABadAnswer()
    {
        const Method &method = fetched();
        for (const char *body : {"<!doctype html><p>Welcome</p>", "", "{", "null", "7", "\"x\"", "[{}", "{}x"}) {
            if (method.anyBodyWillDo && *body != '<')
                continue;
            CannedServer server;
            server.answer(CannedServer::http(200, body));
            const ApiError error = errorOf(server, method);
            QCOMPARE(error.kind, ApiErrorKind::BadAnswer);
            QCOMPARE(error.httpStatus, 200);
            QCOMPARE(error.outcomeUnknown, method.changesState);
            QVERIFY(!error.detail.isEmpty());
            QCOMPARE(error.serverMessage, QString());
        }
    }

    void aLostConnectionLeavesTheOutcomeOpen_data() { everyMethod(); }
    void aLostConnectionLeavesTheOutcomeOpen()
    {
        const Method &method = fetched();
        CannedServer server;
        server.answer("", After::Close);
        const ApiError error = errorOf(server, method);
        QCOMPARE(error.kind, ApiErrorKind::ConnectionLost);
        QCOMPARE(error.outcomeUnknown, method.changesState);
        QCOMPARE(server.requests().size(), 1);
    }

    void cancelEndsItOnceAndLater_data() { everyMethod(); }
    void cancelEndsItOnceAndLater()
    {
        const Method &method = fetched();
        CannedServer server;
        Transport transport(server.url());
        Client client(transport, secret("the-clients-own-token"));
        QObject owner;
        QSignalSpy arrived(&server, &CannedServer::requestArrived);
        ApiCallBase *call = method.call(client, &owner);
        QSignalSpy finished(call, &ApiCallBase::finished);
        QSignalSpy gone(call, &QObject::destroyed);
        QVERIFY(arrived.wait());
        call->cancel();
        call->cancel();
        QCOMPARE(finished.count(), 0);
        QVERIFY(!call->isFinished());
        QVERIFY(finished.wait());
        QVERIFY(gone.count() > 0 || gone.wait());
        QCOMPARE(finished.count(), 1);
    }

    void cancelBeforeAnythingIsSentIsCertain_data() { everyMethod(); }
    void cancelBeforeAnythingIsSentIsCertain()
    {
        const Method &method = fetched();
        CannedServer server;
        Transport transport(server.url());
        Client client(transport, secret("the-clients-own-token"));
        QObject owner;
        const auto outcome = method.start(client, &owner);
        owner.findChild<ApiCallBase *>()->cancel();
        QCOMPARE(outcome->arrivals, 0);
        QTRY_COMPARE(outcome->arrivals, 1);
        QCOMPARE(outcome->error->kind, ApiErrorKind::Cancelled);
        QVERIFY(!outcome->error->outcomeUnknown);
        // A call that came after it is answered, and so whatever was sent before has arrived by now.
        server.answer(CannedServer::http(200, "{}"));
        errorOf(server, methods().front());
        QCOMPARE(server.requests().size(), 1);
    }

    void aDeletedParentMeansSilence_data() { everyMethod(); }
    void aDeletedParentMeansSilence()
    {
        const Method &method = fetched();
        CannedServer server;
        Transport transport(server.url());
        Client client(transport, secret("the-clients-own-token"));
        auto owner = std::make_unique<QObject>();
        QSignalSpy arrived(&server, &CannedServer::requestArrived);
        QSignalSpy ended(&server, &CannedServer::connectionEnded);
        const auto outcome = method.start(client, owner.get());
        QVERIFY(arrived.wait());
        owner.reset();
        QVERIFY(ended.count() > 0 || ended.wait()); // aborted, not left to run
        QCOMPARE(outcome->arrivals, 0);
        QCOMPARE(outcome.use_count(), 1); // the handler is gone as well
    }

    void theAnswerArrivesWithoutTheClient_data() { everyMethod(); }
    void theAnswerArrivesWithoutTheClient()
    {
        const Method &method = fetched();
        CannedServer server;
        server.answer(CannedServer::http(404, "{\"msg\":\"Not today.\"}"));
        Transport transport(server.url());
        auto client = std::make_unique<Client>(transport, secret("the-clients-own-token"));
        QObject owner;
        const auto outcome = method.start(*client, &owner);
        client.reset();
        QTRY_COMPARE(outcome->arrivals, 1);
        QCOMPARE(outcome->error->kind, ApiErrorKind::NotFound);
    }

    void aHandlerMayDeleteItsCall_data() { everyMethod(); }
    void aHandlerMayDeleteItsCall()
    {
        const Method &method = fetched();
        CannedServer server;
        server.answer(CannedServer::http(404, ""));
        Transport transport(server.url());
        Client client(transport, secret("the-clients-own-token"));
        auto owner = std::make_unique<QObject>();
        ApiCallBase *call = method.call(client, owner.get());
        QSignalSpy gone(call, &QObject::destroyed);
        connect(call, &ApiCallBase::finished, this, [&] { owner.reset(); });
        QVERIFY(gone.wait());
    }

    void nothingSecretReachesALog_data() { everyMethod(); }
    void nothingSecretReachesALog()
    {
        const Method &method = fetched();
        static QByteArray lines;
        lines.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("tokendesk.*=true\nqt.network.*=false"));
        const QtMessageHandler before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { lines += text.toUtf8() + '\n'; });
        CannedServer server;
        server.answer(CannedServer::http(404, "{\"msg\":\"no another-token, the-clients-own-token, the-password\"}"));
        errorOf(server, method);
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules(QString());
        QVERIFY2(lines.contains(" 404 "), lines.constData());
        for (const char *word : {"an-id", "another-token", "the-clients-own-token", "the-password", "me@a.example"})
            QVERIFY2(!lines.contains(word), lines.constData());
    }

    void nothingSecretIsInAnError_data() { everyMethod(); }
    void nothingSecretIsInAnError()
    {
        const Method &method = fetched();
        for (const int status : {302, 400, 401, 404, 500}) {
            CannedServer server;
            // As a server that is debugged, or that is not the one it was taken for, would repeat the request.
            const QByteArray echo = QByteArray(method.body) + ' ' + method.privateToken;
            const QByteArray answer =
                QJsonDocument(QJsonObject{{QStringLiteral("msg"), QString::fromUtf8(echo)}}).toJson();
            server.answer(
                CannedServer::http(status, answer, "Location: /elsewhere?x=" + echo.toPercentEncoding() + "\r\n"));
            const ApiError error = errorOf(server, method);
            const QString all = error.serverMessage + error.detail + error.redirectTarget.toString();
            for (const char *word : {"another-token", "the-clients-own-token", "the-password"})
                QVERIFY(!all.contains(QLatin1String(word)));
            QVERIFY(!error.serverMessage.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(EveryCallTest)
#include "tst_everycall.moc"
