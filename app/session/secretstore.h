// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"

#include <QObject>
#include <QString>

#include <optional>

namespace Tokendesk {

/// Why a keyring did not do what it was asked for.
enum class SecretProblem {
    NoKeyring, ///< this desktop has none
    Locked,
    Refused, ///< by the user or by the keyring
    TimedOut, ///< it said nothing for too long
    NotFound, ///< it holds nothing under that key
    Failed ///< anything else
};

/// Something asked of a keyring, and then its answer.
///
/// finished() comes exactly once and later, never inside the function that started the job. The job then deletes itself
/// (deleteLater), so take the answer in the handler. Deleting it earlier, or its parent, gives up waiting in silence.
class SecretJob : public QObject
{
    Q_OBJECT

public:
    /// Of a job that reads, what was read; of any other, an empty secret.
    using Answer = Result<Secret, SecretProblem>;

    explicit SecretJob(QObject *parent);
    ~SecretJob() override;

    bool isFinished() const { return m_answer.has_value(); }
    const Answer &answer() const { return *m_answer; } ///< only after finished()

    /// For stores, from the event loop. A second answer is ignored.
    void finish(Answer answer);

Q_SIGNALS:
    void finished();

private:
    std::optional<Answer> m_answer;
};

/// Keeps secrets between runs of the program, or says why it does not. Never in a place that others can read.
class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore();

    virtual SecretJob *read(const QString &key, QObject *parent) = 0;
    /// A write that was given up and succeeds later all the same is taken back: after anything but a success, nothing
    /// that was not there before stays.
    virtual SecretJob *write(const QString &key, const Secret &secret, QObject *parent) = 0;
    /// A success also where there was nothing.
    virtual SecretJob *remove(const QString &key, QObject *parent) = 0;
};

} // namespace Tokendesk
