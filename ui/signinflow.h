// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/transport.h"
#include "app/session/serverprobe.h"
#include "ui/signindialog.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <optional>

class QWidget;

namespace Tokendesk {

class Session;
class Settings;

/// Signing in from the opened dialog to the session: asks the typed address what it is, hands what was typed to the
/// session, and remembers the server after a success. No secret is sent to an address that has not answered as a Canvus
/// server.
class SignInFlow : public QObject
{
    Q_OBJECT

public:
    /// @p session and @p settings must outlive this; @p window is the dialog's parent.
    SignInFlow(
        Session &session, Settings &settings, TransportLimits limits, QWidget *window, QObject *parent = nullptr);
    ~SignInFlow() override;

    /// Opens the dialog, filled in from the session that has ended, or for @p server, or from the server used last.
    /// Where it is open already, it is only brought to the front.
    void start(const QUrl &server = {});
    bool isOpen() const;

Q_SIGNALS:
    void finished(bool signedIn); ///< the dialog has closed

private:
    void prefill(const QUrl &server);
    void connectDialog();
    void handleRequest(const SignInDialog::Input &input);
    void handleServer(const ServerFacts &facts);
    void handleNoServer(const ApiError &error);
    void handleFailure(const ApiError &error);
    void signIn();
    void stopAttempt();
    void remember();

    Session &m_session;
    Settings &m_settings;
    QWidget *m_window;
    ServerProbe m_probe;
    QPointer<SignInDialog> m_dialog;
    std::optional<ServerFacts> m_facts; ///< of the address as it is typed now
    std::optional<SignInDialog::Input> m_input; ///< while an attempt is under way
};

} // namespace Tokendesk
