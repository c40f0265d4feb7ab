// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Tokendesk {

/// Cuts the bytes of a `?subscribe` answer into lines, however they were chopped on the way. Blank lines are the
/// server's keep-alives, with or without a `\r`, and are no lines here.
class FrameSplitter
{
public:
    /// @p cap: bytes of the longest line that is taken.
    explicit FrameSplitter(qint64 cap) : m_cap(cap) { }

    /// Appends the lines that @p bytes complete to @p lines, without their ends and with room for the decoder behind
    /// (BodyPadding). False where a line is past the cap: from then on nothing is taken any more.
    bool feed(QByteArrayView bytes, QList<QByteArray> &lines);

    bool isOverflown() const { return m_overflown; }
    /// Of the line that is not complete yet.
    qsizetype pendingBytes() const { return m_pending.size(); }

private:
    bool append(QByteArrayView bytes);

    qint64 m_cap;
    QByteArray m_pending;
    bool m_overflown = false;
};

} // namespace Tokendesk
