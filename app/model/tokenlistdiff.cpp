// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokenlistdiff.h"

#include <QHashFunctions>

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace Tokendesk {

namespace {

/// How far the walk looks ahead for the other list's row before it leaves both rows over.
constexpr std::size_t lookAhead = 48;

} // namespace

quint32 TokenListDiff::hashOf(QByteArrayView tokenId)
{
    const std::size_t hash = qHashBits(tokenId.data(), static_cast<std::size_t>(tokenId.size()), 0);
    return static_cast<quint32>(hash ^ (static_cast<quint64>(hash) >> 32U));
}

TokenListDiff::TokenListDiff(std::vector<quint32> oldHashes, const TokenRows &rows, const SameId &sameId)
    : m_oldHashes(std::move(oldHashes)), m_oldRow(static_cast<std::size_t>(rows.size()), none)
{
    m_newHashes.reserve(m_oldRow.size());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        m_newHashes.push_back(hashOf(rows.idAt(row)));
    }
    walk(sameId);
    matchLeftOvers(sameId);
    // A row that was there before was no duplicate then; only an added one can repeat another.
    if (!m_added.empty()) {
        markDuplicates(rows);
    }
}

std::optional<std::size_t> TokenListDiff::oldRowOf(qsizetype newRow) const
{
    const qint64 oldRow = m_oldRow[static_cast<std::size_t>(newRow)];
    return oldRow < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(oldRow));
}

bool TokenListDiff::same(std::size_t oldRow, std::size_t newRow, const SameId &sameId) const
{
    return m_oldHashes[oldRow] == m_newHashes[newRow] && sameId(oldRow, static_cast<qsizetype>(newRow));
}

void TokenListDiff::walk(const SameId &sameId)
{
    const std::size_t oldCount = m_oldHashes.size();
    const std::size_t newCount = m_newHashes.size();
    std::size_t oldRow = 0;
    std::size_t newRow = 0;
    while (oldRow < oldCount && newRow < newCount) {
        if (same(oldRow, newRow, sameId)) {
            m_oldRow[newRow++] = static_cast<qint64>(oldRow++);
            continue;
        }
        bool resumed = false;
        for (std::size_t step = 1; step <= lookAhead && !resumed; ++step) {
            if (oldRow + step < oldCount && same(oldRow + step, newRow, sameId)) {
                for (std::size_t i = 0; i < step; ++i) {
                    m_removed.push_back(oldRow++);
                }
                resumed = true;
            } else if (newRow + step < newCount && same(oldRow, newRow + step, sameId)) {
                for (std::size_t i = 0; i < step; ++i) {
                    m_added.push_back(newRow++);
                }
                resumed = true;
            }
        }
        if (!resumed) {
            m_removed.push_back(oldRow++);
            m_added.push_back(newRow++);
        }
    }
    for (; oldRow < oldCount; ++oldRow) {
        m_removed.push_back(oldRow);
    }
    for (; newRow < newCount; ++newRow) {
        m_added.push_back(newRow);
    }
}

void TokenListDiff::matchLeftOvers(const SameId &sameId)
{
    if (m_removed.empty() || m_added.empty()) {
        return;
    }
    std::unordered_multimap<quint32, std::size_t> removedByHash;
    removedByHash.reserve(m_removed.size());
    for (const std::size_t oldRow : m_removed) {
        removedByHash.emplace(m_oldHashes[oldRow], oldRow);
    }
    for (const std::size_t newRow : m_added) {
        const auto [begin, end] = removedByHash.equal_range(m_newHashes[newRow]);
        const auto found =
            std::find_if(begin, end, [&](const auto &entry) { return same(entry.second, newRow, sameId); });
        if (found != end) {
            m_oldRow[newRow] = static_cast<qint64>(found->second);
            removedByHash.erase(found);
        }
    }
    m_added.erase(
        std::remove_if(m_added.begin(), m_added.end(), [this](std::size_t newRow) { return m_oldRow[newRow] != none; }),
        m_added.end());
    m_removed.clear();
    for (const auto &[hash, oldRow] : removedByHash) {
        m_removed.push_back(oldRow);
    }
    std::sort(m_removed.begin(), m_removed.end());
}

void TokenListDiff::markDuplicates(const TokenRows &rows)
{
    std::vector<std::size_t> byHash(m_newHashes.size());
    std::iota(byHash.begin(), byHash.end(), std::size_t(0));
    // Rows with a hash of their own, almost always all of them, need no comparison of ids.
    std::sort(byHash.begin(), byHash.end(), [this](std::size_t a, std::size_t b) {
        return m_newHashes[a] != m_newHashes[b] ? m_newHashes[a] < m_newHashes[b] : a < b;
    });
    for (auto first = byHash.begin(); first != byHash.end();) {
        const auto last =
            std::find_if(first, byHash.end(), [&](std::size_t row) { return m_newHashes[row] != m_newHashes[*first]; });
        // A row that the old list had is the one to keep, whichever comes first.
        std::stable_partition(first, last, [this](std::size_t row) { return m_oldRow[row] >= 0; });
        for (auto row = first; row != last; ++row) {
            const bool repeats = std::any_of(first, row, [&](std::size_t earlier) {
                return m_oldRow[earlier] != duplicate
                    && rows.idAt(static_cast<qsizetype>(earlier)) == rows.idAt(static_cast<qsizetype>(*row));
            });
            if (repeats && m_oldRow[*row] == none) {
                m_oldRow[*row] = duplicate;
            }
        }
        first = last;
    }
}

} // namespace Tokendesk
