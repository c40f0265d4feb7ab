// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/transport.h"
#include "app/session/serverprobe.h"
#include "ui/certificatequestion.h"
#include "ui/proxyquestion.h"
#include "ui/signindialog.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <optional>

class QWidget;

namespace Tokendesk {

class SecretStore;
class Session;
class Settings;
class SignInKeeper;

/// Signing in from the opened dialog to the session: asks the typed address what it is, hands what was typed to the
/// session, and remembers the server after a success. No secret is sent to an address that has not answered as a Canvus
/// server.
class SignInFlow : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this; @p window is the dialog's parent.
    SignInFlow(Session &session, Settings &settings, SignInKeeper &keeper, SecretStore &keyring, TransportLimits limits,
        QWidget *window, QObject *parent = nullptr);
    ~SignInFlow() override;

    /// Opens the dialog, filled in from the session that has ended, or for @p server, or from the server used last.
    /// Where it is open already, it is only brought to the front.
    void start(const QUrl &server = {});
    /// The same, but a dialog that is open and not busy is filled in for @p server, without what was typed.
    void switchTo(const QUrl &server);
    /// Likewise for that account, and tells why it has to be.
    void startFor(const ServerProfile &profile, const ErrorText &why, bool keep);
    bool isOpen() const;

Q_SIGNALS:
    void finished(bool signedIn); ///< the dialog has closed
    void profileRemembered();

private:
    bool open(); ///< false: it is open already, and was only brought to the front
    void prefill(const QUrl &server);
    void prefill(const ServerProfile &profile);
    void askForKeyring();
    std::optional<ServerProfile> profileOf(const QUrl &server) const; ///< preferably the one used last
    void connectDialog();
    void handleRequest(const SignInDialog::Input &input);
    void ask(const QUrl &server);
    void tellNoServer(const ErrorText &text);
    void handleServer(const ServerFacts &facts);
    void handleNoServer(const ApiError &error);
    void handleFailure(const ApiError &error);
    void connectQuestion();
    void handleCertificate(const QUrl &server, const ApiError &error);
    void askAboutCertificate();
    void connectProxyQuestion();
    void handleProxy(const QUrl &server);
    void offerProxyLogin();
    static ErrorText shortText(const ApiError &error);
    void endAttempt();
    void signIn();
    void stopAttempt();
    void remember();

    Session &m_session;
    Settings &m_settings;
    SignInKeeper &m_keeper;
    SecretStore &m_keyring;
    QWidget *m_window;
    ServerProbe m_probe;
    CertificateQuestion m_question;
    ProxyQuestion m_proxyQuestion;
    std::optional<ApiError> m_certificateError; ///< what the question is about, or can be
    QUrl m_certificateServer;
    QPointer<SignInDialog> m_dialog;
    std::optional<ServerFacts> m_facts; ///< of the address as it is typed now
    std::optional<SignInDialog::Input> m_input; ///< while an attempt is under way
};

} // namespace Tokendesk
