// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultproxy.h"

#include <QHash>

/// Counts what a client says inside of TLS, from the outside: by the lengths of its records on a fault proxy. Requests,
/// that is, not what the handshake itself sends in records of the same kind. It knows TLS 1.3 with the hash functions
/// that are in use.
class TlsWire
{
public:
    explicit TlsWire(FaultProxy &proxy)
    {
        proxy.setObserver([this](int connection, FaultProxy::Way way, const QByteArray &bytes) {
            if (way == FaultProxy::Way::Request)
                take(m_unread[connection], bytes);
        });
    }

    qint64 requestBytes() const { return m_requestBytes; }

private:
    struct Direction
    {
        QByteArray bytes;
        int protectedRecords = 0;
    };

    void take(Direction &direction, const QByteArray &bytes)
    {
        constexpr qsizetype Header = 5;
        constexpr int ApplicationData = 0x17;
        direction.bytes += bytes;
        const auto at = [&](qsizetype i) {
            return static_cast<int>(static_cast<unsigned char>(direction.bytes.at(i)));
        };
        while (direction.bytes.size() >= Header) {
            const qsizetype length = at(3) * 256 + at(4);
            if (direction.bytes.size() < Header + length)
                return;
            if (at(0) == ApplicationData)
                count(direction.protectedRecords++, length);
            direction.bytes.remove(0, Header + length);
        }
    }

    /// A record of TLS 1.3 has 17 bytes beside its content. The first one is the end of the handshake; one with two
    /// bytes is an alert.
    void count(int number, qsizetype length)
    {
        constexpr qsizetype Beside = 17;
        constexpr qsizetype Alert = 2;
        const qsizetype content = length - Beside;
        const bool isFinished = number == 0 && (content == 4 + 32 || content == 4 + 48);
        if (!isFinished && content != Alert)
            m_requestBytes += content;
    }

    QHash<int, Direction> m_unread;
    qint64 m_requestBytes = 0;
};
