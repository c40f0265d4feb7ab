// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokencheck.h"

#include "app/api/client.h"

namespace Tokendesk {

TokenCheck::TokenCheck(
    Session &session, UserId owner, QString tokenId, QObject *parent, std::chrono::milliseconds firstPause)
    : OutcomeCheck(session, firstPause, parent), m_owner(owner), m_tokenId(std::move(tokenId))
{
}

void TokenCheck::read(Client &client)
{
    auto *call = client.token(m_owner, m_tokenId, this);
    connect(call, &ApiCallBase::finished, this, [this, call] {
        const auto &answer = call->result();
        if (answer.isOk()) {
            settle();
            Q_EMIT present(answer.value());
        } else if (answer.error().kind == ApiErrorKind::NotFound) {
            settle();
            Q_EMIT gone();
        } else {
            fail(answer.error());
        }
    });
}

} // namespace Tokendesk
