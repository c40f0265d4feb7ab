// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cannedserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

CannedServer::CannedServer(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &CannedServer::handleConnection);
    m_server.listen(QHostAddress::LocalHost);
}

CannedServer::~CannedServer()
{
    const QList<QTcpSocket *> sockets = m_pending.keys();
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this); // they end after the members that the handlers use
        socket->abort();
    }
}

QUrl CannedServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
}

void CannedServer::answer(const QByteArray &bytes, After after)
{
    m_answers.append(Answer{bytes, after});
}

QByteArray CannedServer::http(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " Some Reason\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

QByteArray CannedServer::requestLine(qsizetype number) const
{
    const QByteArray request = m_requests.value(number);
    return request.left(request.indexOf("\r\n"));
}

void CannedServer::closeConnections()
{
    const QList<QTcpSocket *> sockets = m_pending.keys();
    for (QTcpSocket *socket : sockets)
        socket->disconnectFromHost();
}

void CannedServer::handleConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        m_pending.insert(socket, QByteArray());
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { handleBytes(socket); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) { m_bytesSent += bytes; });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_pending.remove(socket);
            socket->deleteLater();
            Q_EMIT connectionEnded();
        });
    }
}

void CannedServer::handleBytes(QTcpSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    m_bytesReceived += bytes.size();
    QByteArray &pending = m_pending[socket];
    pending += bytes;
    const qsizetype headerEnd = pending.indexOf("\r\n\r\n");
    if (headerEnd < 0)
        return;
    const QByteArray header = pending.left(headerEnd).toLower();
    qsizetype length = 0;
    if (const qsizetype at = header.indexOf("content-length:"); at >= 0) {
        const QByteArray rest = header.mid(at + 15);
        length = rest.left(rest.indexOf('\r') < 0 ? rest.size() : rest.indexOf('\r')).trimmed().toLongLong();
    }
    if (pending.size() < headerEnd + 4 + length)
        return;
    m_requests.append(pending.left(headerEnd + 4 + length));
    pending.clear();
    reply(socket);
    Q_EMIT requestArrived();
}

void CannedServer::reply(QTcpSocket *socket)
{
    const QByteArray path = requestLine(m_requests.size() - 1).split(' ').value(1);
    if (const auto byPath = m_answersByPath.constFind(path); byPath != m_answersByPath.cend()) {
        socket->write(*byPath);
        return;
    }
    if (m_answers.isEmpty())
        return;
    const Answer answer = m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.constFirst();
    socket->write(answer.bytes);
    goOn(socket, answer.after);
}

void CannedServer::goOn(QTcpSocket *socket, After after)
{
    switch (after) {
    case After::KeepOpen:
        break;
    case After::Close:
        socket->disconnectFromHost();
        break;
    case After::Reset: {
        socket->flush();
        const linger atOnce{1, 0};
        setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        socket->abort();
        break;
    }
    case After::Drip: {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        timer->start(20);
        break;
    }
    case After::Flood: {
        const QByteArray chunk(qsizetype(64) * 1024, ' ');
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket, chunk] {
            if (socket->bytesToWrite() < chunk.size())
                socket->write(chunk);
        });
        break;
    }
    }
}
