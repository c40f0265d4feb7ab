// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportcommand.h"

#include "app/core/displaytext.h"
#include "app/model/tokenmodel.h"
#include "app/session/session.h"
#include "ui/documentsaver.h"
#include "ui/exportdialog.h"

#include <QAction>
#include <QDir>

namespace Tokendesk {

ExportCommand::ExportCommand(QAction &action, const TokenModel &tokens, const Session &session, QWidget *window)
    : QObject(window), m_action(action), m_tokens(tokens), m_session(session), m_window(window)
{
    connect(&action, &QAction::triggered, this, &ExportCommand::ask);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&tokens, signal, this, &ExportCommand::updateAction);
    }
    connect(&tokens, &QAbstractItemModel::modelReset, this, &ExportCommand::updateAction);
    connect(&tokens, &QAbstractItemModel::layoutChanged, this, &ExportCommand::updateAction);
    updateAction();
}

ExportCommand::~ExportCommand() = default;

void ExportCommand::updateAction()
{
    m_action.setEnabled(m_tokens.rowCount() > 0);
}

void ExportCommand::ask()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    // What the dialog counts is what is written, whatever comes in meanwhile.
    const ShownTokens shown = m_tokens.shownTokens();
    const bool owners = m_session.user().administrator;
    m_dialog =
        new ExportDialog(static_cast<int>(shown.rows.size()), static_cast<int>(m_tokens.hiddenCount()), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this, shown, owners] {
        const bool csv = m_dialog->format() == TokenExport::Format::Csv;
        const TokenExport tokens(shown, {m_dialog->format(), m_dialog->ids(), owners});
        const QString suffix = csv ? QStringLiteral("csv") : QStringLiteral("json");
        auto *saver = new DocumentSaver(
            {tr("Export Tokens"), QStringLiteral("canvus-tokens.") + suffix, suffix,
                csv ? tr("Tables (*.csv)") : tr("JSON files (*.json)")},
            [tokens](QIODevice &device) { return tokens.writeTo(device); }, m_window);
        connect(saver, &DocumentSaver::saved, this, [this, saver, count = shown.rows.size()](const QString &path) {
            Q_EMIT message(tr("%n token(s) exported to %1.", nullptr, static_cast<int>(count))
                               .arg(displayText(QDir::toNativeSeparators(path), 200)));
            saver->deleteLater();
        });
        connect(saver, &DocumentSaver::ended, saver, &QObject::deleteLater);
        saver->chooseFile();
    });
    m_dialog->open();
}

} // namespace Tokendesk
