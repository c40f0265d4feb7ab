// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/secretstore.h"

#include <QMap>
#include <QPointer>

#include <functional>
#include <optional>
#include <utility>

/// A keyring that is as good or as bad as it is told to be. Answers from the event loop, as a real one does.
class MemoryKeyring final : public Tokendesk::SecretStore
{
public:
    QMap<QString, Tokendesk::Secret> entries;
    std::optional<Tokendesk::SecretProblem> problem; ///< of every job, while it is set
    bool hanging = false; ///< answers come when answerAll() says so
    QStringList asked; ///< "read KEY" and so on, in order

    Tokendesk::SecretJob *read(const QString &key, QObject *parent) override
    {
        return start(QStringLiteral("read ") + key, parent, [this, key]() -> Tokendesk::SecretJob::Answer {
            if (!entries.contains(key))
                return Tokendesk::SecretProblem::NotFound;
            return entries.value(key);
        });
    }
    Tokendesk::SecretJob *write(const QString &key, const Tokendesk::Secret &secret, QObject *parent) override
    {
        return start(QStringLiteral("write ") + key, parent, [this, key, secret]() -> Tokendesk::SecretJob::Answer {
            entries.insert(key, secret);
            return Tokendesk::Secret();
        });
    }
    Tokendesk::SecretJob *remove(const QString &key, QObject *parent) override
    {
        return start(QStringLiteral("remove ") + key, parent, [this, key]() -> Tokendesk::SecretJob::Answer {
            entries.remove(key);
            return Tokendesk::Secret();
        });
    }
    void answerAll()
    {
        hanging = false;
        for (const auto &answer : std::exchange(m_waiting, {}))
            answer();
    }

private:
    template <typename Work>
    Tokendesk::SecretJob *start(const QString &what, QObject *parent, Work work)
    {
        asked.append(what);
        auto *job = new Tokendesk::SecretJob(parent);
        const auto answer = [this, job = QPointer(job), work] {
            if (!job)
                return;
            if (problem)
                job->finish(*problem);
            else
                job->finish(work());
        };
        if (hanging)
            m_waiting.append(answer);
        else
            QMetaObject::invokeMethod(job, answer, Qt::QueuedConnection);
        return job;
    }

    QList<std::function<void()>> m_waiting;
};
