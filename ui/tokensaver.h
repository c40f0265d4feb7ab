// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret.h"

#include <QObject>

class QMessageBox;
class QWidget;

namespace Tokendesk {

/// Saves a token to a file that is chosen in a dialog. Asks before it takes a folder that others can write to, and
/// before it overwrites anything.
class TokenSaver : public QObject
{
    Q_OBJECT

public:
    /// @p window is what its dialogs are modal to; this belongs to it.
    TokenSaver(Secret token, QWidget *window);
    ~TokenSaver() override;

    void chooseFile();

Q_SIGNALS:
    void saved(const QString &path);
    /// @p reason: the system's words
    void failed(const QString &path, const QString &reason);

private:
    void save(const QString &path);
    void create(const QString &path);
    void replace(const QString &path);
    void askAboutFolder(const QString &path);
    void askToOverwrite(const QString &path);
    QMessageBox *newQuestion(const QString &objectName, const QString &title, const QString &text);

    Secret m_token;
    QWidget *m_window;
};

} // namespace Tokendesk
