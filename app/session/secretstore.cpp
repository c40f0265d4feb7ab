// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/secretstore.h"

#include <utility>

namespace Tokendesk {

SecretJob::SecretJob(QObject *parent) : QObject(parent)
{
}

SecretJob::~SecretJob() = default;

void SecretJob::finish(Answer answer)
{
    if (m_answer) {
        return;
    }
    m_answer.emplace(std::move(answer));
    deleteLater(); // before the signal: a handler may delete this
    Q_EMIT finished();
}

SecretStore::~SecretStore() = default;

} // namespace Tokendesk
