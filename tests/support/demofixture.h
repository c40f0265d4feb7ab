// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret.h"
#include "app/demo/demoserver.h"

#include <QUrl>

/// A demo server with its accounts in Qt's types.
class DemoFixture
{
public:
    explicit DemoFixture(const TokendeskDemo::DemoOptions &options = {}) : m_server(options) { }

    TokendeskDemo::DemoServer &server() { return m_server; }
    QUrl url() const { return QUrl(QString::fromStdString(m_server.url())); }
    const TokendeskDemo::DemoAccount &administrator() const { return m_server.accounts().at(0); }
    const TokendeskDemo::DemoAccount &user(std::size_t number = 0) const { return m_server.accounts().at(1 + number); }

    static QString email(const TokendeskDemo::DemoAccount &account) { return QString::fromStdString(account.email); }
    static Tokendesk::Secret password(const TokendeskDemo::DemoAccount &account)
    {
        return Tokendesk::Secret(QByteArrayView(account.password));
    }
    static Tokendesk::Secret token(const TokendeskDemo::DemoAccount &account)
    {
        return Tokendesk::Secret(QByteArrayView(account.token));
    }

private:
    TokendeskDemo::DemoServer m_server;
};
