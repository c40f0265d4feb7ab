// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identify/identification.h"

#include "app/identify/tokenid.h"

#include <QMutex>
#include <QThreadPool>

#include <atomic>

namespace Tokendesk {

namespace {

/// As many characters of base64 as hold a setting of 29 bytes.
constexpr qsizetype SettingPrefix = 39;

} // namespace

void BcryptSettings::add(QByteArrayView tokenId)
{
    if (tokenId.size() < SettingPrefix)
        return;
    const QByteArrayView beginning = tokenId.first(SettingPrefix);
    if (beginning == QByteArrayView(m_last))
        return;
    m_last = beginning.toByteArray();
    if (m_seen.contains(m_last))
        return;
    const QByteArray setting = bcryptSettingOf(tokenId);
    if (setting.isEmpty())
        return; // not remembered: another id that begins alike may be sound
    m_seen.insert(m_last);
    if (!m_settings.contains(setting))
        m_settings.append(setting);
}

/// Outlives the Identification where that goes first.
struct Identification::Work
{
    QList<Secret> candidates;
    QByteArrayList settings;
    std::atomic<bool> isStopped = false;
    QMutex mutex;
    Identification *owner = nullptr; ///< guarded by mutex; null once it is gone

    void run()
    {
        QSet<QByteArray> ids;
        for (const QByteArray &setting : std::as_const(settings)) {
            for (const Secret &candidate : std::as_const(candidates)) {
                if (isStopped)
                    break;
                if (auto id = tokenIdOf(candidate, setting))
                    ids.insert(*std::move(id));
            }
        }
        candidates.clear();
        const QMutexLocker lock(&mutex);
        if (owner == nullptr)
            return;
        QMetaObject::invokeMethod(
            owner,
            [to = owner, ids = std::move(ids)] {
                to->m_ids = ids;
                Q_EMIT to->finished();
            },
            Qt::QueuedConnection);
    }
};

Identification::Identification(const QList<Secret> &candidates, const QByteArrayList &settings, QObject *parent)
    : QObject(parent), m_work(std::make_shared<Work>())
{
    m_work->candidates = candidates;
    m_work->settings = settings;
    m_work->owner = this;
    QThreadPool::globalInstance()->start([work = m_work] { work->run(); });
}

Identification::~Identification()
{
    m_work->isStopped = true;
    const QMutexLocker lock(&m_work->mutex);
    m_work->owner = nullptr;
}

} // namespace Tokendesk
