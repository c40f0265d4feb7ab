// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/proxylogins.h"
#include "app/session/serverprobe.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <memory>

class QWidget;

namespace Tokendesk {

class ProxyDialog;
class Session;
class Settings;

/// Asks for the password of the proxy on the way to a server, and tries it with one harmless question to the server
/// before anything else uses it: a wrong one is told to the proxy once, not by all that waits for it.
class ProxyQuestion : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ProxyQuestion(Session &session, const Settings &settings, QObject *parent = nullptr);
    ~ProxyQuestion() override;

    /// One at a time: while a dialog is open, it is only brought to the front. Nothing happens where no proxy is on
    /// the way any more.
    void ask(const QUrl &server, QWidget *over);
    void close();

Q_SIGNALS:
    // One of them for each ask(), unless it was closed.
    void answered(); ///< the session has the login: reads can be tried again
    void cancelled();

private:
    void tryLogin(const QString &user, const Secret &password);
    void keep();

    Session &m_session;
    const Settings &m_settings;
    ServerProbe m_probe;
    QPointer<ProxyDialog> m_dialog;
    QUrl m_server;
    QString m_proxy;
    QString m_user;
    Secret m_password; ///< while it is tried
};

} // namespace Tokendesk
