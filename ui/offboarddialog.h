// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

class QPushButton;

namespace Tokendesk {

class OffboardJob;

namespace Ui {
class OffboardDialog;
}

/// Says what somebody who leaves has, asks for the name to be typed, and then shows how it goes: one result for each
/// token, what stopped it, and the way on. Stays until it is closed.
class OffboardDialog : public QDialog
{
    Q_OBJECT

public:
    /// Takes @p job, which has begun to read. @p nowMs is what ages are counted to.
    OffboardDialog(OffboardJob *job, qint64 nowMs, QWidget *parent = nullptr);
    ~OffboardDialog() override;

    void reject() override;

private:
    void retranslate();
    void press();
    void updateAll();
    void updateState();
    void updateNote();
    void updateFields();
    void updateButtons();
    void fillList();
    void showItem(int index);
    void saveReport();
    bool isConfirmed() const;
    QString stateText() const;
    QString blockText() const;

    std::unique_ptr<Ui::OffboardDialog> m_ui;
    OffboardJob *m_job;
    qint64 m_nowMs;
    QString m_wanted; ///< what is to be typed
    QPushButton *m_offboard;
    QPushButton *m_cancel;
    QPushButton *m_report;
    bool m_isKnown = false; ///< what there is to revoke
    bool m_hasRun = false;
};

} // namespace Tokendesk
