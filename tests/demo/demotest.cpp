// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/demotest.h"

#include "tests/support/strictness.h"

#include <ctime>

using namespace TokendeskDemo;

void DemoTest::initTestCase()
{
    // Three hours ahead, as in the specification's examples, and without a zone file.
    qputenv("TZ", "TST-3");
    tzset();
}

void DemoTest::init()
{
    failOnAnyWarning();
    start({});
}

void DemoTest::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void DemoTest::start(const DemoOptions &options)
{
    cleanup();
    m_server = std::make_unique<DemoServer>(options);
    m_client = std::make_unique<PlainClient>(m_server->url(), options.certificateFile);
}

QJsonArray DemoTest::listOf(const DemoAccount &account)
{
    return m_client->get(tokensPath(account.id), account.token).array();
}

QJsonObject DemoTest::created(const DemoAccount &account, const QByteArray &text)
{
    return m_client->send("POST", tokensPath(account.id), account.token, description(text)).object();
}

QList<int> DemoTest::statusesOfTheFiveCalls(const std::string &token, const DemoAccount &owner, const QString &tokenId)
{
    const QByteArray one = tokenPath(owner.id, tokenId);
    return {m_client->get(tokensPath(owner.id), token).status, m_client->get(one, token).status,
        m_client->send("POST", tokensPath(owner.id), token, description("Unwanted")).status,
        m_client->send("PATCH", one, token, description("Unwanted")).status,
        m_client->send("DELETE", one, token).status};
}

QByteArray accountPath(std::int64_t userId)
{
    return "/users/" + QByteArray::number(static_cast<qlonglong>(userId));
}

QByteArray tokensPath(std::int64_t userId)
{
    return accountPath(userId) + "/access-tokens";
}

QByteArray tokenPath(std::int64_t userId, const QString &tokenId)
{
    return tokensPath(userId) + "/" + tokenId.toLatin1();
}

QByteArray description(const QByteArray &text)
{
    return "{\"description\":\"" + text + "\"}";
}
