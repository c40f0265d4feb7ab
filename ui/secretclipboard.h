// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

class QClipboard; // NOLINT(cppcoreguidelines-virtual-class-destructor): Qt's
class QMimeData;

namespace Tokendesk {

/// Puts secrets on the clipboard, marked so that clipboard histories leave them alone, and takes them off again when
/// their time is up, on clearNow(), and when the program ends: each time only if the clipboard still holds them.
/// Never touches the PRIMARY selection.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    /// @p clipboard must outlive this.
    explicit SecretClipboard(QClipboard &clipboard, std::chrono::seconds clearAfter, QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// Copies @p prefix, the secret and @p suffix as one text and starts the countdown anew.
    void copy(const Secret &secret, const QString &prefix = {}, const QString &suffix = {});
    /// Without effect where the clipboard no longer holds what copy() put there.
    void clearNow();
    std::chrono::seconds clearAfter() const { return m_clearAfter; }
    /// A countdown that runs begins anew. Without effect once it is locked.
    void setClearAfter(std::chrono::seconds clearAfter);
    /// The time is an administrator's decision from now on.
    void lockClearAfter() { m_clearAfterLocked = true; }
    bool isClearAfterLocked() const { return m_clearAfterLocked; }
    /// 0: nothing of ours is known to be on the clipboard.
    int secondsLeft() const;

Q_SIGNALS:
    /// Each second while the countdown runs; 0 once it ended, also because something else was copied meanwhile.
    void secondsLeftChanged(int seconds);
    /// Our text was taken off. Not @p confirmed where the desktop does not tell (Wayland, without focus).
    void cleared(bool confirmed);
    void clearAfterChanged(std::chrono::seconds clearAfter);

private:
    bool holdsOurs() const;
    void handleDataChanged();
    void startCountdown();
    void tick();
    void forget();

    QClipboard &m_clipboard;
    std::chrono::seconds m_clearAfter;
    bool m_clearAfterLocked = false;
    QDeadlineTimer m_deadline;
    QTimer m_tick;
    /// Only compared with, never followed: the clipboard deletes it when something else comes.
    const QMimeData *m_mimeData = nullptr;
    Secret m_secret;
    QString m_prefix;
    QString m_suffix;
    bool m_changing = false;
};

} // namespace Tokendesk
