// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/api/tokenstream.h"
#include "app/api/types.h"
#include "app/core/clock.h"
#include "app/model/listretry.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace Tokendesk {

class FirstLine;
class Session;
class TokenController;
class TokenModel;
struct TokenChange;

struct LiveSettings
{
    StreamLimits stream;
    std::chrono::milliseconds poll{
        30'000}; ///< between two lists where the server does not stream; plus or minus a tenth
    std::chrono::milliseconds firstRetry{1'000}; ///< doubled at each failure, up to longestRetry; with jitter
    std::chrono::milliseconds longestRetry{60'000};
    std::chrono::milliseconds longestAsked{300'000}; ///< by a server that asks for patience
    std::chrono::milliseconds settle{300}; ///< of quiet after a change, before the list is read again
    std::chrono::milliseconds settleAtMost{3'000}; ///< however many changes come
    std::chrono::milliseconds streamAgain{300'000}; ///< while polling: until streaming is tried again
};

/// Keeps what TokenController shows true: by a stream where the server has one, by polling where not, and by trying
/// again where nothing answers. At most two connections are held: the shown owner's tokens, and the users for
/// administrators.
class LiveUpdates : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off, ///< nobody is signed in, or nothing is shown yet
        Connecting, ///< the first try, or one after a stream that ended properly
        Live,
        Polling,
        Offline ///< nothing answers; see nextTryMs()
    };

    /// All must outlive this.
    LiveUpdates(Session &session, TokenController &controller, TokenModel &tokens, const Clock &clock,
        LiveSettings settings = {}, QObject *parent = nullptr);
    ~LiveUpdates() override;

    State state() const { return m_state; }
    Timestamp nextTryMs() const { return m_nextTryMs; } ///< while Offline; empty: the try is under way
    const std::optional<ApiError> &trouble() const { return m_trouble; } ///< while Offline: why
    /// When a list that could not be loaded is read again by itself; empty: that is not planned.
    Timestamp nextListTryMs() const { return m_listRetry.nextTryMs(); }
    /// When what is shown was last known to be what the server has.
    Timestamp trueAtMs() const;

    /// While everyone is shown: until each user's tokens have been read again.
    std::chrono::milliseconds roundTime() const;

    /// Whether anybody can see the list: polling pauses where not, and is made up for at once.
    void setWatched(bool watched);
    /// The network is back, the computer woke up, or the user asks: does not wait for the next try.
    void tryNow();

Q_SIGNALS:
    void stateChanged(); ///< also when nextTryMs() or nextListTryMs() changed
    /// Tokens that were shown are gone from the server, and not by a call of this window.
    void goneElsewhere(const QList<Tokendesk::Token> &tokens);

private:
    void restart();
    void stop();
    void setState(State state);
    void openTokenStream();
    void openUserStream();
    void takeLines(const QList<QByteArray> &lines);
    void beginFirstLine(const QList<QByteArray> &lines);
    void takeFirstLine();
    /// @p listed: how many tokens the server has, where it told.
    void takeNews(const std::vector<TokenChange> &news, std::optional<qsizetype> listed, bool readAgain);
    void dropFirstLine();
    void handleTokenEnd(TokenStream::End end);
    void handleRefusal(const ApiError &error);
    void handleUserEnd(TokenStream::End end);
    void startPolling();
    void followInTurn();
    void poll();
    void goOffline(const ApiError &error);
    void scheduleReading();
    void handleRead();
    void handleQuietFailure(const ApiError &error);
    void handleGone(UserId owner, const QList<Token> &tokens);
    void watchTheClock();
    std::chrono::milliseconds jittered(std::chrono::milliseconds interval) const;

    Session &m_session;
    TokenController &m_controller;
    TokenModel &m_tokens;
    const Clock &m_clock;
    LiveSettings m_settings;
    ListRetry m_listRetry;

    State m_state = State::Off;
    UserId m_owner = 0;
    QPointer<TokenStream> m_tokenStream;
    QPointer<TokenStream> m_userStream;
    QPointer<FirstLine> m_reading; ///< of the token stream: other lines wait until it is read
    QTimer m_retry; ///< of the token stream: offline, or while polling
    QTimer m_userRetry;
    QTimer m_poll;
    QTimer m_settle;
    QTimer m_settleAtMost;
    QTimer m_usersSettle;
    QTimer m_tick;
    RetryPace m_pace;
    RetryPace m_userPace;
    std::optional<ApiError> m_trouble;
    Timestamp m_nextTryMs;
    Timestamp m_breathMs; ///< the last sign of life of the token stream
    qint64 m_tickMs = 0;
    int m_shortStreams = 0; ///< in a row: a line, and then an end at once
    bool m_firstLine = true;
    bool m_firstUserLine = true;
    bool m_watched = true;
    bool m_pollIsDue = false;
};

} // namespace Tokendesk
