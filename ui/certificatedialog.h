// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/certificate.h"

#include <QDialog>
#include <QUrl>

#include <memory>

namespace Tokendesk {

namespace Ui {
class CertificateDialog;
}

/// A server's certificate could not be verified: why, what it says, and the two ways on. Cancel is the default, and the
/// dialog closes with Accepted after either way.
class CertificateDialog : public QDialog
{
    Q_OBJECT

public:
    CertificateDialog(const QUrl &server, const RejectedCertificate &rejected, QWidget *parent = nullptr);
    ~CertificateDialog() override;

    /// Why a file that was given did not help.
    void tell(const QString &text);
    /// The administrator of the computer decides what is trusted: both ways on are closed, and it says so.
    void lock();
    /// As if the user had chosen it.
    void takeFile(const QString &path);

Q_SIGNALS:
    void trustWanted(); ///< exactly this certificate
    void authoritiesGiven(const QList<QByteArray> &authorities);

private:
    void chooseFile();

    std::unique_ptr<Ui::CertificateDialog> m_ui;
};

} // namespace Tokendesk
