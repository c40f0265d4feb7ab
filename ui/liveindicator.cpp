// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/liveindicator.h"

#include "app/model/tokencontroller.h"
#include "ui/retranslation.h"
#include "ui/statuspill.h"

namespace Tokendesk {

namespace {

/// From here on what is shown may be old, and the pill says so without being asked.
constexpr qint64 OldAfterSeconds = 50;

} // namespace

LiveIndicator::LiveIndicator(
    StatusPill &pill, const TokenController &controller, const LiveUpdates &live, const Clock &clock, QObject *parent)
    : QObject(parent), m_pill(pill), m_controller(controller), m_live(live), m_clock(clock)
{
    connect(&live, &LiveUpdates::stateChanged, this, &LiveIndicator::update);
    connect(&controller, &TokenController::loadStateChanged, this, &LiveIndicator::update);
    connect(&m_second, &QTimer::timeout, this, &LiveIndicator::update);
    m_second.start(std::chrono::seconds(1)); // the countdown
    keepTranslated(pill, this, [this] { update(); });
}

qint64 LiveIndicator::ageSeconds() const
{
    const Timestamp known = m_live.trueAtMs();
    return known ? qMax<qint64>(0, (m_clock.nowMs() - *known) / 1000) : 0;
}

QString LiveIndicator::ageText() const
{
    const qint64 seconds = ageSeconds();
    return seconds < 60 ? tr("What you see was right %n second(s) ago.", nullptr, static_cast<int>(seconds))
                        : tr("What you see was right %n minute(s) ago.", nullptr, static_cast<int>(seconds / 60));
}

qint64 LiveIndicator::secondsUntil(qint64 ms) const
{
    return qMax<qint64>(0, (ms - m_clock.nowMs() + 999) / 1000);
}

void LiveIndicator::update()
{
    using LoadState = TokenController::LoadState;
    const LoadState load = m_controller.loadState();
    if (load == LoadState::Loading || load == LoadState::Reloading) {
        m_pill.show(StatusPill::Mood::Busy, tr("Reading…"), tr("The list is being read from the server."));
        return;
    }
    switch (m_live.state()) {
    case LiveUpdates::State::Off:
        showStill();
        return;
    case LiveUpdates::State::Connecting:
        m_pill.show(StatusPill::Mood::Busy, tr("Connecting…"), ageText());
        return;
    case LiveUpdates::State::Live:
        m_pill.show(StatusPill::Mood::Good, tr("Live"),
            tr("Changes are shown as they happen.") + QLatin1Char('\n') + ageText());
        return;
    case LiveUpdates::State::Polling:
        showPolling();
        return;
    case LiveUpdates::State::Offline:
        showOffline();
        return;
    }
}

void LiveIndicator::showStill()
{
    switch (m_controller.loadState()) {
    case TokenController::LoadState::Nothing:
        m_pill.show(StatusPill::Mood::Quiet, tr("Signed out"), tr("Sign in to see your access tokens."));
        return;
    case TokenController::LoadState::Failed:
        if (m_live.nextListTryMs()) {
            m_pill.show(StatusPill::Mood::Trouble,
                tr("Not up to date, next try in %1 s").arg(secondsUntil(*m_live.nextListTryMs())),
                m_live.trueAtMs() ? ageText() : QString());
            return;
        }
        m_pill.show(StatusPill::Mood::Trouble, tr("Not up to date"), m_live.trueAtMs() ? ageText() : QString());
        return;
    default:
        m_pill.show(StatusPill::Mood::Quiet, tr("Not followed"), ageText()); // the sign-in has ended
        return;
    }
}

void LiveIndicator::showPolling()
{
    if (m_controller.showsEveryone()) {
        const auto round = m_live.roundTime();
        const int minutes = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(round).count());
        m_pill.show(StatusPill::Mood::Quiet, tr("Checked in turn"),
            tr("The users' tokens are read again one user after the other; a whole round takes about %n minute(s).",
                nullptr, minutes)
                + QLatin1Char('\n') + ageText());
        return;
    }
    const qint64 seconds = ageSeconds();
    const QString text = seconds < OldAfterSeconds ? tr("Polling")
        : seconds < 60                             ? tr("Polling, %1 s old").arg(seconds)
                                                   : tr("Polling, %n min old", nullptr, static_cast<int>(seconds / 60));
    m_pill.show(StatusPill::Mood::Quiet, text,
        tr("This server does not tell of changes, so the list is read again now and then.") + QLatin1Char('\n')
            + ageText());
}

void LiveIndicator::showOffline()
{
    QString text = tr("Offline, trying…");
    if (m_live.nextTryMs()) {
        text = tr("Offline, next try in %1 s").arg(secondsUntil(*m_live.nextTryMs()));
    }
    m_pill.show(StatusPill::Mood::Trouble, text, tr("The server does not answer.") + QLatin1Char('\n') + ageText());
}

} // namespace Tokendesk
