// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

namespace Tokendesk {

/// The users in an administrator's sidebar, in the order of their names in the user's language, filtered by a search
/// text over name and e-mail.
class UserModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        UserIdRole = Qt::UserRole, ///< qlonglong
        EmailRole,
        AdministratorRole, ///< bool
        BlockedRole, ///< bool
        TokenCountRole ///< int; invalid while it is not known
    };

    explicit UserModel(QObject *parent = nullptr);
    ~UserModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Display is the name (the e-mail where there is no name); ToolTip and Accessible text are plain text.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setFilter(const QString &text);
    /// Emits only what differs.
    void applyList(const QList<User> &users);
    void setTokenCount(UserId id, int count);
    void clear();

    qsizetype totalCount() const;
    int rowOf(UserId id) const; ///< -1 where it is not shown
    const User *user(UserId id) const; ///< also of a hidden row; null where unknown. Valid until the next change

private:
    QList<User> m_users; ///< all, in order
    QList<int> m_shown; ///< indices into m_users
    QHash<UserId, int> m_tokenCounts;
    QString m_filter;
};

} // namespace Tokendesk
