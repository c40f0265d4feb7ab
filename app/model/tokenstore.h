// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/tokenframe.h"
#include "app/api/tokenrows.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace Tokendesk {

/// The tokens of one or more owners in little space: a small record a row, and the text of all rows in one block.
///
/// A row keeps its slot as long as it lives; slots of removed rows are used again. Removed rows stay readable until
/// release(), so that a model can take leave of them in order.
class TokenStore
{
public:
    using Slot = quint32;
    using Slots = std::vector<Slot>;

    struct Changes
    {
        Slots removed; ///< to be handed to release()
        Slots inserted;
        Slots changed;
    };

    void clear();

    /// Makes @p owner's tokens those in @p rows. Costs little where the order held, and a hash of what is left where
    /// not. Of rows with the same id one counts.
    Changes applyList(UserId owner, const TokenRows &rows);
    /// Adds or changes one token. An empty createdAt never replaces a known one; a new token without one counts as
    /// created just now, by this program.
    Changes upsert(UserId owner, const Token &token);
    Changes remove(UserId owner, QByteArrayView tokenId);
    /// What a stream told, in its order. A change of a token that is not here, and whose description is not told, is
    /// left out: there is nothing to show yet.
    Changes applyChanges(UserId owner, const std::vector<TokenChange> &changes);
    void release(const Slots &removed);

    qsizetype size() const { return m_liveRows; }
    /// Every slot is below it.
    qsizetype slotCount() const { return static_cast<qsizetype>(m_rows.size()); }
    Slots allSlots() const;
    std::optional<Slot> find(UserId owner, QByteArrayView tokenId) const;

    /// Views are valid until the next change.
    QByteArrayView idAt(Slot slot) const;
    QByteArrayView descriptionAt(Slot slot) const;
    Timestamp createdAt(Slot slot) const;
    /// For sorting: an unknown date is later than any other, because it is a token just created.
    qint64 createdKey(Slot slot) const { return m_rows[slot].createdAtMs; }
    bool isFreshlyCreated(Slot slot) const { return m_rows[slot].freshlyCreated; }
    UserId ownerAt(Slot slot) const { return m_owners[m_rows[slot].owner].id; }

    /// Owners are numbered from 0 in the order of their appearance.
    quint32 ownerNumberAt(Slot slot) const { return m_rows[slot].owner; }
    qsizetype ownerCount() const { return static_cast<qsizetype>(m_owners.size()); }
    const QString &ownerName(quint32 ownerNumber) const { return m_owners[ownerNumber].name; }
    const Slots &slotsOf(UserId owner) const;
    /// False where it is the name already.
    bool setOwnerName(UserId owner, const QString &name);

private:
    struct Row
    {
        qint64 createdAtMs = 0;
        quint64 offset = 0; ///< of the id, which the description follows
        quint32 idSize = 0;
        quint32 descriptionSize = 0;
        quint32 idHash = 0;
        quint32 owner : 31 = 0;
        quint32 freshlyCreated : 1 = 0;
    };
    struct Owner
    {
        UserId id = 0;
        QString name;
        Slots rows; ///< in the server's order
    };
    struct Incoming
    {
        QByteArrayView id;
        QByteArrayView description;
        Timestamp createdAt;
    };

    quint32 ownerNumber(UserId owner);
    std::optional<quint32> knownOwner(UserId owner) const;
    Slot takeSlot(quint32 owner, const Incoming &row, quint32 idHash);
    bool update(Slot slot, const Incoming &row);
    void writeText(Row &row, QByteArrayView id, QByteArrayView description);
    void compactIfWorthwhile();

    std::vector<Row> m_rows;
    std::vector<Owner> m_owners;
    Slots m_free;
    QByteArray m_text;
    qsizetype m_deadBytes = 0;
    qsizetype m_liveRows = 0;
};

} // namespace Tokendesk
