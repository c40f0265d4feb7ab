// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "tests/support/cannedserver.h"

#include <QTest>

#include <utility>

inline QByteArray signInAnswer(const char *token, int userId = 7)
{
    return CannedServer::http(200,
        QByteArray(R"({"token":")") + token + R"(","user":{"admin":false,"approved":true,"blocked":false,)"
            + R"("created_at":"2021-07-02T06:38:37.141Z","email":"a@example.com","id":)" + QByteArray::number(userId)
            + R"(,"last_login":"","name":"A","state":"normal"}})");
}

inline const Tokendesk::Secret SomePassword{QByteArrayView("some password")};

/// A session and what it told.
struct WatchedSession
{
    explicit WatchedSession(Tokendesk::TransportLimits limits = {}) : session(limits)
    {
        QObject::connect(&session, &Tokendesk::Session::stateChanged, &session,
            [this](Tokendesk::Session::State state) { told.append(QString::number(int(state))); });
        QObject::connect(
            &session, &Tokendesk::Session::signedIn, &session, [this] { told.append(QStringLiteral("in")); });
        QObject::connect(
            &session, &Tokendesk::Session::signInFailed, &session, [this](const Tokendesk::ApiError &error) {
                failure = error;
                told.append(QStringLiteral("failed"));
            });
        QObject::connect(
            &session, &Tokendesk::Session::expired, &session, [this] { told.append(QStringLiteral("expired")); });
        QObject::connect(
            &session, &Tokendesk::Session::signedOut, &session, [this] { told.append(QStringLiteral("out")); });
    }

    /// States by their number, signals by name.
    QStringList takeTold() { return std::exchange(told, {}); }
    bool signIn(const QUrl &server, const QString &email, const Tokendesk::Secret &password)
    {
        session.signInWithPassword(server, email, password);
        return ended();
    }
    bool signIn(const QUrl &server, const Tokendesk::Secret &token)
    {
        session.signInWithToken(server, token);
        return ended();
    }
    bool ended()
    {
        return QTest::qWaitFor([this] { return session.state() != Tokendesk::Session::State::SigningIn; }, 20'000)
            && session.isSignedIn();
    }

    Tokendesk::Session session;
    QStringList told;
    Tokendesk::ApiError failure;
};

inline QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}
