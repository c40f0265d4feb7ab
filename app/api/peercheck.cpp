// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/peercheck.h"

#include "app/api/apierror.h"

#include <QNetworkReply>
#include <QSslCertificate>

#include <algorithm>

namespace Tokendesk {

namespace {

CertificateProblem problemOf(const QSslError &error, const QSslCertificate &shown)
{
    const bool isItsOwn = error.certificate().isNull() || error.certificate() == shown;
    switch (error.error()) {
    case QSslError::CertificateExpired:
    case QSslError::InvalidNotAfterField:
        return isItsOwn ? CertificateProblem::Expired : CertificateProblem::IssuerNotValid;
    case QSslError::CertificateNotYetValid:
    case QSslError::InvalidNotBeforeField:
        return isItsOwn ? CertificateProblem::NotYetValid : CertificateProblem::IssuerNotValid;
    case QSslError::HostNameMismatch:
        return CertificateProblem::OtherHost;
    case QSslError::SelfSignedCertificate:
        return CertificateProblem::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::SubjectIssuerMismatch:
    case QSslError::AuthorityIssuerSerialNumberMismatch:
        return CertificateProblem::UnknownIssuer;
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
        return CertificateProblem::IssuerNotValid;
    case QSslError::InvalidPurpose:
    case QSslError::CertificateRejected:
        return CertificateProblem::NotForServers;
    case QSslError::CertificateSignatureFailed:
    case QSslError::UnableToDecryptCertificateSignature:
    case QSslError::UnableToDecodeIssuerPublicKey:
        return CertificateProblem::BadSignature;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return CertificateProblem::Revoked;
    default:
        return CertificateProblem::Other;
    }
}

QSslCertificate certificateOf(const QByteArray &der)
{
    return QSslCertificate(der, QSsl::Der);
}

} // namespace

QSslConfiguration PeerCheck::configuration(const ServerTrust &trust)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!trust.pinned.isEmpty()) {
        tls.setCaCertificates({}); // also keeps the system's from being loaded on demand
        // A resumed session shows no certificate, so nothing would be asked.
        tls.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
        tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
        return tls;
    }
    QList<QSslCertificate> authorities;
    for (const QByteArray &der : trust.authorities)
        authorities.append(certificateOf(der));
    tls.addCaCertificates(authorities);
    return tls;
}

bool PeerCheck::needsFreshManager(const ServerTrust &trust)
{
    return !trust.pinned.isEmpty() && !certificateOf(trust.pinned).isSelfSigned();
}

void PeerCheck::watch(QNetworkReply *reply, QObject *owner)
{
    QObject::connect(
        reply, &QNetworkReply::sslErrors, owner, [this, reply](const QList<QSslError> &found) { judge(reply, found); });
}

void PeerCheck::judge(QNetworkReply *reply, const QList<QSslError> &found)
{
    const QSslCertificate shown = reply->sslConfiguration().peerCertificate();
    m_shown = shown.toDer();
    m_found = found;
    if (m_trust.pinned.isEmpty())
        return;
    m_isOther = m_shown.isEmpty() || certificateFingerprint(m_shown) != certificateFingerprint(m_trust.pinned);
    // Said either way: what was said last counts for the connections that follow.
    reply->ignoreSslErrors(m_isOther ? QList<QSslError>{QSslError(QSslError::NoError)} : found);
}

ApiError PeerCheck::error() const
{
    ApiError error;
    error.kind = ApiErrorKind::TlsFailed;
    if (m_found.isEmpty())
        return error;
    error.kind = m_isOther ? ApiErrorKind::CertificateChanged : ApiErrorKind::CertificateRejected;
    RejectedCertificate rejected;
    rejected.certificate = m_shown;
    if (m_isOther)
        rejected.trusted = m_trust.pinned;
    QStringList words;
    for (const QSslError &one : m_found) {
        const CertificateProblem problem = problemOf(one, certificateOf(m_shown));
        if (!rejected.problems.contains(problem))
            rejected.problems.append(problem);
        if (!words.contains(one.errorString()))
            words.append(one.errorString());
    }
    // A self-signed certificate has no issuer to ask for; that it is unknown too says nothing more.
    if (rejected.problems.contains(CertificateProblem::SelfSigned))
        rejected.problems.removeAll(CertificateProblem::UnknownIssuer);
    std::sort(rejected.problems.begin(), rejected.problems.end());
    error.detail = words.join(QStringLiteral("; "));
    error.certificate = std::move(rejected);
    return error;
}

} // namespace Tokendesk
