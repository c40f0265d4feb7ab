// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serverstandby.h"

#include "app/session/session.h"
#include "ui/retranslation.h"
#include "ui/serverswitch.h"
#include "ui/tokenpage.h"

namespace Tokendesk {

ServerStandby::ServerStandby(ServerSwitch &servers, const Session &session, TokenPage &page)
    : QObject(&servers), m_servers(servers), m_page(page)
{
    connect(&page, &TokenPage::signInWanted, this, [this, &session] { m_servers.signIn(session.server()); });
    connect(&page, &TokenPage::standbyPressed, this, [this] {
        if (m_servers.standby().working) {
            m_servers.cancel();
        } else if (m_servers.standby().wantsProxyLogin) {
            m_servers.askForProxyLogin();
        } else {
            m_servers.tryAgain();
        }
    });
    connect(&page, &TokenPage::proxyLoginWanted, this, [this] { m_servers.askForProxyLogin(); });
    connect(&servers, &ServerSwitch::standbyChanged, this, &ServerStandby::show);
    connect(&servers, &ServerSwitch::news, &page, &TokenPage::tellNews);
    keepTranslated(page, this, [this] { show(); });
}

void ServerStandby::show()
{
    const ServerSwitch::Standby &now = m_servers.standby();
    if (now.working) {
        m_page.setStandby(tr("Signing in to “%1”…").arg(now.server),
            tr("With the sign-in that is kept in this desktop's keyring."), tr("Cancel"), true);
    } else if (!now.trouble.summary.isEmpty()) {
        m_page.setStandby(tr("You are not signed in to “%1”").arg(now.server),
            //: Two sentences: what happened, and what to do
            tr("%1 %2").arg(now.trouble.summary, now.trouble.advice),
            now.wantsProxyLogin ? tr("Proxy Password…") : tr("Try Again"), false);
    } else {
        m_page.setStandby({}, {}, {}, false);
    }
}

} // namespace Tokendesk
