// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Tokendesk {

class TokenActions;

/// When the desktop's session is about to end, has it wait for a token that nobody has copied yet.
class SessionEndGuard : public QObject
{
    Q_OBJECT

public:
    /// @p actions must outlive this.
    SessionEndGuard(TokenActions &actions, QObject *parent);
};

} // namespace Tokendesk
