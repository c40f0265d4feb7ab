// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QNetworkProxy>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

/// A proxy on 127.0.0.1 that opens tunnels (CONNECT), all of them to one port of this machine whatever name is asked
/// for, and that can ask for a password (Basic). Keeps every byte that was meant for itself. Lives in the test's own
/// thread and event loop.
class TestProxy : public QObject
{
    Q_OBJECT

public:
    enum class Refusal { KeepOpen, Close }; ///< what becomes of the connection after a 407

    explicit TestProxy(quint16 targetPort, QObject *parent = nullptr);
    ~TestProxy() override;

    quint16 port() const { return m_server.serverPort(); }
    QNetworkProxy proxy() const;
    void setTarget(quint16 port) { m_target = port; } ///< of new tunnels
    /// From now on; tunnels that are open stay. An empty @p user asks for nothing.
    void setLogin(const QByteArray &user, const QByteArray &password, Refusal refusal = Refusal::KeepOpen);
    /// Answers every CONNECT with this status instead.
    void setStatus(int status) { m_status = status; }
    void closeTunnels();

    int connections() const { return m_connections; }
    int refusals() const { return m_refusals; } ///< 407
    int tunnels() const { return m_tunnels; } ///< opened so far
    qint64 tunnelBytes() const { return m_tunnelBytes; } ///< from the client, inside of tunnels
    const QByteArrayList &requests() const { return m_requests; } ///< the heads that came, one for each CONNECT

private:
    void handleConnection();
    void handleHead(QTcpSocket *client);
    void refuse(QTcpSocket *client);
    void openTunnel(QTcpSocket *client);

    QTcpServer m_server;
    QByteArray m_login; ///< what the header must say
    QByteArrayList m_requests;
    QList<QTcpSocket *> m_open;
    Refusal m_refusal = Refusal::KeepOpen;
    quint16 m_target;
    int m_status = 0;
    int m_connections = 0;
    int m_refusals = 0;
    int m_tunnels = 0;
    qint64 m_tunnelBytes = 0;
};
