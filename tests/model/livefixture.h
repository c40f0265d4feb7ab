// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/liveupdates.h"
#include "tests/model/controllerfixture.h"

/// Intervals that a test can wait for.
inline Tokendesk::LiveSettings quickLive()
{
    using namespace std::chrono_literals;
    Tokendesk::LiveSettings settings;
    settings.stream.firstLine = 2s;
    settings.stream.silence = 5s;
    settings.poll = 150ms;
    settings.firstRetry = 50ms;
    settings.longestRetry = 200ms;
    settings.settle = 50ms;
    settings.settleAtMost = 500ms;
    return settings;
}

/// A desk whose list is kept true.
struct LiveDesk : Desk
{
    explicit LiveDesk(Tokendesk::LiveSettings settings = quickLive(), Tokendesk::TransportLimits limits = {})
        : Desk(limits), live(session, controller, tokens, clock, settings)
    {
        using Tokendesk::LiveUpdates;
        QObject::connect(&live, &LiveUpdates::stateChanged, &live, [this] { course.append(live.state()); });
        QObject::connect(
            &live, &LiveUpdates::goneElsewhere, &live, [this](const QList<Tokendesk::Token> &told) { gone += told; });
    }

    QList<Tokendesk::LiveUpdates::State> course;
    QList<Tokendesk::Token> gone;
    Tokendesk::LiveUpdates live;
};

/// Another program at the same account.
struct OtherClient
{
    OtherClient(const QUrl &server, const Tokendesk::Secret &token) : transport(server), client(transport, token) { }
    Tokendesk::Transport transport;
    Tokendesk::Client client;
    QObject calls;
};
