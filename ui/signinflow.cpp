// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinflow.h"

#include "app/core/displaytext.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "app/session/signinkeeper.h"

#include <algorithm>
#include <utility>

namespace Tokendesk {

namespace {

constexpr qsizetype profileNameLength = 80;

/// The first of those that the fewest profiles have.
ServerColour leastUsedColour(const QList<ServerProfile> &profiles)
{
    const auto uses = [&profiles](ServerColour colour) {
        return std::count_if(profiles.cbegin(), profiles.cend(),
            [colour](const ServerProfile &profile) { return profile.colour == colour; });
    };
    return *std::min_element(allServerColours.begin(), allServerColours.end(),
        [&uses](ServerColour a, ServerColour b) { return uses(a) < uses(b); });
}

SignInDialog::Field fieldToMend(ApiErrorKind kind)
{
    switch (kind) {
    case ApiErrorKind::Unauthorized:
    case ApiErrorKind::BadRequest:
        return SignInDialog::Field::Secret;
    case ApiErrorKind::PlainHttpRefused:
    case ApiErrorKind::Unreachable:
    case ApiErrorKind::CertificateRejected:
    case ApiErrorKind::CertificateChanged:
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

SignInFlow::SignInFlow(Session &session, Settings &settings, SignInKeeper &keeper, SecretStore &keyring,
    TransportLimits limits, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_keeper(keeper)
    , m_keyring(keyring)
    , m_window(window)
    , m_probe(limits)
    , m_question(settings)
    , m_proxyQuestion(session, settings)
{
    connectQuestion();
    connectProxyQuestion();
    connect(&m_probe, &ServerProbe::answered, this, &SignInFlow::handleServer);
    connect(&m_probe, &ServerProbe::failed, this, [this](const QUrl &server, const ApiError &error) {
        if (error.certificate)
            handleCertificate(server, error);
        else if (error.kind == ApiErrorKind::ProxyLoginWanted)
            handleProxy(server);
        else
            handleNoServer(error);
    });
    connect(&m_session, &Session::signInFailed, this, &SignInFlow::handleFailure);
    connect(&m_session, &Session::signedIn, this, [this] {
        if (!m_dialog || !m_input)
            return; // somebody else's attempt
        remember();
        if (m_input->keep)
            m_keeper.keep();
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

bool SignInFlow::open()
{
    if (isOpen()) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return false;
    }
    delete m_dialog;
    m_dialog = new SignInDialog(m_settings.profiles(), m_window);
    connectDialog();
    askForKeyring();
    return true;
}

void SignInFlow::start(const QUrl &server)
{
    if (open()) {
        prefill(server);
        m_dialog->open();
        if (m_session.alarm())
            handleCertificate(m_session.server(), *m_session.alarm());
    }
}

void SignInFlow::startFor(const ServerProfile &profile, const ErrorText &why, bool keep)
{
    if (open()) {
        if (!why.summary.isEmpty())
            m_dialog->tell(why.summary, why.advice);
        prefill(profile);
        m_dialog->setKeep(keep);
        m_dialog->open();
    }
}

void SignInFlow::askForKeyring()
{
    // Under a name that nothing is ever kept under: the answer tells whether there is a keyring, and unlocks none.
    auto *job = m_keyring.read(QStringLiteral("is-there-a-keyring"), m_dialog);
    connect(job, &SecretJob::finished, m_dialog, [this, job] {
        if (!job->answer().isOk() && job->answer().error() == SecretProblem::NoKeyring)
            m_dialog->showNoKeyring();
    });
}

void SignInFlow::switchTo(const QUrl &server)
{
    const bool wasOpen = isOpen();
    start(server);
    if (wasOpen && !m_dialog->isBusy())
        prefill(server);
}

void SignInFlow::prefill(const QUrl &server)
{
    using Way = SignInDialog::Way;
    if (m_session.state() == Session::State::Expired && (server.isEmpty() || server == m_session.server())) {
        if (m_session.alarm() && m_session.alarm()->kind == ApiErrorKind::CertificateRejected)
            m_dialog->tell(
                tr("The session was stopped, because the certificate of the server cannot be verified any more."),
                tr("Nothing was sent since then."));
        else if (m_session.alarm())
            m_dialog->tell(tr("The session was stopped, because the certificate of the server changed."),
                tr("Nothing was sent since then."));
        else
            m_dialog->tell(tr("Your sign-in has ended."), tr("Sign in again to go on."));
        m_dialog->prefill(m_session.server(), m_session.user().email,
            m_session.tokenKind() == Session::TokenKind::Permanent ? Way::AccessToken : Way::Password);
        const auto profile = m_keeper.current();
        m_dialog->setKeep(profile && SignInKeeper::isKept(*profile));
        return;
    }
    const std::optional<ServerProfile> profile = server.isEmpty() ? m_settings.lastProfile() : profileOf(server);
    if (!profile) {
        m_dialog->prefill(server, QString(), Way::Password);
        return;
    }
    prefill(*profile);
}

void SignInFlow::prefill(const ServerProfile &profile)
{
    using Way = SignInDialog::Way;
    m_dialog->prefill(
        profile.server, profile.email, profile.tokenKind == TokenKind::Permanent ? Way::AccessToken : Way::Password);
    m_dialog->setKeep(SignInKeeper::isKept(profile));
}

std::optional<ServerProfile> SignInFlow::profileOf(const QUrl &server) const
{
    const std::optional<ServerProfile> last = m_settings.lastProfile();
    if (last && last->server == server)
        return last;
    const QList<ServerProfile> all = m_settings.profiles();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&server](const ServerProfile &one) { return one.server == server; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

void SignInFlow::connectDialog()
{
    connect(m_dialog, &SignInDialog::addressChanged, this, [this] {
        m_facts.reset();
        m_probe.stop();
        if (std::exchange(m_certificateError, std::nullopt))
            m_dialog->clearNotice();
    });
    connect(m_dialog, &SignInDialog::certificateWanted, this, &SignInFlow::askAboutCertificate);
    connect(m_dialog, &SignInDialog::proxyLoginWanted, this, [this] {
        if (const std::optional<QUrl> server = m_dialog->server())
            m_proxyQuestion.ask(*server, m_dialog);
    });
    connect(m_dialog, &SignInDialog::addressSettled, this, [this](const QUrl &server) {
        m_facts.reset();
        ask(server);
    });
    connect(m_dialog, &SignInDialog::signInRequested, this, &SignInFlow::handleRequest);
    connect(m_dialog, &SignInDialog::attemptCancelled, this, &SignInFlow::stopAttempt);
    connect(m_dialog, &QDialog::finished, this, [this](int result) {
        m_probe.stop();
        m_facts.reset();
        m_question.close();
        m_proxyQuestion.close();
        m_certificateError.reset();
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
    ask(input.server);
}

void SignInFlow::ask(const QUrl &server)
{
    if (!m_settings.policy().allows(server)) {
        m_probe.stop();
        tellNoServer({tr("The administrator of this computer does not allow signing in to this server."),
            tr("Nothing was sent. Choose one of the servers that are offered.")});
        return;
    }
    m_dialog->showProxy(proxyOnTheWayTo(server));
    m_dialog->showAsking();
    m_probe.ask(server, m_settings.trust(server));
}

void SignInFlow::handleServer(const ServerFacts &facts)
{
    if (!m_dialog)
        return;
    m_facts = facts;
    m_question.settle();
    m_dialog->showServer(facts);
    if (m_input)
        signIn();
}

void SignInFlow::handleNoServer(const ApiError &error)
{
    if (!m_dialog)
        return;
    tellNoServer(errorText(error, Doing::AskingServer));
}

void SignInFlow::tellNoServer(const ErrorText &text)
{
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
    if (error.certificate) {
        handleCertificate(m_input->server, error);
        return;
    }
    if (error.kind == ApiErrorKind::ProxyLoginWanted) {
        handleProxy(m_input->server);
        return;
    }
    m_input.reset();
    m_dialog->setBusy(false);
    if (error.kind != ApiErrorKind::Cancelled)
        m_dialog->showError(errorText(error, Doing::SigningIn), fieldToMend(error.kind));
}

void SignInFlow::endAttempt()
{
    m_input.reset();
    m_dialog->setBusy(false);
    m_dialog->focusSecret();
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
    profile.userId = m_session.user().id;
    const QList<ServerProfile> known = m_settings.profiles();
    const auto before = std::find_if(known.cbegin(), known.cend(), [&profile](const ServerProfile &one) {
        return one.key() == profile.key() || (one.server == profile.server && one.userId == 0);
    });
    if (before != known.cend()) {
        profile.name = before->name; // the user may have changed it
        profile.colour = before->colour;
    } else {
        profile.colour = leastUsedColour(known);
    }
    if (profile.name.isEmpty())
        profile.name = displayText(m_facts->config.serverName.trimmed(), profileNameLength);
    if (profile.name.isEmpty())
        profile.name = profile.server.host();
    const User &user = m_session.user();
    profile.email = m_input->email.isEmpty() ? user.email : m_input->email;
    profile.userName = displayText(user.name, profileNameLength);
    profile.tokenKind = m_session.tokenKind();
    profile.keepSignedIn = before != known.cend() && before->keepSignedIn && m_input->keep;
    m_settings.rememberProfile(profile);
    if (before != known.cend() && SignInKeeper::isKept(*before) && !m_input->keep)
        m_keeper.forget(*before);
    Q_EMIT profileRemembered();
}

} // namespace Tokendesk
