// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pouringserver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace {

constexpr qint64 AheadBytes = 256LL * 1024;

} // namespace

PouringServer::PouringServer(Answerer answerer) : m_answerer(std::move(answerer)), m_server(new QTcpServer)
{
    m_server->listen(QHostAddress::LocalHost);
    m_port = m_server->serverPort();
    m_server->moveToThread(&m_thread);
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            take(socket);
    });
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

PouringServer::~PouringServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl PouringServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

PouringServer::Pour PouringServer::bytes(const QByteArray &whole)
{
    return {[rest = std::optional(whole)]() mutable {
        return std::exchange(rest, std::nullopt);
    }};
}

PouringServer::Pour PouringServer::repeated(const QByteArray &start, const QByteArray &chunk, qint64 total)
{
    return {[start, chunk, left = total, begun = false]() mutable -> std::optional<QByteArray> {
        if (!std::exchange(begun, true))
            return start;
        if (left <= 0)
            return std::nullopt;
        const QByteArray now = chunk.first(std::min<qint64>(left, chunk.size()));
        left -= now.size();
        return now;
    }};
}

void PouringServer::take(QTcpSocket *socket)
{
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { handle(socket); });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

/// The tests' requests are short, and one comes only after the answer to the other.
void PouringServer::handle(QTcpSocket *socket)
{
    const QByteArray request = socket->peek(socket->bytesAvailable());
    const qsizetype head = request.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    const QByteArray lower = request.first(head).toLower();
    const qsizetype length = lower.indexOf("content-length:");
    const qsizetype body = length < 0 ? 0 : lower.mid(length + 15).split('\r').first().trimmed().toLongLong();
    if (request.size() < head + 4 + body)
        return;
    socket->readAll();
    pour(socket, std::make_shared<Pour>(m_answerer(request.first(request.indexOf('\r')))));
}

void PouringServer::pour(QTcpSocket *socket, const std::shared_ptr<Pour> &pour)
{
    while (socket->bytesToWrite() < AheadBytes) {
        const std::optional<QByteArray> next = pour->next();
        if (!next) {
            if (!pour->staysOpen)
                socket->disconnectFromHost();
            return;
        }
        socket->write(*next);
        if (pour->pause.count() > 0) {
            QTimer::singleShot(pour->pause, socket, [socket, pour] { PouringServer::pour(socket, pour); });
            return;
        }
    }
    QObject::connect(
        socket, &QTcpSocket::bytesWritten, socket, [socket, pour] { PouringServer::pour(socket, pour); },
        Qt::SingleShotConnection);
}
