// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/certificate.h"
#include "app/session/policy.h"
#include "app/session/serverprofile.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <memory>
#include <optional>

class QSettings;

namespace Tokendesk {

/// What the program remembers between sessions, in one INI file that only the user can read (0600, its folder 0700).
/// Never a secret. What an administrator's policy presets is the default here, and what it locks wins.
class Settings
{
public:
    /// @p filePath empty: `tokendesk/tokendesk.ini` in the user's configuration folder.
    explicit Settings(const QString &filePath = {}, Policy policy = {});
    ~Settings();
    Settings(const Settings &) = delete;
    Settings &operator=(const Settings &) = delete;

    const Policy &policy() const { return m_policy; }

    /// In the user's order; then the servers that the policy offers, as long as no profile is of them. None that it
    /// refuses.
    QList<ServerProfile> profiles() const;
    std::optional<ServerProfile> profile(const QString &key) const;
    /// The one to start with: the one remembered last, or else the first.
    std::optional<ServerProfile> lastProfile() const;
    /// Replaces the one with the same key, or the one of that server whose user is not known yet, or adds it at the
    /// end. It becomes the last one.
    void rememberProfile(const ServerProfile &profile);
    void setProfiles(const QList<ServerProfile> &profiles);
    void forgetProfile(const QString &key); ///< with the last one of a host and port, its trust too

    /// Goes with the server's profile, but can be there before the first sign-in has made one: the user decides on it
    /// first. Counts for the host and port, whatever the path. The policy's authorities are always among it.
    ServerTrust trust(const QUrl &server) const;
    void setTrust(const QUrl &server, const ServerTrust &trust); ///< empty: forgets it

    /// Opaque states of Qt's saveState()/saveGeometry(), by a key such as "window/geometry".
    QByteArray layout(const QString &key) const;
    void setLayout(const QString &key, const QByteArray &state);

    std::chrono::milliseconds callDeadline() const; ///< default 30 s; file key network/deadlineSeconds, 1 to 600
    qint64 listCapBytes() const; ///< default 64 MiB; file key network/listCapMiB, 1 to 4096
    qint64 otherCapBytes() const; ///< default 1 MiB; file key network/answerCapMiB, 1 to 4096
    /// How many calls at once read everyone's tokens, where the connections allow it (48 without HTTP/2). Default 200;
    /// file key network/parallelReads, 1 to 256.
    int parallelReads() const;
    int lookOldDays() const; ///< from when on a token is old; default 180; file key look/oldDays, 1 to 36500
    void setLookOldDays(int days);
    int
    lookManyTokens() const; ///< from how many on an owner has many; default 20; file key look/manyTokens, 2 to 100000
    std::chrono::seconds pollInterval() const; ///< default 30 s; file key network/pollSeconds, 5 to 3600
    std::chrono::seconds clipboardTime() const; ///< default 45 s; file key clipboard/clearAfterSeconds, 5 to 600
    void setClipboardTime(std::chrono::seconds time);

    /// One of languageCodes, or empty: the system's. File key interface/language.
    QString language() const;
    void setLanguage(const QString &code);

    std::chrono::seconds keyringPatience() const; ///< default 30 s; file key keyring/patienceSeconds, 1 to 600

    QString filePath() const;
    /// Writes now, not at the next idle moment. False where the file could not be written.
    bool sync();

private:
    QList<ServerProfile> ownProfiles() const;
    std::chrono::seconds seconds(const char *key, const Preset<std::chrono::seconds> &preset,
        std::chrono::seconds least, std::chrono::seconds most, std::chrono::seconds otherwise) const;

    std::unique_ptr<QSettings> m_file;
    Policy m_policy;
};

} // namespace Tokendesk
