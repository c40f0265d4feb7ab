// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recentmarks.h"

#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QStyle>

namespace Tokendesk {

namespace {

constexpr qint64 MarkMs = 4000;
constexpr auto Step = std::chrono::milliseconds(500);

bool lessMotionIsWanted()
{
    // Where a desktop lets its user turn animations off, Qt 6.4 tells it by this length.
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

qint64 steadyNowMs()
{
    return QDeadlineTimer::current().deadline();
}

} // namespace

RecentMarks::RecentMarks(const TokenModel &model, const TokenController &controller, QObject *parent)
    : QObject(parent), m_controller(controller)
{
    connect(&model, &TokenModel::tokensTouched, this,
        [this](UserId, const QStringList &fresh, const QStringList &changed) { note(fresh, changed); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_marks.clear(); });
    connect(&m_timer, &QTimer::timeout, this, &RecentMarks::forgetOld);
}

void RecentMarks::note(const QStringList &fresh, const QStringList &changed)
{
    if (!m_controller.lastLoadedMs() || lessMotionIsWanted())
        return;
    const qint64 until = steadyNowMs() + MarkMs;
    for (const QString &id : changed)
        m_marks.insert(id, {Mark::Changed, until});
    for (const QString &id : fresh)
        m_marks.insert(id, {Mark::New, until});
    if (!m_timer.isActive()) {
        m_timer.start(Step);
    }
}

void RecentMarks::forgetOld()
{
    const qint64 now = steadyNowMs();
    const qsizetype gone = m_marks.removeIf([now](const auto &entry) { return entry.value().untilMs <= now; });
    if (m_marks.isEmpty())
        m_timer.stop();
    if (gone > 0)
        Q_EMIT faded();
}

} // namespace Tokendesk
