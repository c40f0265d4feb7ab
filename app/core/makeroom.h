// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Tokendesk {

/// Before appending @p more bytes to a block that can become large: by way of realloc(), which moves a large block
/// without touching it. QByteArray::append() on its own copies all of it into fresh memory each time that it grows.
inline void makeRoom(QByteArray &block, qsizetype more)
{
    const qsizetype wanted = block.size() + more;
    if (wanted > block.capacity()) {
        block.reserve(wanted + wanted / 2);
    }
}

} // namespace Tokendesk
