// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QUrl>

namespace Tokendesk {

/// The demo server of `--demo`: tokendesk-demo-server, which lies beside the program. A process of its own, since the
/// libraries of a server would make each start of the program longer. It ends with the program, however that ends.
class OwnServer : public QObject
{
    Q_OBJECT

public:
    enum class Account { Administrator, User };

    /// @p program: its path; empty: the one beside this program.
    explicit OwnServer(const QString &program = {}, QObject *parent = nullptr);
    ~OwnServer() override;

    /// Once. Then ready() or failed().
    void start(Account account);

Q_SIGNALS:
    void ready(const QUrl &url, const Tokendesk::Secret &token);
    /// It did not start, or ended while the program runs. @p reason is the system's or the server's, for a terminal.
    void failed(const QString &reason);

private:
    void readStart();
    void tellEnd();

    QProcess m_process;
    QByteArray m_start; ///< its first line, as far as it has come
    Account m_account = Account::Administrator;
    bool m_isReady = false;
};

} // namespace Tokendesk
