// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Tokendesk {

class ServerSwitch;
class Session;
class TokenPage;

/// Puts on the page how signing in goes while nobody is signed in, and what the keyring has to say; hands what is
/// pressed there back to the switch.
class ServerStandby : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this; belongs to @p servers.
    ServerStandby(ServerSwitch &servers, const Session &session, TokenPage &page);

private:
    void show();

    ServerSwitch &m_servers;
    TokenPage &m_page;
};

} // namespace Tokendesk
