// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/tokenref.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace Tokendesk {

namespace Ui {
class RenameDialog;
}

/// Asks for a token's new description. Reports the wish and is busy from then on, until it is told how that went.
class RenameDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RenameDialog(const TokenRef &token, QWidget *parent = nullptr);
    ~RenameDialog() override;

    /// It did not work: what was typed stays.
    void showFailure(const QString &text);
    /// Somebody else gave it the description @p current meanwhile: shows both and asks.
    void showConflict(const QString &current);
    /// Nobody knows yet whether the server did it: looked for.
    void showLooking(const QString &text);
    /// Likewise, and it cannot be looked for now: there is a button for another look.
    void showCannotLook(const QString &text);
    /// It was done after all.
    void showRenamed(const QString &text);
    /// There is nothing left to rename; what was typed can still be copied.
    void showGone();
    /// The description that the wish counts from: the list's, or the one that a conflict showed.
    const QString &knownDescription() const { return m_known; }

Q_SIGNALS:
    /// @p description is trimmed, not empty, and not what the token has now.
    void renameWanted(const QString &description);
    void lookAgainWanted();

private:
    void ask();
    void sayButtons();
    void update();
    void setBusy(bool busy);
    void offerClose();

    std::unique_ptr<Ui::RenameDialog> m_ui;
    QPushButton *m_rename;
    QPushButton *m_lookAgain;
    QString m_known;
    bool m_busy = false;
    bool m_inConflict = false;
    bool m_isOver = false; ///< nothing is left to do
};

} // namespace Tokendesk
