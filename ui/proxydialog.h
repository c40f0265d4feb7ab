// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace Tokendesk {

namespace Ui {
class ProxyDialog;
}

/// Asks for the user name and password of a proxy. Collects only; it stays open until it is told that they are good.
/// The password field is wiped when it closes.
class ProxyDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p user: the last one given; empty: none.
    ProxyDialog(const QString &proxy, const QString &user, QWidget *parent = nullptr);
    ~ProxyDialog() override;

    void setBusy(bool busy); ///< the proxy is being asked
    void showRefused();

    void done(int result) override;

Q_SIGNALS:
    void loginGiven(const QString &user, const Tokendesk::Secret &password);

private:
    void updateButton();
    void wipePassword();

    std::unique_ptr<Ui::ProxyDialog> m_ui;
    QPushButton *m_continue;
    bool m_busy = false;
};

} // namespace Tokendesk
