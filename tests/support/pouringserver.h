// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMutex>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

/// Answers with as many bytes as somebody wants, made as they are taken, from a thread of its own: what it does is
/// neither the work of the test's thread, nor does it hold what it sends.
class PouringServer
{
public:
    /// What comes of one answer, header and body.
    struct Pour
    {
        /// The next bytes, asked for in the server's thread; nothing: it was all.
        std::function<std::optional<QByteArray>()> next;
        std::chrono::milliseconds pause{0}; ///< between two of them
        bool staysOpen = true; ///< after the last of them
    };
    /// Asked in the server's thread, for each request.
    using Answerer = std::function<Pour(const QByteArray &requestLine)>;

    explicit PouringServer(Answerer answerer);
    ~PouringServer();
    PouringServer(const PouringServer &) = delete;
    PouringServer &operator=(const PouringServer &) = delete;

    QUrl url() const;

    static Pour bytes(const QByteArray &whole);
    /// @p chunk again and again, behind @p start, until @p total bytes.
    static Pour repeated(const QByteArray &start, const QByteArray &chunk, qint64 total);

private:
    void take(QTcpSocket *socket);
    void handle(QTcpSocket *socket);
    static void pour(QTcpSocket *socket, const std::shared_ptr<Pour> &pour);

    Answerer m_answerer;
    QThread m_thread;
    QTcpServer *m_server; ///< lives in that thread, and goes with it
    quint16 m_port = 0;
};
