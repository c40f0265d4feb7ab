// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokenmodel.h"

#include "app/model/rowtransition.h"
#include "app/model/tokenindex.h"
#include "app/model/tokenstore.h"

#include <algorithm>

namespace Tokendesk {

TokenModel::TokenModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_store(std::make_unique<TokenStore>())
    , m_index(std::make_unique<TokenIndex>(*m_store))
{
}

TokenModel::~TokenModel() = default;

int TokenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TokenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void TokenModel::show(Rows rows)
{
    RowTransition<TokenModel>::apply(*this, m_shown, std::move(rows), static_cast<std::size_t>(m_store->slotCount()));
}

void TokenModel::tellChanged(const Rows &changed)
{
    if (changed.empty()) {
        return;
    }
    // A view repaints itself for any signal of more than one cell, so that a few wide ranges cost less than many exact
    // ones.
    constexpr std::size_t fewRanges = 8;
    std::vector<char> isChanged(static_cast<std::size_t>(m_store->slotCount()), 0);
    for (const quint32 slot : changed) {
        isChanged[slot] = 1;
    }
    std::vector<std::pair<int, int>> ranges;
    for (int row = 0; row < rowCount(); ++row) {
        if (isChanged[slotAt(row)] == 0) {
            continue;
        }
        if (!ranges.empty() && (ranges.back().second + 1 == row || ranges.size() == fewRanges)) {
            ranges.back().second = row;
        } else {
            ranges.emplace_back(row, row);
        }
    }
    for (const auto &[first, last] : ranges) {
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
}

void TokenModel::sort(int column, Qt::SortOrder order)
{
    using By = TokenSorter::By;
    switch (column) {
    case DescriptionColumn:
        show(m_index->sorted(m_shown, By::Description, order));
        return;
    case CreatedColumn:
        show(m_index->sorted(m_shown, By::Created, order));
        return;
    case OwnerColumn:
        show(m_index->sorted(m_shown, By::Owner, order));
        return;
    case IdColumn:
        show(m_index->sorted(m_shown, By::Id, order));
        return;
    default: // Qt asks for column -1 when a view shows no sort indicator
        show(m_index->unsorted(m_shown));
    }
}

void TokenModel::setFilter(const QString &text)
{
    if (text != m_index->filter()) {
        show(m_index->filtered(m_shown, text));
    }
}

QString TokenModel::filter() const
{
    return m_index->filter();
}

qsizetype TokenModel::totalCount() const
{
    return m_store->size();
}

TokenRef TokenModel::token(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return {};
    }
    const quint32 slot = slotAt(row);
    TokenRef ref;
    ref.owner = m_store->ownerAt(slot);
    ref.ownerName = m_store->ownerName(m_store->ownerNumberAt(slot));
    ref.token = {QString::fromUtf8(m_store->idAt(slot)), QString::fromUtf8(m_store->descriptionAt(slot)),
        m_store->createdAt(slot)};
    return ref;
}

int TokenModel::rowOf(UserId owner, const QString &tokenId) const
{
    const auto slot = m_store->find(owner, tokenId.toUtf8());
    const auto row = slot ? std::find(m_shown.begin(), m_shown.end(), *slot) : m_shown.end();
    return row == m_shown.end() ? -1 : static_cast<int>(row - m_shown.begin());
}

bool TokenModel::contains(UserId owner, const QString &tokenId) const
{
    return m_store->find(owner, tokenId.toUtf8()).has_value();
}

QStringList TokenModel::descriptionsOf(UserId owner) const
{
    QStringList descriptions;
    for (const quint32 slot : m_store->slotsOf(owner)) {
        descriptions.append(QString::fromUtf8(m_store->descriptionAt(slot)));
    }
    return descriptions;
}

void TokenModel::clear()
{
    beginResetModel();
    m_shown.clear();
    m_index->clear();
    m_store->clear();
    endResetModel();
}

void TokenModel::applyList(UserId owner, const TokenRows &rows)
{
    const TokenStore::Changes changes = m_store->applyList(owner, rows);
    const QList<Token> gone = tokensAt(changes.removed);
    show(m_index->updated(m_shown, changes));
    m_store->release(changes.removed);
    tellChanged(changes.changed);
    if (!gone.isEmpty()) {
        Q_EMIT tokensGone(owner, gone);
    }
    tellTouched(owner, changes.inserted, changes.changed);
}

void TokenModel::upsert(UserId owner, const Token &token)
{
    const TokenStore::Changes changes = m_store->upsert(owner, token);
    show(m_index->updated(m_shown, changes));
    tellChanged(changes.changed);
}

void TokenModel::remove(UserId owner, const QString &tokenId)
{
    const TokenStore::Changes changes = m_store->remove(owner, tokenId.toUtf8());
    show(m_index->updated(m_shown, changes));
    m_store->release(changes.removed);
}

void TokenModel::applyChanges(UserId owner, const std::vector<TokenChange> &told)
{
    const TokenStore::Changes changes = m_store->applyChanges(owner, told);
    if (changes.inserted.empty() && changes.removed.empty() && changes.changed.empty()) {
        return;
    }
    const QList<Token> gone = tokensAt(changes.removed);
    show(m_index->updated(m_shown, changes));
    m_store->release(changes.removed);
    tellChanged(changes.changed);
    if (!gone.isEmpty()) {
        Q_EMIT tokensGone(owner, gone);
    }
    tellTouched(owner, changes.inserted, changes.changed);
}

void TokenModel::tellTouched(UserId owner, const Rows &fresh, const Rows &changed)
{
    constexpr std::size_t enoughToLookAt = 200;
    const std::size_t count = fresh.size() + changed.size();
    if (count == 0 || count > enoughToLookAt) {
        return;
    }
    const auto ids = [this](const Rows &slotNumbers) {
        QStringList found;
        for (const quint32 slot : slotNumbers) {
            found.append(QString::fromUtf8(m_store->idAt(slot)));
        }
        return found;
    };
    Q_EMIT tokensTouched(owner, ids(fresh), ids(changed));
}

QList<Token> TokenModel::tokensAt(const Rows &slotNumbers) const
{
    QList<Token> tokens;
    for (const quint32 slot : slotNumbers) {
        tokens.append(Token{QString::fromUtf8(m_store->idAt(slot)), QString::fromUtf8(m_store->descriptionAt(slot)),
            m_store->createdAt(slot)});
    }
    return tokens;
}

void TokenModel::setOwnerName(UserId owner, const QString &name)
{
    if (m_store->setOwnerName(owner, name)) {
        show(m_index->afterOwnerNameChanged());
        tellChanged(m_store->slotsOf(owner));
    }
}

void TokenModel::setThisSession(UserId owner, const QString &tokenId)
{
    Rows touched;
    const auto note = [&] {
        if (const auto slot = m_store->find(m_sessionOwner, m_sessionTokenId)) {
            touched.push_back(*slot);
        }
    };
    note();
    m_sessionOwner = owner;
    m_sessionTokenId = tokenId.toUtf8();
    note();
    tellChanged(touched);
}

void TokenModel::refreshAges()
{
    if (!m_shown.empty()) {
        Q_EMIT dataChanged(index(0, CreatedColumn), index(rowCount() - 1, CreatedColumn), {Qt::DisplayRole});
    }
}

} // namespace Tokendesk
