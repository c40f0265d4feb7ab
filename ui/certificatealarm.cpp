// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificatealarm.h"

#include "ui/certificatetext.h"
#include "ui/dialoglook.h"
#include "ui/retranslation.h"
#include "ui_certificatealarm.h"

#include <QFontDatabase>
#include <QPushButton>

namespace Tokendesk {

CertificateAlarm::CertificateAlarm(const QUrl &server, const RejectedCertificate &rejected, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::CertificateAlarm>())
{
    m_ui->setupUi(this);
    giveLook(*this, *m_ui->heading);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    makeReadable(*m_ui->trusted);
    m_ui->trusted->setFont(fixed);
    m_ui->trusted->setWordWrap(false);
    m_ui->trusted->setLayoutDirection(Qt::LeftToRight);
    m_ui->trusted->setText(fingerprintLines(certificateFingerprint(rejected.trusted)));
    m_ui->shown->show(rejected.certificate);

    QPushButton *close = m_ui->buttons->button(QDialogButtonBox::Close);
    auto *forget = m_ui->buttons->addButton(QString(), QDialogButtonBox::DestructiveRole);
    forget->setObjectName(QStringLiteral("forgetButton"));
    forget->setAutoDefault(false);
    forget->setEnabled(false);
    close->setDefault(true);
    close->setFocus();
    connect(m_ui->compared, &QCheckBox::toggled, forget, &QWidget::setEnabled);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(forget, &QPushButton::clicked, this, [this] {
        Q_EMIT forgetWanted();
        accept();
    });
    keepTranslated(*this, [this, forget, host = hostText(server)] {
        m_ui->retranslateUi(this);
        //: %1 is a server
        m_ui->heading->setText(tr("Stop: %1 shows another certificate than the one you trust").arg(host));
        m_ui->note->tell(InlineNote::Kind::Warning,
            tr("Somebody on the way may be pretending to be the server. The connection was ended before anything was "
               "sent."));
        m_ui->trusted->setAccessibleDescription(m_ui->trustedTitle->text());
        forget->setText(tr("&Forget the Trusted Certificate"));
    });
}

CertificateAlarm::~CertificateAlarm() = default;

} // namespace Tokendesk
