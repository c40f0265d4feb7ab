// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <memory>

/// A server that knows no newer TLS than it is told to, down to 1.0. Reads what comes and answers nothing. In a thread
/// of its own.
class OldTlsServer
{
public:
    enum Version { Tls10, Tls11, Tls12 };

    OldTlsServer(const QString &certificateFile, const QString &keyFile, Version newest);
    ~OldTlsServer();
    OldTlsServer(const OldTlsServer &) = delete;
    OldTlsServer &operator=(const OldTlsServer &) = delete;

    QUrl url() const;
    /// Whether a client that accepts @p oldest can talk to it: it is asked.
    bool speaksTo(Version oldest) const;
    int handshakes() const; ///< that came to their end
    int resumed() const; ///< of them, those that went on with an earlier session
    qint64 requestBytes() const; ///< decrypted, of all connections

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};
