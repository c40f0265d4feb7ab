// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/tokenstore.h"

#include <QCollator>

#include <optional>
#include <vector>

namespace Tokendesk {

/// The order of the rows: by the column chosen last, rows that are equal there by the one chosen before, and in the end
/// by id, so that the order never depends on how it came about. Keys for collation are made when first needed and kept.
class TokenSorter
{
public:
    enum class By { Description, Created, Owner, Id };

    explicit TokenSorter(const TokenStore &store);

    void clear(); ///< the keys, not the order
    /// Rows of @p slots have a new description or are new.
    void textChanged(const TokenStore::Slots &slots);
    void ownersChanged();

    void setOrder(By by, Qt::SortOrder order);
    void resetOrder(); ///< newest first
    void sort(TokenStore::Slots &rows);
    bool isBefore(TokenStore::Slot a, TokenStore::Slot b);
    /// Puts the sorted @p fresh rows into their places among the sorted @p kept ones.
    TokenStore::Slots merged(const TokenStore::Slots &kept, const TokenStore::Slots &fresh);

private:
    struct Step
    {
        By by;
        Qt::SortOrder order;
    };

    int compare(By by, TokenStore::Slot a, TokenStore::Slot b);
    const QCollatorSortKey &descriptionKey(TokenStore::Slot slot);
    int ownerRank(TokenStore::Slot slot);
    bool isBeforeFrom(std::size_t firstStep, TokenStore::Slot a, TokenStore::Slot b);

    const TokenStore &m_store;
    QCollator m_collator;
    std::vector<Step> m_steps; ///< the one chosen last comes first
    std::vector<std::optional<QCollatorSortKey>> m_descriptionKeys; ///< by slot
    std::vector<int> m_ownerRanks; ///< by owner's number; empty: not worked out
};

/// As people of the user's language look names up: case and accents count last, numbers by their value.
QCollator userCollator();

} // namespace Tokendesk
