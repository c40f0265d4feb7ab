// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/managerpool.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>

namespace Tokendesk {

namespace {

constexpr int ConnectionsEach = 6; // Qt's own limit
constexpr std::size_t MostManagers = ManagerPool::MostConnections / ConnectionsEach;

} // namespace

ManagerPool::ManagerPool(Make make) : m_make(std::move(make))
{
}

ManagerPool::~ManagerPool()
{
    *m_self = nullptr;
}

QNetworkAccessManager &ManagerPool::next()
{
    const auto isLessBusy = [](const Entry &a, const Entry &b) {
        return *a.underWay < *b.underWay;
    };
    if (m_multiplexed) {
        m_taken = 0;
    } else {
        const auto least = std::min_element(m_entries.begin(), m_entries.end(), isLessBusy);
        m_taken = static_cast<std::size_t>(least - m_entries.begin());
        if (least == m_entries.end() || (*least->underWay >= ConnectionsEach && m_entries.size() < MostManagers)) {
            m_taken = m_entries.size();
            m_entries.push_back({m_make(), std::make_shared<int>(0)});
        }
    }
    return *m_entries[m_taken].manager;
}

void ManagerPool::count(QNetworkReply *reply)
{
    const auto underWay = m_entries[m_taken].underWay;
    ++*underWay;
    // Its end, or its deletion before that.
    auto isOver = std::make_shared<bool>(false);
    const auto end = [underWay, isOver] {
        if (!std::exchange(*isOver, true)) {
            --*underWay;
        }
    };
    QObject::connect(reply, &QNetworkReply::finished, reply, end);
    QObject::connect(reply, &QObject::destroyed, reply->manager(), end);
    QObject::connect(reply, &QNetworkReply::metaDataChanged, reply, [reply, self = m_self] {
        if (*self != nullptr && !(*self)->m_known) {
            (*self)->m_known = true;
            (*self)->m_multiplexed = reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
        }
    });
}

} // namespace Tokendesk
