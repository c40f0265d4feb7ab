// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/certificate.h"

#include <QDialog>
#include <QUrl>

#include <memory>

namespace Tokendesk {

namespace Ui {
class CertificateAlarm;
}

/// A server shows another certificate than the one that the user trusts for it. Not a question: it tells, and closes.
/// The one other way, to forget the trusted one, has to be unlocked first; it accepts nothing.
class CertificateAlarm : public QDialog
{
    Q_OBJECT

public:
    CertificateAlarm(const QUrl &server, const RejectedCertificate &rejected, QWidget *parent = nullptr);
    ~CertificateAlarm() override;

Q_SIGNALS:
    void forgetWanted(); ///< the dialog then closes with Accepted

private:
    std::unique_ptr<Ui::CertificateAlarm> m_ui;
};

} // namespace Tokendesk
