// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokenindex.h"

#include <algorithm>
#include <iterator>
#include <utility>

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
    m_whole.clear();
}

TokenStore::Slots TokenIndex::sorted(TokenStore::Slots shown, TokenSorter::By by, Qt::SortOrder order)
{
    m_sorter.setOrder(by, order);
    m_sorter.sortAgain(shown);
    m_sorter.sortAgain(m_whole);
    return shown;
}

TokenStore::Slots TokenIndex::unsorted(TokenStore::Slots shown)
{
    m_sorter.resetOrder();
    m_sorter.sort(shown);
    m_whole.clear();
    return shown;
}

TokenStore::Slots TokenIndex::filtered(const TokenStore::Slots &shown, const QString &text, qint64 nowMs)
{
    if (!m_filter.isActive()) {
        m_whole = shown;
    }
    const bool narrows = m_filter.setText(text, nowMs);
    TokenStore::Slots rows;
    // Row by row is the slower way of searching, so it pays only where little is shown; and of very many rows each one
    // has to be fetched from memory.
    constexpr qsizetype fewRows = 30'000;
    if (narrows && static_cast<qsizetype>(shown.size()) < std::min(m_store.size() / 8, fewRows)) {
        std::copy_if(shown.begin(), shown.end(), std::back_inserter(rows),
            [this](TokenStore::Slot slot) { return m_filter.matches(slot); });
        return rows;
    }
    if (!m_filter.isActive() && !m_whole.empty()) {
        return std::exchange(m_whole, {});
    }
    if (!m_filter.isActive() || (!narrows && m_whole.empty())) {
        return all();
    }
    return m_filter.matchingAmong(narrows ? shown : m_whole);
}

/// @p fresh is sorted.
TokenStore::Slots TokenIndex::updatedOrder(
    const TokenStore::Slots &before, const TokenStore::Changes &changes, const TokenStore::Slots &fresh)
{
    if (changes.removed.empty() && changes.changed.empty()) {
        return m_sorter.merged(before, fresh);
    }
    std::vector<char> touched(static_cast<std::size_t>(m_store.slotCount()), 0);
    for (const TokenStore::Slots *those : {&changes.removed, &changes.changed}) {
        for (const TokenStore::Slot slot : *those) {
            touched[slot] = 1;
        }
    }
    TokenStore::Slots kept;
    kept.reserve(before.size());
    std::copy_if(before.begin(), before.end(), std::back_inserter(kept),
        [&touched](TokenStore::Slot slot) { return touched[slot] == 0; });
    return m_sorter.merged(kept, fresh);
}

TokenStore::Slots TokenIndex::updated(const TokenStore::Slots &shown, const TokenStore::Changes &changes)
{
    TokenStore::Slots fresh = changes.inserted;
    fresh.insert(fresh.end(), changes.changed.begin(), changes.changed.end());
    m_sorter.textChanged(fresh);
    m_filter.textChanged(fresh);
    m_reasons.removed(changes.removed);
    m_reasons.changed(fresh);
    if (m_sorter.looksAtOthers()) {
        return all();
    }
    m_sorter.sort(fresh);
    if (!m_whole.empty()) {
        m_whole = updatedOrder(m_whole, changes, fresh);
    }
    if (m_filter.looksAtOthers()) {
        return m_whole.empty() ? all() : m_filter.matchingAmong(m_whole);
    }
    if (m_filter.isActive()) {
        fresh.erase(std::remove_if(
                        fresh.begin(), fresh.end(), [this](TokenStore::Slot slot) { return !m_filter.matches(slot); }),
            fresh.end());
    }
    return updatedOrder(shown, changes, fresh);
}

bool TokenIndex::prepare()
{
    constexpr qsizetype mostRows = 200'000;
    constexpr qsizetype mostBytes = qsizetype(32) * 1024 * 1024;
    if (m_store.size() > mostRows || m_store.textBytes() > mostBytes) {
        return false;
    }
    return m_filter.prepare(Part) || m_sorter.prepare(Part / 10); // of which a row takes ten times as long
}

TokenStore::Slots TokenIndex::all()
{
    TokenStore::Slots rows = m_store.allSlots();
    if (m_filter.isActive()) {
        rows = m_filter.matchingAmong(rows);
    }
    m_sorter.sort(rows);
    m_whole.clear();
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
