// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Tokendesk {

/// Why a server's certificate was not verified.
enum class CertificateProblem {
    Expired,
    NotYetValid,
    OtherHost, ///< it names other hosts
    SelfSigned,
    UnknownIssuer, ///< nobody who is trusted vouches for it
    IssuerNotValid, ///< a certificate above it is out of date or must not issue any
    BadSignature,
    Revoked, ///< or known to be in the wrong hands
    NotForServers, ///< it is made for another purpose
    Other
};

/// A certificate that stopped a request. Certificates are in their binary form (DER) throughout.
struct RejectedCertificate
{
    QByteArray certificate; ///< as the server showed it
    QList<CertificateProblem> problems; ///< each once
    QByteArray trusted; ///< the one that the user trusts for this server instead; empty: none

    friend bool operator==(const RejectedCertificate &, const RejectedCertificate &) = default;
};

/// Whom to believe that a server is the one it says. Goes with the server's profile.
struct ServerTrust
{
    /// Exactly this certificate and no other, whatever it says of itself and whoever vouches for it. Empty: any that
    /// can be verified.
    QByteArray pinned;
    QList<QByteArray> authorities; ///< whose word counts besides that of the system's authorities

    bool isEmpty() const { return pinned.isEmpty() && authorities.isEmpty(); }
    friend bool operator==(const ServerTrust &, const ServerTrust &) = default;
};

/// What a certificate says, in the words of whoever made it: a stranger's text.
struct CertificateFacts
{
    QString subject; ///< "Common name, organisation", as much of it as there is
    QString issuer;
    QStringList alternativeNames; ///< hosts and addresses
    Timestamp validFrom;
    Timestamp validUntil;

    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

/// Nothing where @p certificate cannot be read.
std::optional<CertificateFacts> certificateFacts(const QByteArray &certificate);

/// SHA-256, the bytes.
QByteArray certificateFingerprint(const QByteArray &certificate);
/// In pairs of hexadecimal digits with colons between them, as other programs show it.
QString fingerprintText(const QByteArray &fingerprint);

enum class AuthorityFileProblem {
    TooLarge, ///< more than MaxAuthorityFile bytes
    NoCertificate ///< neither PEM with a certificate in it nor DER
};

constexpr qint64 MaxAuthorityFile = 256LL * 1024; ///< a system's whole collection has less

/// The certificates in a file's @p content, PEM or DER. Nothing else of it is kept, such as a key.
Result<QList<QByteArray>, AuthorityFileProblem> readAuthorities(const QByteArray &content);

} // namespace Tokendesk
