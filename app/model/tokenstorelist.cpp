// SPDX-License-Identifier: GPL-3.0-or-later
// How TokenStore takes whole lists.
#include "app/model/tokenstore.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Tokendesk {

TokenListDiff TokenStore::diffOf(UserId owner, const TokenRows &rows) const
{
    const Slots &old = slotsOf(owner);
    std::vector<quint32> oldHashes(old.size());
    std::transform(old.begin(), old.end(), oldHashes.begin(), [this](Slot slot) { return m_rows[slot].idHash; });
    return {std::move(oldHashes), rows, [&](std::size_t oldRow, qsizetype newRow) {
                return idAt(old[oldRow]) == rows.idAt(newRow);
            }};
}

std::vector<TokenChange> TokenStore::newsIn(UserId owner, const TokenRows &rows) const
{
    const TokenListDiff diff = diffOf(owner, rows);
    const Slots &old = slotsOf(owner);
    std::vector<TokenChange> news;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (diff.isDuplicate(row)) {
            continue;
        }
        if (const auto oldRow = diff.oldRowOf(row)) {
            const Slot slot = old[*oldRow];
            const Timestamp time = rows.createdAt(row);
            if (descriptionAt(slot) == rows.descriptionAt(row) && (!time || time == createdAt(slot))) {
                continue;
            }
        }
        news.push_back({QString::fromUtf8(rows.idAt(row)), QString::fromUtf8(rows.descriptionAt(row)),
            rows.createdAt(row), false});
    }
    return news;
}

TokenStore::Changes TokenStore::applyList(UserId owner, const TokenRows &rows)
{
    TokenListParts parts{owner, rows, diffOf(owner, rows), slotsOf(owner), 0, 0, {}, {}, {}, {}};
    constexpr qsizetype all = std::numeric_limits<qsizetype>::max();
    return applyPart(parts, all, all);
}

void TokenStore::removePart(TokenListParts &parts, quint32 number, qsizetype most, Changes &changes)
{
    const std::vector<std::size_t> &removed = parts.diff.removed();
    const std::size_t end = parts.removed + std::min(removed.size() - parts.removed, static_cast<std::size_t>(most));
    std::vector<char> isRemoved(static_cast<std::size_t>(m_rows.size()), 0);
    for (; parts.removed < end; ++parts.removed) {
        changes.removed.push_back(parts.old[removed[parts.removed]]);
        isRemoved[changes.removed.back()] = 1;
    }
    Slots &rows = m_owners[number].rows;
    rows.erase(std::remove_if(rows.begin(), rows.end(), [&](Slot slot) { return isRemoved[slot] != 0; }), rows.end());
    m_liveRows -= static_cast<qsizetype>(changes.removed.size());
}

TokenStore::Changes TokenStore::applyPart(TokenListParts &parts, qsizetype rows, qsizetype bytes)
{
    ++m_revision;
    const quint32 number = ownerNumber(parts.owner);
    Changes changes;
    if (parts.removed < parts.diff.removed().size()) {
        removePart(parts, number, rows, changes);
        rows -= static_cast<qsizetype>(changes.removed.size());
    }
    if (parts.taken == 0 && rows > 0) { // at once: growing by and by copies all that is there
        parts.now.reserve(static_cast<std::size_t>(parts.rows.size()));
        if (parts.rows.size() > m_rows.size()) { // for a few more it would be the other way round
            m_rows.reserve(m_rows.size() + parts.rows.size());
        }
    }
    for (; rows > 0 && bytes > 0 && parts.taken < parts.rows.size(); ++parts.taken, --rows) {
        const qsizetype row = parts.taken;
        if (parts.diff.isDuplicate(row)) {
            continue;
        }
        const Incoming incoming{parts.rows.idAt(row), parts.rows.descriptionAt(row), parts.rows.createdAt(row)};
        bytes -= incoming.id.size() + incoming.description.size();
        if (const auto oldRow = parts.diff.oldRowOf(row)) {
            const Slot slot = parts.old[*oldRow];
            update(slot, incoming, changes);
            parts.now.push_back(slot);
        } else {
            const Slot slot = takeSlot(number, incoming, parts.diff.newHash(row));
            changes.inserted.push_back(slot);
            m_owners[number].rows.push_back(slot);
            parts.now.push_back(slot);
        }
    }
    if (parts.isWhole()) {
        m_owners[number].rows = std::move(parts.now);
        m_owners[number].listed = true;
    }
    tidy();
    return changes;
}

} // namespace Tokendesk
