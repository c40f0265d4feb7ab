// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/tokenstore.h"

#include <QCollator>

#include <optional>
#include <vector>

namespace Tokendesk {

/// The rows in the order of their descriptions, as the user's language has it, and from that a number for each row:
/// comparing numbers makes a second sort several times faster. Worked out when first needed; from then on only rows
/// with new text are put into their places. What the language's rules are worked out into is kept only until that is
/// done.
class DescriptionOrder
{
public:
    explicit DescriptionOrder(const TokenStore &store);

    void clear();
    /// Rows of @p slots have new text or are new.
    void textChanged(const TokenStore::Slots &slots);
    /// Before it is asked for, at most so many @p rows of what is not in order yet. False: all is.
    bool prepare(std::size_t rows);

    int compare(TokenStore::Slot a, TokenStore::Slot b);
    /// Equal for equal text; valid until the next textChanged(). For many rows at once.
    qint64 rank(TokenStore::Slot slot);

private:
    static constexpr int NoRank = -1;

    const QCollatorSortKey &key(TokenStore::Slot slot);
    void update();
    void makeRoom(); ///< for the key of each slot
    TokenStore::Slots inOrder(const TokenStore::Slots &slots);
    void takeStaleOut();
    void takeStaleIn(std::size_t rows);

    const TokenStore &m_store;
    QCollator m_collator;
    std::vector<std::optional<QCollatorSortKey>> m_keys; ///< by slot; those that were needed
    std::size_t m_keyCount = 0; ///< made since they were dropped
    TokenStore::Slots m_order; ///< perhaps with slots that have no row any more
    std::vector<int> m_ranks; ///< by slot; NoRank: it has new text since
    TokenStore::Slots m_stale;
    bool m_isStaleOut = false; ///< of the order, and each is stale once
    bool m_built = false;
    bool m_ranked = false;
};

/// As people of the user's language look names up: case and accents count last, numbers by their value.
QCollator userCollator();

} // namespace Tokendesk
