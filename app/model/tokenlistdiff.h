// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/tokenrows.h"

#include <functional>
#include <optional>
#include <vector>

namespace Tokendesk {

/// Which rows of a new list were in the old one. Walks both side by side, which costs almost nothing where the server
/// kept its order, and looks up by hash only what such a walk left over.
class TokenListDiff
{
public:
    /// Whether an old and a new row have the same id; asked only where their hashes agree.
    using SameId = std::function<bool(std::size_t oldRow, qsizetype newRow)>;

    TokenListDiff(std::vector<quint32> oldHashes, const TokenRows &rows, const SameId &sameId);

    static quint32 hashOf(QByteArrayView tokenId);

    const std::vector<std::size_t> &removed() const { return m_removed; }
    std::optional<std::size_t> oldRowOf(qsizetype newRow) const;
    /// Another row of the new list has the same id and is the one that counts.
    bool isDuplicate(qsizetype newRow) const { return m_oldRow[static_cast<std::size_t>(newRow)] == duplicate; }
    quint32 newHash(qsizetype newRow) const { return m_newHashes[static_cast<std::size_t>(newRow)]; }

private:
    static constexpr qint64 none = -1;
    static constexpr qint64 duplicate = -2;

    void walk(const SameId &sameId);
    void matchLeftOvers(const SameId &sameId);
    void markDuplicates(const TokenRows &rows);
    bool same(std::size_t oldRow, std::size_t newRow, const SameId &sameId) const;

    std::vector<quint32> m_oldHashes;
    std::vector<quint32> m_newHashes;
    std::vector<qint64> m_oldRow; ///< by new row
    std::vector<std::size_t> m_removed;
    std::vector<std::size_t> m_added;
};

} // namespace Tokendesk
