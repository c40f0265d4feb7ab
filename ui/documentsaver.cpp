// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documentsaver.h"

#include "app/core/displaytext.h"
#include "app/core/privatefiles.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMutex>
#include <QPushButton>
#include <QSaveFile>
#include <QThreadPool>

#include <utility>

namespace Tokendesk {

namespace {

constexpr qsizetype reasonLength = 200;

} // namespace

/// Outlives the saver where that goes first.
struct DocumentSaver::Work
{
    Writer writer;
    QString path;
    bool overExisting = false;
    QMutex mutex;
    DocumentSaver *owner = nullptr; ///< guarded by mutex; null once it is gone

    void run()
    {
        QString reason;
        const bool mine = overExisting || claim(reason);
        const bool existed = !mine && reason.isEmpty();
        if (mine) {
            fill(reason);
        }
        const QMutexLocker lock(&mutex);
        if (owner == nullptr) {
            return;
        }
        QMetaObject::invokeMethod(
            owner, [to = owner, at = path, existed, reason] { to->handleWritten(at, existed, reason); },
            Qt::QueuedConnection);
    }

    /// Makes an empty file in one step, so that one which appeared meanwhile is not overwritten. False where there is
    /// one, or with a @p reason.
    bool claim(QString &reason) const
    {
        QFile place(path);
        if (place.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            place.setPermissions(OnlyUsersFile);
            return true;
        }
        const QFileInfo info(path);
        if (!info.exists() && !info.isSymLink()) {
            reason = place.errorString();
        }
        return false;
    }

    void fill(QString &reason) const
    {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && writer(file) && file.commit()) {
            return;
        }
        reason = file.errorString();
        file.cancelWriting();
        if (!overExisting) {
            QFile::remove(path); // the empty one
        }
    }
};

DocumentSaver::DocumentSaver(Kind kind, Writer writer, QWidget *window)
    : QObject(window), m_kind(std::move(kind)), m_writer(std::move(writer)), m_window(window)
{
}

DocumentSaver::~DocumentSaver()
{
    if (m_work) {
        const QMutexLocker lock(&m_work->mutex);
        m_work->owner = nullptr;
    }
}

void DocumentSaver::chooseFile()
{
    auto *dialog = new QFileDialog(m_window, m_kind.title, QDir::homePath(), m_kind.filter);
    dialog->setObjectName(QStringLiteral("saveDocumentDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(m_kind.suffix);
    // Whether to overwrite is asked below, where the answer and the deed cannot fall apart.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->selectFile(m_kind.fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &DocumentSaver::take);
    connect(dialog, &QDialog::rejected, this, &DocumentSaver::ended);
    dialog->open();
}

void DocumentSaver::take(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink()) {
        askToOverwrite(path);
    } else {
        write(path, false);
    }
}

void DocumentSaver::write(const QString &path, bool overExisting)
{
    m_work = std::make_shared<Work>();
    m_work->writer = m_writer;
    m_work->path = path;
    m_work->overExisting = overExisting;
    m_work->owner = this;
    QThreadPool::globalInstance()->start([work = m_work] { work->run(); });
}

void DocumentSaver::handleWritten(const QString &path, bool existed, const QString &reason)
{
    if (existed) {
        askToOverwrite(path);
    } else if (reason.isEmpty()) {
        Q_EMIT saved(path);
    } else {
        tellFailure(path, reason);
    }
}

QMessageBox *DocumentSaver::newMessage(const QString &objectName, const QString &title, const QString &text)
{
    auto *message = new QMessageBox(m_window);
    message->setObjectName(objectName);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setWindowTitle(title);
    message->setIcon(QMessageBox::Warning);
    message->setTextFormat(Qt::PlainText);
    message->setText(text);
    return message;
}

void DocumentSaver::askToOverwrite(const QString &path)
{
    QMessageBox *question = newMessage(QStringLiteral("overwriteQuestion"), tr("File Exists Already"),
        tr("%1 exists already. What is in it would be lost.").arg(displayPath(path)));
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    auto *overwrite = question->addButton(tr("Replace File"), QMessageBox::DestructiveRole);
    connect(question, &QMessageBox::buttonClicked, this, [this, path, overwrite](const QAbstractButton *pressed) {
        if (pressed == overwrite) {
            write(path, true);
        } else {
            Q_EMIT ended();
        }
    });
    question->open();
}

void DocumentSaver::tellFailure(const QString &path, const QString &reason)
{
    QMessageBox *message = newMessage(QStringLiteral("saveFailure"), tr("Not Saved"),
        //: %1 is a file, %2 the system's words for what went wrong
        tr("%1 could not be written. The system says: %2. Choose another folder, or make room there.")
            .arg(displayPath(path), displayText(reason, reasonLength)));
    message->addButton(QMessageBox::Close);
    auto *again = message->addButton(tr("Choose Another…"), QMessageBox::AcceptRole);
    message->setDefaultButton(again);
    connect(message, &QMessageBox::buttonClicked, this, [this, again](const QAbstractButton *pressed) {
        if (pressed == again) {
            chooseFile();
        } else {
            Q_EMIT ended();
        }
    });
    message->open();
}

} // namespace Tokendesk
