// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/api/serveraddress.h"
#include "app/api/tokenstream.h"
#include "app/api/transport.h"
#include "tests/support/calls.h"
#include "tests/support/cannedserver.h"
#include "tests/support/strictness.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Tokendesk;
using namespace std::chrono_literals;

namespace {

constexpr auto AnyToken = "the-token-of-this-test";

struct Way
{
    const char *name;
    std::function<ApiError(Client &, QObject *)> ask;
};

template <typename T>
ApiError errorOf(ApiCall<T> *call)
{
    auto result = resultOf(call);
    return result.isOk() ? ApiError() : result.error();
}

ApiError streamError(TokenStream *stream)
{
    QSignalSpy ended(stream, &TokenStream::ended);
    if (!ended.wait(10'000))
        qFatal("no end");
    return stream->error();
}

/// Every verb, and everything that carries a token or a password.
const QList<Way> &ways()
{
    const static QList<Way> all = {
        {"GET, list",
            [](Client &client, QObject *owner) {
                return errorOf(client.listTokens(7, owner));
            }},
        {"GET, one",
            [](Client &client, QObject *owner) {
                return errorOf(client.token(7, QStringLiteral("a"), owner));
            }},
        {"GET, server",
            [](Client &client, QObject *owner) {
                return errorOf(client.serverInfo(owner));
            }},
        {"GET, stream",
            [](Client &client, QObject *owner) {
                return streamError(client.streamTokens(7, {}, owner));
            }},
        {"GET, stream of users",
            [](Client &client, QObject *owner) {
                return streamError(client.streamUsers({}, owner));
            }},
        {"POST, create",
            [](Client &client, QObject *owner) {
                return errorOf(client.createToken(7, QStringLiteral("x"), owner));
            }},
        {"POST, sign in",
            [](Client &client, QObject *owner) {
                return errorOf(
                    client.signIn(QStringLiteral("a@example.com"), Secret(QByteArrayView("a-password")), owner));
            }},
        {"POST, sign out",
            [](Client &client, QObject *owner) {
                return errorOf(client.signOut(client.token(), owner));
            }},
        {"PATCH",
            [](Client &client, QObject *owner) {
                return errorOf(client.changeDescription(7, QStringLiteral("a"), QStringLiteral("x"), owner));
            }},
        {"DELETE",
            [](Client &client, QObject *owner) {
                return errorOf(client.revokeToken(7, QStringLiteral("a"), owner));
            }},
    };
    return all;
}

} // namespace

/// The token goes to the scheme, host and port that the user signed in to, and nowhere else.
class ElsewhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aRedirectIsRefusedAndNamed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("way");
        for (const int status : {301, 302, 303, 307, 308}) {
            for (int way = 0; way < ways().size(); ++way)
                QTest::addRow("%d, %s", status, ways().at(way).name) << status << way;
        }
    }
    void aRedirectIsRefusedAndNamed()
    {
        QFETCH(int, status);
        QFETCH(int, way);
        CannedServer target;
        target.answer(CannedServer::http(200, "[]"));
        CannedServer server;
        QUrl there = target.url();
        there.setPath(QStringLiteral("/there"));
        QUrl byName = there;
        byName.setHost(QStringLiteral("localhost"));
        QUrl byTls = there;
        byTls.setScheme(QStringLiteral("https"));
        Transport transport(server.url());
        Client client(transport, Secret(QByteArrayView(AnyToken)));
        QObject owner;
        qsizetype asked = 0;
        for (const QUrl &url : {there, byName, byTls}) {
            server.answer(CannedServer::http(status, "moved", "Location: " + url.toEncoded() + "\r\n"));
            const ApiError error = ways().at(way).ask(client, &owner);
            QCOMPARE(error.kind, ApiErrorKind::Redirected);
            QCOMPARE(error.httpStatus, status);
            QVERIFY(!error.outcomeUnknown);
            QCOMPARE(server.requests().size(), ++asked);
            if (asked > 1)
                continue;
            QCOMPARE(error.redirectTarget, url);
        }
        QTest::qWait(20); // what must not come has no signal to wait for
        QCOMPARE(target.connections(), 0);
        QCOMPARE(target.bytesReceived(), 0);
    }

    void aRedirectToTheSameServerIsRefusedToo()
    {
        CannedServer server;
        server.answer(CannedServer::http(307, "", "Location: /elsewhere\r\n"));
        Transport transport(server.url());
        Client client(transport, Secret(QByteArrayView(AnyToken)));
        QObject owner;
        const ApiError error = errorOf(client.listTokens(7, &owner));
        QCOMPARE(error.kind, ApiErrorKind::Redirected);
        QCOMPARE(error.redirectTarget, QUrl(server.url().toString() + QStringLiteral("/elsewhere")));
        QCOMPARE(server.requests().size(), 1);
    }

    void aPlaceThatRefersElsewhereIsNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("refresh") << QByteArray("Refresh: 0; url=%1");
        QTest::newRow("link") << QByteArray("Link: <%1>; rel=next");
        QTest::newRow("alternative") << QByteArray("Alt-Svc: h2=\"%2\"");
        QTest::newRow("strict") << QByteArray("Content-Location: %1");
    }
    void aPlaceThatRefersElsewhereIsNotFollowed()
    {
        QFETCH(QByteArray, header);
        CannedServer target;
        CannedServer server;
        header.replace("%1", target.url().toEncoded());
        header.replace("%2", target.url().authority().toLatin1());
        server.answer(CannedServer::http(200, "[]", header + "\r\n"));
        Transport transport(server.url());
        Client client(transport, Secret(QByteArrayView(AnyToken)));
        QObject owner;
        QVERIFY(resultOf(client.listTokens(7, &owner)).isOk());
        QVERIFY(resultOf(client.listTokens(7, &owner)).isOk());
        QCOMPARE(target.connections(), 0);
        QCOMPARE(server.requests().size(), 2);
    }

    void plainHttpStaysOnThisMachine_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *host, bool allowed) {
            QTest::newRow(host) << QString::fromLatin1(host) << allowed;
        };
        row("localhost", true);
        row("LOCALHOST", true);
        row("127.0.0.1", true);
        row("127.1.2.3", true);
        row("127.1", true); // Qt reads it as browsers do: 127.0.0.1
        row("0x7f.1", true);
        row("2130706433", true); // likewise
        row("[::1]", true);
        row("[0:0:0:0:0:0:0:1]", true);
        row("[::ffff:127.0.0.1]", true);
        // Whatever a name server says of these, it can say something else a moment later.
        row("localhost.", false);
        row("localhost.example.com", false);
        row("sub.localhost", false);
        row("127.0.0.1.example.com", false);
        row("127.0.0.1.nip.io", false);
        row("0.0.0.0", false);
        row("[::]", false);
        row("128.0.0.1", false);
        row("192.168.0.1", false);
        row("[fe80::1]", false);
        row("canvus.example.com", false);
    }
    void plainHttpStaysOnThisMachine()
    {
        QFETCH(QString, host);
        QFETCH(bool, allowed);
        const QString address = QStringLiteral("http://%1:1").arg(host);
        const QUrl url(address);
        QVERIFY2(url.isValid(), qPrintable(url.errorString()));
        QCOMPARE(isLoopback(url), allowed);
        const auto typed = parseServerAddress(address);
        QCOMPARE(typed.isOk(), allowed);
        if (allowed)
            return;
        QCOMPARE(typed.error(), AddressProblem::PlainHttpRefused);
        Transport transport(url);
        Client client(transport, Secret(QByteArrayView(AnyToken)));
        QObject owner;
        for (const Way &way : ways())
            QCOMPARE(way.ask(client, &owner).kind, ApiErrorKind::PlainHttpRefused);
    }
};

QTEST_GUILESS_MAIN(ElsewhereTest)
#include "tst_elsewhere.moc"
