// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

/// Answers given bytes and counts what it received. Lives in the test's own thread and event loop.
class CannedServer : public QObject
{
    Q_OBJECT

public:
    enum class After {
        KeepOpen,
        Close, ///< once the bytes are out
        Reset, ///< likewise, but with RST
        Drip, ///< goes on with one byte every 20 ms
        Flood, ///< goes on with as much as is taken
    };
    struct Answer
    {
        QByteArray bytes;
        After after = After::KeepOpen;
    };

    explicit CannedServer(QObject *parent = nullptr);
    ~CannedServer() override;

    QUrl url() const;

    /// For the next request that has no answer of its own yet; the last one is used for all further requests.
    void answer(const QByteArray &bytes, After after = After::KeepOpen);
    /// For every request to this path, however many come, instead of those above. The newest counts.
    void answerPath(const QByteArray &path, const QByteArray &bytes) { m_answersByPath.insert(path, bytes); }
    /// A complete HTTP answer with Content-Length.
    static QByteArray http(int status, const QByteArray &body, const QByteArray &headers = {});

    int connections() const { return m_connections; }
    qint64 bytesReceived() const { return m_bytesReceived; }
    qint64 bytesSent() const { return m_bytesSent; }
    /// Whole requests, with header and body.
    const QList<QByteArray> &requests() const { return m_requests; }
    QByteArray requestLine(qsizetype number = 0) const;
    void closeConnections();
    void stopListening() { m_server.close(); }

Q_SIGNALS:
    void requestArrived();
    void connectionEnded();

private:
    void handleConnection();
    void handleBytes(QTcpSocket *socket);
    void reply(QTcpSocket *socket);
    void goOn(QTcpSocket *socket, After after);

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_pending;
    QList<Answer> m_answers;
    QHash<QByteArray, QByteArray> m_answersByPath;
    QList<QByteArray> m_requests;
    int m_connections = 0;
    qint64 m_bytesReceived = 0;
    qint64 m_bytesSent = 0;
};
