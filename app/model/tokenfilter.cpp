// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokenfilter.h"

#include "app/core/makeroom.h"
#include "app/model/tokenreasons.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <limits>
#include <numeric>

namespace Tokendesk {

namespace {

/// Between the fields of a row and behind it. Words hold no white space, so nothing matches across it.
constexpr char separator = '\n';
constexpr qsizetype struckBytesWorthwhile = qsizetype(256) * 1024;

/// Offset of @p word in @p text from @p from on, or -1.
qsizetype find(QByteArrayView text, QByteArrayView word, qsizetype from)
{
    if (text.size() - from < word.size() || text.isEmpty())
        return -1; // also keeps a null pointer from memmem()
#if defined(__GLIBC__) || defined(__APPLE__)
    // Several times faster than the standard searchers.
    const void *hit = memmem(text.data() + from, static_cast<std::size_t>(text.size() - from), word.data(),
        static_cast<std::size_t>(word.size()));
    return hit == nullptr ? -1 : static_cast<const char *>(hit) - text.data();
#else
    const auto hit =
        std::search(text.begin() + from, text.end(), std::boyer_moore_horspool_searcher(word.begin(), word.end()));
    return hit == text.end() ? -1 : hit - text.begin();
#endif
}

/// Looks at all of it, many at a time: texts are short, and mostly are.
bool isAscii(QByteArrayView text)
{
    unsigned char any = 0;
    for (const char c : text) {
        any |= static_cast<unsigned char>(c);
    }
    return any < 0x80U;
}

char lowered(char c)
{
    const auto letter = static_cast<unsigned char>(c - 'A');
    return static_cast<char>(c + (letter < 26 ? 'a' - 'A' : 0));
}

} // namespace

TokenFilter::TokenFilter(const TokenStore &store, TokenReasons &reasons) : m_store(store), m_reasons(reasons)
{
}

QByteArray TokenFilter::folded(const QString &text)
{
    // Decomposed first, so that a letter loses its accent. By way of upper case, because only there Qt turns "ß" into
    // two letters.
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toUpper().toCaseFolded();
    QString bare;
    bare.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (!c.isMark()) {
            bare.append(c);
        }
    }
    return bare.toUtf8();
}

QByteArray TokenFilter::folded(QByteArrayView utf8)
{
    if (!isAscii(utf8)) {
        return folded(QString::fromUtf8(utf8));
    }
    QByteArray lower(utf8.size(), Qt::Uninitialized);
    std::transform(utf8.begin(), utf8.end(), lower.begin(), lowered);
    return lower;
}

void TokenFilter::clear()
{
    m_folded.clear();
    m_block.clear();
    m_entries.clear();
    m_places.clear();
    ownersChanged();
    m_stale.clear();
    m_struckBytes = 0;
    m_built = false;
}

void TokenFilter::textChanged(const TokenStore::Slots &slots)
{
    if (m_built) {
        m_stale.insert(m_stale.end(), slots.begin(), slots.end());
    }
}

bool TokenFilter::setText(const QString &text, qint64 nowMs)
{
    m_text = text;
    const TokenQuery before = std::exchange(m_query, TokenQuery(text));
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

void TokenFilter::strike(TokenStore::Slot slot)
{
    Place &place = m_places[slot];
    if (place.offset >= 0) {
        std::memset(m_block.data() + place.offset, separator, static_cast<std::size_t>(place.size));
        m_struckBytes += place.size;
        place = Place();
    }
}

QByteArray TokenFilter::foldedBefore(QByteArrayView text)
{
    constexpr qsizetype most = 1000;
    constexpr qsizetype longest = 256;
    if (text.size() > longest) {
        return folded(QString::fromUtf8(text));
    }
    const auto known = m_folded.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (known != m_folded.cend()) {
        return *known;
    }
    if (m_folded.size() == most) {
        m_folded.clear();
    }
    return *m_folded.insert(text.toByteArray(), folded(QString::fromUtf8(text)));
}

void TokenFilter::fold(TokenStore::Slot slot)
{
    const qsizetype offset = m_block.size();
    for (const QByteArrayView text : {m_store.descriptionAt(slot), m_store.idAt(slot)}) {
        const bool ascii = isAscii(text);
        const QByteArray other = ascii ? QByteArray() : foldedBefore(text);
        const qsizetype from = m_block.size();
        const qsizetype size = ascii ? text.size() : other.size();
        makeRoom(m_block, size + 1);
        m_block.resize(from + size + 1);
        if (ascii) {
            std::transform(text.begin(), text.end(), m_block.data() + from, lowered);
        } else {
            std::copy(other.begin(), other.end(), m_block.data() + from);
        }
        m_block.back() = separator;
    }
    m_places[slot] = {offset, m_block.size() - offset};
    m_entries.push_back({offset, slot});
}

void TokenFilter::update(std::size_t rows, qsizetype bytes)
{
    if (!m_built || (m_struckBytes > struckBytesWorthwhile && m_struckBytes > m_block.size() / 2)) {
        clear();
        m_stale = m_store.allSlots();
        m_built = true;
    }
    if (m_stale.empty()) {
        return;
    }
    m_places.resize(static_cast<std::size_t>(m_store.slotCount()));
    const qsizetype before = m_block.size();
    for (; rows > 0 && m_block.size() - before < bytes && !m_stale.empty(); --rows) {
        const TokenStore::Slot slot = m_stale.back();
        m_stale.pop_back();
        strike(slot);
        fold(slot);
    }
}

void TokenFilter::update()
{
    update(std::numeric_limits<std::size_t>::max(), std::numeric_limits<qsizetype>::max());
}

bool TokenFilter::prepare(std::size_t rows)
{
    constexpr qsizetype mostBytes = qsizetype(2) * 1024 * 1024;
    update(rows, mostBytes);
    return !m_stale.empty();
}

const QByteArray &TokenFilter::ownerText(quint32 ownerNumber)
{
    if (m_owners.size() != static_cast<std::size_t>(m_store.ownerCount())) {
        m_owners.clear();
        for (quint32 number = 0; number < m_store.ownerCount(); ++number) {
            const TokenOwner &owner = m_store.owner(number);
            m_owners.push_back(folded(owner.name) + separator + folded(owner.email));
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

bool TokenFilter::matches(TokenStore::Slot slot)
{
    update();
    const Place place = m_places[slot];
    const QByteArrayView text(m_block.constData() + place.offset, place.size);
    return passes(slot) && std::all_of(m_query.words().begin(), m_query.words().end(), [&](const QByteArray &word) {
        return find(text, word, 0) >= 0 || ownerText(m_store.ownerNumberAt(slot)).contains(word);
    });
}

void TokenFilter::findInBlock(const QByteArray &word, std::vector<char> &found) const
{
    const QByteArrayView block(m_block);
    auto entry = m_entries.begin();
    for (qsizetype hit = find(block, word, 0); hit >= 0;) {
        // Hits come in order, mostly in the row after this one: step, and search only where that was not enough.
        for (int step = 0; step < 4 && entry + 1 != m_entries.end() && (entry + 1)->offset <= hit; ++step) {
            ++entry;
        }
        entry = std::upper_bound(entry, m_entries.end(), hit, [](qsizetype offset, const Entry &e) {
            return offset < e.offset;
        }) - 1;
        found[entry->slot] = 1;
        if (entry + 1 == m_entries.end()) {
            return;
        }
        hit = find(block, word, (entry + 1)->offset);
    }
}

TokenStore::Slots TokenFilter::matchingRows()
{
    update();
    TokenStore::Slots rows = m_store.allSlots();
    for (const QByteArray &word : m_query.words()) {
        std::vector<char> found(m_places.size(), 0);
        findInBlock(word, found);
        const std::vector<char> owners = ownersWith(word);
        rows.erase(
            std::remove_if(rows.begin(), rows.end(),
                [&](TokenStore::Slot slot) { return found[slot] == 0 && owners[m_store.ownerNumberAt(slot)] == 0; }),
            rows.end());
    }
    if (m_query.restrictsMore()) {
        rows.erase(std::remove_if(rows.begin(), rows.end(), [this](TokenStore::Slot slot) { return !passes(slot); }),
            rows.end());
    }
    return rows;
}

} // namespace Tokendesk
