// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/certificate.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSslCertificate>

namespace Tokendesk {

namespace {

QString nameOf(const QStringList &commonName, const QStringList &organisation)
{
    return QStringList(commonName + organisation).join(QStringLiteral(", "));
}

Timestamp momentOf(const QDateTime &time)
{
    return time.isValid() ? Timestamp(time.toMSecsSinceEpoch()) : Timestamp();
}

} // namespace

std::optional<CertificateFacts> certificateFacts(const QByteArray &certificate)
{
    const QSslCertificate read(certificate, QSsl::Der);
    if (read.isNull())
        return std::nullopt;
    using Name = QSslCertificate::SubjectInfo;
    CertificateFacts facts;
    facts.subject = nameOf(read.subjectInfo(Name::CommonName), read.subjectInfo(Name::Organization));
    facts.issuer = nameOf(read.issuerInfo(Name::CommonName), read.issuerInfo(Name::Organization));
    const auto names = read.subjectAlternativeNames();
    for (const auto kind : {QSsl::DnsEntry, QSsl::IpAddressEntry})
        facts.alternativeNames.append(names.values(kind));
    facts.alternativeNames.sort();
    facts.validFrom = momentOf(read.effectiveDate());
    facts.validUntil = momentOf(read.expiryDate());
    return facts;
}

QByteArray certificateFingerprint(const QByteArray &certificate)
{
    return QCryptographicHash::hash(certificate, QCryptographicHash::Sha256);
}

QString fingerprintText(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

Result<QList<QByteArray>, AuthorityFileProblem> readAuthorities(const QByteArray &content)
{
    if (content.size() > MaxAuthorityFile)
        return AuthorityFileProblem::TooLarge;
    QList<QSslCertificate> read;
    if (content.contains("-----BEGIN "))
        read = QSslCertificate::fromData(content, QSsl::Pem);
    else if (!content.isEmpty())
        read = {QSslCertificate(content, QSsl::Der)};
    QList<QByteArray> authorities;
    for (const QSslCertificate &one : std::as_const(read)) {
        const QByteArray der = one.toDer();
        if (!one.isNull() && !authorities.contains(der))
            authorities.append(der);
    }
    if (authorities.isEmpty())
        return AuthorityFileProblem::NoCertificate;
    return authorities;
}

} // namespace Tokendesk
