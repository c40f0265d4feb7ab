// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificateview.h"

#include "app/api/certificate.h"
#include "app/core/displaytext.h"
#include "ui/certificatetext.h"
#include "ui/retranslation.h"

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

void makeReadable(QLabel &value)
{
    value.setTextFormat(Qt::PlainText);
    value.setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    value.setSizePolicy(policy);
    value.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

CertificateView::CertificateView(QWidget *parent) : QWidget(parent), m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(fontMetrics().height());
    m_rows->setVerticalSpacing(fontMetrics().height() / 3);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_fingerprint = addRow("fingerprint");
    m_fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_fingerprint->setWordWrap(false);
    m_fingerprint->setLayoutDirection(Qt::LeftToRight);
    auto *copy = new QPushButton(this);
    copy->setObjectName(QStringLiteral("copyFingerprint"));
    copy->setAutoDefault(false);
    copy->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(fingerprintText(certificateFingerprint(m_certificate))); });
    m_rows->addRow(QString(), copy);
    m_subject = addRow("subject");
    m_names = addRow("names");
    m_issuer = addRow("issuer");
    m_validFrom = addRow("validFrom");
    m_validUntil = addRow("validUntil");
    keepTranslated(*this, [this, copy] {
        name(*m_fingerprint, tr("Fingerprint (SHA-256)"));
        copy->setText(tr("&Copy Fingerprint"));
        name(*m_subject, tr("Made for"));
        name(*m_names, tr("Valid for the hosts"));
        name(*m_issuer, tr("Issued by"));
        name(*m_validFrom, tr("Valid from"));
        name(*m_validUntil, tr("Valid until"));
        if (!m_certificate.isEmpty())
            show(m_certificate);
    });
}

void CertificateView::name(QLabel &value, const QString &title)
{
    qobject_cast<QLabel *>(m_rows->labelForField(&value))->setText(title);
    value.setAccessibleDescription(title); // a name would stand in the place of the text
}

QLabel *CertificateView::addRow(const char *name)
{
    auto *value = new QLabel(this);
    value->setObjectName(QLatin1String(name));
    makeReadable(*value);
    auto *label = new QLabel(this);
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
