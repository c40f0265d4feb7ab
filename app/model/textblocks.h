// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Tokendesk {

/// Many short texts in a few blocks of memory. A block whose texts are all gone is given back at once; one of which
/// most is gone is sparse, and is given back once its owner has put what is left of it elsewhere. So nothing here ever
/// takes as long as all of the text is.
///
/// Copies share the blocks until either is written to, and then only the last block is copied.
class TextBlocks
{
public:
    /// Where a text stands; valid until it is dropped.
    struct Place
    {
        quint32 block = 0;
        quint32 offset = 0; ///< bytes
    };

    /// Both texts, one behind the other. A long one gets a block of its own.
    Place append(QByteArrayView first, QByteArrayView second);
    /// The text there has @p size bytes and is not needed any more.
    void drop(Place place, qsizetype size);
    /// Valid until the next append() or drop().
    const char *at(Place place) const { return m_blocks.at(place.block).bytes.constData() + place.offset; }

    qsizetype heldBytes() const { return m_held; } ///< with what is dropped and not given back yet
    qsizetype droppedBytes() const { return m_dropped; } ///< of these
    /// Whether more than half of that block's bytes are dropped. Never the one that is written to.
    bool isSparse(Place place) const;

private:
    struct Block
    {
        QByteArray bytes;
        qsizetype dropped = 0;
    };

    static constexpr quint32 None = 0xffffffff;

    Block &blockFor(qsizetype size);
    void giveBack(quint32 number);

    QList<Block> m_blocks;
    QList<quint32> m_free; ///< numbers of blocks that were given back
    quint32 m_last = None; ///< the one that is written to
    qsizetype m_held = 0;
    qsizetype m_dropped = 0;
};

} // namespace Tokendesk
