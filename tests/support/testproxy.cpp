// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testproxy.h"

#include <QTcpSocket>

#include <utility>

TestProxy::TestProxy(quint16 targetPort, QObject *parent) : QObject(parent), m_target(targetPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &TestProxy::handleConnection);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the proxy cannot listen");
}

TestProxy::~TestProxy()
{
    m_server.close();
    closeTunnels();
}

QNetworkProxy TestProxy::proxy() const
{
    return QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port());
}

void TestProxy::setLogin(const QByteArray &user, const QByteArray &password, Refusal refusal)
{
    m_login = user.isEmpty() ? QByteArray() : "Basic " + (user + ':' + password).toBase64();
    m_refusal = refusal;
}

void TestProxy::closeTunnels()
{
    for (QTcpSocket *socket : std::exchange(m_open, {})) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void TestProxy::handleConnection()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        ++m_connections;
        client->setParent(this);
        m_open.append(client);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { handleHead(client); });
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            m_open.removeOne(client);
            client->deleteLater();
        });
    }
}

void TestProxy::handleHead(QTcpSocket *client)
{
    const QByteArray seen = client->peek(64LL * 1024);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = client->read(end + 4);
    m_requests.append(head);
    if (m_status != 0) {
        client->write("HTTP/1.1 " + QByteArray::number(m_status) + " No\r\nContent-Length: 0\r\n\r\n");
        client->disconnectFromHost();
        return;
    }
    if (!m_login.isEmpty() && !head.contains("\r\nProxy-Authorization: " + m_login + "\r\n")) {
        refuse(client);
        return;
    }
    openTunnel(client);
}

void TestProxy::refuse(QTcpSocket *client)
{
    ++m_refusals;
    const QByteArray body("<html>Who are you?</html>");
    client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"Test\"\r\n"
        + QByteArray(m_refusal == Refusal::Close ? "Connection: close\r\n" : "")
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    if (m_refusal == Refusal::Close)
        client->disconnectFromHost();
}

void TestProxy::openTunnel(QTcpSocket *client)
{
    ++m_tunnels;
    auto *server = new QTcpSocket(this);
    m_open.append(server);
    client->disconnect(this);
    const auto end = [this, client, server] {
        for (QTcpSocket *socket : {client, server}) {
            socket->disconnect(this);
            m_open.removeOne(socket);
            socket->disconnectFromHost();
            socket->deleteLater();
        }
    };
    connect(client, &QTcpSocket::disconnected, this, end);
    connect(server, &QTcpSocket::disconnected, this, end);
    connect(server, &QTcpSocket::connected, client, [client] { client->write("HTTP/1.1 200 Go on\r\n\r\n"); });
    connect(client, &QTcpSocket::readyRead, this, [this, client, server] {
        const QByteArray bytes = client->readAll();
        m_tunnelBytes += bytes.size();
        server->write(bytes);
    });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    server->connectToHost(QHostAddress::LocalHost, m_target);
}
