// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/jsonslices.h"

#include <algorithm>
#include <cstring>

namespace Tokendesk::Json {

namespace {

constexpr qsizetype PartSize = qsizetype(1024) * 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

bool isBlank(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), isSpace);
}

ArraySlices::ArraySlices(QByteArrayView body) : m_body(body)
{
    while (m_at < body.size() && body[m_at] != '[')
        ++m_at;
    ++m_at;
}

/// From its first quote to behind its last.
void ArraySlices::skipString()
{
    const qsizetype start = m_at + 1;
    qsizetype from = start;
    while (from < m_body.size()) {
        const void *found = std::memchr(m_body.data() + from, '"', static_cast<std::size_t>(m_body.size() - from));
        if (found == nullptr)
            break;
        const qsizetype quote = static_cast<const char *>(found) - m_body.data();
        qsizetype escapes = 0;
        while (quote - escapes > start && m_body[quote - escapes - 1] == '\\')
            ++escapes;
        from = quote + 1;
        if (escapes % 2 == 0) {
            m_at = from;
            return;
        }
    }
    m_at = m_body.size();
}

bool ArraySlices::next(QByteArrayView &part)
{
    const qsizetype start = m_at;
    qsizetype depth = 0;
    while (!m_isOver && m_at < m_body.size()) {
        const char c = m_body[m_at];
        if (c == '"') {
            skipString();
            continue;
        }
        const bool closes = c == ']' || c == '}';
        const bool isEnd = closes && depth == 0;
        if (isEnd || (c == ',' && depth == 0 && m_at - start >= PartSize)) {
            part = m_body.sliced(start, m_at - start);
            ++m_at;
            m_isOver = isEnd;
            m_isClosed = c == ']' && isBlank(m_body.sliced(m_at));
            return true;
        }
        if (closes)
            --depth;
        else if (c == '[' || c == '{')
            ++depth;
        ++m_at;
    }
    m_isOver = true;
    return false;
}

} // namespace Tokendesk::Json
