// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/tokenfilter.h"
#include "app/model/tokenreasons.h"
#include "app/model/tokensorter.h"
#include "app/model/tokenstore.h"

namespace Tokendesk {

/// Which rows of the store are to be shown, and in which order: works them out, and leaves telling it to the model.
class TokenIndex
{
public:
    explicit TokenIndex(const TokenStore &store);

    void clear();
    /// @p shown is in the order that this gave it last.
    TokenStore::Slots sorted(TokenStore::Slots shown, TokenSorter::By by, Qt::SortOrder order);
    TokenStore::Slots unsorted(TokenStore::Slots shown); ///< in the order of the beginning: newest first
    TokenStore::Slots filtered(const TokenStore::Slots &shown, const QString &text, qint64 nowMs);
    /// After the store has changed.
    TokenStore::Slots updated(const TokenStore::Slots &shown, const TokenStore::Changes &changes);
    /// Works out a part of what the first search and the first sort would have to, of lists whose memory is worth it.
    /// False: nothing is left.
    bool prepare();
    /// A part of what the first search would have to, whatever the memory.
    void prepareSearch() { m_filter.prepare(2 * Part); }
    /// What is known of owners has changed, and with it what is shown of @p theirRows.
    TokenStore::Slots afterOwnersChanged(const TokenStore::Slots &shown, const TokenStore::Slots &theirRows);

    /// When what a token's reasons depend on has changed.
    TokenStore::Slots afterSettingsChanged(const LookSettings &settings);

    const QString &filter() const { return m_filter.text(); }
    const TokenQuery &query() const { return m_filter.query(); }
    TokenReasons &reasons() { return m_reasons; }
    /// For the order by how many there are.
    void setNow(qint64 nowMs) { m_sorter.setNow(nowMs); }

private:
    TokenStore::Slots all();
    TokenStore::Slots updatedOrder(
        const TokenStore::Slots &before, const TokenStore::Changes &changes, const TokenStore::Slots &fresh);

    static constexpr std::size_t Part = 10'000; ///< rows, whose texts are folded in some milliseconds

    TokenReasons m_reasons;
    TokenSorter m_sorter;
    TokenFilter m_filter;
    const TokenStore &m_store;
    /// All rows in order, while a filter shows less: taking back a filter then sorts nothing. Empty: not known.
    TokenStore::Slots m_whole;
};

} // namespace Tokendesk
