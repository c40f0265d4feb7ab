// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/keychainstore.h"

#include "app/core/logging.h"
#include "app/session/keyringstate.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace Tokendesk {

namespace {

QString service()
{
    return QStringLiteral("tokendesk");
}

SecretProblem problemOf(QKeychain::Error error, KeyringState state)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        // A locked keyring shows nothing of what it holds, so QtKeychain takes it for an empty one.
        return state == KeyringState::Locked ? SecretProblem::Locked : SecretProblem::NotFound;
    case QKeychain::AccessDeniedByUser:
        return SecretProblem::Refused;
    case QKeychain::AccessDenied:
        return state == KeyringState::Locked ? SecretProblem::Locked : SecretProblem::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretProblem::NoKeyring;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    switch (state) {
    case KeyringState::Absent:
        return SecretProblem::NoKeyring;
    case KeyringState::Locked:
        return SecretProblem::Locked;
    case KeyringState::Open:
    case KeyringState::Unknown:
        break;
    }
    return SecretProblem::Failed;
}

void finishWithProblem(SecretJob &job, QKeychain::Error error)
{
    askKeyringState(&job, [&job, error](KeyringState state) { job.finish(problemOf(error, state)); });
}

void run(QKeychain::Job &job, const QString &key)
{
    job.setKey(key);
    job.setInsecureFallback(false);
    // It deletes itself, and only then: what it has asked of the keyring would otherwise answer to freed memory.
    job.setAutoDelete(true);
    job.start();
}

void takeBack(const QString &key)
{
    qCInfo(sessionLog) << "the keyring stored something after all that was given up: it is removed again";
    run(*new QKeychain::DeletePasswordJob(service()), key);
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds patience)
    : m_patience(patience), m_writes(std::make_shared<QHash<QString, int>>())
{
}

KeychainStore::~KeychainStore() = default;

SecretJob *KeychainStore::newJob(QObject *parent) const
{
    auto *job = new SecretJob(parent);
    QTimer::singleShot(m_patience, job, [job] { job->finish(SecretProblem::TimedOut); });
    return job;
}

SecretJob *KeychainStore::read(const QString &key, QObject *parent)
{
    SecretJob *job = newJob(parent);
    auto *asked = new QKeychain::ReadPasswordJob(service());
    QObject::connect(asked, &QKeychain::Job::finished, job, [job, asked] {
        if (asked->error() != QKeychain::NoError) {
            finishWithProblem(*job, asked->error());
            return;
        }
        QByteArray found = asked->binaryData();
        job->finish(Secret::takeFrom(found));
    });
    run(*asked, key);
    return job;
}

SecretJob *KeychainStore::write(const QString &key, const Secret &secret, QObject *parent)
{
    SecretJob *job = newJob(parent);
    auto *asked = new QKeychain::WritePasswordJob(service());
    QString text = QString::fromUtf8(secret.reveal());
    asked->setTextData(text);
    wipe(text);
    const int number = ++(*m_writes)[key];
    QObject::connect(
        asked, &QKeychain::Job::finished, asked, [asked, key, number, waiting = QPointer(job), writes = m_writes] {
            if (waiting && !waiting->isFinished()) {
                if (asked->error() == QKeychain::NoError) {
                    waiting->finish(Secret());
                } else {
                    finishWithProblem(*waiting, asked->error());
                }
            } else if (asked->error() == QKeychain::NoError && writes->value(key) == number) {
                takeBack(key);
            }
        });
    run(*asked, key);
    return job;
}

SecretJob *KeychainStore::remove(const QString &key, QObject *parent)
{
    SecretJob *job = newJob(parent);
    auto *asked = new QKeychain::DeletePasswordJob(service());
    QObject::connect(asked, &QKeychain::Job::finished, job, [job, asked] {
        const QKeychain::Error error = asked->error();
        askKeyringState(job, [job, error](KeyringState state) {
            // A locked keyring says that it has removed what it does not even show.
            if (error == QKeychain::EntryNotFound || (error == QKeychain::NoError && state != KeyringState::Locked)) {
                job->finish(Secret());
            } else {
                job->finish(problemOf(error, state));
            }
        });
    });
    run(*asked, key);
    return job;
}

} // namespace Tokendesk
