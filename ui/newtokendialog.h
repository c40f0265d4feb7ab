// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include <memory>

class QPushButton;

namespace Tokendesk {

namespace Ui {
class NewTokenDialog;
}

/// Asks what a new token is for. Reports the wish once and is busy from then on, until it is told how that went.
class NewTokenDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p used: the descriptions that @p ownerName's tokens have already.
    NewTokenDialog(const QString &ownerName, bool ownToken, QStringList used, QWidget *parent = nullptr);
    ~NewTokenDialog() override;

    /// It did not work: what was typed stays.
    void showFailure(const QString &text);
    /// Nobody knows whether the server created a token: another one takes a new decision.
    void showUnknownOutcome(const QString &text);
    void setUsedDescriptions(QStringList used);
    bool isBusy() const { return m_busy; }

    void reject() override;

Q_SIGNALS:
    /// @p description is trimmed and not empty.
    void createWanted(const QString &description);

private:
    void ask();
    void update();
    void setBusy(bool busy);

    std::unique_ptr<Ui::NewTokenDialog> m_ui;
    QPushButton *m_create;
    QStringList m_used;
    bool m_busy = false;
};

} // namespace Tokendesk
