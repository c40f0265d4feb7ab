// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <algorithm>
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
        transition.removeAllBut(target);
        transition.insertAndOrder(std::move(target));
    }

private:
    struct Range
    {
        std::size_t first;
        std::size_t last;
    };
    static constexpr std::size_t fewRanges = 16;

    RowTransition(Model &model, std::vector<Slot> &shown, std::size_t slotCount)
        : m_model(model), m_shown(shown), m_rowOf(slotCount, -1)
    {
    }

    void number(const std::vector<Slot> &rows)
    {
        std::fill(m_rowOf.begin(), m_rowOf.end(), -1);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            m_rowOf[rows[row]] = static_cast<int>(row);
        }
    }

    /// The ranges of rows that number() was not told of.
    std::vector<Range> unnumbered(const std::vector<Slot> &rows) const
    {
        std::vector<Range> ranges;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (m_rowOf[rows[row]] >= 0) {
                continue;
            }
            if (!ranges.empty() && ranges.back().last + 1 == row) {
                ranges.back().last = row;
            } else {
                ranges.push_back({row, row});
            }
        }
        return ranges;
    }

    void removeAllBut(const std::vector<Slot> &target)
    {
        number(target);
        std::vector<Range> ranges = unnumbered(m_shown);
        if (ranges.size() > fewRanges) {
            std::vector<Slot> gathered = m_shown;
            const auto tail = std::stable_partition(
                gathered.begin(), gathered.end(), [this](Slot slot) { return m_rowOf[slot] >= 0; });
            const Range together{static_cast<std::size_t>(tail - gathered.begin()), gathered.size() - 1};
            reorder(std::move(gathered));
            ranges.assign(1, together);
        }
        for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
            m_model.beginRemoveRows({}, static_cast<int>(range->first), static_cast<int>(range->last));
            m_shown.erase(m_shown.begin() + static_cast<std::ptrdiff_t>(range->first),
                m_shown.begin() + static_cast<std::ptrdiff_t>(range->last) + 1);
            m_model.endRemoveRows();
        }
    }

    void insertAndOrder(std::vector<Slot> target)
    {
        number(target);
        const bool ordered =
            std::is_sorted(m_shown.begin(), m_shown.end(), [this](Slot a, Slot b) { return m_rowOf[a] < m_rowOf[b]; });
        number(m_shown);
        const std::vector<Range> ranges = unnumbered(target);
        if (ordered && ranges.size() <= fewRanges) {
            for (const Range range : ranges) {
                m_model.beginInsertRows({}, static_cast<int>(range.first), static_cast<int>(range.last));
                m_shown.insert(m_shown.begin() + static_cast<std::ptrdiff_t>(range.first),
                    target.begin() + static_cast<std::ptrdiff_t>(range.first),
                    target.begin() + static_cast<std::ptrdiff_t>(range.last) + 1);
                m_model.endInsertRows();
            }
            return;
        }
        if (!ranges.empty()) {
            m_model.beginInsertRows({}, static_cast<int>(m_shown.size()), static_cast<int>(target.size() - 1));
            for (const Range range : ranges) {
                m_shown.insert(m_shown.end(), target.begin() + static_cast<std::ptrdiff_t>(range.first),
                    target.begin() + static_cast<std::ptrdiff_t>(range.last) + 1);
            }
            m_model.endInsertRows();
        }
        reorder(std::move(target));
    }

    void reorder(std::vector<Slot> order)
    {
        Q_EMIT m_model.layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = m_model.persistentIndexList();
        std::vector<int> rowOf;
        if (!before.isEmpty()) {
            rowOf.assign(m_rowOf.size(), -1);
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
    std::vector<int> m_rowOf;
};

} // namespace Tokendesk
