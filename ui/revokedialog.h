// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/tokenref.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class QPushButton;

namespace Tokendesk {

class RevokeJob;

namespace Ui {
class RevokeDialog;
}

/// Names the tokens that are about to end and asks; then shows how it goes, one result each. Closes by itself once all
/// are gone, if they were few, and stays with a summary otherwise.
class RevokeDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p nowMs is what ages are counted to. @p thisSession: the window's own token is among them.
    RevokeDialog(const QList<TokenRef> &tokens, bool thisSession, qint64 nowMs, QWidget *parent = nullptr);
    ~RevokeDialog() override;

    /// The answer to revokeWanted(). Its items are the tokens in the order given; it must not have started yet.
    void follow(RevokeJob *job);
    /// Somebody else revoked the token at @p index. Told while the question is open; afterwards the results tell.
    void showGone(int index);
    /// As a press of the button, where the question was answered already.
    void start() { ask(); }

    void reject() override;

Q_SIGNALS:
    void revokeWanted();
    /// Every token is gone; the dialog has closed, or shows the results until it is closed.
    void allRevoked(int count);

private:
    void retranslate(const QList<TokenRef> &tokens, qint64 nowMs);
    void sayButtons();
    void ask();
    void showItem(int index);
    void handleFinished();
    bool isInterrupted() const; ///< some were not tried
    void saveReport();
    void updateProgress();
    void showResults();
    void setRunning(bool running);

    std::unique_ptr<Ui::RevokeDialog> m_ui;
    QPushButton *m_revoke;
    QPushButton *m_cancel;
    QPushButton *m_report;
    QPointer<RevokeJob> m_job;
    int m_count;
    bool m_asked = false;
    bool m_running = false;
    bool m_isRetry = false;
    bool m_isOver = false;
};

} // namespace Tokendesk
