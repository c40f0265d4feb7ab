// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificatequestion.h"

#include "app/session/settings.h"
#include "ui/certificatealarm.h"
#include "ui/certificatedialog.h"

#include <algorithm>
#include <utility>

namespace Tokendesk {

CertificateQuestion::CertificateQuestion(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
}

CertificateQuestion::~CertificateQuestion()
{
    close();
}

void CertificateQuestion::close()
{
    if (m_dialog) {
        m_dialog->disconnect(this);
        m_dialog->close();
        m_dialog->deleteLater();
        m_dialog.clear();
    }
}

void CertificateQuestion::ask(const QUrl &server, const ApiError &error, QWidget *window)
{
    if (isOpen() || !error.certificate)
        return;
    close();
    if (isAlarm(error))
        openAlarm(server, *error.certificate, window);
    else
        openDialog(server, *error.certificate, window);
    connect(m_dialog, &QDialog::rejected, this, &CertificateQuestion::cancelled);
    connect(m_dialog, &QDialog::finished, m_dialog, &QObject::deleteLater);
    m_dialog->open();
}

void CertificateQuestion::openDialog(const QUrl &server, const RejectedCertificate &rejected, QWidget *window)
{
    const bool tookBack = takeBackAddition(server, rejected);
    // With another CA of the same name it looks forged, which is no news to anybody any more.
    const bool asBefore = tookBack && m_asked.certificate == rejected.certificate;
    if (!asBefore)
        m_asked = rejected;
    auto *dialog = new CertificateDialog(server, m_asked, window);
    m_dialog = dialog;
    if (m_settings.policy().certificatesLocked)
        dialog->lock();
    else if (tookBack)
        dialog->tell(tr("The CA in the file did not issue this certificate. It was not added."));
    connect(dialog, &CertificateDialog::trustWanted, this, [this, server, rejected] {
        ServerTrust trust;
        trust.pinned = rejected.certificate;
        m_settings.setTrust(server, trust);
    });
    connect(dialog, &CertificateDialog::authoritiesGiven, this, [this, server](const QList<QByteArray> &authorities) {
        m_before = m_settings.trust(server);
        m_addedFor = server;
        ServerTrust trust = m_before;
        trust.authorities += authorities;
        m_settings.setTrust(server, trust);
    });
    connect(dialog, &QDialog::accepted, this, &CertificateQuestion::trusted);
}

/// A CA that has nothing to do with the server must not stay trusted for it by mistake.
bool CertificateQuestion::takeBackAddition(const QUrl &server, const RejectedCertificate &rejected)
{
    if (std::exchange(m_addedFor, QUrl()) != server)
        return false;
    const auto isItsOwn = [](CertificateProblem problem) {
        return problem == CertificateProblem::Expired || problem == CertificateProblem::NotYetValid
            || problem == CertificateProblem::OtherHost;
    };
    const bool helped = std::all_of(rejected.problems.cbegin(), rejected.problems.cend(), isItsOwn);
    if (!helped)
        m_settings.setTrust(server, m_before);
    return !helped;
}

void CertificateQuestion::openAlarm(const QUrl &server, const RejectedCertificate &rejected, QWidget *window)
{
    auto *alarm = new CertificateAlarm(server, rejected, window);
    m_dialog = alarm;
    connect(alarm, &CertificateAlarm::forgetWanted, this, [this, server] { m_settings.setTrust(server, {}); });
    connect(alarm, &QDialog::accepted, this, &CertificateQuestion::forgotten);
}

} // namespace Tokendesk
