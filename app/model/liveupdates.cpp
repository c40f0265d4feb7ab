// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/liveupdates.h"

#include "app/api/client.h"
#include "app/core/logging.h"
#include "app/model/everyonelist.h"
#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/session/session.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Tokendesk {

namespace {

using namespace std::chrono_literals;

/// A proper end this soon after the list, twice in a row, is a server that answers a list and calls it a stream.
constexpr int ShortStreamsUntilPolling = 2;
constexpr auto TickInterval = 10s;
/// The clock went on this much further than the timer: the computer slept.
constexpr qint64 SleepMs = 20'000;

RetryPace paceOf(const LiveSettings &settings)
{
    return RetryPace({settings.firstRetry, settings.longestRetry, settings.longestAsked});
}

void makeSingleShot(std::initializer_list<QTimer *> timers)
{
    for (QTimer *timer : timers)
        timer->setSingleShot(true);
}

} // namespace

LiveUpdates::LiveUpdates(Session &session, TokenController &controller, TokenModel &tokens, const Clock &clock,
    LiveSettings settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_controller(controller)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_settings(settings)
    , m_listRetry(controller, clock, paceOf(settings))
    , m_pace(paceOf(settings))
    , m_userPace(paceOf(settings))
    , m_tickMs(clock.nowMs())
{
    makeSingleShot({&m_retry, &m_userRetry, &m_poll, &m_settle, &m_settleAtMost, &m_usersSettle});
    connect(&m_retry, &QTimer::timeout, this, &LiveUpdates::openTokenStream);
    connect(&m_userRetry, &QTimer::timeout, this, &LiveUpdates::openUserStream);
    connect(&m_poll, &QTimer::timeout, this, &LiveUpdates::poll);
    const auto readAgain = [this] {
        m_settle.stop();
        m_settleAtMost.stop();
        m_controller.refreshQuietly();
    };
    connect(&m_settle, &QTimer::timeout, this, readAgain);
    connect(&m_settleAtMost, &QTimer::timeout, this, readAgain);
    connect(&m_usersSettle, &QTimer::timeout, &m_controller, &TokenController::refreshUsersQuietly);
    connect(&m_tick, &QTimer::timeout, this, &LiveUpdates::watchTheClock);
    m_tick.start(TickInterval);

    connect(&session, &Session::stateChanged, this, &LiveUpdates::restart);
    connect(&controller, &TokenController::shownOwnerChanged, this, &LiveUpdates::restart);
    connect(&controller, &TokenController::listRead, this, &LiveUpdates::handleRead);
    connect(&controller, &TokenController::quietReadFailed, this, &LiveUpdates::handleQuietFailure);
    connect(&tokens, &TokenModel::tokensGone, this, &LiveUpdates::handleGone);
    connect(&controller, &TokenController::loadStateChanged, this, [this] {
        if (m_controller.loadState() == TokenController::LoadState::Failed && m_controller.loadError())
            handleQuietFailure(*m_controller.loadError());
    });
    connect(&m_listRetry, &ListRetry::planChanged, this, &LiveUpdates::stateChanged);
    restart();
}

LiveUpdates::~LiveUpdates() = default;

void LiveUpdates::stop()
{
    for (QTimer *timer : {&m_retry, &m_userRetry, &m_poll, &m_settle, &m_settleAtMost, &m_usersSettle})
        timer->stop();
    for (const QPointer<TokenStream> &stream : {m_tokenStream, m_userStream}) {
        if (stream) { // this can run inside of its signals
            stream->disconnect(this);
            stream->deleteLater();
        }
    }
    m_tokenStream.clear();
    m_userStream.clear();
    dropFirstLine();
    m_nextTryMs.reset();
    m_pace.reset();
    m_userPace.reset();
    m_shortStreams = 0;
    m_pollIsDue = false;
}

void LiveUpdates::restart()
{
    stop();
    m_breathMs.reset();
    m_owner = m_controller.shownOwner();
    if (!m_session.isSignedIn() || !m_controller.lastLoadedMs()) {
        setState(State::Off); // the first list comes before the stream
        return;
    }
    setState(State::Connecting);
    openTokenStream();
    openUserStream();
}

void LiveUpdates::setState(State state)
{
    m_state = state;
    if (state != State::Offline)
        m_trouble.reset();
    Q_EMIT stateChanged();
}

Timestamp LiveUpdates::trueAtMs() const
{
    if (m_state == State::Live && m_breathMs)
        return m_breathMs;
    return m_controller.lastLoadedMs() ? std::max(m_controller.lastLoadedMs(), m_breathMs) : Timestamp();
}

std::chrono::milliseconds LiveUpdates::jittered(std::chrono::milliseconds interval) const
{
    return interval * QRandomGenerator::global()->bounded(900, 1100) / 1000;
}

void LiveUpdates::openTokenStream()
{
    if (m_tokenStream || !m_session.isSignedIn())
        return;
    if (m_controller.showsEveryone()) { // a stream for each of them would be too many
        followInTurn();
        return;
    }
    m_retry.stop();
    m_firstLine = true;
    if (m_nextTryMs) {
        m_nextTryMs.reset();
        Q_EMIT stateChanged();
    }
    m_tokenStream = m_session.client()->streamTokens(m_owner, m_settings.stream, this);
    connect(m_tokenStream, &TokenStream::linesArrived, this, &LiveUpdates::takeLines);
    connect(m_tokenStream, &TokenStream::breathed, this, [this] { m_breathMs = m_clock.nowMs(); });
    connect(m_tokenStream, &TokenStream::ended, this, &LiveUpdates::handleTokenEnd);
}

void LiveUpdates::scheduleReading()
{
    m_settle.start(m_settings.settle);
    if (!m_settleAtMost.isActive())
        m_settleAtMost.start(m_settings.settleAtMost);
}

void LiveUpdates::handleTokenEnd(TokenStream::End end)
{
    const bool wasOpen = !m_firstLine;
    const ApiError error = m_tokenStream->error();
    const bool wasShort = m_breathMs && m_clock.nowMs() - *m_breathMs < 2000 && wasOpen;
    m_tokenStream->deleteLater();
    m_tokenStream.clear();
    dropFirstLine(); // the next stream tells all of it again
    switch (end) {
    case TokenStream::End::Finite:
    case TokenStream::End::Buffered:
        startPolling();
        return;
    case TokenStream::End::Closed:
        m_shortStreams = wasShort ? m_shortStreams + 1 : 0;
        if (m_shortStreams >= ShortStreamsUntilPolling) {
            startPolling();
            return;
        }
        setState(State::Connecting);
        m_retry.start(jittered(m_settings.firstRetry));
        return;
    case TokenStream::End::Failed:
        handleRefusal(error);
        return;
    }
}

void LiveUpdates::handleRefusal(const ApiError &error)
{
    if (error.kind == ApiErrorKind::Unauthorized) {
        m_session.reportUnauthorized(); // which ends in restart()
        return;
    }
    if (isAboutTheCertificate(error.kind)) {
        m_session.reportCertificateChanged(error); // likewise
        return;
    }
    if (!passesByItself(error.kind)) {
        startPolling();
        return;
    }
    goOffline(error);
}

void LiveUpdates::goOffline(const ApiError &error)
{
    m_poll.stop();
    const std::chrono::milliseconds delay = m_pace.next(error.retryAfter);
    m_trouble = error;
    m_retry.start(delay);
    m_nextTryMs = m_clock.nowMs() + delay.count();
    setState(State::Offline);
}

void LiveUpdates::startPolling()
{
    m_nextTryMs.reset();
    m_retry.start(m_settings.streamAgain);
    setState(State::Polling);
    poll();
}

void LiveUpdates::followInTurn()
{
    if (m_state != State::Offline) {
        startPolling();
        return;
    }
    m_nextTryMs.reset();
    Q_EMIT stateChanged();
    m_controller.refreshQuietly(); // what comes of it decides
}

void LiveUpdates::poll()
{
    m_pollIsDue = !m_watched;
    if (m_pollIsDue)
        return;
    if (m_controller.showsEveryone()) {
        m_poll.start(jittered(m_controller.everyone().turnInterval(m_settings.poll)));
        m_controller.refreshQuietly();
        return;
    }
    m_poll.start(jittered(m_settings.poll));
    m_controller.refreshQuietly();
    m_controller.refreshUsersQuietly();
}

void LiveUpdates::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_pollIsDue)
        poll();
}

void LiveUpdates::tryNow()
{
    m_listRetry.tryNow();
    switch (m_state) {
    case State::Off:
        return;
    case State::Polling:
        poll();
        return;
    case State::Live: {
        // It may be dead without knowing: a stream that is, is found out by the call.
        m_controller.refreshQuietly();
        return;
    }
    case State::Connecting:
    case State::Offline:
        m_pace.reset();
        openTokenStream();
        return;
    }
}

void LiveUpdates::handleRead()
{
    if (m_state == State::Off && m_session.isSignedIn())
        restart();
    else if (m_state == State::Offline && m_controller.showsEveryone())
        startPolling();
    else if (m_state == State::Offline)
        openTokenStream(); // something answers again
    else
        Q_EMIT stateChanged(); // trueAtMs()
}

void LiveUpdates::handleQuietFailure(const ApiError &error)
{
    if (!passesByItself(error.kind))
        return;
    if (m_state == State::Polling || (m_state == State::Offline && m_controller.showsEveryone())) {
        goOffline(error);
    } else if (m_state == State::Live) {
        // The stream may be dead, or the call was unlucky: a fresh stream tells.
        m_tokenStream->disconnect(this);
        m_tokenStream->deleteLater();
        m_tokenStream.clear();
        setState(State::Connecting);
        openTokenStream();
    }
}

void LiveUpdates::handleGone(UserId owner, const QList<Token> &tokens)
{
    QList<Token> elsewhere;
    for (const Token &token : tokens) {
        if (!m_controller.wasRevokedHere(token.id))
            elsewhere.append(token);
    }
    if (m_controller.shows(owner) && !elsewhere.isEmpty())
        Q_EMIT goneElsewhere(elsewhere);
}

void LiveUpdates::watchTheClock()
{
    const qint64 now = m_clock.nowMs();
    const bool slept = now - m_tickMs > std::chrono::milliseconds(TickInterval).count() + SleepMs;
    m_tickMs = now;
    if (slept)
        tryNow();
}

} // namespace Tokendesk
