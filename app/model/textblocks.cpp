// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/textblocks.h"

#include <algorithm>
#include <utility>

namespace Tokendesk {

namespace {

constexpr qsizetype BlockSize = qsizetype(1024) * 1024;
/// The first one begins with less and grows: most lists are short.
constexpr qsizetype FirstSize = qsizetype(16) * 1024;

} // namespace

TextBlocks::Block &TextBlocks::blockFor(qsizetype size)
{
    if (m_last != None) {
        Block &last = m_blocks[m_last];
        if (last.bytes.size() + size <= BlockSize) {
            if (last.bytes.capacity() < last.bytes.size() + size) {
                last.bytes.reserve(std::min(BlockSize, 2 * (last.bytes.size() + size)));
            }
            return last;
        }
    }
    const qsizetype wanted = m_held == 0 ? FirstSize : BlockSize;
    if (m_free.isEmpty()) {
        m_last = static_cast<quint32>(m_blocks.size());
        m_blocks.append(Block());
    } else {
        m_last = m_free.takeLast();
    }
    m_blocks[m_last].bytes.reserve(std::max(wanted, size));
    return m_blocks[m_last];
}

TextBlocks::Place TextBlocks::append(QByteArrayView first, QByteArrayView second)
{
    const qsizetype size = first.size() + second.size();
    Block &block = blockFor(size);
    const Place place{m_last, static_cast<quint32>(block.bytes.size())};
    block.bytes.append(first.data(), first.size());
    block.bytes.append(second.data(), second.size());
    m_held += size;
    return place;
}

void TextBlocks::drop(Place place, qsizetype size)
{
    Block &block = m_blocks[place.block];
    block.dropped += size;
    m_dropped += size;
    if (block.dropped == block.bytes.size()) {
        giveBack(place.block);
    }
}

void TextBlocks::giveBack(quint32 number)
{
    const Block gone = std::exchange(m_blocks[number], Block());
    m_held -= gone.bytes.size();
    m_dropped -= gone.dropped;
    m_free.append(number);
    if (m_last == number) {
        m_last = None;
    }
}

bool TextBlocks::isSparse(Place place) const
{
    const Block &block = m_blocks.at(place.block);
    return place.block != m_last && block.dropped > block.bytes.size() / 2;
}

} // namespace Tokendesk
