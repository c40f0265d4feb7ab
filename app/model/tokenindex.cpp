// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokenindex.h"

#include <algorithm>
#include <iterator>

namespace Tokendesk {

TokenIndex::TokenIndex(const TokenStore &store) : m_sorter(store), m_filter(store), m_store(store)
{
}

void TokenIndex::clear()
{
    m_sorter.clear();
    m_filter.clear();
}

TokenStore::Slots TokenIndex::sorted(TokenStore::Slots shown, TokenSorter::By by, Qt::SortOrder order)
{
    m_sorter.setOrder(by, order);
    m_sorter.sort(shown);
    return shown;
}

TokenStore::Slots TokenIndex::unsorted(TokenStore::Slots shown)
{
    m_sorter.resetOrder();
    m_sorter.sort(shown);
    return shown;
}

TokenStore::Slots TokenIndex::filtered(const TokenStore::Slots &shown, const QString &text)
{
    const bool narrows = m_filter.setText(text);
    TokenStore::Slots rows;
    // Row by row is the slower way of searching, so it pays only where little is shown.
    if (narrows && static_cast<qsizetype>(shown.size()) < m_store.size() / 8) {
        std::copy_if(shown.begin(), shown.end(), std::back_inserter(rows),
            [this](TokenStore::Slot slot) { return m_filter.matches(slot); });
        return rows;
    }
    rows = m_filter.isActive() ? m_filter.matchingRows() : m_store.allSlots();
    if (!narrows) {
        m_sorter.sort(rows);
        return rows;
    }
    std::vector<char> matching(static_cast<std::size_t>(m_store.slotCount()), 0);
    for (const TokenStore::Slot slot : rows) {
        matching[slot] = 1;
    }
    rows.clear();
    std::copy_if(shown.begin(), shown.end(), std::back_inserter(rows),
        [&matching](TokenStore::Slot slot) { return matching[slot] != 0; });
    return rows;
}

TokenStore::Slots TokenIndex::updated(const TokenStore::Slots &shown, const TokenStore::Changes &changes)
{
    TokenStore::Slots fresh = changes.inserted;
    fresh.insert(fresh.end(), changes.changed.begin(), changes.changed.end());
    m_sorter.textChanged(fresh);
    m_filter.textChanged(fresh);

    std::vector<char> touched(static_cast<std::size_t>(m_store.slotCount()), 0);
    for (const TokenStore::Slot slot : changes.removed) {
        touched[slot] = 1;
    }
    for (const TokenStore::Slot slot : changes.changed) {
        touched[slot] = 1;
    }
    TokenStore::Slots kept;
    kept.reserve(shown.size());
    std::copy_if(shown.begin(), shown.end(), std::back_inserter(kept),
        [&touched](TokenStore::Slot slot) { return touched[slot] == 0; });
    if (m_filter.isActive()) {
        fresh.erase(std::remove_if(
                        fresh.begin(), fresh.end(), [this](TokenStore::Slot slot) { return !m_filter.matches(slot); }),
            fresh.end());
    }
    m_sorter.sort(fresh);
    return m_sorter.merged(kept, fresh);
}

TokenStore::Slots TokenIndex::afterOwnerNameChanged()
{
    m_sorter.ownersChanged();
    TokenStore::Slots rows = m_filter.isActive() ? m_filter.matchingRows() : m_store.allSlots();
    m_sorter.sort(rows);
    return rows;
}

} // namespace Tokendesk
