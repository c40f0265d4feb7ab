// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>

namespace Tokendesk {

/// A word that is looked for in texts as they stand: letters of ASCII count the same in either case, anything else has
/// to be alike.
class SearchWord
{
public:
    /// Two texts, one behind the other; nothing is found across the border between them.
    struct Texts
    {
        QByteArrayView bytes;
        qsizetype border = 0;
    };

    /// @p folded is not empty; see folded().
    explicit SearchWord(const QByteArray &folded);

    const QByteArray &text() const { return m_text; }
    bool isIn(Texts texts) const;
    /// Calls @p found with each number from @p begin on and before @p end for which the word is in @p textsOf(number),
    /// in their order. A few times faster than one by one where texts stand one behind the other in memory.
    template <typename TextsOf, typename Found>
    void findInMany(std::size_t begin, std::size_t end, TextsOf textsOf, Found found) const
    {
        for (std::size_t first = begin, next = begin; first < end; first = next) {
            QByteArrayView run = textsOf(first).bytes;
            for (next = first + 1; next < end && next - first < MostAtOnce; ++next) {
                const QByteArrayView more = textsOf(next).bytes;
                if (more.data() != run.data() + run.size()) {
                    break;
                }
                run = {run.data(), run.size() + more.size()};
            }
            qsizetype from = 0; // where the texts of the current one begin
            std::size_t current = first;
            for (qsizetype hit = find(run, 0); hit >= 0;) {
                Texts texts = textsOf(current);
                while (from + texts.bytes.size() <= hit) {
                    from += texts.bytes.size();
                    texts = textsOf(++current);
                }
                if (!isWhole(texts, hit - from)) {
                    hit = find(run, hit + 1);
                    continue;
                }
                found(current);
                hit = find(run, from + texts.bytes.size());
            }
        }
    }

private:
    /// One letter, compared by what is left after the bit that tells cases apart is set, where it is a letter at all.
    struct Letter
    {
        explicit Letter(char c);

        unsigned char value;
        unsigned char caseBit;
    };

    static constexpr int Stride = 64;
    static constexpr std::size_t MostAtOnce = 64; ///< so that what is known of them is at hand when something is found

    /// Offset of the first place from @p from on, or -1.
    qsizetype find(QByteArrayView text, qsizetype from) const;
    qsizetype skipped(QByteArrayView text, qsizetype from, qsizetype end) const;
    bool beginsAt(const char *here) const;
    qsizetype findBetween(QByteArrayView text, qsizetype from, qsizetype end) const;
    /// Of what was found @p at a place: whether it is in one of the texts.
    bool isWhole(Texts texts, qsizetype at) const
    {
        const qsizetype end = at < texts.border ? texts.border : texts.bytes.size();
        return at + m_toLast < end;
    }

    QByteArray m_text;
    qsizetype m_toLast; ///< from the first letter
    Letter m_first;
    Letter m_last;
};

} // namespace Tokendesk
