// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/serverprofile.h"

#include <QDialog>
#include <QList>

#include <memory>

class QListWidgetItem;

namespace Tokendesk {

namespace Ui {
class ManageServersDialog;
}

/// The kept servers: their names, colours and order. Changes are told as they are made; what has to be asked of the
/// keyring is only asked for.
class ManageServersDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p currentKey: of the profile that is signed in to.
    ManageServersDialog(QList<ServerProfile> profiles, QString currentKey, QWidget *parent = nullptr);
    ~ManageServersDialog() override;

    /// That sign-in is no longer kept.
    void showForgotten(const QString &key);

Q_SIGNALS:
    void profilesChanged(const QList<Tokendesk::ServerProfile> &profiles);
    void forgetWanted(const Tokendesk::ServerProfile &profile); ///< only its sign-in
    void removeWanted(const Tokendesk::ServerProfile &profile);

private:
    void retranslate();
    void fill();
    void showItem(int row);
    void showDetails();
    void change(void (*how)(ServerProfile &, const ManageServersDialog &));
    void move(int by);
    void askToRemove();
    int current() const;

    std::unique_ptr<Ui::ManageServersDialog> m_form;
    QList<ServerProfile> m_profiles;
    QString m_currentKey;
    bool m_filling = false;
};

} // namespace Tokendesk
