// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/linestream.h"

#include <QUrl>

LineStream::LineStream(const std::string &url, const QByteArray &path, const std::string &token)
{
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { handleBytes(); });
    const QUrl address(QString::fromStdString(url));
    m_socket.connectToHost(address.host(), static_cast<quint16>(address.port()));
    m_socket.write("GET /api/v1" + path + " HTTP/1.1\r\nHost: " + address.authority().toLatin1()
        + "\r\nPrivate-Token: " + QByteArray::fromStdString(token) + "\r\n\r\n");
}

void LineStream::handleBytes()
{
    m_raw += m_socket.readAll();
    if (!m_inBody) {
        const qsizetype end = m_raw.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        m_status = m_raw.mid(qsizetype(sizeof "HTTP/1.1"), 3).toInt();
        m_raw.remove(0, end + 4);
        m_inBody = true;
    }
    takeChunks();
    takeLines();
}

void LineStream::takeChunks()
{
    while (!m_ended) {
        const qsizetype lineEnd = m_raw.indexOf("\r\n");
        bool ok = false;
        const qsizetype length = m_raw.left(lineEnd).toLongLong(&ok, 16);
        if (lineEnd < 0 || !ok || m_raw.size() < lineEnd + 2 + length + 2)
            return;
        m_text += m_raw.mid(lineEnd + 2, length);
        m_raw.remove(0, lineEnd + 2 + length + 2);
        m_ended = length == 0;
    }
}

void LineStream::takeLines()
{
    for (qsizetype end = m_text.indexOf('\n'); end >= 0; end = m_text.indexOf('\n')) {
        const QByteArray line = m_text.left(end).trimmed();
        m_text.remove(0, end + 1);
        if (line.isEmpty())
            ++m_blankLines;
        else
            m_lines.append(line);
    }
}
