// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/model/usermodel.h"
#include "app/session/session.h"
#include "tests/model/modelmirror.h"
#include "tests/session/rawclient.h"
#include "tests/support/cannedserver.h"
#include "tests/support/demofixture.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>

/// A session and everything that follows it, watched.
struct Desk
{
    explicit Desk(Tokendesk::TransportLimits limits = {}) : session(limits)
    {
        QObject::connect(&controller, &Tokendesk::TokenController::loadStateChanged, &controller,
            [this] { states.append(controller.loadState()); });
        QObject::connect(&session, &Tokendesk::Session::expired, &controller, [this] { ++expirations; });
    }

    bool signIn(const QUrl &server, const Tokendesk::Secret &token)
    {
        session.signInWithToken(server, token);
        return QTest::qWaitFor([this] { return session.isSignedIn(); }, 20'000) && loaded();
    }
    bool signIn(const DemoFixture &demo, const TokendeskDemo::DemoAccount &account)
    {
        return signIn(demo.url(), DemoFixture::token(account));
    }
    /// Waits for the end of the load under way.
    bool loaded()
    {
        using State = Tokendesk::TokenController::LoadState;
        const auto isOver = [this] {
            return controller.loadState() == State::Loaded || controller.loadState() == State::Failed;
        };
        return QTest::qWaitFor(isOver, 20'000) && controller.loadState() == State::Loaded;
    }

    QList<Tokendesk::TokenRef> refs() const
    {
        QList<Tokendesk::TokenRef> refs;
        for (int row = 0; row < tokens.rowCount(); ++row) {
            refs.append(tokens.token(row));
        }
        return refs;
    }
    QStringList shownIds() const
    {
        QStringList ids;
        for (const Tokendesk::TokenRef &ref : refs()) {
            ids.append(ref.token.id);
        }
        ids.sort();
        return ids;
    }
    Tokendesk::TokenRef ref(Tokendesk::UserId owner, const QString &id) const
    {
        return tokens.token(tokens.rowOf(owner, id));
    }

    ManualClock clock{1'709'380'800'000};
    Tokendesk::Session session;
    Tokendesk::TokenModel tokens{clock};
    Tokendesk::UserModel users;
    QAbstractItemModelTester tokensTester{&tokens, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester usersTester{&users, QAbstractItemModelTester::FailureReportingMode::QtTest};
    ModelMirror mirror{tokens, Tokendesk::TokenModel::TokenIdRole};
    Tokendesk::TokenController controller{session, tokens, users, clock};
    QList<Tokendesk::TokenController::LoadState> states;
    int expirations = 0;
};

inline QStringList sortedIds(const QList<Tokendesk::Token> &tokens)
{
    QStringList ids;
    for (const Tokendesk::Token &token : tokens) {
        ids.append(token.id);
    }
    ids.sort();
    return ids;
}

inline QByteArray signInAs(int id, bool administrator = false)
{
    return CannedServer::http(200,
        QByteArray(R"({"token":"t","user":{"admin":)") + (administrator ? "true" : "false")
            + R"(,"approved":true,"blocked":false,"created_at":"2021-07-02T06:38:37.141Z","email":"a@example.com","id":)"
            + QByteArray::number(id) + R"(,"last_login":"","name":"A","state":"normal"}})");
}

inline QByteArray rowJson(const char *id, const char *description = "d")
{
    return QByteArray(R"({"created_at":"2021-07-02T06:38:36.025","description":")") + description + R"(","id":")" + id
        + R"("})";
}

inline QByteArray listOf(const QByteArrayList &rows)
{
    return CannedServer::http(200, "[" + rows.join(',') + "]");
}

inline const Tokendesk::Secret CannedToken{QByteArrayView("canned-token")};
