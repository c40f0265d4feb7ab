// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokensorter.h"

#include "app/model/tokenreasons.h"

#include <QtAlgorithms>

#include <algorithm>
#include <cstring>
#include <limits>
#include <numeric>

namespace Tokendesk {

namespace {

template <typename T>
int order(const T &a, const T &b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

/// Eight bytes as a number that compares as they do.
qint64 beginning(QByteArrayView text)
{
    quint64 number = 0;
    for (qsizetype i = 0; i < 8; ++i) {
        number = number << 8U | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    }
    return static_cast<qint64>(number ^ (quint64(1) << 63U));
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

std::vector<TokenSorter::Keyed> TokenSorter::keyed(By by, const TokenStore::Slots &rows)
{
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    const qsizetype common = by == By::Id ? commonIdStart(rows) : 0;
    for (const TokenStore::Slot slot : rows) {
        switch (by) {
        case By::Created:
            keyed.push_back({m_store.createdKey(slot), slot});
            break;
        case By::Description:
            keyed.push_back({m_descriptions.rank(slot), slot});
            break;
        case By::Id:
            keyed.push_back({beginning(m_store.idAt(slot).sliced(common)), slot});
            break;
        case By::Look:
            keyed.push_back({lookKey(slot), slot});
            break;
        case By::Owner:
        case By::Email:
        case By::Administrator:
        case By::Blocked:
        case By::LastSignIn:
            keyed.push_back({ownerKey(by, slot), slot});
            break;
        }
    }
    return keyed;
}

qsizetype TokenSorter::commonIdStart(const TokenStore::Slots &rows) const
{
    const QByteArrayView first = m_store.idAt(rows.front());
    qsizetype common = first.size();
    for (const TokenStore::Slot slot : rows) {
        const QByteArrayView id = m_store.idAt(slot).first(std::min(common, m_store.idAt(slot).size()));
        common = std::mismatch(id.begin(), id.end(), first.begin()).first - id.begin();
    }
    return common;
}

void TokenSorter::sort(TokenStore::Slots &rows)
{
    constexpr std::size_t few = 64; // for which no numbers are worked out
    if (rows.size() < few) {
        std::sort(rows.begin(), rows.end(), [this](auto a, auto b) { return isBefore(a, b); });
        return;
    }
    const Step first = m_steps.front();
    std::vector<Keyed> byKey = keyed(first.by, rows);
    const bool ascending = first.order == Qt::AscendingOrder;
    const std::size_t next = first.by == By::Id ? 0 : 1; // of an id the key is only the beginning
    std::sort(byKey.begin(), byKey.end(), [this, ascending, next](const Keyed &a, const Keyed &b) {
        return a.key == b.key ? isBeforeFrom(next, a.slot, b.slot) : (a.key < b.key) == ascending;
    });
    std::transform(byKey.begin(), byKey.end(), rows.begin(), [](const Keyed &row) { return row.slot; });
}

TokenStore::Slots TokenSorter::merged(const TokenStore::Slots &kept, const TokenStore::Slots &fresh)
{
    TokenStore::Slots rows;
    rows.reserve(kept.size() + fresh.size());
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
