// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

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
    static void apply(Model &model, std::vector<Slot> &shown, std::vector<Slot> target, std::size_t slotCount)
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
        transition.insertAndOrder(std::move(target), fresh);
    }

private:
    struct Range
    {
        std::size_t first;
        std::size_t last;
    };
    using Ranges = std::vector<Range>;
    static constexpr std::size_t fewRanges = 16;

    RowTransition(Model &model, std::vector<Slot> &shown, std::size_t slotCount)
        : m_model(model), m_shown(shown), m_slotCount(slotCount)
    {
    }

    static void append(Ranges &ranges, std::size_t row)
    {
        if (!ranges.empty() && ranges.back().last + 1 == row) {
            ranges.back().last = row;
        } else {
            ranges.push_back({row, row});
        }
    }

    /// What @p rows has beside @p part; nothing where they do not have all of it in its order.
    static std::optional<Ranges> beside(const std::vector<Slot> &part, const std::vector<Slot> &rows)
    {
        if (part.size() > rows.size()) {
            return std::nullopt;
        }
        Ranges ranges;
        auto next = part.begin();
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (next != part.end() && *next == rows[row]) {
                ++next;
            } else {
                append(ranges, row);
            }
        }
        return next == part.end() ? std::optional(std::move(ranges)) : std::nullopt;
    }

    std::vector<char> flagged(const std::vector<Slot> &rows) const
    {
        std::vector<char> flags(m_slotCount, 0);
        for (const Slot slot : rows) {
            flags[slot] = 1;
        }
        return flags;
    }

    void removeAllBut(const std::vector<Slot> &target)
    {
        const std::vector<char> stays = flagged(target);
        Ranges gone;
        std::vector<Slot> kept;
        for (std::size_t row = 0; row < m_shown.size(); ++row) {
            if (stays[m_shown[row]] != 0) {
                kept.push_back(m_shown[row]);
            } else {
                append(gone, row);
            }
        }
        remove(std::move(gone), kept);
    }

    /// @p kept is what is left then.
    void remove(Ranges ranges, const std::vector<Slot> &kept)
    {
        if (ranges.size() > fewRanges) {
            std::vector<Slot> gathered;
            gathered.reserve(m_shown.size());
            gathered = kept;
            for (const Range range : ranges) {
                appendRange(gathered, m_shown, range);
            }
            ranges.assign(1, {kept.size(), m_shown.size() - 1});
            reorder(std::move(gathered));
        }
        for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
            m_model.beginRemoveRows({}, static_cast<int>(range->first), static_cast<int>(range->last));
            m_shown.erase(m_shown.begin() + static_cast<std::ptrdiff_t>(range->first),
                m_shown.begin() + static_cast<std::ptrdiff_t>(range->last) + 1);
            m_model.endRemoveRows();
        }
    }

    static void appendRange(std::vector<Slot> &to, const std::vector<Slot> &from, Range range)
    {
        to.insert(to.end(), from.begin() + static_cast<std::ptrdiff_t>(range.first),
            from.begin() + static_cast<std::ptrdiff_t>(range.last) + 1);
    }

    /// @p inOrder: what is to be inserted, where what is shown is in the target's order.
    void insertAndOrder(std::vector<Slot> target, const std::optional<Ranges> &inOrder)
    {
        if (inOrder && inOrder->size() <= fewRanges) {
            for (const Range range : *inOrder) {
                m_model.beginInsertRows({}, static_cast<int>(range.first), static_cast<int>(range.last));
                m_shown.insert(m_shown.begin() + static_cast<std::ptrdiff_t>(range.first),
                    target.begin() + static_cast<std::ptrdiff_t>(range.first),
                    target.begin() + static_cast<std::ptrdiff_t>(range.last) + 1);
                m_model.endInsertRows();
            }
            return;
        }
        const Ranges ranges = inOrder ? *inOrder : unflagged(target, flagged(m_shown));
        if (!ranges.empty()) {
            m_model.beginInsertRows({}, static_cast<int>(m_shown.size()), static_cast<int>(target.size() - 1));
            m_shown.reserve(target.size());
            for (const Range range : ranges) {
                appendRange(m_shown, target, range);
            }
            m_model.endInsertRows();
        }
        reorder(std::move(target));
    }

    static Ranges unflagged(const std::vector<Slot> &rows, const std::vector<char> &flags)
    {
        Ranges ranges;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (flags[rows[row]] == 0) {
                append(ranges, row);
            }
        }
        return ranges;
    }

    void reorder(std::vector<Slot> order)
    {
        Q_EMIT m_model.layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = m_model.persistentIndexList();
        std::vector<int> rowOf;
        if (!before.isEmpty()) {
            rowOf.assign(m_slotCount, -1);
            for (std::size_t row = 0; row < order.size(); ++row) {
                rowOf[order[row]] = static_cast<int>(row);
            }
        }
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &index : before) {
            const int row = rowOf[m_shown[static_cast<std::size_t>(index.row())]];
            after.append(m_model.createIndex(row, index.column()));
        }
        m_shown = std::move(order);
        m_model.changePersistentIndexList(before, after);
        Q_EMIT m_model.layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    Model &m_model;
    std::vector<Slot> &m_shown;
    std::size_t m_slotCount;
};

} // namespace Tokendesk
