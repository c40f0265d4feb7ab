// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/tokenrows.h"

#include <limits>

namespace Tokendesk {

namespace {

/// Outside of every date that the parser can give, so that it can stand for "none" in eight bytes.
constexpr qint64 NoTime = std::numeric_limits<qint64>::min();

} // namespace

void TokenRows::reserve(qsizetype rows, qsizetype textBytes)
{
    m_rows.reserve(static_cast<std::size_t>(rows));
    m_text.reserve(textBytes);
}

void TokenRows::append(QByteArrayView id, QByteArrayView description, Timestamp createdAt)
{
    m_rows.push_back(Row{createdAt.value_or(NoTime), static_cast<quint64>(m_text.size()),
        static_cast<quint32>(id.size()), static_cast<quint32>(description.size())});
    m_text.append(id);
    m_text.append(description);
}

void TokenRows::append(const Token &token)
{
    append(token.id.toUtf8(), token.description.toUtf8(), token.createdAt);
}

QByteArrayView TokenRows::idAt(qsizetype row) const
{
    const Row &record = m_rows[static_cast<std::size_t>(row)];
    return QByteArrayView(m_text).sliced(static_cast<qsizetype>(record.offset), record.idSize);
}

QByteArrayView TokenRows::descriptionAt(qsizetype row) const
{
    const Row &record = m_rows[static_cast<std::size_t>(row)];
    return QByteArrayView(m_text).sliced(static_cast<qsizetype>(record.offset) + record.idSize, record.descriptionSize);
}

Timestamp TokenRows::createdAt(qsizetype row) const
{
    const qint64 time = m_rows[static_cast<std::size_t>(row)].createdAtMs;
    return time == NoTime ? Timestamp() : Timestamp(time);
}

Token TokenRows::at(qsizetype row) const
{
    return Token{QString::fromUtf8(idAt(row)), QString::fromUtf8(descriptionAt(row)), createdAt(row)};
}

} // namespace Tokendesk
