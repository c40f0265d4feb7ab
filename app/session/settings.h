// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/serverprofile.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <memory>

class QSettings;

namespace Tokendesk {

/// What the program remembers between sessions, in one INI file that only the user can read (0600, its folder 0700).
/// Never a secret.
class Settings
{
public:
    /// @p filePath empty: `tokendesk/tokendesk.ini` in the user's configuration folder.
    explicit Settings(const QString &filePath = {});
    ~Settings();
    Settings(const Settings &) = delete;
    Settings &operator=(const Settings &) = delete;

    /// Most recently used first.
    QList<ServerProfile> profiles() const;
    /// Adds it or replaces the one with the same server, and moves it to the front.
    void rememberProfile(const ServerProfile &profile);
    void forgetProfile(const QUrl &server);

    /// Opaque states of Qt's saveState()/saveGeometry(), by a key such as "window/geometry".
    QByteArray layout(const QString &key) const;
    void setLayout(const QString &key, const QByteArray &state);

    std::chrono::milliseconds callDeadline() const; ///< default 30 s; file key network/deadlineSeconds, 1 to 600
    qint64 listCapBytes() const; ///< default 64 MiB; file key network/listCapMiB, 1 to 4096
    qint64 otherCapBytes() const; ///< default 1 MiB; file key network/answerCapMiB, 1 to 4096
    std::chrono::seconds pollInterval() const; ///< default 30 s; file key network/pollSeconds, 5 to 3600
    std::chrono::seconds clipboardTime() const; ///< default 45 s; file key clipboard/clearAfterSeconds, 5 to 600

    QString filePath() const;
    /// Writes now, not at the next idle moment. False where the file could not be written.
    bool sync();

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace Tokendesk
