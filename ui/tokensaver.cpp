// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokensaver.h"

#include "app/core/displaytext.h"
#include "ui/secretfile.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace Tokendesk {

TokenSaver::TokenSaver(Secret token, QWidget *window) : QObject(window), m_token(std::move(token)), m_window(window)
{
}

TokenSaver::~TokenSaver() = default;

void TokenSaver::chooseFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Save the Token"), QDir::homePath());
    dialog->setObjectName(QStringLiteral("saveTokenDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    // Whether to overwrite is asked below, where the answer and the deed cannot fall apart.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->selectFile(QStringLiteral("canvus-token.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &TokenSaver::save);
    dialog->open();
}

void TokenSaver::save(const QString &chosen)
{
    // Where links lead counts, not where they are.
    const QFileInfo file(chosen);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    const QString path = folder.isEmpty() ? chosen : QDir(folder).filePath(file.fileName());
    if (!folder.isEmpty() && SecretFile::othersCanWriteTo(folder)) {
        askAboutFolder(path);
    } else {
        create(path);
    }
}

void TokenSaver::create(const QString &path)
{
    QString reason;
    switch (SecretFile::create(path, m_token, reason)) {
    case SecretFile::Outcome::Saved:
        Q_EMIT saved(path);
        break;
    case SecretFile::Outcome::Exists:
        askToOverwrite(path);
        break;
    case SecretFile::Outcome::Failed:
        Q_EMIT failed(path, reason);
        break;
    }
}

void TokenSaver::replace(const QString &path)
{
    QString reason;
    if (SecretFile::replace(path, m_token, reason) == SecretFile::Outcome::Saved) {
        Q_EMIT saved(path);
    } else {
        Q_EMIT failed(path, reason);
    }
}

QMessageBox *TokenSaver::newQuestion(const QString &objectName, const QString &title, const QString &text)
{
    auto *question = new QMessageBox(m_window);
    question->setObjectName(objectName);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(title);
    question->setIcon(QMessageBox::Warning);
    question->setTextFormat(Qt::PlainText);
    question->setText(text);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    return question;
}

void TokenSaver::askAboutFolder(const QString &path)
{
    QMessageBox *question = newQuestion(QStringLiteral("folderQuestion"), tr("Shared Folder"),
        //: %1 is a folder
        tr("Others can write to %1. They cannot read your file, but they could put another in its place. A folder of "
           "your own is safer.")
            .arg(displayPath(QFileInfo(path).absolutePath())));
    auto *anyway = question->addButton(tr("Save There Anyway"), QMessageBox::DestructiveRole);
    connect(anyway, &QPushButton::clicked, this, [this, path] { create(path); });
    question->open();
}

void TokenSaver::askToOverwrite(const QString &path)
{
    QMessageBox *question = newQuestion(QStringLiteral("overwriteQuestion"), tr("File Exists Already"),
        tr("%1 exists already. What is in it would be lost.").arg(displayPath(path)));
    auto *overwrite = question->addButton(tr("Replace File"), QMessageBox::DestructiveRole);
    connect(overwrite, &QPushButton::clicked, this, [this, path] { replace(path); });
    question->open();
}

} // namespace Tokendesk
