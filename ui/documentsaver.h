// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QIODevice;
class QMessageBox;
class QWidget;

namespace Tokendesk {

/// Saves something that is no secret to a file that is chosen in a dialog: whole or not at all, and over another file
/// only after a question. It is written by a thread of its own. Tells what went wrong in a message of its own.
class DocumentSaver : public QObject
{
    Q_OBJECT

public:
    /// Runs in that thread. False: the device took not all.
    using Writer = std::function<bool(QIODevice &)>;
    struct Kind
    {
        QString title; ///< of the dialog
        QString fileName; ///< offered
        QString suffix; ///< without its dot: for a name that has none
        QString filter; ///< of QFileDialog
    };

    /// @p window is what its dialogs are modal to; this belongs to it.
    DocumentSaver(Kind kind, Writer writer, QWidget *window);
    ~DocumentSaver() override;

    void chooseFile();

Q_SIGNALS:
    void saved(const QString &path);
    /// It was not saved, which the person has been told or wanted.
    void ended();

private:
    struct Work;

    void take(const QString &path);
    void askToOverwrite(const QString &path);
    void write(const QString &path, bool overExisting);
    void handleWritten(const QString &path, bool existed, const QString &reason);
    void tellFailure(const QString &path, const QString &reason);
    QMessageBox *newMessage(const QString &objectName, const QString &title, const QString &text);

    Kind m_kind;
    Writer m_writer;
    QWidget *m_window;
    std::shared_ptr<Work> m_work;
};

} // namespace Tokendesk
