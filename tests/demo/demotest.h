// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoserver.h"
#include "tests/demo/plainclient.h"

#include <QObject>

#include <memory>

/// A fresh server and a client of it for each test function.
class DemoTest : public QObject
{
    Q_OBJECT

protected:
    void start(const TokendeskDemo::DemoOptions &options);

    TokendeskDemo::DemoServer &server() { return *m_server; }
    void stopServer() { m_server.reset(); }
    PlainClient &client() { return *m_client; }
    const TokendeskDemo::DemoAccount &admin() const { return m_server->accounts().at(0); }
    const TokendeskDemo::DemoAccount &user(std::size_t number = 0) const { return m_server->accounts().at(1 + number); }

    QJsonArray listOf(const TokendeskDemo::DemoAccount &account);
    QJsonObject created(const TokendeskDemo::DemoAccount &account, const QByteArray &text = "One more");
    QList<int> statusesOfTheFiveCalls(
        const std::string &token, const TokendeskDemo::DemoAccount &owner, const QString &tokenId);

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

private:
    std::unique_ptr<TokendeskDemo::DemoServer> m_server;
    std::unique_ptr<PlainClient> m_client;
};

QByteArray accountPath(std::int64_t userId);
QByteArray tokensPath(std::int64_t userId);
QByteArray tokenPath(std::int64_t userId, const QString &tokenId);
/// As a request's body.
QByteArray description(const QByteArray &text);
