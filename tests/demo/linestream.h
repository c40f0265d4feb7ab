// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QList>
#include <QTcpSocket>

#include <string>

/// One request over a socket of its own, whose chunked answer is read line by line as it comes.
class LineStream
{
public:
    LineStream(const std::string &url, const QByteArray &path, const std::string &token);
    LineStream(const LineStream &) = delete;
    LineStream &operator=(const LineStream &) = delete;

    int status() const { return m_status; }
    /// Without the blank ones.
    const QList<QByteArray> &lines() const { return m_lines; }
    QJsonDocument line(qsizetype number) const { return QJsonDocument::fromJson(m_lines.value(number)); }
    int blankLines() const { return m_blankLines; }
    /// The last chunk came: a proper end, not a cut connection.
    bool hasEnded() const { return m_ended; }
    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void close() { m_socket.abort(); }

private:
    void handleBytes();
    void takeChunks();
    void takeLines();

    QByteArray m_raw;
    QByteArray m_text;
    QList<QByteArray> m_lines;
    int m_status = 0;
    int m_blankLines = 0;
    bool m_inBody = false;
    bool m_ended = false;
    QTcpSocket m_socket; // last: it must not outlive what its handlers use
};
