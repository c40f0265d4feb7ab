// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/tokenfilter.h"
#include "app/model/tokensorter.h"
#include "app/model/tokenstore.h"

namespace Tokendesk {

/// Which rows of the store are to be shown, and in which order: works them out, and leaves telling it to the model.
class TokenIndex
{
public:
    explicit TokenIndex(const TokenStore &store);

    void clear();
    TokenStore::Slots sorted(TokenStore::Slots shown, TokenSorter::By by, Qt::SortOrder order);
    TokenStore::Slots unsorted(TokenStore::Slots shown); ///< in the order of the beginning: newest first
    TokenStore::Slots filtered(const TokenStore::Slots &shown, const QString &text);
    /// After the store has changed.
    TokenStore::Slots updated(const TokenStore::Slots &shown, const TokenStore::Changes &changes);
    TokenStore::Slots afterOwnerNameChanged();

    const QString &filter() const { return m_filter.text(); }

private:
    TokenSorter m_sorter;
    TokenFilter m_filter;
    const TokenStore &m_store;
};

} // namespace Tokendesk
