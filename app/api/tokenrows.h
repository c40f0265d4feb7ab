// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QByteArray>

#include <vector>

namespace Tokendesk {

/// Many tokens in little space: the text of all rows in one UTF-8 block, and a small record a row (a QString a field
/// costs three times as much). Rows keep the server's order.
class TokenRows
{
public:
    qsizetype size() const { return static_cast<qsizetype>(m_rows.size()); }
    bool isEmpty() const { return m_rows.empty(); }
    qsizetype textBytes() const { return m_text.size(); }
    void reserve(qsizetype rows, qsizetype textBytes);
    void append(QByteArrayView id, QByteArrayView description, Timestamp createdAt);
    void append(const Token &token);

    /// Views into this object: valid until the next append() or its end.
    QByteArrayView idAt(qsizetype row) const;
    QByteArrayView descriptionAt(qsizetype row) const;
    Timestamp createdAt(qsizetype row) const;
    Token at(qsizetype row) const;

private:
    struct Row
    {
        qint64 createdAtMs;
        quint64 offset;
        quint32 idSize;
        quint32 descriptionSize;
    };
    std::vector<Row> m_rows;
    QByteArray m_text;
};

struct TokenList
{
    TokenRows tokens;
    QList<RowError> badRows;
};

} // namespace Tokendesk
