// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/foldedtexts.h"

#include "app/core/folding.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>

namespace Tokendesk {

namespace {

/// Between the fields of a row. Words hold no line break, so nothing matches across it.
constexpr char separator = '\n';

} // namespace

FoldedTexts::FoldedTexts(const TokenStore &store) : m_store(store)
{
}

void FoldedTexts::clear()
{
    m_text = TextBlocks();
    m_entries = {};
    m_stale = {};
    m_words.clear();
    m_built = false;
}

void FoldedTexts::textChanged(const TokenStore::Slots &slots)
{
    if (m_built) {
        m_stale.insert(m_stale.end(), slots.begin(), slots.end());
        m_isStaleSorted = false;
    }
}

/// Of the first entry that is not before it.
std::size_t FoldedTexts::placeOf(TokenStore::Slot slot) const
{
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), slot,
        [](const Entry &entry, TokenStore::Slot wanted) { return entry.slot < wanted; });
    return static_cast<std::size_t>(found - m_entries.begin());
}

QByteArrayView FoldedTexts::at(TokenStore::Slot slot) const
{
    const std::size_t place = placeOf(slot);
    return place < m_entries.size() && m_entries[place].slot == slot ? textOf(m_entries[place]) : QByteArrayView();
}

QByteArray FoldedTexts::foldedBefore(QByteArrayView word)
{
    constexpr qsizetype most = 1000;
    constexpr qsizetype longest = 256;
    if (word.size() > longest) {
        return folded(QString::fromUtf8(word));
    }
    const auto known = m_words.constFind(QByteArray::fromRawData(word.data(), word.size()));
    if (known != m_words.cend()) {
        return *known;
    }
    if (m_words.size() == most) {
        m_words.clear();
    }
    return *m_words.insert(word.toByteArray(), folded(QString::fromUtf8(word)));
}

/// Word by word, because letters do not depend on what is behind a space, and words come again and again.
void FoldedTexts::appendFolded(QByteArray &to, QByteArrayView text)
{
    while (!text.isEmpty()) {
        const qsizetype space = text.indexOf(' ');
        const qsizetype size = space < 0 ? text.size() : space + 1;
        const QByteArrayView word = text.first(size);
        if (isAscii(word)) {
            to.append(word.data(), word.size()); // a search does not mind its case
        } else {
            to.append(foldedBefore(word));
        }
        text = text.sliced(size);
    }
}

QByteArray FoldedTexts::foldedRow(TokenStore::Slot slot)
{
    QByteArray both;
    for (const QByteArrayView text : {m_store.descriptionAt(slot), m_store.idAt(slot)}) {
        if (!isAscii(text)) {
            if (!both.isEmpty()) {
                both.append(separator);
            }
            appendFolded(both, text);
        }
    }
    return both;
}

void FoldedTexts::write(Entry &entry)
{
    if (entry.size != 0) {
        m_text.drop(entry.text, entry.size);
        entry.size = 0;
    }
    if (!m_store.isAsciiAt(entry.slot)) {
        const QByteArray text = foldedRow(entry.slot);
        entry.size = static_cast<quint32>(text.size());
        if (entry.size != 0) {
            entry.text = m_text.append(text, {});
        }
    }
}

void FoldedTexts::begin()
{
    clear();
    m_stale = m_store.allSlots();
    m_stale.erase(std::remove_if(m_stale.begin(), m_stale.end(),
                      [this](TokenStore::Slot slot) { return m_store.isAsciiAt(slot); }),
        m_stale.end());
    m_stale.shrink_to_fit();
    m_isStaleSorted = false;
    m_built = true;
}

/// So that entries are made in their order.
void FoldedTexts::sortStale()
{
    if (!m_isStaleSorted) {
        std::sort(m_stale.begin(), m_stale.end(), std::greater<>());
        m_stale.erase(std::unique(m_stale.begin(), m_stale.end()), m_stale.end());
        m_isStaleSorted = true;
    }
}

bool FoldedTexts::update(std::size_t rows, qsizetype bytes)
{
    constexpr qsizetype worthwhile = qsizetype(256) * 1024;
    if (!m_built || (m_text.droppedBytes() > worthwhile && m_text.droppedBytes() > m_text.heldBytes() / 2)) {
        begin();
    }
    sortStale();
    std::vector<Entry> fresh;
    for (; rows > 0 && bytes > 0 && !m_stale.empty(); --rows) {
        const TokenStore::Slot slot = m_stale.back();
        m_stale.pop_back();
        const std::size_t place = placeOf(slot);
        if (place < m_entries.size() && m_entries[place].slot == slot) {
            write(m_entries[place]);
            bytes -= m_entries[place].size;
        } else if (!m_store.isAsciiAt(slot)) {
            fresh.push_back({slot, 0, {}});
            write(fresh.back());
            bytes -= fresh.back().size;
        }
    }
    const auto known = static_cast<std::ptrdiff_t>(m_entries.size());
    m_entries.insert(m_entries.end(), fresh.begin(), fresh.end());
    std::inplace_merge(m_entries.begin(), m_entries.begin() + known, m_entries.end(),
        [](const Entry &a, const Entry &b) { return a.slot < b.slot; });
    return !m_stale.empty();
}

void FoldedTexts::update()
{
    update(std::numeric_limits<std::size_t>::max(), std::numeric_limits<qsizetype>::max());
}

} // namespace Tokendesk
