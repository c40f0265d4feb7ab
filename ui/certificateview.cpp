// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificateview.h"

#include "app/api/certificate.h"
#include "app/core/displaytext.h"
#include "ui/certificatetext.h"

#include <QClipboard>
#include <QDateTime>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace Tokendesk {

namespace {

constexpr qsizetype LineLength = 200;

QString moment(const Timestamp &time)
{
    return time ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(*time), QLocale::LongFormat)
                : CertificateView::tr("Unknown");
}

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? CertificateView::tr("Unknown") : displayText(text, LineLength);
}

} // namespace

void makeReadable(QLabel &value, const QString &title)
{
    value.setTextFormat(Qt::PlainText);
    value.setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    value.setSizePolicy(policy);
    value.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value.setAccessibleDescription(title); // a name would stand in the place of the text
}

CertificateView::CertificateView(QWidget *parent) : QWidget(parent), m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(fontMetrics().height());
    m_rows->setVerticalSpacing(fontMetrics().height() / 3);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_fingerprint = addRow(tr("Fingerprint (SHA-256)"), "fingerprint");
    m_fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_fingerprint->setWordWrap(false);
    auto *copy = new QPushButton(tr("&Copy Fingerprint"), this);
    copy->setObjectName(QStringLiteral("copyFingerprint"));
    copy->setAutoDefault(false);
    copy->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(fingerprintText(certificateFingerprint(m_certificate))); });
    m_rows->addRow(QString(), copy);
    m_subject = addRow(tr("Made for"), "subject");
    m_names = addRow(tr("Valid for the hosts"), "names");
    m_issuer = addRow(tr("Issued by"), "issuer");
    m_validFrom = addRow(tr("Valid from"), "validFrom");
    m_validUntil = addRow(tr("Valid until"), "validUntil");
}

QLabel *CertificateView::addRow(const QString &title, const char *name)
{
    auto *value = new QLabel(this);
    value->setObjectName(QLatin1String(name));
    makeReadable(*value, title);
    auto *label = new QLabel(title, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(value);
    m_rows->addRow(label, value);
    return value;
}

void CertificateView::show(const QByteArray &certificate)
{
    m_certificate = certificate;
    const CertificateFacts facts = certificateFacts(certificate).value_or(CertificateFacts());
    m_fingerprint->setText(fingerprintLines(certificateFingerprint(certificate)));
    m_subject->setText(orUnknown(facts.subject));
    m_issuer->setText(orUnknown(facts.issuer));
    m_names->setText(orUnknown(facts.alternativeNames.join(QStringLiteral(", "))));
    m_validFrom->setText(moment(facts.validFrom));
    m_validUntil->setText(moment(facts.validUntil));
}

} // namespace Tokendesk
