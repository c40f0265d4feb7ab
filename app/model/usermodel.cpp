// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/usermodel.h"

#include "app/core/displaytext.h"
#include "app/core/folding.h"
#include "app/model/descriptionorder.h"
#include "app/model/rowtransition.h"

#include <algorithm>
#include <iterator>

namespace Tokendesk {

namespace {

constexpr qsizetype nameChars = 200;

const QString &nameOf(const User &user)
{
    return user.name.isEmpty() ? user.email : user.name;
}

} // namespace

UserModel::UserModel(QObject *parent) : QAbstractListModel(parent)
{
}

UserModel::~UserModel() = default;

int UserModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant UserModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) {
        return {};
    }
    const User &user = at(m_shown[static_cast<std::size_t>(index.row())]);
    const QString name = displayText(nameOf(user), nameChars);
    const QString email = displayText(user.email, nameChars);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        if (m_unreadable.contains(user.id)) {
            return tr("%1\nThe tokens could not be read.", "name of a user").arg(name);
        }
        return user.email.isEmpty() || user.name.isEmpty() ? name
                                                           : tr("%1\n%2", "name, e-mail address").arg(name, email);
    case Qt::AccessibleTextRole:
        return accessibleText(user);
    case UserIdRole:
        return static_cast<qlonglong>(user.id);
    case EmailRole:
        return email;
    case AdministratorRole:
        return user.administrator;
    case BlockedRole:
        return user.blocked;
    case TokenCountRole: {
        const auto count = m_tokenCounts.constFind(user.id);
        return count == m_tokenCounts.constEnd() ? QVariant() : QVariant(*count);
    }
    case UnreadableRole:
        return m_unreadable.contains(user.id);
    default:
        return {};
    }
}

QString UserModel::accessibleText(const User &user) const
{
    QStringList parts{displayText(nameOf(user), nameChars)};
    if (user.administrator) {
        parts.append(tr("administrator"));
    }
    if (user.blocked) {
        parts.append(tr("blocked"));
    }
    if (m_unreadable.contains(user.id)) {
        parts.append(tr("tokens could not be read"));
    }
    return parts.join(tr(", ", "between what a screen reader says of a user"));
}

void UserModel::setFilter(const QString &text)
{
    if (text != m_filter) {
        m_filter = text;
        show();
    }
}

void UserModel::applyList(const QList<User> &users)
{
    QHash<UserId, quint32> places;
    std::vector<UserId> changed;
    std::vector<char> taken(m_users.size(), 0);
    std::vector<const User *> added;
    for (const User &user : users) {
        if (places.contains(user.id)) {
            continue;
        }
        const auto known = m_places.constFind(user.id);
        if (known == m_places.constEnd()) {
            places.insert(user.id, 0);
            added.push_back(&user);
            continue;
        }
        places.insert(user.id, *known);
        taken[*known] = 1;
        if (m_users[*known] != user) {
            m_users[*known] = user;
            changed.push_back(user.id);
        }
    }
    // Those that left keep their places until the views know, so the new ones come behind them.
    for (const User *user : added) {
        places[user->id] = static_cast<quint32>(m_users.size());
        m_users.push_back(*user);
    }
    m_places = std::move(places);
    m_order.assign(m_places.cbegin(), m_places.cend());
    QCollator collator = userCollator();
    std::sort(m_order.begin(), m_order.end(), [&](quint32 a, quint32 b) {
        const int result = collator.compare(nameOf(at(a)), nameOf(at(b)));
        return result != 0 ? result < 0 : at(a).id < at(b).id;
    });
    show();
    for (const UserId id : changed) {
        tellChanged(id);
    }

    // Close the gaps. Views do not see it: rows and their content stay.
    std::vector<User> compacted;
    std::vector<quint32> moved(m_users.size(), 0);
    compacted.reserve(m_order.size());
    for (const quint32 place : m_order) {
        moved[place] = static_cast<quint32>(compacted.size());
        compacted.push_back(std::move(m_users[place]));
    }
    m_users = std::move(compacted);
    const auto move = [&moved](quint32 place) {
        return moved[place];
    };
    std::transform(m_order.begin(), m_order.end(), m_order.begin(), move);
    std::transform(m_shown.begin(), m_shown.end(), m_shown.begin(), move);
    for (quint32 &place : m_places) {
        place = moved[place];
    }
    m_tokenCounts.removeIf([this](auto entry) { return !m_places.contains(entry.key()); });
}

void UserModel::show()
{
    const QByteArrayList words = folded(m_filter.simplified()).split(' ');
    Rows rows;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(rows), [&](quint32 place) {
        const QByteArray name = folded(at(place).name);
        const QByteArray email = folded(at(place).email);
        return std::all_of(words.begin(), words.end(),
            [&](const QByteArray &word) { return name.contains(word) || email.contains(word); });
    });
    RowTransition<UserModel>::apply(*this, m_shown, rows, m_users.size());
}

void UserModel::tellChanged(UserId id)
{
    if (const int row = rowOf(id); row >= 0) {
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void UserModel::tellChanged(const QSet<UserId> &users)
{
    constexpr int few = 8;
    if (users.size() <= few) {
        for (const UserId id : users) {
            tellChanged(id);
        }
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void UserModel::setTokenCount(UserId id, int count)
{
    setTokenCounts({{id, count}});
}

void UserModel::setTokenCounts(const QHash<UserId, int> &counts)
{
    QSet<UserId> changed;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const auto known = m_tokenCounts.constFind(count.key());
        if (known == m_tokenCounts.constEnd() || *known != *count) {
            m_tokenCounts.insert(count.key(), *count);
            changed.insert(count.key());
        }
    }
    tellChanged(changed);
}

void UserModel::setUnreadable(const QSet<UserId> &users)
{
    QSet<UserId> changed = users - m_unreadable;
    changed.unite(m_unreadable - users);
    m_unreadable = users;
    tellChanged(changed);
}

void UserModel::clear()
{
    beginResetModel();
    m_users.clear();
    m_order.clear();
    m_shown.clear();
    m_places.clear();
    m_tokenCounts.clear();
    m_unreadable.clear();
    endResetModel();
}

qsizetype UserModel::totalCount() const
{
    return static_cast<qsizetype>(m_order.size());
}

QList<UserId> UserModel::ids() const
{
    QList<UserId> ids;
    ids.reserve(totalCount());
    for (const quint32 place : m_order) {
        ids.append(at(place).id);
    }
    return ids;
}

QList<User> UserModel::users() const
{
    QList<User> users;
    users.reserve(totalCount());
    for (const quint32 place : m_order) {
        users.append(at(place));
    }
    return users;
}

int UserModel::rowOf(UserId id) const
{
    const auto row =
        std::find_if(m_shown.begin(), m_shown.end(), [this, id](quint32 place) { return at(place).id == id; });
    return row == m_shown.end() ? -1 : static_cast<int>(row - m_shown.begin());
}

const User *UserModel::user(UserId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_users[*place];
}

} // namespace Tokendesk
