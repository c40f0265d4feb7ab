// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificatedialog.h"

#include "app/core/displaytext.h"
#include "ui/certificatetext.h"
#include "ui/dialoglook.h"
#include "ui/retranslation.h"
#include "ui_certificatedialog.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

namespace Tokendesk {

CertificateDialog::CertificateDialog(const QUrl &server, const RejectedCertificate &rejected, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::CertificateDialog>())
{
    m_ui->setupUi(this);
    giveLook(*this, *m_ui->heading);
    m_ui->certificate->show(rejected.certificate);

    QPushButton *cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    auto *add = m_ui->buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    auto *trust = m_ui->buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    add->setObjectName(QStringLiteral("addButton"));
    trust->setObjectName(QStringLiteral("trustButton"));
    for (QPushButton *button : {add, trust})
        button->setAutoDefault(false);
    cancel->setDefault(true);
    cancel->setFocus();
    m_ui->buttons->setFocusProxy(nullptr); // Qt's, from which Tab never leaves the buttons
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &CertificateDialog::chooseFile);
    connect(trust, &QPushButton::clicked, this, [this] {
        Q_EMIT trustWanted();
        accept();
    });
    keepTranslated(*this, [this, add, trust, server, rejected] {
        m_ui->retranslateUi(this);
        //: %1 is a server
        m_ui->heading->setText(tr("The certificate of %1 could not be verified").arg(hostText(server)));
        QStringList reasons = certificateReasons(rejected, server);
        for (QString &reason : reasons)
            //: One of the reasons in a list
            reason = tr("• %1").arg(reason);
        m_ui->reasons->setText(reasons.join(QLatin1Char('\n')));
        add->setText(tr("&Add a CA File…"));
        trust->setText(tr("&Trust Exactly This Certificate"));
    });
}

CertificateDialog::~CertificateDialog() = default;

void CertificateDialog::tell(const QString &text)
{
    m_ui->note->tell(InlineNote::Kind::Warning, text);
}

void CertificateDialog::lock()
{
    tell(tr("The administrator of this computer decides which certificates are trusted. Ask them to add this one."));
    for (const char *name : {"addButton", "trustButton"})
        findChild<QPushButton *>(QLatin1String(name))->setEnabled(false);
}

void CertificateDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Add a CA File"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters(
        {tr("Certificates (*.pem *.crt *.cer *.der)"), tr("All files (*)", "files of every kind, in a file dialog")});
    connect(chooser, &QFileDialog::fileSelected, this, &CertificateDialog::takeFile);
    chooser->open();
}

void CertificateDialog::takeFile(const QString &path)
{
    const QString name = displayText(QFileInfo(path).fileName(), 80);
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        tell(tr("“%1” could not be read.").arg(name));
        return;
    }
    const auto authorities = readAuthorities(file.read(MaxAuthorityFile + 1));
    if (!authorities) {
        tell(authorities.error() == AuthorityFileProblem::TooLarge
                ? tr("“%1” is too large to be a CA file. Nothing was added.").arg(name)
                : tr("There is no certificate in “%1”. A CA file is in PEM or DER format. Nothing was added.")
                      .arg(name));
        return;
    }
    Q_EMIT authoritiesGiven(authorities.value());
    accept();
}

} // namespace Tokendesk
