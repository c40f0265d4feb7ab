// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/outcomecheck.h"

namespace Tokendesk {

/// After a rename or revoke whose answer was lost: reads the token as the server has it.
class TokenCheck final : public OutcomeCheck
{
    Q_OBJECT

public:
    TokenCheck(Session &session, UserId owner, QString tokenId, QObject *parent,
        std::chrono::milliseconds firstPause = FirstLookPause);

Q_SIGNALS:
    // One of them, once:
    void present(const Tokendesk::Token &token);
    void gone();

private:
    void read(Client &client) override;

    UserId m_owner;
    QString m_tokenId;
};

} // namespace Tokendesk
