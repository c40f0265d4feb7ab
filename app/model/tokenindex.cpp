// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokenindex.h"

#include <algorithm>
#include <iterator>

namespace Tokendesk {

TokenIndex::TokenIndex(const TokenStore &store)
    : m_reasons(store), m_sorter(store, m_reasons), m_filter(store, m_reasons), m_store(store)
{
}

void TokenIndex::clear()
{
    m_sorter.clear();
    m_filter.clear();
    m_reasons.clear();
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

TokenStore::Slots TokenIndex::filtered(const TokenStore::Slots &shown, const QString &text, qint64 nowMs)
{
    const bool narrows = m_filter.setText(text, nowMs);
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
    m_reasons.removed(changes.removed);
    m_reasons.changed(fresh);
    if (looksAtOthers()) {
        return all();
    }

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

void TokenIndex::prepare(const TokenStore::Slots &fresh)
{
    m_sorter.prepare(fresh);
    m_filter.prepare();
}

TokenStore::Slots TokenIndex::all()
{
    TokenStore::Slots rows = m_filter.isActive() ? m_filter.matchingRows() : m_store.allSlots();
    m_sorter.sort(rows);
    return rows;
}

TokenStore::Slots TokenIndex::afterSettingsChanged(const LookSettings &settings)
{
    m_reasons.setSettings(settings);
    return all();
}

TokenStore::Slots TokenIndex::afterOwnersChanged(const TokenStore::Slots &shown, const TokenStore::Slots &theirRows)
{
    m_sorter.ownersChanged();
    m_filter.ownersChanged();
    // The other rows keep their order among themselves, however the owners are ranked now.
    return updated(shown, {{}, {}, theirRows, {}});
}

} // namespace Tokendesk
