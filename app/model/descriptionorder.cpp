// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/descriptionorder.h"

#include "app/core/memory.h"

#include <QLocale>

#include <algorithm>
#include <numeric>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace Tokendesk {

namespace {

/// Nobody tells rows apart behind that, and a description can be megabytes long.
constexpr qsizetype keyChars = 256;
constexpr std::size_t manyKeys = 5000; // of some hundred bytes each

/// No character takes more than four bytes.
QByteArrayView keyText(QByteArrayView description)
{
    return description.first(std::min(description.size(), 4 * keyChars));
}

} // namespace

QCollator userCollator()
{
    // The "C" locale would put every capital letter before every small one.
    const QLocale user;
    QCollator collator(user.language() == QLocale::C ? QLocale(QLocale::English) : user);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

DescriptionOrder::DescriptionOrder(const TokenStore &store) : m_store(store), m_collator(userCollator())
{
}

void DescriptionOrder::clear()
{
    m_keys.clear();
    m_order.clear();
    m_ranks.clear();
    m_stale.clear();
    m_isStaleOut = false;
    m_built = false;
    m_ranked = false;
}

void DescriptionOrder::textChanged(const TokenStore::Slots &slots)
{
    for (const TokenStore::Slot slot : slots) {
        if (slot < m_keys.size()) {
            m_keys[slot].reset();
        }
        if (slot < m_ranks.size()) {
            m_ranks[slot] = NoRank;
        }
    }
    if (m_built) {
        m_stale.insert(m_stale.end(), slots.begin(), slots.end());
        m_isStaleOut = false;
    }
    m_ranked = false;
}

void DescriptionOrder::makeRoom()
{
    if (const auto count = static_cast<std::size_t>(m_store.slotCount()); m_keys.size() < count) {
        m_keys.resize(count);
    }
}

const QCollatorSortKey &DescriptionOrder::key(TokenStore::Slot slot)
{
    if (slot >= m_keys.size()) {
        makeRoom();
    }
    std::optional<QCollatorSortKey> &key = m_keys[slot];
    if (!key) {
        const QString text = QString::fromUtf8(keyText(m_store.descriptionAt(slot)));
        key.emplace(m_collator.sortKey(text.left(keyChars)));
        ++m_keyCount;
    }
    return *key;
}

int DescriptionOrder::compare(TokenStore::Slot a, TokenStore::Slot b)
{
    // Also among new texts: how two old ones stand does not change.
    if (a < m_ranks.size() && b < m_ranks.size() && m_ranks[a] != NoRank && m_ranks[b] != NoRank) {
        return m_ranks[a] - m_ranks[b];
    }
    key(std::max(a, b)); // the second call must not move what the first one answered
    const QCollatorSortKey &keyA = key(a);
    return keyA.compare(key(b));
}

qint64 DescriptionOrder::rank(TokenStore::Slot slot)
{
    if (!m_ranked) {
        update();
    }
    return m_ranks[slot];
}

bool DescriptionOrder::prepare(std::size_t rows)
{
    takeStaleOut();
    takeStaleIn(rows);
    if (!m_stale.empty()) {
        return true;
    }
    if (!m_ranked) {
        update();
    }
    m_keys = {}; // those of all rows take as much memory as all the rest
    if (std::exchange(m_keyCount, 0) > manyKeys) {
        returnFreeMemory();
    }
    return false;
}

/// All at once: what has another text now is no longer where a search would look for it.
void DescriptionOrder::takeStaleOut()
{
    if (!m_built) {
        m_stale = m_store.allSlots();
        m_order.clear();
        m_built = true;
    } else if (m_isStaleOut) {
        return;
    }
    std::vector<char> isStale(static_cast<std::size_t>(m_store.slotCount()), 0);
    const auto isRepeated = [&](TokenStore::Slot slot) {
        return std::exchange(isStale[slot], 1) != 0;
    };
    m_stale.erase(std::remove_if(m_stale.begin(), m_stale.end(), isRepeated), m_stale.end());
    m_order.erase(
        std::remove_if(m_order.begin(), m_order.end(), [&](TokenStore::Slot slot) { return isStale[slot] != 0; }),
        m_order.end());
    m_isStaleOut = true;
}

/// Many tokens are called the same: each text is looked at once.
TokenStore::Slots DescriptionOrder::inOrder(const TokenStore::Slots &slots)
{
    makeRoom();
    // Of the texts; nothing changes the store meanwhile.
    std::unordered_map<std::string_view, quint32> numbers;
    const auto textOf = [this](TokenStore::Slot slot) {
        const QByteArrayView text = keyText(m_store.descriptionAt(slot));
        return std::string_view(text.data(), static_cast<std::size_t>(text.size()));
    };
    TokenStore::Slots firsts; // by number: a row with that text
    std::vector<quint32> numberOf;
    numberOf.reserve(slots.size());
    std::vector<std::size_t> counts;
    for (const TokenStore::Slot slot : slots) {
        const auto next = static_cast<quint32>(firsts.size());
        const quint32 number = numbers.try_emplace(textOf(slot), next).first->second;
        if (number == next) {
            firsts.push_back(slot);
            counts.push_back(0);
        }
        ++counts[number];
        numberOf.push_back(number);
    }
    std::vector<quint32> order(firsts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return compare(firsts[a], firsts[b]) < 0; });
    std::vector<std::size_t> places(firsts.size());
    std::size_t place = 0;
    for (const quint32 number : order) {
        places[number] = place;
        place += counts[number];
    }
    TokenStore::Slots sorted(slots.size());
    for (std::size_t i = 0; i < slots.size(); ++i) {
        const quint32 number = numberOf[i];
        const QCollatorSortKey shared = key(firsts[number]);
        m_keys[slots[i]] = shared;
        sorted[places[number]++] = slots[i];
    }
    return sorted;
}

void DescriptionOrder::takeStaleIn(std::size_t rows)
{
    const auto isBefore = [this](TokenStore::Slot a, TokenStore::Slot b) {
        return compare(a, b) < 0;
    };
    const auto first = m_stale.end() - static_cast<std::ptrdiff_t>(std::min(rows, m_stale.size()));
    // The texts of rows that have gone are not there any more, and their keys neither.
    const auto hasGone = [this](TokenStore::Slot slot) {
        return m_store.idAt(slot).isEmpty();
    };
    TokenStore::Slots living(first, m_stale.end());
    m_stale.erase(first, m_stale.end());
    living.erase(std::remove_if(living.begin(), living.end(), hasGone), living.end());
    m_order.erase(std::remove_if(m_order.begin(), m_order.end(), hasGone), m_order.end());
    const TokenStore::Slots fresh = inOrder(living);
    TokenStore::Slots merged;
    merged.reserve(m_order.size() + fresh.size());
    auto from = m_order.begin();
    for (const TokenStore::Slot slot : fresh) {
        // A search for each, since they are few among many.
        const auto to = std::upper_bound(from, m_order.end(), slot, isBefore);
        merged.insert(merged.end(), from, to);
        merged.push_back(slot);
        from = to;
    }
    merged.insert(merged.end(), from, m_order.end());
    m_order = std::move(merged);
}

void DescriptionOrder::update()
{
    takeStaleOut();
    takeStaleIn(m_stale.size());
    std::vector<int> ranks(static_cast<std::size_t>(m_store.slotCount()), NoRank);
    int rank = 0;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (i > 0 && compare(m_order[i - 1], m_order[i]) < 0) {
            ++rank;
        }
        ranks[m_order[i]] = rank;
    }
    m_ranks = std::move(ranks);
    m_ranked = true;
}

} // namespace Tokendesk
