// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proxyquestion.h"

#include "app/session/session.h"
#include "app/session/settings.h"
#include "ui/proxydialog.h"

#include <utility>

namespace Tokendesk {

ProxyQuestion::ProxyQuestion(Session &session, const Settings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings)
{
    connect(&m_probe, &ServerProbe::answered, this, &ProxyQuestion::keep);
    connect(&m_probe, &ServerProbe::failed, this, [this](const QUrl &, const ApiError &error) {
        if (error.kind != ApiErrorKind::ProxyLoginWanted) {
            keep(); // what else is wrong, whoever waits for the server will tell
        } else if (m_dialog) {
            m_password = {};
            m_dialog->setBusy(false);
            m_dialog->showRefused();
        }
    });
}

ProxyQuestion::~ProxyQuestion()
{
    close();
}

void ProxyQuestion::close()
{
    m_probe.stop();
    m_password = {};
    if (m_dialog) {
        m_dialog->disconnect(this);
        m_dialog->close();
        m_dialog->deleteLater();
        m_dialog.clear();
    }
}

void ProxyQuestion::ask(const QUrl &server, QWidget *over)
{
    if (m_dialog && m_dialog->isVisible()) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    close();
    m_server = server;
    m_proxy = proxyOnTheWayTo(server);
    if (m_proxy.isEmpty())
        return;
    const ProxyLogins &logins = *m_session.proxyLogins();
    m_dialog = new ProxyDialog(m_proxy, logins.user(m_proxy), over);
    if (logins.wasRefused(m_proxy))
        m_dialog->showRefused();
    connect(m_dialog, &ProxyDialog::loginGiven, this, &ProxyQuestion::tryLogin);
    connect(m_dialog, &QDialog::rejected, this, [this] {
        m_probe.stop();
        m_password = {};
        Q_EMIT cancelled();
    });
    connect(m_dialog, &QDialog::finished, m_dialog, &QObject::deleteLater);
    m_dialog->open();
}

void ProxyQuestion::tryLogin(const QString &user, const Secret &password)
{
    m_user = user;
    m_password = password;
    m_dialog->setBusy(true);
    auto candidate = std::make_shared<ProxyLogins>();
    candidate->give(m_proxy, user, password);
    m_probe.setProxyLogins(std::move(candidate));
    m_probe.ask(m_server, m_settings.trust(m_server));
}

void ProxyQuestion::keep()
{
    if (!m_dialog)
        return;
    m_session.proxyLogins()->give(m_proxy, m_user, std::exchange(m_password, {}));
    m_dialog->accept();
    Q_EMIT answered();
}

} // namespace Tokendesk
