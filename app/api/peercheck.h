// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/certificate.h"

#include <QList>
#include <QSslConfiguration>
#include <QSslError>

class QNetworkReply;

namespace Tokendesk {

struct ApiError;

/// How a server's certificate is judged, before a byte of a request leaves.
///
/// Without a pinned certificate that is the system's check, with the user's authorities added. With one, nobody's word
/// counts: no authority is known to the check, so that it always finds something, and Qt asks during every handshake,
/// with the connection waiting. Then only the fingerprint decides.
class PeerCheck
{
public:
    explicit PeerCheck(ServerTrust trust) : m_trust(std::move(trust)) { }

    static QSslConfiguration configuration(const ServerTrust &trust);
    /// What Qt was told to overlook it overlooks for every later connection of the same manager. That is sound where it
    /// names the pinned certificate itself, as it does for a self-signed one. For one that others vouch for, the error
    /// can name theirs, which another certificate shares: then each request needs a manager that has overlooked
    /// nothing.
    static bool needsFreshManager(const ServerTrust &trust);

    /// At once after sending: nothing is judged that happened earlier. As long as @p owner lives, which must not be
    /// longer than this.
    void watch(QNetworkReply *reply, QObject *owner);

    /// Why the handshake of the watched reply failed, after it did: the certificate, or something else.
    ApiError error() const;

private:
    void judge(QNetworkReply *reply, const QList<QSslError> &found);

    ServerTrust m_trust;
    QList<QSslError> m_found;
    QByteArray m_shown; ///< the server's certificate; empty: no handshake came that far
    bool m_isOther = false; ///< than the pinned one
};

} // namespace Tokendesk
