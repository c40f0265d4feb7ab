// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QHash>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace Tokendesk {

/// Takes a model from the rows that it shows to those that it shall show, with few and honest signals.
///
/// Few ranges are removed and inserted one by one. Many (a filter, a refresh after a long time) are first brought
/// together by a change of layout and then removed, or inserted together and then spread, because one signal a range
/// costs a view a quarter of a millisecond each. A change of layout is always a pure permutation: with a row count that
/// changes on the way, QItemSelectionModel loses a selection of everything.
///
/// @p Model names this class a friend and calls rowCount() by the size of the vector that is passed to apply().
template <typename Model>
class RowTransition
{
public:
    using Slot = quint32;

    /// Every value in @p shown and @p target is below @p slotCount, and no value comes twice in one of them.
    static void apply(Model &model, std::vector<Slot> &shown, const std::vector<Slot> &target, std::size_t slotCount)
    {
        if (shown == target) {
            return;
        }
        RowTransition transition(model, shown, slotCount);
        // Where no row changes its place among the others, all is known from walking along both.
        if (const auto gone = beside(target, shown)) {
            transition.remove(*gone, target);
            return;
        }
        std::optional<Ranges> fresh = beside(shown, target);
        if (!fresh) {
            transition.removeAllBut(target);
            fresh = beside(shown, target);
        }
        transition.insertAndOrder(target, fresh);
    }

private:
    struct Range
    {
        std::size_t first;
        std::size_t last;
    };
    using Ranges = std::vector<Range>;
    static constexpr std::size_t FewRanges = 16;

    RowTransition(Model &model, std::vector<Slot> &shown, std::size_t slotCount)
        : m_model(model), m_shown(shown), m_slotCount(slotCount)
    {
    }

    /// Of more than a few there is one more, and the rest is left out.
    static void append(Ranges &ranges, std::size_t row)
    {
        if (!ranges.empty() && ranges.back().last + 1 == row) {
            ranges.back().last = row;
        } else if (ranges.size() <= FewRanges) {
            ranges.push_back({row, row});
        }
    }

    /// What @p rows has beside @p part, see append(); nothing where they do not have all of it in its order.
    static std::optional<Ranges> beside(const std::vector<Slot> &part, const std::vector<Slot> &rows)
    {
        if (part.size() > rows.size()) {
            return std::nullopt;
        }
        Ranges ranges;
        std::size_t next = 0;
        std::size_t row = 0;
        for (; row < rows.size() && ranges.size() <= FewRanges; ++row) {
            if (next < part.size() && part[next] == rows[row]) {
                ++next;
            } else {
                append(ranges, row);
            }
        }
        for (; row < rows.size() && next < part.size(); ++row) {
            next += part[next] == rows[row] ? 1 : 0; // no jump: nobody could foretell it
        }
        return next == part.size() ? std::optional(std::move(ranges)) : std::nullopt;
    }

    /// Bits: of a million rows bytes would be fresh memory each time.
    std::vector<bool> flagged(const std::vector<Slot> &rows) const
    {
        std::vector<bool> flags(m_slotCount, false);
        for (const Slot slot : rows) {
            flags[slot] = true;
        }
        return flags;
    }

    void removeAllBut(const std::vector<Slot> &target)
    {
        const std::vector<bool> stays = flagged(target);
        Ranges gone;
        std::vector<Slot> kept;
        for (std::size_t row = 0; row < m_shown.size(); ++row) {
            if (stays[m_shown[row]]) {
                kept.push_back(m_shown[row]);
            } else {
                append(gone, row);
            }
        }
        remove(std::move(gone), kept);
    }

    /// @p kept is what is left then, in the order in which it is shown.
    void remove(Ranges ranges, const std::vector<Slot> &kept)
    {
        if (ranges.size() > FewRanges) {
            ranges.assign(1, {kept.size(), m_shown.size() - 1});
            reorder([&] { bringBehind(kept); });
        }
        for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
            m_model.beginRemoveRows({}, static_cast<int>(range->first), static_cast<int>(range->last));
            m_shown.erase(m_shown.begin() + static_cast<std::ptrdiff_t>(range->first),
                m_shown.begin() + static_cast<std::ptrdiff_t>(range->last) + 1);
            m_model.endRemoveRows();
        }
    }

    /// Everything else behind @p kept, in the place where it is: of a million rows each copy is felt.
    void bringBehind(const std::vector<Slot> &kept)
    {
        std::size_t from = m_shown.size();
        std::size_t to = m_shown.size();
        for (std::size_t next = kept.size(); next > 0;) {
            const Slot slot = m_shown[--from];
            const bool isKept = kept[next - 1] == slot;
            m_shown[to - 1] = slot; // also of those that are kept: here, too, a jump costs more
            to -= isKept ? 0 : 1;
            next -= isKept ? 1 : 0;
        }
        std::copy_backward(m_shown.begin(), m_shown.begin() + static_cast<std::ptrdiff_t>(from),
            m_shown.begin() + static_cast<std::ptrdiff_t>(to));
        std::copy(kept.begin(), kept.end(), m_shown.begin());
    }

    /// @p inOrder: what is to be inserted, where what is shown is in the target's order.
    void insertAndOrder(const std::vector<Slot> &target, const std::optional<Ranges> &inOrder)
    {
        if (inOrder && inOrder->size() <= FewRanges) {
            for (const Range range : *inOrder) {
                m_model.beginInsertRows({}, static_cast<int>(range.first), static_cast<int>(range.last));
                m_shown.insert(m_shown.begin() + static_cast<std::ptrdiff_t>(range.first),
                    target.begin() + static_cast<std::ptrdiff_t>(range.first),
                    target.begin() + static_cast<std::ptrdiff_t>(range.last) + 1);
                m_model.endInsertRows();
            }
            return;
        }
        if (target.size() > m_shown.size()) {
            const std::vector<bool> isShown = flagged(m_shown);
            m_model.beginInsertRows({}, static_cast<int>(m_shown.size()), static_cast<int>(target.size() - 1));
            std::size_t end = m_shown.size();
            m_shown.resize(target.size());
            for (auto slot = target.begin(); slot != target.end() && end < m_shown.size(); ++slot) {
                m_shown[end] = *slot;
                end += isShown[*slot] ? 0 : 1;
            }
            m_model.endInsertRows();
        }
        reorder([&] { std::copy(target.begin(), target.end(), m_shown.begin()); });
    }

    /// @p change gives what is shown another order.
    template <typename Change>
    void reorder(Change change)
    {
        Q_EMIT m_model.layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = m_model.persistentIndexList();
        std::vector<Slot> slotsBefore;
        for (const QModelIndex &index : before) {
            slotsBefore.push_back(m_shown[static_cast<std::size_t>(index.row())]);
        }
        change();
        QHash<Slot, int> rowOf;
        if (!before.isEmpty()) {
            const std::vector<bool> isWanted = flagged(slotsBefore);
            for (std::size_t row = 0; row < m_shown.size(); ++row) {
                if (isWanted[m_shown[row]]) {
                    rowOf.insert(m_shown[row], static_cast<int>(row));
                }
            }
        }
        QModelIndexList after;
        after.reserve(before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            const int row = rowOf.value(slotsBefore[static_cast<std::size_t>(i)]);
            after.append(m_model.createIndex(row, before[i].column()));
        }
        m_model.changePersistentIndexList(before, after);
        Q_EMIT m_model.layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    Model &m_model;
    std::vector<Slot> &m_shown;
    std::size_t m_slotCount;
};

} // namespace Tokendesk
