// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokensorter.h"

#include "app/model/tokenreasons.h"

#include <QtAlgorithms>

#include <algorithm>
#include <array>
#include <cstring>
#include <iterator>
#include <limits>
#include <numeric>

namespace Tokendesk {

namespace {

template <typename T>
int order(const T &a, const T &b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

/// Five bytes as a number that compares as they do: of random ids hardly two are alike in them, and each byte more
/// costs a pass over all rows.
qint64 beginning(QByteArrayView text)
{
    constexpr qsizetype bytes = 5;
    qint64 number = 0;
    for (qsizetype i = 0; i < bytes; ++i) {
        number = number << 8U | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    }
    return number;
}

} // namespace

TokenSorter::TokenSorter(const TokenStore &store, TokenReasons &reasons)
    : m_store(store), m_reasons(reasons), m_descriptions(store)
{
    resetOrder();
}

void TokenSorter::clear()
{
    m_descriptions.clear();
    m_ownerKeys.clear();
}

void TokenSorter::ownersChanged()
{
    m_ownerKeys.clear();
}

void TokenSorter::setOrder(By by, Qt::SortOrder order)
{
    m_steps.erase(std::remove_if(m_steps.begin(), m_steps.end(), [by](const Step &step) { return step.by == by; }),
        m_steps.end());
    m_steps.insert(m_steps.begin(), {by, order});
}

void TokenSorter::resetOrder()
{
    m_steps.assign(1, {By::Created, Qt::DescendingOrder});
}

template <typename Text>
std::vector<qint64> TokenSorter::ownerRanks(Text text) const
{
    const auto owners = static_cast<std::size_t>(m_store.ownerCount());
    std::vector<quint32> order(owners);
    std::iota(order.begin(), order.end(), 0U);
    const QCollator collator = userCollator();
    std::vector<QCollatorSortKey> keys;
    keys.reserve(owners);
    for (const quint32 owner : order) {
        keys.push_back(collator.sortKey(text(m_store.owner(owner))));
    }
    std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<qint64> ranks(owners, 0);
    for (std::size_t i = 1; i < owners; ++i) {
        const qint64 before = ranks[order[i - 1]];
        ranks[order[i]] = keys[order[i - 1]].compare(keys[order[i]]) == 0 ? before : before + 1;
    }
    return ranks;
}

std::vector<qint64> TokenSorter::ownerKeys(By by) const
{
    if (by == By::Owner) {
        return ownerRanks([](const TokenOwner &owner) { return owner.name; });
    }
    if (by == By::Email) {
        return ownerRanks([](const TokenOwner &owner) { return owner.email; });
    }
    std::vector<qint64> keys;
    for (quint32 number = 0; number < m_store.ownerCount(); ++number) {
        const TokenOwner &owner = m_store.owner(number);
        keys.push_back(by == By::Administrator ? owner.administrator
                : by == By::Blocked            ? owner.blocked
                                               : owner.lastSignIn.value_or(std::numeric_limits<qint64>::min()));
    }
    return keys;
}

qint64 TokenSorter::lookKey(TokenStore::Slot slot)
{
    return qPopulationCount(m_reasons.of(slot, m_nowMs));
}

bool TokenSorter::looksAtOthers() const
{
    return std::any_of(m_steps.begin(), m_steps.end(), [](const Step &step) { return step.by == By::Look; });
}

qint64 TokenSorter::ownerKey(By by, TokenStore::Slot slot)
{
    std::vector<qint64> &keys = m_ownerKeys[by];
    if (keys.size() != static_cast<std::size_t>(m_store.ownerCount())) {
        keys = ownerKeys(by);
    }
    return keys[m_store.ownerNumberAt(slot)];
}

int TokenSorter::compare(By by, TokenStore::Slot a, TokenStore::Slot b)
{
    switch (by) {
    case By::Created:
        return order(m_store.createdKey(a), m_store.createdKey(b));
    case By::Owner:
    case By::Email:
    case By::Administrator:
    case By::Blocked:
    case By::LastSignIn:
        return order(ownerKey(by, a), ownerKey(by, b));
    case By::Look:
        return order(lookKey(a), lookKey(b));
    case By::Id: {
        const QByteArrayView idA = m_store.idAt(a);
        const QByteArrayView idB = m_store.idAt(b);
        const int common =
            std::memcmp(idA.data(), idB.data(), static_cast<std::size_t>(std::min(idA.size(), idB.size())));
        return common != 0 ? common : order(idA.size(), idB.size());
    }
    case By::Description:
        return m_descriptions.compare(a, b);
    }
    return 0;
}

bool TokenSorter::isBeforeFrom(std::size_t firstStep, TokenStore::Slot a, TokenStore::Slot b)
{
    for (std::size_t i = firstStep; i < m_steps.size(); ++i) {
        if (const int result = compare(m_steps[i].by, a, b); result != 0) {
            return (m_steps[i].order == Qt::AscendingOrder) == (result < 0);
        }
    }
    if (const int result = compare(By::Id, a, b); result != 0) {
        return result < 0;
    }
    return m_store.ownerAt(a) < m_store.ownerAt(b);
}

bool TokenSorter::isBefore(TokenStore::Slot a, TokenStore::Slot b)
{
    return isBeforeFrom(0, a, b);
}

std::vector<TokenSorter::Keyed> TokenSorter::keyed(Step step, std::span<const TokenStore::Slot> rows)
{
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    const quint64 turned = step.order == Qt::AscendingOrder ? 0 : ~quint64(0);
    const auto add = [&](qint64 key, TokenStore::Slot slot) {
        const quint64 ascending = (static_cast<quint64>(key) ^ (quint64(1) << 63U)) ^ turned;
        keyed.push_back({static_cast<quint32>(ascending >> 32U), static_cast<quint32>(ascending), slot});
    };
    const qsizetype common = step.by == By::Id ? commonIdStart(rows) : 0;
    for (const TokenStore::Slot slot : rows) {
        switch (step.by) {
        case By::Created:
            add(m_store.createdKey(slot), slot);
            break;
        case By::Description:
            add(m_descriptions.rank(slot), slot);
            break;
        case By::Id:
            add(beginning(m_store.idAt(slot).sliced(common)), slot);
            break;
        case By::Look:
            add(lookKey(slot), slot);
            break;
        case By::Owner:
        case By::Email:
        case By::Administrator:
        case By::Blocked:
        case By::LastSignIn:
            add(ownerKey(step.by, slot), slot);
            break;
        }
    }
    return keyed;
}

qsizetype TokenSorter::commonIdStart(std::span<const TokenStore::Slot> rows) const
{
    const QByteArrayView first = m_store.idAt(rows.front());
    qsizetype common = first.size();
    for (const TokenStore::Slot slot : rows) {
        const QByteArrayView whole = m_store.idAt(slot);
        const QByteArrayView id = whole.first(std::min(common, whole.size()));
        if (id.size() < common || std::memcmp(id.data(), first.data(), static_cast<std::size_t>(common)) != 0) {
            common = std::mismatch(id.begin(), id.end(), first.begin()).first - id.begin();
        }
    }
    return common;
}

/// Stable, in one pass for each byte in which the keys differ at all.
void TokenSorter::sortByKey(std::vector<Keyed> &rows)
{
    constexpr unsigned byteBits = 8;
    constexpr std::size_t byteValues = 256;
    quint64 differing = 0;
    for (const Keyed &row : rows) {
        differing |= row.key() ^ rows.front().key();
    }
    std::vector<Keyed> sorted;
    for (unsigned shift = 0; shift < 64; shift += byteBits) {
        const auto byteOf = [shift](const Keyed &row) {
            return static_cast<std::size_t>(row.key() >> shift) & (byteValues - 1);
        };
        if (((differing >> shift) & (byteValues - 1)) == 0) {
            continue;
        }
        std::array<std::size_t, byteValues + 1> places{};
        for (const Keyed &row : rows) {
            ++places[byteOf(row) + 1];
        }
        std::partial_sum(places.begin(), places.end(), places.begin());
        sorted.resize(rows.size());
        for (const Keyed &row : rows) {
            sorted[places[byteOf(row)]++] = row;
        }
        rows.swap(sorted);
    }
}

template <typename Visit>
void TokenSorter::sortStep(std::size_t number, std::span<TokenStore::Slot> rows, Visit visitEqual)
{
    const Step step = number < m_steps.size() ? m_steps[number] : Step{By::Id, Qt::AscendingOrder};
    std::vector<Keyed> byKey = keyed(step, rows);
    sortByKey(byKey);
    std::transform(byKey.begin(), byKey.end(), rows.begin(), [](const Keyed &row) { return row.slot; });
    for (std::size_t first = 0, end = 0; first < byKey.size(); first = end) {
        while (end < byKey.size() && byKey[end].key() == byKey[first].key()) {
            ++end;
        }
        const std::span<TokenStore::Slot> equal = rows.subspan(first, end - first);
        if (equal.size() > 1 && step.by == By::Id) { // of an id the key is only the beginning
            std::sort(equal.begin(), equal.end(), [&](auto a, auto b) { return isBeforeFrom(number, a, b); });
        } else if (equal.size() > 1) {
            visitEqual(equal);
        }
    }
}

void TokenSorter::sortFrom(std::size_t number, std::span<TokenStore::Slot> rows)
{
    constexpr std::size_t few = 64; // for which no numbers are worked out
    if (rows.size() < few) {
        std::sort(rows.begin(), rows.end(), [this, number](auto a, auto b) { return isBeforeFrom(number, a, b); });
        return;
    }
    sortStep(number, rows, [this, number](std::span<TokenStore::Slot> equal) { sortFrom(number + 1, equal); });
}

void TokenSorter::sort(TokenStore::Slots &rows)
{
    sortFrom(0, rows);
}

void TokenSorter::sortAgain(TokenStore::Slots &rows)
{
    if (!rows.empty()) {
        sortStep(0, rows, [](std::span<TokenStore::Slot>) {});
    }
}

TokenStore::Slots TokenSorter::merged(const TokenStore::Slots &kept, const TokenStore::Slots &fresh)
{
    TokenStore::Slots rows;
    rows.reserve(kept.size() + fresh.size());
    constexpr std::size_t many = 16; // about what a search for one looks at
    if (fresh.size() > kept.size() / many) {
        std::merge(kept.begin(), kept.end(), fresh.begin(), fresh.end(), std::back_inserter(rows),
            [this](auto a, auto b) { return isBefore(a, b); });
        return rows;
    }
    auto from = kept.begin();
    for (const TokenStore::Slot slot : fresh) {
        // A search for each, since there are few of them among many.
        const auto to = std::upper_bound(from, kept.end(), slot, [this](auto a, auto b) { return isBefore(a, b); });
        rows.insert(rows.end(), from, to);
        rows.push_back(slot);
        from = to;
    }
    rows.insert(rows.end(), from, kept.end());
    return rows;
}

} // namespace Tokendesk
