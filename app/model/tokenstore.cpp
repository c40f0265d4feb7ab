// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokenstore.h"

#include "app/core/folding.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Tokendesk {

namespace {

constexpr qint64 unknownTime = std::numeric_limits<qint64>::max();
constexpr qsizetype worthTidying = qsizetype(256) * 1024; // bytes

qint64 packed(Timestamp time)
{
    return time.value_or(unknownTime);
}

} // namespace

void TokenChanges::append(const TokenChanges &more)
{
    removed.insert(removed.end(), more.removed.begin(), more.removed.end());
    inserted.insert(inserted.end(), more.inserted.begin(), more.inserted.end());
    changed.insert(changed.end(), more.changed.begin(), more.changed.end());
    renamed.insert(renamed.end(), more.renamed.begin(), more.renamed.end());
}

void TokenStore::clear()
{
    const quint64 revision = m_revision + 1;
    *this = TokenStore();
    m_revision = revision;
}

TokenStore::Slots TokenStore::allSlots() const
{
    Slots all;
    all.reserve(static_cast<std::size_t>(m_liveRows));
    for (const Owner &owner : m_owners) {
        all.insert(all.end(), owner.rows.begin(), owner.rows.end());
    }
    return all;
}

std::optional<quint32> TokenStore::knownOwner(UserId owner) const
{
    const auto found = m_ownerNumbers.constFind(owner);
    return found == m_ownerNumbers.constEnd() ? std::nullopt : std::optional(*found);
}

quint32 TokenStore::ownerNumber(UserId owner)
{
    if (const auto known = knownOwner(owner)) {
        return *known;
    }
    const auto number = static_cast<quint32>(m_owners.size());
    m_owners.push_back({owner, {}, {}, false});
    m_ownerNumbers.insert(owner, number);
    return number;
}

const TokenStore::Slots &TokenStore::slotsOf(UserId owner) const
{
    static const Slots none;
    const auto known = knownOwner(owner);
    return known ? m_owners[*known].rows : none;
}

bool TokenStore::setOwner(UserId owner, const TokenOwner &details)
{
    TokenOwner &known = m_owners[ownerNumber(owner)].details;
    if (known == details) {
        return false;
    }
    known = details;
    return true;
}

bool TokenStore::setOwnerName(UserId owner, const QString &name)
{
    TokenOwner details = m_owners[ownerNumber(owner)].details;
    details.name = name;
    return setOwner(owner, details);
}

bool TokenStore::wasListed(UserId owner) const
{
    const auto known = knownOwner(owner);
    return known && m_owners[*known].listed;
}

QByteArrayView TokenStore::idAt(Slot slot) const
{
    const Row &row = m_rows[slot];
    return QByteArrayView(m_text.at(row.text), row.idSize);
}

QByteArrayView TokenStore::descriptionAt(Slot slot) const
{
    const Row &row = m_rows[slot];
    return QByteArrayView(m_text.at(row.text) + row.idSize, row.descriptionSize);
}

Timestamp TokenStore::createdAt(Slot slot) const
{
    const qint64 time = m_rows[slot].createdAtMs;
    return time == unknownTime ? Timestamp() : Timestamp(time);
}

std::optional<TokenStore::Slot> TokenStore::find(UserId owner, QByteArrayView tokenId) const
{
    const quint32 hash = TokenListDiff::hashOf(tokenId);
    const Slots &rows = slotsOf(owner);
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&](Slot slot) { return m_rows[slot].idHash == hash && idAt(slot) == tokenId; });
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

/// A pass over the rows, which are many, with a table of what is looked for, which is little.
std::vector<std::optional<TokenStore::Slot>> TokenStore::findAll(
    quint32 owner, const std::vector<QByteArray> &tokenIds) const
{
    constexpr quint32 mask = 0xffff;
    std::vector<bool> isWanted(mask + 1, false);
    std::vector<std::pair<quint32, std::size_t>> wanted; // hash and number
    wanted.reserve(tokenIds.size());
    for (std::size_t i = 0; i < tokenIds.size(); ++i) {
        const quint32 hash = TokenListDiff::hashOf(tokenIds[i]);
        isWanted[hash & mask] = true;
        wanted.emplace_back(hash, i);
    }
    std::sort(wanted.begin(), wanted.end());
    std::vector<std::optional<Slot>> found(tokenIds.size());
    for (const Slot slot : m_owners[owner].rows) {
        const quint32 hash = m_rows[slot].idHash;
        if (!isWanted[hash & mask]) {
            continue;
        }
        auto one = std::lower_bound(wanted.begin(), wanted.end(), std::pair(hash, std::size_t(0)));
        for (; one != wanted.end() && one->first == hash; ++one) {
            if (idAt(slot) == QByteArrayView(tokenIds[one->second])) {
                found[one->second] = slot;
            }
        }
    }
    return found;
}

void TokenStore::writeText(Row &row, QByteArrayView id, QByteArrayView description)
{
    row.text = m_text.append(id, description);
    row.idSize = static_cast<quint32>(id.size());
    row.descriptionSize = static_cast<quint32>(description.size());
    row.isAscii = isAscii(id) && isAscii(description);
}

TokenStore::Slot TokenStore::takeSlot(quint32 owner, const Incoming &row, quint32 idHash)
{
    Slot slot = 0;
    if (m_free.empty()) {
        slot = static_cast<Slot>(m_rows.size());
        m_rows.emplace_back();
    } else {
        slot = m_free.back();
        m_free.pop_back();
    }
    Row &made = m_rows[slot];
    made = Row();
    made.createdAtMs = packed(row.createdAt);
    made.idHash = idHash;
    made.owner = owner & 0x3fffffffU;
    writeText(made, row.id, row.description);
    ++m_liveRows;
    return slot;
}

void TokenStore::update(Slot slot, const Incoming &incoming, Changes &changes)
{
    Row &row = m_rows[slot];
    bool changed = false;
    if (incoming.createdAt && row.createdAtMs != *incoming.createdAt) {
        row.createdAtMs = *incoming.createdAt;
        changed = true;
    }
    if (descriptionAt(slot) != incoming.description) {
        const QByteArray id = idAt(slot).toByteArray();
        m_text.drop(row.text, row.textSize()); // first: where a description is long, its memory serves the new one
        writeText(row, id, incoming.description);
        changed = true;
        changes.renamed.push_back(slot);
    }
    if (changed) {
        changes.changed.push_back(slot);
    }
}

TokenStore::Changes TokenStore::upsert(UserId owner, const Token &token)
{
    ++m_revision;
    const QByteArray id = token.id.toUtf8();
    const QByteArray description = token.description.toUtf8();
    const Incoming incoming{id, description, token.createdAt};
    Changes changes;
    if (const auto slot = find(owner, id)) {
        update(*slot, incoming, changes);
        tidy();
        return changes;
    }
    const quint32 number = ownerNumber(owner);
    const Slot slot = takeSlot(number, incoming, TokenListDiff::hashOf(id));
    m_rows[slot].freshlyCreated = token.createdAt ? 0 : 1;
    m_owners[number].rows.push_back(slot);
    changes.inserted.push_back(slot);
    return changes;
}

TokenStore::Changes TokenStore::remove(UserId owner, QByteArrayView tokenId)
{
    ++m_revision;
    Changes changes;
    if (const auto slot = find(owner, tokenId)) {
        Slots &rows = m_owners[ownerNumber(owner)].rows;
        rows.erase(std::find(rows.begin(), rows.end(), *slot));
        changes.removed.push_back(*slot);
        --m_liveRows;
    }
    return changes;
}

TokenStore::Changes TokenStore::applyChanges(UserId owner, const std::vector<TokenChange> &changes)
{
    ++m_revision;
    const quint32 number = ownerNumber(owner);
    Changes result;
    std::vector<char> isRemoved(static_cast<std::size_t>(m_rows.size()), 0);
    const auto words = lastChanges(changes);
    std::vector<QByteArray> ids;
    ids.reserve(words.size());
    for (const TokenChange &change : words) {
        ids.push_back(change.id.toUtf8());
    }
    const std::vector<std::optional<Slot>> known = findAll(number, ids);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const TokenChange &change = words[i];
        const QByteArray &id = ids[i];
        const std::optional<Slot> found = known[i];
        if (!found) {
            if (change.deleted || !change.description) {
                continue;
            }
            const QByteArray description = change.description->toUtf8();
            const Slot slot = takeSlot(number, Incoming{id, description, change.createdAt}, TokenListDiff::hashOf(id));
            m_rows[slot].freshlyCreated = change.createdAt ? 0 : 1;
            m_owners[number].rows.push_back(slot);
            result.inserted.push_back(slot);
        } else if (change.deleted) {
            isRemoved[*found] = 1;
            result.removed.push_back(*found);
        } else {
            const QByteArray description =
                change.description ? change.description->toUtf8() : descriptionAt(*found).toByteArray();
            update(*found, Incoming{id, description, change.createdAt}, result);
        }
    }
    if (!result.removed.empty()) {
        Slots &rows = m_owners[number].rows;
        const auto gone = [&](Slot slot) {
            return slot < isRemoved.size() && isRemoved[slot] != 0;
        };
        rows.erase(std::remove_if(rows.begin(), rows.end(), gone), rows.end());
        m_liveRows -= static_cast<qsizetype>(result.removed.size());
    }
    tidy();
    return result;
}

void TokenStore::release(const Slots &removed)
{
    for (const Slot slot : removed) {
        Row &row = m_rows[slot];
        m_text.drop(row.text, row.textSize());
        row.idSize = 0;
        row.descriptionSize = 0;
        row.isAscii = 1;
        m_free.push_back(slot);
    }
    tidy();
}

bool TokenStore::tidy()
{
    constexpr qsizetype mostRows = 50'000;
    constexpr qsizetype mostBytes = qsizetype(2) * 1024 * 1024;
    const bool isWorthwhile = m_text.droppedBytes() >= worthTidying && m_text.droppedBytes() >= m_text.heldBytes() / 2;
    if (m_tidied == 0 && !isWorthwhile) {
        return false;
    }
    const qsizetype end = std::min(m_tidied + mostRows, m_rows.size());
    for (qsizetype moved = 0; m_tidied < end && moved < mostBytes; ++m_tidied) {
        const Row &known = m_rows.at(m_tidied);
        if (known.textSize() == 0 || !m_text.isSparse(known.text)) {
            continue;
        }
        Row &row = m_rows[m_tidied];
        const TextBlocks::Place before = row.text;
        const auto slot = static_cast<Slot>(m_tidied);
        writeText(row, idAt(slot), descriptionAt(slot));
        m_text.drop(before, row.textSize());
        moved += row.textSize();
    }
    if (m_tidied < m_rows.size()) {
        return true;
    }
    m_tidied = 0;
    return false;
}

} // namespace Tokendesk
