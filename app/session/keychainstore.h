// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/secretstore.h"

#include <QHash>

#include <chrono>
#include <memory>

namespace Tokendesk {

/// The desktop's own keyring, by QtKeychain: Secret Service or KWallet, Windows' credentials, macOS' keychain. Nothing
/// is written where there is none.
class KeychainStore final : public SecretStore
{
public:
    /// @p patience is for each job: a keyring that is locked asks its user for a password, and QtKeychain waits for
    /// that without end.
    explicit KeychainStore(std::chrono::milliseconds patience);
    ~KeychainStore() override;

    SecretJob *read(const QString &key, QObject *parent) override;
    SecretJob *write(const QString &key, const Secret &secret, QObject *parent) override;
    SecretJob *remove(const QString &key, QObject *parent) override;

private:
    SecretJob *newJob(QObject *parent) const;

    std::chrono::milliseconds m_patience;
    /// The newest write for each key: only that one may be taken back. Shared with jobs that outlive this.
    std::shared_ptr<QHash<QString, int>> m_writes;
};

} // namespace Tokendesk
