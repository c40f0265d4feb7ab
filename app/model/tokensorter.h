// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/descriptionorder.h"
#include "app/model/tokenstore.h"

#include <map>
#include <span>
#include <vector>

namespace Tokendesk {

class TokenReasons;

/// The order of the rows: by the column chosen last, rows that are equal there by the one chosen before, and in the end
/// by id, so that the order never depends on how it came about.
class TokenSorter
{
public:
    enum class By { Description, Created, Owner, Id, Email, Administrator, Blocked, LastSignIn, Look };

    TokenSorter(const TokenStore &store, TokenReasons &reasons);

    void clear(); ///< the keys, not the order
    /// Rows of @p slots have a new description or are new.
    void textChanged(const TokenStore::Slots &slots) { m_descriptions.textChanged(slots); }
    /// See DescriptionOrder::prepare().
    bool prepare(std::size_t rows) { return m_descriptions.prepare(rows); }
    void ownersChanged();
    void setNow(qint64 nowMs) { m_nowMs = nowMs; }
    /// Whether a row's place can change with other rows.
    bool looksAtOthers() const;

    void setOrder(By by, Qt::SortOrder order);
    void resetOrder(); ///< newest first
    void sort(TokenStore::Slots &rows);
    /// Of rows that were in order before the last setOrder(): costs a fraction, however many of them are equal.
    void sortAgain(TokenStore::Slots &rows);
    bool isBefore(TokenStore::Slot a, TokenStore::Slot b);
    /// Puts the sorted @p fresh rows into their places among the sorted @p kept ones.
    TokenStore::Slots merged(const TokenStore::Slots &kept, const TokenStore::Slots &fresh);

private:
    struct Step
    {
        By by;
        Qt::SortOrder order;
    };

    /// The key in two parts: with one of eight bytes each row would take sixteen, a quarter of it nothing.
    struct Keyed
    {
        quint32 high;
        quint32 low;
        TokenStore::Slot slot;

        /// Ascending, whichever way the rows are to be sorted.
        quint64 key() const { return (static_cast<quint64>(high) << 32U) | low; }
    };

    std::vector<Keyed> keyed(Step step, std::span<const TokenStore::Slot> rows);
    static void sortByKey(std::vector<Keyed> &rows);
    /// By the step of this number only; @p visitEqual gets what is equal there.
    template <typename Visit>
    void sortStep(std::size_t number, std::span<TokenStore::Slot> rows, Visit visitEqual);
    void sortFrom(std::size_t number, std::span<TokenStore::Slot> rows);
    qsizetype commonIdStart(std::span<const TokenStore::Slot> rows) const;
    int compare(By by, TokenStore::Slot a, TokenStore::Slot b);
    /// Of the columns that tell something of the owner: a number a row, in whose order the rows come.
    qint64 ownerKey(By by, TokenStore::Slot slot);
    std::vector<qint64> ownerKeys(By by) const;
    qint64 lookKey(TokenStore::Slot slot);
    template <typename Text>
    std::vector<qint64> ownerRanks(Text text) const;
    bool isBeforeFrom(std::size_t firstStep, TokenStore::Slot a, TokenStore::Slot b);

    const TokenStore &m_store;
    TokenReasons &m_reasons;
    DescriptionOrder m_descriptions;
    qint64 m_nowMs = 0;
    std::vector<Step> m_steps; ///< the one chosen last comes first
    std::map<By, std::vector<qint64>> m_ownerKeys; ///< by owner's number; those that were asked for
};

} // namespace Tokendesk
