// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace Tokendesk {

class ExportDialog;
class Session;
class TokenModel;

/// The command that saves what the list shows. Enables itself while it shows something.
class ExportCommand : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p window; all must outlive this.
    ExportCommand(QAction &action, const TokenModel &tokens, const Session &session, QWidget *window);
    ~ExportCommand() override;

Q_SIGNALS:
    /// A sentence for the status bar.
    void message(const QString &text);

private:
    void ask();
    void updateAction();

    QAction &m_action;
    const TokenModel &m_tokens;
    const Session &m_session;
    QWidget *m_window;
    QPointer<ExportDialog> m_dialog;
};

} // namespace Tokendesk
