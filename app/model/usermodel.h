// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <vector>

namespace Tokendesk {

template <typename Model>
class RowTransition;

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
        TokenCountRole, ///< int; invalid while it is not known
        UnreadableRole ///< bool: the tokens could not be read
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
    void setTokenCounts(const QHash<UserId, int> &counts); ///< of these; the others' stay
    /// Whose tokens could not be read.
    void setUnreadable(const QSet<UserId> &users);
    void clear();

    qsizetype totalCount() const;
    // Also of hidden rows, by name:
    QList<UserId> ids() const;
    QList<User> users() const;
    int rowOf(UserId id) const; ///< -1 where it is not shown
    const User *user(UserId id) const; ///< also of a hidden row; null where unknown. Valid until the next change

private:
    friend class RowTransition<UserModel>;
    using Rows = std::vector<quint32>;

    const User &at(quint32 place) const { return m_users[place]; }
    void show();
    void tellChanged(UserId id);
    void tellChanged(const QSet<UserId> &users);
    QString accessibleText(const User &user) const;

    std::vector<User> m_users; ///< a user keeps its place as long as it is listed
    Rows m_order; ///< places of the listed users, by name
    Rows m_shown; ///< those of m_order that the filter lets through
    QHash<UserId, quint32> m_places;
    QHash<UserId, int> m_tokenCounts;
    QSet<UserId> m_unreadable;
    QString m_filter;
};

} // namespace Tokendesk
