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
    /// Nobody knows yet whether the server created a token: looked for; no other can be created meanwhile.
    void showLooking(const QString &text);
    /// Likewise, and it cannot be looked for now: there is a button for another look.
    void showCannotLook(const QString &text);
    /// There is a token whose secret nobody has: another one takes a new decision.
    void showLost(const QString &text);
    void setUsedDescriptions(QStringList used);
    bool isBusy() const { return m_state == State::Creating; }

    void reject() override;

Q_SIGNALS:
    /// @p description is trimmed and not empty.
    void createWanted(const QString &description);
    void lookAgainWanted();

private:
    void ask();
    void sayButtons();
    void update();
    enum class State { Asking, Creating, Looking, CannotLook };
    void setState(State state);

    std::unique_ptr<Ui::NewTokenDialog> m_ui;
    QPushButton *m_create;
    QPushButton *m_lookAgain;
    QStringList m_used;
    State m_state = State::Asking;
    bool m_wasLost = false;
};

} // namespace Tokendesk
