// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokensorter.h"

#include <QLocale>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace Tokendesk {

namespace {

/// Nobody tells rows apart behind that, and a description can be megabytes long.
constexpr qsizetype keyChars = 256;

template <typename T>
int order(const T &a, const T &b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
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

TokenSorter::TokenSorter(const TokenStore &store) : m_store(store), m_collator(userCollator())
{
    resetOrder();
}

void TokenSorter::clear()
{
    m_descriptionKeys.clear();
    m_ownerRanks.clear();
}

void TokenSorter::textChanged(const TokenStore::Slots &slots)
{
    for (const TokenStore::Slot slot : slots) {
        if (slot < m_descriptionKeys.size()) {
            m_descriptionKeys[slot].reset();
        }
    }
}

void TokenSorter::ownersChanged()
{
    m_ownerRanks.clear();
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

const QCollatorSortKey &TokenSorter::descriptionKey(TokenStore::Slot slot)
{
    if (slot >= m_descriptionKeys.size()) {
        m_descriptionKeys.resize(static_cast<std::size_t>(m_store.slotCount()));
    }
    std::optional<QCollatorSortKey> &key = m_descriptionKeys[slot];
    if (!key) {
        const QByteArrayView description = m_store.descriptionAt(slot);
        // No character takes more than four bytes.
        const QString text = QString::fromUtf8(description.first(std::min(description.size(), 4 * keyChars)));
        key.emplace(m_collator.sortKey(text.left(keyChars)));
    }
    return *key;
}

int TokenSorter::ownerRank(TokenStore::Slot slot)
{
    const auto owners = static_cast<std::size_t>(m_store.ownerCount());
    if (m_ownerRanks.size() != owners) {
        std::vector<quint32> byName(owners);
        std::iota(byName.begin(), byName.end(), 0U);
        const auto compareNames = [this](quint32 a, quint32 b) {
            return m_collator.compare(m_store.ownerName(a), m_store.ownerName(b));
        };
        std::stable_sort(byName.begin(), byName.end(), [&](quint32 a, quint32 b) { return compareNames(a, b) < 0; });
        m_ownerRanks.assign(owners, 0);
        for (std::size_t i = 1; i < owners; ++i) {
            const int before = m_ownerRanks[byName[i - 1]];
            m_ownerRanks[byName[i]] = compareNames(byName[i - 1], byName[i]) == 0 ? before : before + 1;
        }
    }
    return m_ownerRanks[m_store.ownerNumberAt(slot)];
}

int TokenSorter::compare(By by, TokenStore::Slot a, TokenStore::Slot b)
{
    switch (by) {
    case By::Created:
        return order(m_store.createdKey(a), m_store.createdKey(b));
    case By::Owner:
        return order(ownerRank(a), ownerRank(b));
    case By::Id: {
        const QByteArrayView idA = m_store.idAt(a);
        const QByteArrayView idB = m_store.idAt(b);
        const int common =
            std::memcmp(idA.data(), idB.data(), static_cast<std::size_t>(std::min(idA.size(), idB.size())));
        return common != 0 ? common : order(idA.size(), idB.size());
    }
    case By::Description: {
        descriptionKey(std::max(a, b)); // the second call must not move what the first one answered
        const QCollatorSortKey &keyA = descriptionKey(a);
        return keyA.compare(descriptionKey(b));
    }
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

void TokenSorter::sort(TokenStore::Slots &rows)
{
    const Step first = m_steps.front();
    if (first.by != By::Created && first.by != By::Owner) {
        std::sort(rows.begin(), rows.end(), [this](auto a, auto b) { return isBefore(a, b); });
        return;
    }
    struct Keyed
    {
        qint64 key;
        TokenStore::Slot slot;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    for (const TokenStore::Slot slot : rows) {
        keyed.push_back({first.by == By::Created ? m_store.createdKey(slot) : ownerRank(slot), slot});
    }
    const bool ascending = first.order == Qt::AscendingOrder;
    std::sort(keyed.begin(), keyed.end(), [this, ascending](const Keyed &a, const Keyed &b) {
        return a.key == b.key ? isBeforeFrom(1, a.slot, b.slot) : (a.key < b.key) == ascending;
    });
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const Keyed &row) { return row.slot; });
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
