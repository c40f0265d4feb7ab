// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/model/auditreader.h"
#include "app/model/tokenref.h"

#include <QDockWidget>
#include <QTimer>

class QAction;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace Tokendesk {

class AuditModel;
class InlineNote;
class UserModel;

/// For administrators: what the server's audit log tells of the selected token, or of the user who is shown. Reads
/// only while it is open.
class HistoryPanel : public QDockWidget
{
    Q_OBJECT

public:
    /// All must outlive this.
    HistoryPanel(Session &session, const UserModel &users, const Clock &clock, QWidget *parent = nullptr);
    ~HistoryPanel() override;

    /// Of whom or what; read a moment later, once it stays. A user of 0: nothing.
    void showToken(const TokenRef &token);
    void showUser(UserId user, const QString &name);
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void retranslate();
    void follow(const AuditQuery &query, const QString &heading, bool isUser);
    AuditQuery wanted() const;
    void readIfShown();
    void update();
    QString emptyText() const;

    Session &m_session;
    AuditModel *m_model;
    AuditReader m_reader;
    AuditQuery m_query; ///< of the subject, without the choice of a direction
    UserId m_user = 0; ///< 0: the subject is a token, or nothing
    bool m_hasSubject = false;
    bool m_isOld = true; ///< what is shown is not what is wanted
    QTimer m_settle;
    QLabel *m_heading = nullptr;
    QComboBox *m_direction = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    InlineNote *m_note = nullptr;
    QProgressBar *m_busy = nullptr;
    QPushButton *m_more = nullptr;
};

} // namespace Tokendesk
