// SPDX-License-Identifier: GPL-3.0-or-later
// One job of the program's own keyring class, for tests that bring the keyring.
#include "app/session/keychainstore.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <iostream>
#include <string>

using namespace Tokendesk;

namespace {

const char *nameOf(SecretProblem problem)
{
    switch (problem) {
    case SecretProblem::NoKeyring:
        return "no keyring";
    case SecretProblem::Locked:
        return "locked";
    case SecretProblem::Refused:
        return "refused";
    case SecretProblem::TimedOut:
        return "timed out";
    case SecretProblem::NotFound:
        return "not found";
    case SecretProblem::Failed:
        break;
    }
    return "failed";
}

} // namespace

/// read|write|remove KEY PATIENCE_MS STAY_MS; what is to be written comes from standard input. Stays for STAY_MS after
/// the answer was told.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 5) {
        return 2;
    }
    KeychainStore store(std::chrono::milliseconds(words.at(3).toInt()));
    const QString &key = words.at(2);
    SecretJob *job = nullptr;
    if (words.at(1) == QLatin1String("write")) {
        std::string secret;
        std::getline(std::cin, secret);
        job = store.write(key, Secret(QByteArrayView(secret)), nullptr);
    } else {
        job = words.at(1) == QLatin1String("read") ? store.read(key, nullptr) : store.remove(key, nullptr);
    }
    bool returned = false;
    QObject::connect(job, &SecretJob::finished, job, [&] {
        const bool ok = job->answer().isOk();
        std::cout << (returned ? "" : "too early ") << (ok ? "ok" : nameOf(job->answer().error()));
        if (ok) {
            std::cout << ' '
                      << std::string_view(job->answer().value().reveal().data(),
                             static_cast<std::size_t>(job->answer().value().size()));
        }
        std::cout << std::endl;
        QTimer::singleShot(words.at(4).toInt(), QCoreApplication::instance(), &QCoreApplication::quit);
    });
    returned = true;
    return QCoreApplication::exec();
}
