// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificatetext.h"

#include "app/core/displaytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace Tokendesk {

namespace {

constexpr qsizetype NameLength = 120;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::CertificateText)

public:
    static QString day(const Timestamp &moment)
    {
        return moment ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(*moment), QLocale::ShortFormat)
                      : tr("an unknown time");
    }
    static QString reason(CertificateProblem problem, const CertificateFacts &facts, const QUrl &server);
};

QString Words::reason(CertificateProblem problem, const CertificateFacts &facts, const QUrl &server)
{
    switch (problem) {
    case CertificateProblem::Expired:
        //: %1 is a date and time
        return tr("It expired on %1.").arg(day(facts.validUntil));
    case CertificateProblem::NotYetValid:
        //: %1 is a date and time
        return tr("It is not valid before %1. Is the clock of this computer right?").arg(day(facts.validFrom));
    case CertificateProblem::OtherHost:
        if (facts.alternativeNames.isEmpty())
            return tr("It is made for another host, not for %1.").arg(server.host());
        return tr("It is made for %1, not for %2.")
            .arg(displayText(facts.alternativeNames.join(QStringLiteral(", ")), NameLength), server.host());
    case CertificateProblem::SelfSigned:
        return tr("The server signed it itself, so nobody else vouches for it.");
    case CertificateProblem::UnknownIssuer:
        if (facts.issuer.isEmpty())
            return tr("This computer does not know who issued it.");
        return tr("It was issued by “%1”, whom this computer does not know.")
            .arg(displayText(facts.issuer, NameLength));
    case CertificateProblem::IssuerNotValid:
        return tr("The certificate that vouches for it is out of date, or is not made for that.");
    case CertificateProblem::BadSignature:
        return tr("Its signature is wrong: it was damaged or forged.");
    case CertificateProblem::Revoked:
        return tr("It was revoked: its key may be in the wrong hands.");
    case CertificateProblem::NotForServers:
        return tr("It is not made for servers.");
    case CertificateProblem::Other:
        break;
    }
    return tr("It could not be verified.");
}

} // namespace

QStringList certificateReasons(const RejectedCertificate &rejected, const QUrl &server)
{
    const CertificateFacts facts = certificateFacts(rejected.certificate).value_or(CertificateFacts());
    QStringList reasons;
    for (const CertificateProblem problem : rejected.problems)
        reasons.append(Words::reason(problem, facts, server));
    return reasons;
}

QString hostText(const QUrl &server)
{
    return server.port() < 0 ? server.host()
                             : QStringLiteral("%1:%2").arg(server.host(), QString::number(server.port()));
}

QString fingerprintLines(const QByteArray &fingerprint)
{
    const qsizetype half = fingerprint.size() / 2;
    return fingerprintText(fingerprint.first(half)) + QLatin1Char('\n') + fingerprintText(fingerprint.sliced(half));
}

} // namespace Tokendesk
