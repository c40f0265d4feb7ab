// SPDX-License-Identifier: GPL-3.0-or-later
// How TokenModel is sorted and searched.
#include "app/model/tokenexport.h"
#include "app/model/tokenindex.h"
#include "app/model/tokenmodel.h"
#include "app/model/tokenstore.h"

#include <algorithm>

namespace Tokendesk {

void TokenModel::sort(int column, Qt::SortOrder order)
{
    using By = TokenSorter::By;
    switch (column) {
    case DescriptionColumn:
        show(m_index->sorted(m_shown, By::Description, order));
        return;
    case CreatedColumn:
        show(m_index->sorted(m_shown, By::Created, order));
        return;
    case OwnerColumn:
        show(m_index->sorted(m_shown, By::Owner, order));
        return;
    case IdColumn:
        show(m_index->sorted(m_shown, By::Id, order));
        return;
    case EmailColumn:
        show(m_index->sorted(m_shown, By::Email, order));
        return;
    case AdministratorColumn:
        show(m_index->sorted(m_shown, By::Administrator, order));
        return;
    case BlockedColumn:
        show(m_index->sorted(m_shown, By::Blocked, order));
        return;
    case LastSignInColumn:
        show(m_index->sorted(m_shown, By::LastSignIn, order));
        return;
    case LookColumn:
        m_index->setNow(m_clock.nowMs());
        show(m_index->sorted(m_shown, By::Look, order));
        return;
    default: // Qt asks for column -1 when a view shows no sort indicator
        show(m_index->unsorted(m_shown));
    }
}

void TokenModel::setFilter(const QString &text)
{
    if (text != m_index->filter()) {
        show(m_index->filtered(m_shown, text, m_clock.nowMs()));
    }
}

ShownTokens TokenModel::shownTokens() const
{
    return {std::make_shared<const TokenStore>(*m_store), m_shown, lookSettings(), m_clock.nowMs()};
}

QString TokenModel::filter() const
{
    return m_index->filter();
}

const TokenQuery &TokenModel::query() const
{
    return m_index->query();
}

void TokenModel::setLookSettings(const LookSettings &settings)
{
    if (settings != lookSettings()) {
        show(m_index->afterSettingsChanged(settings));
        tellLookChanged();
    }
}

const LookSettings &TokenModel::lookSettings() const
{
    return m_index->reasons().settings();
}

void TokenModel::tellLookChanged()
{
    if (!m_shown.empty()) {
        Q_EMIT dataChanged(index(0, LookColumn), index(rowCount() - 1, LookColumn), {Qt::DisplayRole});
    }
}

std::vector<int> TokenModel::countByAge(const std::vector<TokenQuery::Age> &bounds) const
{
    const qint64 now = m_clock.nowMs();
    std::vector<qint64> moments;
    moments.reserve(bounds.size());
    for (const TokenQuery::Age &age : bounds) {
        moments.push_back(age.before(now));
    }
    std::vector<int> counts(bounds.size() + 1, 0);
    for (const quint32 slot : m_store->allSlots()) {
        const Timestamp created = m_store->isFreshlyCreated(slot) ? Timestamp(now) : m_store->createdAt(slot);
        if (created) {
            const auto bar =
                std::find_if(moments.begin(), moments.end(), [&created](qint64 moment) { return *created > moment; });
            ++counts[static_cast<std::size_t>(bar - moments.begin())];
        }
    }
    return counts;
}

int TokenModel::countNeedingLook() const
{
    const TokenStore::Slots rows = m_store->allSlots();
    const qint64 now = m_clock.nowMs();
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [&](quint32 slot) { return m_index->reasons().of(slot, now) != 0; }));
}

} // namespace Tokendesk
