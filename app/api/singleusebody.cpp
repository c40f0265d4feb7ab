// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/singleusebody.h"

#include "app/core/secret.h"

#include <algorithm>
#include <cstring>

namespace Tokendesk {

SingleUseBody::SingleUseBody(QByteArray content, QObject *parent) : QIODevice(parent), m_content(std::move(content))
{
    // Unbuffered, so that no second copy of a secret stands in the device's own buffer.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

SingleUseBody::~SingleUseBody()
{
    wipe(m_content);
}

qint64 SingleUseBody::readData(char *data, qint64 maxSize)
{
    const qint64 left = m_content.size() - m_position;
    if (left == 0)
        return -1;
    const qint64 count = std::min(left, maxSize);
    std::memcpy(data, m_content.constData() + m_position, static_cast<std::size_t>(count));
    m_position += count;
    return count;
}

} // namespace Tokendesk
