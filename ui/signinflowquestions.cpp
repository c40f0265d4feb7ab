// SPDX-License-Identifier: GPL-3.0-or-later
// What SignInFlow asks in between: about a certificate, and for a proxy's password.
#include "app/session/session.h"
#include "app/session/settings.h"
#include "ui/signinflow.h"

#include <utility>

namespace Tokendesk {

void SignInFlow::connectQuestion()
{
    connect(&m_question, &CertificateQuestion::trusted, this, [this] {
        m_certificateError.reset();
        m_dialog->clearNotice();
        m_dialog->showAsking();
        m_probe.ask(
            m_certificateServer, m_settings.trust(m_certificateServer)); // and on with the attempt, if there is one
    });
    connect(&m_question, &CertificateQuestion::forgotten, this, [this] {
        m_certificateError.reset();
        endAttempt();
        m_dialog->tell(tr("The trusted certificate of this server is forgotten."),
            tr("Sign in again: you are shown the certificate that the server has now, and asked whether to trust it."));
    });
    connect(&m_question, &CertificateQuestion::cancelled, this, [this] {
        endAttempt();
        m_dialog->offerCertificate(shortText(*m_certificateError));
    });
}

void SignInFlow::handleCertificate(const QUrl &server, const ApiError &error)
{
    if (!m_dialog)
        return;
    m_facts.reset();
    m_certificateError = error;
    m_certificateServer = server;
    m_dialog->showNoServer({errorText(error, Doing::AskingServer).summary, QString()});
    // While an address is being typed, a question would come in between. An alarm may.
    if (m_input || CertificateQuestion::isAlarm(error))
        askAboutCertificate();
    else
        m_dialog->offerCertificate(shortText(error));
}

ErrorText SignInFlow::shortText(const ApiError &error)
{
    if (CertificateQuestion::isAlarm(error))
        return {tr("The server does not show the certificate that you trust."),
            tr("Somebody may be pretending to be the server.")};
    return {tr("The certificate of the server could not be verified."), tr("Look at it to see why.")};
}

void SignInFlow::askAboutCertificate()
{
    if (m_certificateError)
        m_question.ask(m_certificateServer, *m_certificateError, m_dialog);
}

void SignInFlow::connectProxyQuestion()
{
    m_probe.setProxyLogins(m_session.proxyLogins());
    connect(&m_proxyQuestion, &ProxyQuestion::answered, this, [this] {
        if (!m_dialog || !m_dialog->server())
            return;
        m_dialog->clearNotice();
        m_probe.stop();
        ask(*m_dialog->server()); // and on with the attempt, if there is one
    });
    connect(&m_proxyQuestion, &ProxyQuestion::cancelled, this, [this] {
        if (!m_dialog)
            return;
        endAttempt();
        offerProxyLogin();
    });
}

void SignInFlow::handleProxy(const QUrl &server)
{
    if (!m_dialog)
        return;
    m_facts.reset();
    ApiError error;
    error.kind = ApiErrorKind::ProxyLoginWanted;
    m_dialog->showNoServer({errorText(error, Doing::AskingServer).summary, QString()});
    if (m_input) // while an address is being typed, a question would come in between
        m_proxyQuestion.ask(server, m_dialog);
    else
        offerProxyLogin();
}

void SignInFlow::offerProxyLogin()
{
    m_dialog->offerProxyLogin(
        {tr("The proxy on the way to the server asks for a password."), tr("It is not the one of your account.")});
}

} // namespace Tokendesk
