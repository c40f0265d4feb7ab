// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret.h"
#include "app/session/serverprobe.h"
#include "app/session/serverprofile.h"
#include "ui/errortext.h"

#include <QDialog>
#include <QList>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QLineEdit;
class QPushButton;

namespace Tokendesk {

namespace Ui {
class SignInDialog;
}

/// Asks where and with what to sign in. Collects and shows; SignInFlow does the talking. The secret fields are wiped
/// when it closes.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Way { Password, AccessToken };
    enum class Field { Address, Secret, None };
    struct Input
    {
        QUrl server;
        Way way = Way::Password;
        QString email; ///< empty for Way::AccessToken
        Secret secret;
        bool keep = false; ///< signed in, also after the program has ended
    };

    explicit SignInDialog(const QList<ServerProfile> &profiles, QWidget *parent = nullptr);
    ~SignInDialog() override;

    /// Fills in and asks about the address at once; the focus goes to the first field that is still empty.
    void prefill(const QUrl &server, const QString &email, Way way);
    void setKeep(bool keep);
    void showNoKeyring(); ///< nothing can be kept on this desktop
    void tell(const QString &summary, const QString &advice);

    /// What the address stands for as it is typed now; empty while it is none.
    std::optional<QUrl> server() const;
    Way way() const;

    void showAsking();
    void showServer(const ServerFacts &facts);
    void showNoServer(const ErrorText &text);
    /// Fields are disabled and Cancel means the attempt, not the dialog.
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    void showError(const ErrorText &text, Field toMend);
    void focusSecret();
    /// An error with a button that shows the certificate it is about.
    void offerCertificate(const ErrorText &text);
    /// Likewise for the password of a proxy.
    void offerProxyLogin(const ErrorText &text);
    void clearNotice();
    /// Below the address: the proxy on the way; empty: none.
    void showProxy(const QString &proxy);

    void done(int result) override;
    void showEvent(QShowEvent *event) override;
    void reject() override;

Q_SIGNALS:
    /// The address is no longer what was asked about: what is known of it is out of date.
    void addressChanged();
    /// A valid address, and typing has paused.
    void addressSettled(const QUrl &server);
    void signInRequested(const Tokendesk::SignInDialog::Input &input);
    void attemptCancelled(); ///< only while busy
    void certificateWanted();
    void proxyLoginWanted();

private:
    void retranslate();
    void buildLook();
    void addCompleter();
    void handleAddressEdited();
    void settleAddress();
    void useWay(Way way);
    void updateSignInButton();
    void setStatus(const QString &text, bool announce);
    void makeRoom();
    void wipeSecrets();
    QLineEdit *secretField() const;

    std::unique_ptr<Ui::SignInDialog> m_form;
    QList<ServerProfile> m_profiles;
    QPushButton *m_signIn;
    std::function<void()> m_sayStatus; ///< what the status line tells, in the language of now
    QTimer m_pause;
    QString m_proxy; ///< on the way; empty: none
    QUrl m_asked; ///< what the status line is about
    bool m_passwordAllowed = true; ///< by the server that the status line is about
    bool m_hasKeyring = true;
    bool m_busy = false;
    void (SignInDialog::*m_offered)() = &SignInDialog::certificateWanted; ///< by the notice's button
};

} // namespace Tokendesk
