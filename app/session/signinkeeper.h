// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/session/secretstore.h"
#include "app/session/serverprofile.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace Tokendesk {

class Session;
class Settings;

/// Keeps sign-ins in the keyring, and signs in with them. What is kept is a token, never a password, under the
/// profile's key; whether one is kept stands with the profile in the settings.
class SignInKeeper : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Idle, ReadingKeyring, SigningIn };
    /// Why a kept sign-in did not lead to a session: the keyring, or the server.
    struct Trouble
    {
        std::optional<SecretProblem> keyring;
        std::optional<ApiError> server;
    };

    /// All must outlive this.
    SignInKeeper(Session &session, Settings &settings, SecretStore &store, QObject *parent = nullptr);
    ~SignInKeeper() override;

    /// Whether @p profile is one whose sign-in is kept.
    static bool isKept(const ServerProfile &profile) { return profile.keepSignedIn && profile.userId != 0; }
    /// The profile of the account that the session is signed in to; nothing where it is not remembered.
    std::optional<ServerProfile> current() const;

    /// Signs in with the kept token; ends in Session::signedIn() or notResumed(). An attempt under way is replaced. A
    /// token that the server does not take is removed from the keyring, and the profile stays.
    void resume(const ServerProfile &profile);
    void cancel(); ///< no notResumed()
    Stage stage() const { return m_stage; }
    const ServerProfile &resuming() const { return m_profile; } ///< while the stage is not Idle

    /// Keeps the session's token for current(). Ends in kept() or keepFailed(); after a failure the session goes on.
    void keep();
    /// Removes what is kept for @p profile, which itself stays; ends in forgotten() or forgetFailed().
    void forget(const ServerProfile &profile);

Q_SIGNALS:
    void stageChanged();
    void notResumed(const Tokendesk::ServerProfile &profile, const Tokendesk::SignInKeeper::Trouble &trouble);
    void kept();
    void keepFailed(Tokendesk::SecretProblem problem);
    void forgotten(const Tokendesk::ServerProfile &profile);
    void forgetFailed(const Tokendesk::ServerProfile &profile, Tokendesk::SecretProblem problem);

private:
    void setStage(Stage stage);
    void takeFromKeyring(SecretJob &job);
    void handleSignedIn();
    void handleFailure(const ApiError &error);
    void noteKept(const QString &key, bool kept);

    Session &m_session;
    Settings &m_settings;
    SecretStore &m_store;
    Stage m_stage = Stage::Idle;
    ServerProfile m_profile;
    QPointer<SecretJob> m_reading;
    QPointer<SecretJob> m_writing;
};

} // namespace Tokendesk
