// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/signinkeeper.h"

#include "app/session/session.h"
#include "app/session/settings.h"

namespace Tokendesk {

SignInKeeper::SignInKeeper(Session &session, Settings &settings, SecretStore &store, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings), m_store(store)
{
    connect(&session, &Session::signedIn, this, &SignInKeeper::handleSignedIn);
    connect(&session, &Session::signInFailed, this, &SignInKeeper::handleFailure);
    connect(&session, &Session::tokenChanged, this, [this] {
        if (const auto profile = current(); profile && isKept(*profile)) {
            keep();
        }
    });
}

SignInKeeper::~SignInKeeper() = default;

std::optional<ServerProfile> SignInKeeper::current() const
{
    ServerProfile account;
    account.server = m_session.server();
    account.userId = m_session.user().id;
    return account.userId == 0 ? std::nullopt : m_settings.profile(account.key());
}

void SignInKeeper::setStage(Stage stage)
{
    if (m_stage != stage) {
        m_stage = stage;
        Q_EMIT stageChanged();
    }
}

void SignInKeeper::resume(const ServerProfile &profile)
{
    cancel();
    m_profile = profile;
    m_reading = m_store.read(profile.key(), this);
    connect(m_reading, &SecretJob::finished, this, [this, job = m_reading.data()] { takeFromKeyring(*job); });
    setStage(Stage::ReadingKeyring);
}

void SignInKeeper::cancel()
{
    delete m_reading;
    if (m_stage == Stage::SigningIn) {
        m_session.cancelSignIn();
    }
    setStage(Stage::Idle);
}

void SignInKeeper::takeFromKeyring(SecretJob &job)
{
    m_reading.clear();
    if (job.answer().isOk()) {
        setStage(Stage::SigningIn);
        m_session.resume(m_profile.server, job.answer().value(), m_profile.tokenKind);
        return;
    }
    const SecretProblem problem = job.answer().error();
    if (problem == SecretProblem::NotFound) {
        noteKept(m_profile.key(), false);
    }
    setStage(Stage::Idle);
    Q_EMIT notResumed(m_profile, {problem, std::nullopt});
}

void SignInKeeper::handleSignedIn()
{
    if (m_stage != Stage::SigningIn) {
        delete m_reading; // somebody signed in by hand meanwhile
        setStage(Stage::Idle);
        return;
    }
    setStage(Stage::Idle);
    if (m_session.user().id != m_profile.userId) {
        return; // the keyring held another account's token: it is used, and nothing said of it is remembered
    }
    if (auto profile = m_settings.profile(m_profile.key())) {
        profile->userName = m_session.user().name;
        m_settings.rememberProfile(*profile);
    }
    m_session.setTokenKept(true);
    if (m_session.hasNewToken()) {
        keep();
    }
}

void SignInKeeper::handleFailure(const ApiError &error)
{
    if (m_stage != Stage::SigningIn) {
        return;
    }
    setStage(Stage::Idle);
    if (error.kind == ApiErrorKind::Unauthorized) {
        forget(m_profile);
    }
    Q_EMIT notResumed(m_profile, {std::nullopt, error});
}

void SignInKeeper::keep()
{
    const std::optional<ServerProfile> profile = current();
    const Client *client = m_session.client();
    if (!profile || client == nullptr) {
        return;
    }
    delete m_writing;
    // At once: the user may go on to another server before the keyring has answered.
    m_session.setTokenKept(true);
    m_writing = m_store.write(profile->key(), client->token(), this);
    connect(m_writing, &SecretJob::finished, this, [this, job = m_writing.data(), key = profile->key()] {
        m_writing.clear();
        const bool isKeptNow = job->answer().isOk();
        noteKept(key, isKeptNow);
        if (isKeptNow) {
            Q_EMIT kept();
            return;
        }
        if (const auto now = current(); now && now->key() == key) {
            m_session.setTokenKept(false);
        }
        Q_EMIT keepFailed(job->answer().error());
    });
}

void SignInKeeper::forget(const ServerProfile &profile)
{
    noteKept(profile.key(), false);
    if (const auto now = current(); now && now->key() == profile.key()) {
        delete m_writing;
        m_session.setTokenKept(false);
    }
    auto *job = m_store.remove(profile.key(), this);
    connect(job, &SecretJob::finished, this, [this, job, profile] {
        if (job->answer().isOk()) {
            Q_EMIT forgotten(profile);
        } else {
            Q_EMIT forgetFailed(profile, job->answer().error());
        }
    });
}

void SignInKeeper::noteKept(const QString &key, bool kept)
{
    QList<ServerProfile> all = m_settings.profiles();
    for (ServerProfile &profile : all) {
        if (profile.key() == key && profile.keepSignedIn != kept) {
            profile.keepSignedIn = kept;
            m_settings.setProfiles(all);
            return;
        }
    }
}

} // namespace Tokendesk
