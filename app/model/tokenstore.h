// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/tokenframe.h"
#include "app/api/tokenrows.h"
#include "app/model/searchword.h"
#include "app/model/textblocks.h"
#include "app/model/tokenlistdiff.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>
#include <vector>

namespace Tokendesk {

/// What is known of whose a token is.
struct TokenOwner
{
    QString name; ///< the e-mail address where there is no name; empty: not known
    QString email;
    bool administrator = false;
    bool blocked = false;
    Timestamp lastSignIn; ///< empty: never
    bool isKnown = false; ///< more than the name

    friend bool operator==(const TokenOwner &, const TokenOwner &) = default;
};

/// What a change did to a TokenStore's rows.
struct TokenChanges
{
    std::vector<quint32> removed; ///< to be handed to release()
    std::vector<quint32> inserted;
    std::vector<quint32> changed;
    /// Those of changed that have another description; of the rest no more than the time became known.
    std::vector<quint32> renamed;

    bool isEmpty() const { return removed.empty() && inserted.empty() && changed.empty(); }
    void append(const TokenChanges &more);
};

/// A list of the server's that is taken into a TokenStore part by part, and how far that is.
struct TokenListParts
{
    UserId owner = 0;
    TokenRows rows;
    TokenListDiff diff;
    std::vector<quint32> old; ///< what the owner had, by the numbers of the difference
    std::size_t removed = 0;
    qsizetype taken = 0;
    std::vector<quint32> now; ///< of the rows taken, in the server's order
    // To be told of in the end.
    QList<Token> gone;
    std::vector<quint32> fresh;
    std::vector<quint32> renamed;

    bool isWhole() const { return removed == diff.removed().size() && taken == rows.size(); }
};

/// The tokens of one or more owners in little space: a small record a row, and the texts of all rows in a few blocks.
///
/// A row keeps its slot as long as it lives; slots of removed rows are used again. Removed rows stay readable until
/// release(), so that a model can take leave of them in order.
class TokenStore
{
public:
    using Slot = quint32;
    using Slots = std::vector<Slot>;

    using Changes = TokenChanges;

    void clear();

    /// What making @p owner's tokens those in @p rows would change. Can be asked of a copy, in another thread.
    TokenListDiff diffOf(UserId owner, const TokenRows &rows) const;
    /// Makes @p owner's tokens those of a list, the next @p rows of them, or fewer where they have more than so many
    /// @p bytes of text, but one at least; the owner must have the tokens that the difference was worked out for, see
    /// revision(). Until the last part the new ones stand behind the old ones.
    Changes applyPart(TokenListParts &parts, qsizetype rows, qsizetype bytes);
    /// What @p rows tell of @p owner's tokens that is not known here. Can be asked of a copy, in another thread.
    std::vector<TokenChange> newsIn(UserId owner, const TokenRows &rows) const;
    /// Another number after any change of which tokens there are, or of what they say.
    quint64 revision() const { return m_revision; }
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
    /// Each change leaves texts behind that are not needed any more. This gives their memory back, part by part; true:
    /// there is more to do. Each change does a part of it, too.
    bool tidy();

    qsizetype size() const { return m_liveRows; }
    qsizetype textBytes() const { return m_text.heldBytes(); } ///< with what is not given back yet
    /// Every slot is below it.
    qsizetype slotCount() const { return static_cast<qsizetype>(m_rows.size()); }
    Slots allSlots() const;
    std::optional<Slot> find(UserId owner, QByteArrayView tokenId) const;

    /// Views are valid until the next change.
    QByteArrayView idAt(Slot slot) const;
    QByteArrayView descriptionAt(Slot slot) const;
    /// The id, and behind it the description. Of a slot without a row: nothing.
    SearchWord::Texts textsAt(Slot slot) const
    {
        const Row &row = m_rows.at(slot);
        const qsizetype size = row.textSize();
        return {size == 0 ? QByteArrayView() : QByteArrayView(m_text.at(row.text), size), row.idSize};
    }
    bool isAsciiAt(Slot slot) const { return m_rows[slot].isAscii; } ///< the text
    Timestamp createdAt(Slot slot) const;
    /// For sorting: an unknown date is later than any other, because it is a token just created.
    qint64 createdKey(Slot slot) const { return m_rows[slot].createdAtMs; }
    bool isFreshlyCreated(Slot slot) const { return m_rows[slot].freshlyCreated; }
    UserId ownerAt(Slot slot) const { return m_owners[m_rows[slot].owner].id; }

    /// Owners are numbered from 0 in the order of their appearance.
    quint32 ownerNumberAt(Slot slot) const { return m_rows[slot].owner; }
    qsizetype ownerCount() const { return static_cast<qsizetype>(m_owners.size()); }
    const TokenOwner &owner(quint32 ownerNumber) const { return m_owners[ownerNumber].details; }
    const Slots &rowsOfOwner(quint32 ownerNumber) const { return m_owners[ownerNumber].rows; }
    const Slots &slotsOf(UserId owner) const;
    /// Also of owners without tokens. False where that is known already.
    bool setOwner(UserId owner, const TokenOwner &details);
    bool setOwnerName(UserId owner, const QString &name);
    /// Whether a list of @p owner's was applied before.
    bool wasListed(UserId owner) const;

private:
    struct Row
    {
        qint64 createdAtMs = 0;
        TextBlocks::Place text; ///< the id, which the description follows
        quint32 idSize = 0;
        quint32 descriptionSize = 0;
        quint32 idHash = 0;
        quint32 owner : 30 = 0;
        quint32 freshlyCreated : 1 = 0;
        quint32 isAscii : 1 = 1;

        qsizetype textSize() const { return qsizetype(idSize) + descriptionSize; }
    };
    struct Owner
    {
        UserId id = 0;
        TokenOwner details;
        Slots rows; ///< in the server's order
        bool listed = false;
    };
    struct Incoming
    {
        QByteArrayView id;
        QByteArrayView description;
        Timestamp createdAt;
    };

    void removePart(TokenListParts &parts, quint32 number, qsizetype most, Changes &changes);
    quint32 ownerNumber(UserId owner);
    std::optional<quint32> knownOwner(UserId owner) const;
    /// By the ids' order; nothing where the owner has no such token.
    std::vector<std::optional<Slot>> findAll(quint32 owner, const std::vector<QByteArray> &tokenIds) const;
    Slot takeSlot(quint32 owner, const Incoming &row, quint32 idHash);
    void update(Slot slot, const Incoming &row, Changes &changes);
    void writeText(Row &row, QByteArrayView id, QByteArrayView description);

    QList<Row> m_rows; ///< as the text below, not copied with the store as long as neither copy changes
    std::vector<Owner> m_owners;
    QHash<UserId, quint32> m_ownerNumbers;
    Slots m_free;
    TextBlocks m_text;
    qsizetype m_tidied = 0; ///< rows, of all that tidy() has begun with
    qsizetype m_liveRows = 0;
    quint64 m_revision = 0;
};

} // namespace Tokendesk
