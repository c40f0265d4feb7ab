// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/tokenstore.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <vector>

namespace Tokendesk {

/// Finds the rows in which every word occurs, in description, owner's name or id; case and accents do not count.
///
/// The folded text of all rows stands in one block, made at the first search and kept in step from then on, because
/// folding at every keystroke is what makes the stock proxy slow.
class TokenFilter
{
public:
    explicit TokenFilter(const TokenStore &store);

    void clear(); ///< the rows, not the words
    /// Rows of @p slots have new text or are new.
    void textChanged(const TokenStore::Slots &slots);

    const QString &text() const { return m_text; }
    bool isActive() const { return !m_words.isEmpty(); }
    /// True where the new words can only hide rows that the old ones showed.
    bool setText(const QString &text);
    bool matches(TokenStore::Slot slot);
    /// Those of all rows of the store that match, in no order that matters.
    TokenStore::Slots matchingRows();

    /// Lower case, without accents, as UTF-8.
    static QByteArray folded(QByteArrayView utf8);
    static QByteArray folded(const QString &text);

private:
    struct Place
    {
        qsizetype offset = -1; ///< -1: not in the block yet
        qsizetype size = 0;
    };
    struct Entry
    {
        qsizetype offset;
        TokenStore::Slot slot;
    };

    void update();
    void fold(TokenStore::Slot slot);
    void strike(TokenStore::Slot slot);
    std::vector<char> ownersWith(const QByteArray &word) const;
    void findInBlock(const QByteArray &word, std::vector<char> &found) const;

    const TokenStore &m_store;
    QString m_text;
    QByteArrayList m_words; ///< folded
    QByteArray m_block;
    std::vector<Entry> m_entries; ///< by offset; struck ones stay until the next rebuild
    std::vector<Place> m_places; ///< by slot
    TokenStore::Slots m_stale;
    qsizetype m_struckBytes = 0;
    bool m_built = false;
};

} // namespace Tokendesk
