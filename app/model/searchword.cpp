// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/searchword.h"

#include "app/core/folding.h"

#include <QtEndian>

#include <bit>

namespace Tokendesk {

SearchWord::Letter::Letter(char c) : value(static_cast<unsigned char>(c)), caseBit(c >= 'a' && c <= 'z' ? 'a' - 'A' : 0)
{
}

SearchWord::SearchWord(const QByteArray &folded)
    : m_text(folded), m_toLast(folded.size() - 1), m_first(folded.front()), m_last(folded.back())
{
}

/// From @p from on the first stride of places before @p end at any of which the first and the last letter are where
/// they should be, or what is less than a stride. Compilers make a few vector instructions of it, and hardly any place
/// has both.
qsizetype SearchWord::skipped(QByteArrayView text, qsizetype from, qsizetype end) const
{
    const Letter first = m_first; // as copies, or they would be read again for each place
    const Letter last = m_last;
    for (; from + Stride <= end; from += Stride) {
        const char *here = text.data() + from;
        const char *there = here + m_toLast;
        unsigned char any = 0;
        for (int i = 0; i < Stride; ++i) {
            const auto atFirst = static_cast<unsigned char>(static_cast<unsigned char>(here[i]) | first.caseBit);
            const auto atLast = static_cast<unsigned char>(static_cast<unsigned char>(there[i]) | last.caseBit);
            any |= static_cast<unsigned char>(
                static_cast<unsigned char>(atFirst == first.value) & static_cast<unsigned char>(atLast == last.value));
        }
        if (any != 0) {
            break;
        }
    }
    return from;
}

bool SearchWord::beginsAt(const char *here) const
{
    return std::equal(
        m_text.begin(), m_text.end(), here, [](char wanted, char c) { return asciiLowered(c) == wanted; });
}

/// Where the word begins from @p from on and before @p end, or -1.
qsizetype SearchWord::findBetween(QByteArrayView text, qsizetype from, qsizetype end) const
{
    constexpr quint64 each = 0x0101010101010101;
    constexpr quint64 highest = 0x80 * each;
    constexpr int wordBytes = 8;
    for (; from + wordBytes <= end; from += wordBytes) {
        const char *here = text.data() + from;
        const quint64 first = qFromLittleEndian<quint64>(here) | (m_first.caseBit * each);
        const quint64 last = qFromLittleEndian<quint64>(here + m_toLast) | (m_last.caseBit * each);
        const quint64 other = (first ^ (m_first.value * each)) | (last ^ (m_last.value * each));
        // The highest bit of each byte that is zero, and by the carry perhaps of some behind the first one.
        for (quint64 zeros = (other - each) & ~other & highest; zeros != 0; zeros &= zeros - 1) {
            const int place = std::countr_zero(zeros) / 8;
            if (beginsAt(here + place)) {
                return from + place;
            }
        }
    }
    for (; from < end; ++from) {
        if (beginsAt(text.data() + from)) {
            return from;
        }
    }
    return -1;
}

qsizetype SearchWord::find(QByteArrayView text, qsizetype from) const
{
    const qsizetype end = text.size() - m_toLast; // behind the last place where it can begin
    for (from = skipped(text, from, end); from + Stride <= end; from = skipped(text, from + Stride, end)) {
        if (const qsizetype hit = findBetween(text, from, from + Stride); hit >= 0) {
            return hit;
        }
    }
    return findBetween(text, from, end);
}

bool SearchWord::isIn(Texts texts) const
{
    qsizetype hit = find(texts.bytes, 0);
    while (hit >= 0 && !isWhole(texts, hit)) {
        hit = find(texts.bytes, hit + 1);
    }
    return hit >= 0;
}

} // namespace Tokendesk
