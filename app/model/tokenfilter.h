// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/foldedtexts.h"
#include "app/model/searchword.h"
#include "app/model/tokenquery.h"
#include "app/model/tokenstore.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace Tokendesk {

class TokenReasons;

/// Finds the rows that a search text asks for (see TokenQuery); case and accents do not count.
///
/// Texts are looked through where they stand in the store; only for those that are not ASCII there is more, see
/// FoldedTexts.
class TokenFilter
{
public:
    TokenFilter(const TokenStore &store, TokenReasons &reasons);

    void clear(); ///< the rows, not the words
    /// Rows of @p slots have new text or are new.
    void textChanged(const TokenStore::Slots &slots) { m_folded.textChanged(slots); }
    /// Before the first search, at most so many @p rows of what it would have to fold, and some megabytes. False:
    /// nothing is left.
    bool prepare(std::size_t rows);
    void ownersChanged();

    const QString &text() const { return m_text; }
    const TokenQuery &query() const { return m_query; }
    bool isActive() const { return !m_query.isEmpty(); }
    /// Whether a row's answer can change with other rows.
    bool looksAtOthers() const { return m_query.needsLook() || m_query.findings() != 0; }
    /// True where the new text can only hide rows that the old one showed. Ages count from @p nowMs.
    bool setText(const QString &text, qint64 nowMs);
    bool matches(TokenStore::Slot slot);
    /// Those of @p rows that match, in their order. Looks through all rows of the store as they stand in memory, which
    /// for many takes a fraction of what one after the other takes.
    TokenStore::Slots matchingAmong(const TokenStore::Slots &rows);

private:
    const QByteArray &ownerText(quint32 ownerNumber);
    std::vector<char> ownersWith(const QByteArray &word);
    bool passes(TokenStore::Slot slot);
    bool ownerPasses(quint32 ownerNumber);
    bool isAskedFor(quint32 ownerNumber);
    bool hasWord(TokenStore::Slot slot, const SearchWord &word);
    std::vector<bool> withWordElsewhere(const SearchWord &word);
    std::vector<bool> rowsWithWords();

    const TokenStore &m_store;
    TokenReasons &m_reasons;
    QString m_text;
    TokenQuery m_query;
    qint64 m_nowMs = 0;
    qint64 m_createdBefore = 0; ///< of the query
    qint64 m_createdAfter = 0;
    std::vector<SearchWord> m_words; ///< of the query
    FoldedTexts m_folded;
    std::vector<QByteArray> m_owners; ///< what is searched of each, folded; by number; empty: not made
    std::vector<char> m_passing; ///< owners that the query asks for, by number; empty: not worked out
};

} // namespace Tokendesk
