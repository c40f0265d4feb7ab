// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/certificates.h"

#include <QHostAddress>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

/// Speaks HTTP/2 over TLS in front of a server that does not: nghttpx, which stands in front of real ones, too.
class Http2Front
{
public:
    static QString program()
    {
        const QString found = QStandardPaths::findExecutable(QStringLiteral("nghttpx"));
        return found.isEmpty()
            ? QStandardPaths::findExecutable(QStringLiteral("nghttpx"), {QStringLiteral("/usr/sbin")})
            : found;
    }

    Http2Front(const Certificates::Made &certificate, int behind)
    {
        QTcpServer free; // nobody takes the number again so soon
        if (!free.listen(QHostAddress::LocalHost))
            qFatal("no port is free");
        m_port = free.serverPort();
        free.close();
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(program(),
            {QStringLiteral("--conf=/dev/null"), QStringLiteral("--workers=1"),
                QStringLiteral("--frontend=127.0.0.1,%1").arg(m_port),
                QStringLiteral("--backend=127.0.0.1,%1").arg(behind),
                QStringLiteral("--backend-connections-per-host=256"),
                QStringLiteral(
                    "--frontend-http2-max-concurrent-streams=250"), // as servers written in Go, Canvus among them
                QStringLiteral("--no-server-push"), certificate.keyFile, certificate.certificateFile});
        if (!QTest::qWaitFor([this] { return isListening(); }, 10'000))
            qFatal("nghttpx does not start");
    }
    ~Http2Front()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Http2Front(const Http2Front &) = delete;
    Http2Front &operator=(const Http2Front &) = delete;

    quint16 port() const { return m_port; }
    /// As servers do that are about to go: nothing new is taken, and what is under way is answered.
    void endGracefully() { kill(static_cast<pid_t>(m_process.processId()), SIGQUIT); }

private:
    bool isListening() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return socket.waitForConnected(100);
    }

    QProcess m_process;
    quint16 m_port = 0;
};
