// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"

#include <QDialog>
#include <QObject>
#include <QPointer>
#include <QUrl>

namespace Tokendesk {

class Settings;

/// What to do about a certificate that stopped a request: opens the dialog that fits, and writes the user's decision
/// to the settings.
class CertificateQuestion : public QObject
{
    Q_OBJECT

public:
    /// @p settings must outlive this.
    explicit CertificateQuestion(Settings &settings, QObject *parent = nullptr);
    ~CertificateQuestion() override;

    static bool isAlarm(const ApiError &error) { return error.kind == ApiErrorKind::CertificateChanged; }
    bool isOpen() const { return m_dialog && m_dialog->isVisible(); }
    /// For an error with a certificate. One at a time: while a dialog is open, nothing happens.
    void ask(const QUrl &server, const ApiError &error, QWidget *window);
    void close();
    /// The server was believed: what was added last has helped.
    void settle() { m_addedFor = QUrl(); }

Q_SIGNALS:
    // Exactly one of them, unless it was closed.
    void trusted(); ///< the settings hold what was decided: the server can be asked again
    void forgotten(); ///< no certificate is trusted for the server any more
    void cancelled();

private:
    void openDialog(const QUrl &server, const RejectedCertificate &rejected, QWidget *window);
    void openAlarm(const QUrl &server, const RejectedCertificate &rejected, QWidget *window);
    bool takeBackAddition(const QUrl &server, const RejectedCertificate &rejected);

    Settings &m_settings;
    QPointer<QDialog> m_dialog;
    QUrl m_addedFor; ///< a CA's file, just now: whether it helps is not known yet
    ServerTrust m_before;
    RejectedCertificate m_asked; ///< what the last question was about
};

} // namespace Tokendesk
