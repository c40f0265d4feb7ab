// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokenfilter.h"

#include "app/core/folding.h"
#include "app/model/tokenreasons.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Tokendesk {

TokenFilter::TokenFilter(const TokenStore &store, TokenReasons &reasons)
    : m_store(store), m_reasons(reasons), m_folded(store)
{
}

void TokenFilter::clear()
{
    m_folded.clear();
    ownersChanged();
}

bool TokenFilter::setText(const QString &text, qint64 nowMs)
{
    m_text = text;
    const TokenQuery before = std::exchange(m_query, TokenQuery(text));
    m_words = std::vector<SearchWord>(m_query.words().begin(), m_query.words().end());
    m_passing.clear();
    m_nowMs = nowMs;
    m_createdBefore = m_query.older() ? m_query.older()->before(nowMs) : 0;
    m_createdAfter = m_query.newer() ? m_query.newer()->before(nowMs) : 0;
    return m_query.isNarrowerThan(before);
}

void TokenFilter::ownersChanged()
{
    m_owners.clear();
    m_passing.clear();
}

bool TokenFilter::isAskedFor(quint32 ownerNumber)
{
    const TokenOwner &owner = m_store.owner(ownerNumber);
    if ((m_query.administrator() && *m_query.administrator() != owner.administrator)
        || (m_query.blocked() && *m_query.blocked() != owner.blocked)) {
        return false;
    }
    const QByteArray &text = ownerText(ownerNumber);
    return std::all_of(m_query.owners().begin(), m_query.owners().end(),
        [&text](const QByteArray &wanted) { return text.contains(wanted); });
}

bool TokenFilter::ownerPasses(quint32 ownerNumber)
{
    const auto owners = static_cast<std::size_t>(m_store.ownerCount());
    if (m_passing.size() != owners) {
        m_passing.assign(owners, 0);
        for (quint32 number = 0; number < owners; ++number) {
            m_passing[number] = isAskedFor(number) ? 1 : 0;
        }
    }
    return m_passing[ownerNumber] != 0;
}

bool TokenFilter::passes(TokenStore::Slot slot)
{
    if (!ownerPasses(m_store.ownerNumberAt(slot))) {
        return false;
    }
    if (m_query.older() || m_query.newer()) {
        const Timestamp created = m_store.createdAt(slot);
        // One just made counts as of now, one of an unknown age as neither old nor new.
        if (!created && !(m_store.isFreshlyCreated(slot) && !m_query.older())) {
            return false;
        }
        if (created
            && ((m_query.older() && *created > m_createdBefore) || (m_query.newer() && *created <= m_createdAfter))) {
            return false;
        }
    }
    if (!looksAtOthers()) {
        return true;
    }
    const quint32 reasons = m_reasons.of(slot, m_nowMs);
    return (reasons & m_query.findings()) == m_query.findings() && (!m_query.needsLook() || reasons != 0);
}

bool TokenFilter::prepare(std::size_t rows)
{
    constexpr qsizetype mostBytes = qsizetype(2) * 1024 * 1024;
    return m_folded.update(rows, mostBytes);
}

const QByteArray &TokenFilter::ownerText(quint32 ownerNumber)
{
    if (m_owners.size() != static_cast<std::size_t>(m_store.ownerCount())) {
        m_owners.clear();
        for (quint32 number = 0; number < m_store.ownerCount(); ++number) {
            const TokenOwner &owner = m_store.owner(number);
            // Words hold no line break, so nothing matches across it.
            m_owners.push_back(folded(owner.name) + '\n' + folded(owner.email));
        }
    }
    return m_owners[ownerNumber];
}

std::vector<char> TokenFilter::ownersWith(const QByteArray &word)
{
    std::vector<char> with(static_cast<std::size_t>(m_store.ownerCount()), 0);
    for (std::size_t owner = 0; owner < with.size(); ++owner) {
        with[owner] = ownerText(static_cast<quint32>(owner)).contains(word) ? 1 : 0;
    }
    return with;
}

bool TokenFilter::hasWord(TokenStore::Slot slot, const SearchWord &word)
{
    return word.isIn(m_store.textsAt(slot)) || (!m_store.isAsciiAt(slot) && word.isIn({m_folded.at(slot)}))
        || ownerText(m_store.ownerNumberAt(slot)).contains(word.text());
}

bool TokenFilter::matches(TokenStore::Slot slot)
{
    m_folded.update();
    return (!m_query.restrictsMore() || passes(slot))
        && std::all_of(m_words.begin(), m_words.end(), [&](const SearchWord &word) { return hasWord(slot, word); });
}

/// For each slot whether the row has the word anywhere but in its texts as they stand; of a slot without a row,
/// anything.
std::vector<bool> TokenFilter::withWordElsewhere(const SearchWord &word)
{
    std::vector<bool> found(static_cast<std::size_t>(m_store.slotCount()), false);
    m_folded.find(word, [&found](TokenStore::Slot slot) { found[slot] = true; });
    const std::vector<char> owners = ownersWith(word.text());
    if (std::find(owners.begin(), owners.end(), 1) != owners.end()) {
        for (std::size_t slot = 0; slot < found.size(); ++slot) {
            if (owners[m_store.ownerNumberAt(static_cast<TokenStore::Slot>(slot))] != 0) {
                found[slot] = true;
            }
        }
    }
    return found;
}

/// For each slot whether its row holds all words; of a slot without a row, anything.
std::vector<bool> TokenFilter::rowsWithWords()
{
    std::vector<bool> all(static_cast<std::size_t>(m_store.slotCount()), true);
    std::vector<std::vector<bool>> elsewhere;
    for (const SearchWord &word : m_words) {
        elsewhere.push_back(withWordElsewhere(word));
    }
    const auto textsAt = [this](std::size_t slot) {
        return m_store.textsAt(static_cast<TokenStore::Slot>(slot));
    };
    // A part of the rows at a time, whose texts are then at hand for the other words.
    constexpr std::size_t part = 512;
    for (std::size_t first = 0; first < all.size() && !m_words.empty(); first += part) {
        const std::size_t end = std::min(first + part, all.size());
        std::array<bool, part> found{};
        m_words.front().findInMany(first, end, textsAt, [&](std::size_t slot) { found[slot - first] = true; });
        for (std::size_t slot = first; slot < end; ++slot) {
            bool hasAll = found[slot - first] || elsewhere.front()[slot];
            for (std::size_t word = 1; hasAll && word < m_words.size(); ++word) {
                hasAll = elsewhere[word][slot] || m_words[word].isIn(textsAt(slot));
            }
            all[slot] = hasAll;
        }
    }
    return all;
}

TokenStore::Slots TokenFilter::matchingAmong(const TokenStore::Slots &rows)
{
    m_folded.update();
    const std::vector<bool> withWords = rowsWithWords();
    const auto most = static_cast<std::size_t>(std::count(withWords.begin(), withWords.end(), true));
    TokenStore::Slots matching(std::min(rows.size(), most) + 1);
    std::size_t count = 0;
    for (const TokenStore::Slot slot : rows) {
        matching[count] = slot; // no jump: nobody could foretell it
        count += withWords[slot] ? 1 : 0;
    }
    matching.resize(count);
    if (m_query.restrictsMore()) {
        matching.erase(
            std::remove_if(matching.begin(), matching.end(), [this](TokenStore::Slot slot) { return !passes(slot); }),
            matching.end());
    }
    return matching;
}

} // namespace Tokendesk
