// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokenfilter.h"

#include "app/core/makeroom.h"
#include "app/model/tokenreasons.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <iterator>
#include <limits>
#include <numeric>

namespace Tokendesk {

namespace {

/// Between the fields of a row and behind it. Words hold no white space, so nothing matches across it.
constexpr char separator = '\n';
constexpr quint32 noEntry = std::numeric_limits<quint32>::max();
constexpr qsizetype struckBytesWorthwhile = qsizetype(256) * 1024;

constexpr int Stride = 64;

/// Whether both are found at the same place. Compilers make a few vector instructions of it.
bool meetAnywhere(const char *text, char letter, const char *other, char otherLetter)
{
    unsigned char any = 0;
    for (int i = 0; i < Stride; ++i) {
        any |= static_cast<unsigned char>(
            static_cast<unsigned char>(text[i] == letter) & static_cast<unsigned char>(other[i] == otherLetter));
    }
    return any != 0;
}

/// Where @p word begins from @p from on and before @p end, or -1.
qsizetype findBetween(const char *text, QByteArrayView word, qsizetype from, qsizetype end)
{
    while (from < end) {
        const void *first = std::memchr(text + from, word.front(), static_cast<std::size_t>(end - from));
        if (first == nullptr) {
            return -1;
        }
        if (std::memcmp(first, word.data(), static_cast<std::size_t>(word.size())) == 0) {
            return static_cast<const char *>(first) - text;
        }
        from = static_cast<const char *>(first) - text + 1;
    }
    return -1;
}

/// Offset of @p word, which is not empty, in @p text from @p from on, or -1. Faster than memmem(), up to five times
/// where the word is short: hardly any place has the right first and last letter, and that can be seen of many at once.
qsizetype find(QByteArrayView text, QByteArrayView word, qsizetype from)
{
    const qsizetype length = word.size() - 1;
    const qsizetype end = text.size() - length; // behind the last place where it can begin
    for (; length > 0 && from + Stride <= end; from += Stride) {
        const char *here = text.data() + from;
        if (meetAnywhere(here, word.front(), here + length, word.back())) {
            const qsizetype hit = findBetween(text.data(), word, from, from + Stride);
            if (hit >= 0) {
                return hit;
            }
        }
    }
    return findBetween(text.data(), word, from, end);
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
    m_entryOf.clear();
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

QByteArrayView TokenFilter::textOf(quint32 entry) const
{
    const qsizetype from = m_entries[entry].offset;
    const qsizetype end = entry + 1 < m_entries.size() ? m_entries[entry + 1].offset : m_block.size();
    return QByteArrayView(m_block).sliced(from, end - from);
}

void TokenFilter::strike(TokenStore::Slot slot)
{
    quint32 &entry = m_entryOf[slot];
    if (entry != noEntry) {
        const qsizetype size = textOf(entry).size();
        std::memset(m_block.data() + m_entries[entry].offset, separator, static_cast<std::size_t>(size));
        m_struckBytes += size;
        entry = noEntry;
    }
}

QByteArray TokenFilter::foldedBefore(QByteArrayView word)
{
    constexpr qsizetype most = 1000;
    constexpr qsizetype longest = 256;
    if (word.size() > longest) {
        return folded(QString::fromUtf8(word));
    }
    const auto known = m_folded.constFind(QByteArray::fromRawData(word.data(), word.size()));
    if (known != m_folded.cend()) {
        return *known;
    }
    if (m_folded.size() == most) {
        m_folded.clear();
    }
    return *m_folded.insert(word.toByteArray(), folded(QString::fromUtf8(word)));
}

void TokenFilter::appendLowered(QByteArrayView ascii)
{
    const qsizetype from = m_block.size();
    makeRoom(m_block, ascii.size());
    m_block.resize(from + ascii.size());
    std::transform(ascii.begin(), ascii.end(), m_block.data() + from, lowered);
}

void TokenFilter::appendFolded(QByteArrayView text)
{
    if (isAscii(text)) {
        appendLowered(text);
        return;
    }
    // Word by word, because letters do not depend on what is behind a space, and words come again and again.
    while (!text.isEmpty()) {
        const qsizetype space = text.indexOf(' ');
        const qsizetype size = space < 0 ? text.size() : space + 1;
        const QByteArrayView word = text.first(size);
        if (isAscii(word)) {
            appendLowered(word);
        } else {
            const QByteArray other = foldedBefore(word);
            makeRoom(m_block, other.size());
            m_block.append(other);
        }
        text = text.sliced(size);
    }
}

void TokenFilter::fold(TokenStore::Slot slot)
{
    const qsizetype offset = m_block.size();
    for (const QByteArrayView text : {m_store.descriptionAt(slot), m_store.idAt(slot)}) {
        appendFolded(text);
        makeRoom(m_block, 1);
        m_block.append(separator);
    }
    m_entryOf[slot] = static_cast<quint32>(m_entries.size());
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
    m_entryOf.resize(static_cast<std::size_t>(m_store.slotCount()), noEntry);
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
    const QByteArrayView text = textOf(m_entryOf[slot]);
    return (!m_query.restrictsMore() || passes(slot))
        && std::all_of(m_query.words().begin(), m_query.words().end(), [&](const QByteArray &word) {
               return find(text, word, 0) >= 0 || ownerText(m_store.ownerNumberAt(slot)).contains(word);
           });
}

void TokenFilter::findInBlock(const QByteArray &word, std::vector<char> &found) const
{
    const QByteArrayView block(m_block);
    auto entry = m_entries.begin();
    for (qsizetype hit = find(block, word, 0); hit >= 0;) {
        // Hits come in order, mostly a few rows after this one: step, and search only where that was not enough.
        constexpr int steps = 32;
        for (int step = 0; step < steps && entry + 1 != m_entries.end() && (entry + 1)->offset <= hit; ++step) {
            ++entry;
        }
        if (entry + 1 != m_entries.end() && (entry + 1)->offset <= hit) {
            entry = std::upper_bound(entry, m_entries.end(), hit, [](qsizetype offset, const Entry &e) {
                return offset < e.offset;
            }) - 1;
        }
        found[entry->slot] = 1;
        if (entry + 1 == m_entries.end()) {
            return;
        }
        hit = find(block, word, (entry + 1)->offset);
    }
}

/// For each slot whether its row holds all words; of a slot without a row, anything.
std::vector<char> TokenFilter::rowsWithWords()
{
    std::vector<char> all(m_entryOf.size(), 1);
    for (const QByteArray &word : m_query.words()) {
        std::vector<char> found(m_entryOf.size(), 0);
        findInBlock(word, found);
        const std::vector<char> owners = ownersWith(word);
        if (std::find(owners.begin(), owners.end(), 1) != owners.end()) {
            for (std::size_t slot = 0; slot < found.size(); ++slot) {
                found[slot] |= owners[m_store.ownerNumberAt(static_cast<TokenStore::Slot>(slot))];
            }
        }
        std::transform(all.begin(), all.end(), found.begin(), all.begin(), std::bit_and<>());
    }
    return all;
}

TokenStore::Slots TokenFilter::matchingAmong(const TokenStore::Slots &rows)
{
    update();
    const std::vector<char> withWords = rowsWithWords();
    const bool restrictsMore = m_query.restrictsMore();
    TokenStore::Slots matching;
    matching.reserve(
        std::min(rows.size(), static_cast<std::size_t>(std::count(withWords.begin(), withWords.end(), 1))));
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(matching),
        [&](TokenStore::Slot slot) { return withWords[slot] != 0 && (!restrictsMore || passes(slot)); });
    return matching;
}

} // namespace Tokendesk
