// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

class QClipboard;

namespace Tokendesk {

/// Puts a secret on the clipboard, marked so that clipboard histories leave it out, and takes it away again when its
/// time is up or the program ends, if it is still ours. Never touches the PRIMARY selection.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    /// @p clipboard must outlive this.
    SecretClipboard(QClipboard *clipboard, std::chrono::seconds clearAfter, QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// @p prefix and @p suffix are what stands around the secret, for example a header's name.
    void copy(const Secret &secret, const QString &prefix = {}, const QString &suffix = {});
    /// Without effect on what somebody else has copied since.
    void clearNow();
    bool holdsSecret() const { return m_countdown.isActive(); }
    int secondsLeft() const;

Q_SIGNALS:
    void secondsLeftChanged(int seconds);
    /// Ours is gone. @p confirmed is false where the window system may have ignored the request.
    void cleared(bool confirmed);

private:
    bool isStillOurs() const;
    void tick();
    void forget(bool confirmed);

    QClipboard *m_clipboard;
    std::chrono::seconds m_clearAfter;
    QTimer m_countdown;
    QElapsedTimer m_since;
    QByteArray m_mark; ///< tells our content from everybody else's, without keeping the secret for comparing
};

} // namespace Tokendesk
