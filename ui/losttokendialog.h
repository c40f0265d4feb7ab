// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/tokenref.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace Tokendesk {

namespace Ui {
class LostTokenDialog;
}

/// Shows tokens that are new since a create whose answer was lost, and offers to revoke them. Whose they are it cannot
/// know: nothing is revoked but what is ticked, and of several none is at first.
class LostTokenDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p nowMs is what ages are counted to.
    LostTokenDialog(QList<TokenRef> tokens, qint64 nowMs, QWidget *parent = nullptr);
    ~LostTokenDialog() override;

Q_SIGNALS:
    /// The dialog has closed.
    void revokeWanted(const QList<Tokendesk::TokenRef> &tokens);

private:
    QList<TokenRef> chosen() const;
    void retranslate(qint64 nowMs);
    void update();
    void revokeChosen();

    std::unique_ptr<Ui::LostTokenDialog> m_ui;
    QPushButton *m_revoke;
    QList<TokenRef> m_tokens;
};

} // namespace Tokendesk
