// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/searchword.h"
#include "app/model/textblocks.h"
#include "app/model/tokenstore.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace Tokendesk {

/// What is searched of rows beyond their texts as they stand: without accents and in lower case, of those texts that
/// are not ASCII. Folding takes far longer than finding, so it is done once: at the first search, or before in parts,
/// and from then on for what has changed.
class FoldedTexts
{
public:
    explicit FoldedTexts(const TokenStore &store);

    void clear();
    /// Rows of @p slots have new text or are new.
    void textChanged(const TokenStore::Slots &slots);
    /// Folds at most so many @p rows, or fewer where they have more than so many @p bytes of it. False: nothing is
    /// left.
    bool update(std::size_t rows, qsizetype bytes);
    void update();

    qsizetype heldBytes() const { return m_text.heldBytes(); } ///< with what is not given back yet
    /// Of a row; empty where it is ASCII. Valid until the next update().
    QByteArrayView at(TokenStore::Slot slot) const;

    /// Calls @p found with the slot of each row whose text has the word. See update().
    template <typename Found>
    void find(const SearchWord &word, Found found) const
    {
        word.findInMany(
            0, m_entries.size(), [this](std::size_t entry) { return SearchWord::Texts{textOf(m_entries[entry])}; },
            [&](std::size_t entry) { found(m_entries[entry].slot); });
    }

private:
    struct Entry
    {
        TokenStore::Slot slot = 0;
        quint32 size = 0; ///< bytes; 0: the row became ASCII, or is nothing but accents
        TextBlocks::Place text;
    };

    void begin();
    void sortStale();
    QByteArrayView textOf(const Entry &entry) const
    {
        return entry.size == 0 ? QByteArrayView() : QByteArrayView(m_text.at(entry.text), entry.size);
    }
    std::size_t placeOf(TokenStore::Slot slot) const;
    void write(Entry &entry);
    QByteArray foldedRow(TokenStore::Slot slot);
    void appendFolded(QByteArray &to, QByteArrayView text);
    QByteArray foldedBefore(QByteArrayView word);

    const TokenStore &m_store;
    TextBlocks m_text;
    std::vector<Entry> m_entries; ///< by slot
    TokenStore::Slots m_stale;
    QHash<QByteArray, QByteArray> m_words; ///< the last ones beyond ASCII, with the space behind them
    bool m_isStaleSorted = true; ///< descending, and each is there once
    bool m_built = false;
};

} // namespace Tokendesk
