// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Tokendesk::Json {

/// A long array in parts of about a megabyte of whole elements, so that reading it takes little memory beside it: the
/// parser needs four bytes for each bracket, comma and string that it has before it, which of 64 MiB can be 256.
///
/// Knows only where strings and brackets begin and end. Where each part, put into brackets, is an array with at least
/// one element, and isClosed(), the whole is a valid array, however the parts were found.
class ArraySlices
{
public:
    /// @p body begins with "[", perhaps after white space.
    explicit ArraySlices(QByteArrayView body);

    /// The next part without brackets. False: there is none.
    bool next(QByteArrayView &part);
    /// After the last part: nothing but white space follows the array.
    bool isClosed() const { return m_isClosed; }

private:
    void skipString();

    QByteArrayView m_body;
    qsizetype m_at = 0;
    bool m_isOver = false;
    bool m_isClosed = false;
};

bool isBlank(QByteArrayView text);

} // namespace Tokendesk::Json
