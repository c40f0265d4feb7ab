// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinflow.h"

#include "app/core/displaytext.h"
#include "app/session/session.h"
#include "app/session/settings.h"

#include <algorithm>

namespace Tokendesk {

namespace {

constexpr qsizetype profileNameLength = 80;

SignInDialog::Field fieldToMend(ApiErrorKind kind)
{
    switch (kind) {
    case ApiErrorKind::Unauthorized:
    case ApiErrorKind::BadRequest:
        return SignInDialog::Field::Secret;
    case ApiErrorKind::PlainHttpRefused:
    case ApiErrorKind::Unreachable:
    case ApiErrorKind::CertificateRejected:
    case ApiErrorKind::TlsFailed:
    case ApiErrorKind::Redirected:
    case ApiErrorKind::NotFound:
    case ApiErrorKind::BadAnswer:
        return SignInDialog::Field::Address;
    default:
        return SignInDialog::Field::None; // nothing that was typed is to blame
    }
}

} // namespace

SignInFlow::SignInFlow(Session &session, Settings &settings, TransportLimits limits, QWidget *window, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings), m_window(window), m_probe(limits)
{
    connect(&m_probe, &ServerProbe::answered, this, &SignInFlow::handleServer);
    connect(
        &m_probe, &ServerProbe::failed, this, [this](const QUrl &, const ApiError &error) { handleNoServer(error); });
    connect(&m_session, &Session::signInFailed, this, &SignInFlow::handleFailure);
    connect(&m_session, &Session::signedIn, this, [this] {
        if (!m_dialog || !m_input)
            return; // somebody else's attempt
        remember();
        m_input.reset();
        m_dialog->setBusy(false);
        m_dialog->accept();
    });
}

SignInFlow::~SignInFlow()
{
    delete m_dialog; // its signals must not arrive here any more
}

bool SignInFlow::isOpen() const
{
    return m_dialog && m_dialog->isVisible();
}

void SignInFlow::start(const QUrl &server)
{
    if (isOpen()) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    delete m_dialog;
    m_dialog = new SignInDialog(m_settings.profiles(), m_window);
    connectDialog();
    prefill(server);
    m_dialog->open();
}

void SignInFlow::prefill(const QUrl &server)
{
    using Way = SignInDialog::Way;
    if (m_session.state() == Session::State::Expired && (server.isEmpty() || server == m_session.server())) {
        m_dialog->tell(tr("Your sign-in has ended."), tr("Sign in again to go on."));
        m_dialog->prefill(m_session.server(), m_session.user().email,
            m_session.tokenKind() == Session::TokenKind::Permanent ? Way::AccessToken : Way::Password);
        return;
    }
    const QList<ServerProfile> profiles = m_settings.profiles();
    const auto profile = server.isEmpty() ? profiles.cbegin()
                                          : std::find_if(profiles.cbegin(), profiles.cend(),
                                              [&server](const ServerProfile &one) { return one.server == server; });
    if (profile == profiles.cend()) {
        m_dialog->prefill(server, QString(), Way::Password);
        return;
    }
    // No e-mail is remembered from a sign-in with an access token.
    m_dialog->prefill(profile->server, profile->email, profile->email.isEmpty() ? Way::AccessToken : Way::Password);
}

void SignInFlow::connectDialog()
{
    connect(m_dialog, &SignInDialog::addressChanged, this, [this] {
        m_facts.reset();
        m_probe.stop();
    });
    connect(m_dialog, &SignInDialog::addressSettled, this, [this](const QUrl &server) {
        m_facts.reset();
        m_dialog->showAsking();
        m_probe.ask(server);
    });
    connect(m_dialog, &SignInDialog::signInRequested, this, &SignInFlow::handleRequest);
    connect(m_dialog, &SignInDialog::attemptCancelled, this, &SignInFlow::stopAttempt);
    connect(m_dialog, &QDialog::finished, this, [this](int result) {
        m_probe.stop();
        m_facts.reset();
        m_dialog->deleteLater();
        m_dialog.clear();
        Q_EMIT finished(result == QDialog::Accepted);
    });
}

void SignInFlow::handleRequest(const SignInDialog::Input &input)
{
    m_input = input;
    m_dialog->setBusy(true);
    if (m_facts && m_facts->server == input.server) {
        signIn();
        return;
    }
    m_dialog->showAsking();
    m_probe.ask(input.server);
}

void SignInFlow::handleServer(const ServerFacts &facts)
{
    if (!m_dialog)
        return;
    m_facts = facts;
    m_dialog->showServer(facts);
    if (m_input)
        signIn();
}

void SignInFlow::handleNoServer(const ApiError &error)
{
    if (!m_dialog)
        return;
    const ErrorText text = errorText(error, Doing::AskingServer);
    m_dialog->showNoServer(text);
    if (m_input) {
        m_input.reset();
        m_dialog->setBusy(false);
        m_dialog->showError(text, SignInDialog::Field::Address);
    }
}

void SignInFlow::signIn()
{
    if (m_input->way == SignInDialog::Way::AccessToken) {
        m_session.signInWithToken(m_input->server, m_input->secret);
        return;
    }
    if (!m_facts->config.passwordSignIn) {
        m_input.reset();
        m_dialog->setBusy(false);
        m_dialog->showError({tr("This server does not let you sign in with e-mail and password here."),
                                tr("Nothing was sent. Sign in with an access token.")},
            SignInDialog::Field::Secret);
        return;
    }
    m_session.signInWithPassword(m_input->server, m_input->email, m_input->secret);
}

void SignInFlow::handleFailure(const ApiError &error)
{
    if (!m_dialog || !m_input)
        return;
    m_input.reset();
    m_dialog->setBusy(false);
    if (error.kind != ApiErrorKind::Cancelled)
        m_dialog->showError(errorText(error, Doing::SigningIn), fieldToMend(error.kind));
}

void SignInFlow::stopAttempt()
{
    m_input.reset();
    m_session.cancelSignIn();
    m_dialog->setBusy(false);
    m_dialog->focusSecret();
}

void SignInFlow::remember()
{
    ServerProfile profile;
    profile.server = m_input->server;
    profile.email = m_input->email;
    const QList<ServerProfile> known = m_settings.profiles();
    const auto before = std::find_if(
        known.cbegin(), known.cend(), [&profile](const ServerProfile &one) { return one.server == profile.server; });
    if (before != known.cend())
        profile.name = before->name; // the user may have changed it
    if (profile.name.isEmpty())
        profile.name = displayText(m_facts->config.serverName.trimmed(), profileNameLength);
    if (profile.name.isEmpty())
        profile.name = profile.server.host();
    m_settings.rememberProfile(profile);
}

} // namespace Tokendesk
