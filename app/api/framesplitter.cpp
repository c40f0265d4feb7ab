// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/framesplitter.h"

#include "app/api/decode.h"
#include "app/api/jsonslices.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace Tokendesk {

bool FrameSplitter::append(QByteArrayView bytes)
{
    // One more than the cap, because the end of a line may be "\r\n".
    if (m_pending.size() + bytes.size() > m_cap + 1) {
        m_overflown = true;
        m_pending = QByteArray();
        return false;
    }
    if (m_pending.capacity() < m_pending.size() + bytes.size() + BodyPadding)
        m_pending.reserve(std::max(2 * m_pending.capacity(), m_pending.size() + bytes.size() + BodyPadding));
    m_pending.append(bytes);
    return true;
}

bool FrameSplitter::feed(QByteArrayView bytes, QList<QByteArray> &lines)
{
    while (!m_overflown && !bytes.isEmpty()) {
        const void *found = std::memchr(bytes.data(), '\n', static_cast<std::size_t>(bytes.size()));
        const qsizetype end = found ? static_cast<const char *>(found) - bytes.data() : -1;
        if (!append(end < 0 ? bytes : bytes.first(end)))
            break;
        if (end < 0)
            break;
        bytes = bytes.sliced(end + 1);
        if (m_pending.endsWith('\r'))
            m_pending.chop(1);
        if (m_pending.size() > m_cap) {
            m_overflown = true;
            m_pending = QByteArray();
            break;
        }
        if (Json::isBlank(m_pending))
            m_pending.resize(0);
        else
            lines.append(std::exchange(m_pending, QByteArray()));
    }
    return !m_overflown;
}

} // namespace Tokendesk
