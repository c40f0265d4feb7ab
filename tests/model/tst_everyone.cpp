// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/everyonelist.h"
#include "tests/model/livefixture.h"
#include "tests/support/calls.h"
#include "tests/support/strictness.h"

#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <mutex>
#include <optional>
#include <utility>

using namespace Tokendesk;
using namespace std::chrono_literals;
using LoadState = TokenController::LoadState;

namespace {

constexpr UserId Admin = 1;

QByteArray userJson(UserId id)
{
    const QByteArray number = QByteArray::number(id);
    return R"({"admin":false,"approved":true,"blocked":false,"created_at":"2021-07-02T06:38:37.141Z","email":"u)"
        + number + R"(@example.com","id":)" + number + R"(,"last_login":"","name":"User )" + number
        + R"(","state":"normal"})";
}

QByteArray pathOf(UserId owner)
{
    return "/api/v1/users/" + QByteArray::number(owner) + "/access-tokens";
}

QByteArray tokenOf(UserId owner)
{
    return listOf({rowJson(("id-" + QByteArray::number(owner)).constData())});
}

/// An administrator and users from 2 on, with a token each.
struct ManyUsers
{
    explicit ManyUsers(int count)
    {
        setUsers(count);
        server.answerPath("/api/v1/users/login", signInAs(Admin, true));
        for (UserId id = Admin; id <= count; ++id) {
            server.answerPath(pathOf(id), tokenOf(id));
        }
    }
    void setUsers(int count)
    {
        QByteArrayList users;
        for (UserId id = Admin; id <= count; ++id) {
            users.append(userJson(id));
        }
        server.answerPath("/api/v1/users", listOf(users));
    }
    int requestsFor(UserId owner) const
    {
        return static_cast<int>(std::count_if(server.requests().cbegin(), server.requests().cend(),
            [owner](const QByteArray &request) { return request.startsWith("GET " + pathOf(owner) + ' '); }));
    }

    CannedServer server;
};

bool showEveryone(Desk &desk)
{
    desk.controller.showEveryone();
    return QTest::qWaitFor(
        [&desk] {
            return desk.controller.loadState() == LoadState::Loaded || desk.controller.loadState() == LoadState::Failed;
        },
        20'000);
}

} // namespace

class EveryoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void everyonesTokensAreInOneTable()
    {
        TokendeskDemo::DemoOptions options;
        options.users = 30;
        const DemoFixture demo(options);
        Desk desk;
        QVERIFY(desk.signIn(demo, demo.administrator()));
        QVERIFY(showEveryone(desk));
        QVERIFY(desk.controller.showsEveryone());
        QCOMPARE(desk.controller.loadState(), LoadState::Loaded);
        OtherClient other(demo.url(), DemoFixture::token(demo.administrator()));
        QStringList expected;
        for (const User &user : desk.users.users()) {
            const auto list = resultOf(other.client.listTokens(user.id, &other.calls));
            QCOMPARE(desk.users.index(desk.users.rowOf(user.id)).data(UserModel::TokenCountRole).toInt(),
                static_cast<int>(list.value().tokens.size()));
            for (qsizetype row = 0; row < list.value().tokens.size(); ++row) {
                const TokenRef ref = desk.ref(user.id, list.value().tokens.at(row).id);
                QCOMPARE(ref.ownerName, user.name);
                expected.append(ref.token.id);
            }
        }
        expected.sort();
        QCOMPARE(desk.shownIds(), expected);
        QVERIFY(expected.size() > 100);
        QVERIFY(desk.mirror.agrees());
    }

    void noMoreCallsAreUnderWayThanIsPolite()
    {
        TokendeskDemo::DemoOptions options;
        options.users = 60;
        options.latency = 20ms;
        DemoFixture demo(options);
        std::mutex mutex;
        std::vector<std::chrono::steady_clock::time_point> arrivals;
        demo.server().setArrivalObserver([&](const std::string &, const std::string &path) {
            const std::lock_guard lock(mutex);
            if (path.find("access-tokens") != std::string::npos) {
                arrivals.push_back(std::chrono::steady_clock::now());
            }
        });
        Session session;
        session.signInWithToken(demo.url(), DemoFixture::token(demo.administrator()));
        QTRY_VERIFY(session.isSignedIn());
        QList<UserId> users;
        const auto listed = resultOf(session.client()->listUsers(&session));
        for (const User &user : listed.value().users) {
            users.append(user.id);
        }
        EveryoneReader reader(session, 3, EveryoneReader::SecondTry::Yes);
        QSignalSpy finished(&reader, &EveryoneReader::finished);
        reader.read(users);
        QTRY_COMPARE(finished.size(), 1);
        const std::lock_guard lock(mutex);
        QCOMPARE(arrivals.size(), static_cast<std::size_t>(users.size()));
        // An answer takes 20 ms: within that time of any call no more than three can have come.
        for (std::size_t i = 3; i < arrivals.size(); ++i) {
            QVERIFY2(arrivals[i] - arrivals[i - 3] >= 19ms, qPrintable(QString::number(i)));
        }
    }

    void rowsComeBeforeTheEndAndProgressIsTold()
    {
        TokendeskDemo::DemoOptions options;
        options.users = 60;
        options.latency = 30ms;
        const DemoFixture demo(options);
        Desk desk;
        QVERIFY(desk.signIn(demo, demo.administrator()));
        desk.controller.showEveryone();
        QTRY_VERIFY(desk.controller.everyone().isInRound());
        // Told as it happens: on a busy machine everyone may be read before the test looks again.
        std::optional<LoadState> stateAtFirstRows;
        int doneAtFirstRows = 0;
        connect(&desk.tokens, &QAbstractItemModel::rowsInserted, &desk.tokens, [&] {
            if (!stateAtFirstRows) {
                stateAtFirstRows = desk.controller.loadState();
                doneAtFirstRows = desk.controller.everyone().doneCount();
            }
        });
        QVERIFY(desk.loaded());
        QCOMPARE(stateAtFirstRows, LoadState::Loading);
        QVERIFY(doneAtFirstRows < desk.users.totalCount());
        QCOMPARE(desk.controller.everyone().totalCount(), desk.users.totalCount());
        QCOMPARE(desk.controller.everyone().doneCount(), desk.controller.everyone().totalCount());
        QVERIFY(!desk.controller.everyone().isInRound());
    }

    void whoCouldNotBeReadIsMarkedAndRetriedAlone()
    {
        ManyUsers many(20);
        many.server.answerPath(pathOf(7), CannedServer::http(500, R"({"msg":"broken"})"));
        many.server.answerPath(pathOf(9), CannedServer::http(200, "nonsense"));
        Desk desk;
        QVERIFY(desk.signIn(many.server.url(), CannedToken));
        QVERIFY(showEveryone(desk));
        QCOMPARE(desk.controller.loadState(), LoadState::Loaded);
        QCOMPARE(desk.tokens.rowCount(), 18);
        const auto &failures = desk.controller.everyone().failures();
        QCOMPARE(failures.size(), 2);
        QCOMPARE(failures.value(7).kind, ApiErrorKind::ServerFault);
        QCOMPARE(failures.value(9).kind, ApiErrorKind::BadAnswer);
        const auto isMarked = [&desk](UserId id) {
            return desk.users.index(desk.users.rowOf(id)).data(UserModel::UnreadableRole).toBool();
        };
        QVERIFY(isMarked(7) && isMarked(9) && !isMarked(8));

        many.server.answerPath(pathOf(7), tokenOf(7));
        const int before = many.requestsFor(8);
        desk.controller.everyone().readMissing();
        QTRY_COMPARE(desk.tokens.rowCount(), 19);
        QTRY_VERIFY(!desk.controller.everyone().isInRound());
        QCOMPARE(failures.size(), 1);
        QVERIFY(!isMarked(7) && isMarked(9));
        QCOMPARE(many.requestsFor(8), before);
        QCOMPARE(many.requestsFor(9), 2);
    }

    void cancelKeepsWhatWasReadAndTheRestCanFollow()
    {
        TokendeskDemo::DemoOptions options;
        options.users = 400; // several times what is under way at once
        options.latency = 50ms;
        const DemoFixture demo(options);
        Desk desk;
        QVERIFY(desk.signIn(demo, demo.administrator()));
        desk.controller.showEveryone();
        QTRY_VERIFY(desk.tokens.rowCount() > 0);
        desk.controller.cancelLoading();
        QCOMPARE(desk.controller.loadState(), LoadState::Loaded);
        const int rows = desk.tokens.rowCount();
        const int left = desk.controller.everyone().unreadCount();
        QVERIFY(left > 0);
        QVERIFY(desk.controller.everyone().failures().isEmpty());
        desk.controller.everyone().readMissing();
        QTRY_VERIFY(!desk.controller.everyone().isInRound());
        QCOMPARE(desk.controller.everyone().unreadCount(), 0);
        QVERIFY(desk.tokens.rowCount() > rows);
    }

    void aRefreshChangesOnlyWhatDiffers()
    {
        ManyUsers many(20);
        Desk desk;
        QVERIFY(desk.signIn(many.server.url(), CannedToken));
        QVERIFY(showEveryone(desk));
        // The list of users comes during the round, and nobody is asked twice for that.
        for (UserId id = 1; id <= 20; ++id) {
            QCOMPARE(many.requestsFor(id), id == Admin ? 2 : 1);
        }
        QItemSelectionModel selection(&desk.tokens);
        selection.select(desk.tokens.index(5, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QString selected = desk.tokens.token(5).token.id;
        desk.mirror.forgetCounts();
        many.server.answerPath(pathOf(3), listOf({rowJson("id-3", "renamed"), rowJson("id-3b")}));
        desk.controller.refresh();
        QCOMPARE(desk.controller.loadState(), LoadState::Reloading);
        QVERIFY(desk.loaded());
        QCOMPARE(desk.mirror.inserted, 1);
        QCOMPARE(desk.mirror.changed, 1);
        QCOMPARE(desk.mirror.removed, 0);
        QCOMPARE(desk.mirror.resets, 0);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().first().data(TokenModel::TokenIdRole).toString(), selected);
        QVERIFY(desk.mirror.agrees());
    }

    void newAndDeletedUsersAreFollowed()
    {
        ManyUsers many(5);
        Desk desk;
        QVERIFY(desk.signIn(many.server.url(), CannedToken));
        QVERIFY(showEveryone(desk));
        many.server.answerPath(pathOf(6), tokenOf(6));
        many.setUsers(6);
        desk.controller.refreshUsersQuietly();
        QTRY_COMPARE(desk.tokens.rowCount(), 6);
        QCOMPARE(desk.ref(6, QStringLiteral("id-6")).ownerName, QStringLiteral("User 6"));
        QCOMPARE(many.requestsFor(3), 1);
        many.setUsers(4);
        desk.controller.refreshUsersQuietly();
        QTRY_COMPARE(desk.tokens.rowCount(), 4);
        QVERIFY(desk.mirror.agrees());
    }

    void whatIsAskedWhileUsersAreOnTheirWayIsNotLost()
    {
        ManyUsers many(5);
        Desk desk;
        QVERIFY(desk.signIn(many.server.url(), CannedToken));
        QVERIFY(showEveryone(desk));
        // The server has answered with five, but that has not been read yet.
        bool isAnswered = false;
        connect(
            &many.server, &CannedServer::requestArrived, &desk.controller,
            [&] {
                if (!std::exchange(isAnswered, true)) {
                    many.setUsers(4);
                    desk.controller.refreshUsersQuietly();
                }
            },
            Qt::DirectConnection);
        desk.controller.refreshUsersQuietly();
        QTRY_COMPARE(desk.tokens.rowCount(), 4);
    }

    void tokensAreFollowedUserByUser()
    {
        ManyUsers many(4);
        LiveDesk desk;
        QVERIFY(desk.signIn(many.server.url(), CannedToken));
        QVERIFY(showEveryone(desk));
        QTRY_COMPARE(desk.live.state(), LiveUpdates::State::Polling);
        many.server.answerPath(pathOf(4), listOf({rowJson("id-4", "changed elsewhere")}));
        QTRY_COMPARE(desk.ref(4, QStringLiteral("id-4")).token.description, QStringLiteral("changed elsewhere"));
        many.server.answerPath(pathOf(2), listOf({}));
        QTRY_COMPARE(desk.tokens.rowCount(), 3);
        QTRY_COMPARE(desk.gone.size(), 1);
        QCOMPARE(desk.states.count(LoadState::Reloading), 0);
        // In turn: nobody is asked twice before all others were asked once more.
        QVERIFY(std::abs(many.requestsFor(2) - many.requestsFor(3)) <= 1);
    }

    void aServerThatIsGoneEndsTheRoundSoonAndIsSaidOnce()
    {
        ManyUsers many(200);
        Desk desk;
        QVERIFY(desk.signIn(many.server.url(), CannedToken));
        for (UserId id = 1; id <= 200; ++id) {
            many.server.answerPath(pathOf(id), {});
        }
        many.server.answer({}, CannedServer::After::Reset);
        desk.controller.showEveryone();
        many.server.closeConnections();
        many.server.stopListening();
        QTRY_COMPARE(desk.controller.loadState(), LoadState::Failed);
        QVERIFY(desk.controller.loadError().has_value());
        QVERIFY(isWithoutAnswer(desk.controller.loadError()->kind));
        QCOMPARE(desk.controller.everyone().failures().size(), 200);
    }

    void patienceIsGivenWhereItIsAskedFor()
    {
        ManyUsers many(4);
        many.server.answerPath(pathOf(3), CannedServer::http(429, R"({"msg":"slow down"})", "Retry-After: 1\r\n"));
        Desk desk;
        QVERIFY(desk.signIn(many.server.url(), CannedToken));
        desk.controller.showEveryone();
        QTRY_COMPARE(desk.tokens.rowCount(), 3);
        QTRY_COMPARE(many.requestsFor(3), 1);
        many.server.answerPath(pathOf(3), tokenOf(3));
        QTRY_COMPARE(desk.tokens.rowCount(), 4);
        QTRY_COMPARE(desk.controller.loadState(), LoadState::Loaded);
        QCOMPARE(many.requestsFor(3), 2);
        QVERIFY(desk.controller.everyone().failures().isEmpty());
    }

    void anEndedSignInEndsTheRound()
    {
        ManyUsers many(30);
        many.server.answerPath(pathOf(10), CannedServer::http(401, R"({"msg":"no"})"));
        Desk desk;
        QVERIFY(desk.signIn(many.server.url(), CannedToken));
        desk.controller.showEveryone();
        QTRY_COMPARE(desk.expirations, 1);
        QCOMPARE(desk.session.state(), Session::State::Expired);
        QVERIFY(!desk.controller.everyone().isInRound());
        QCOMPARE(desk.controller.loadState(), LoadState::Failed);
        // The same account again: all is read again.
        many.server.answerPath(pathOf(10), tokenOf(10));
        QVERIFY(desk.signIn(many.server.url(), CannedToken));
        QTRY_COMPARE(desk.tokens.rowCount(), 30);
    }

    void ownChangesShowAtOnce()
    {
        const DemoFixture demo;
        Desk desk;
        QVERIFY(desk.signIn(demo, demo.administrator()));
        QVERIFY(showEveryone(desk));
        const int rows = desk.tokens.rowCount();
        const UserId owner = demo.user().id;
        auto *create = desk.controller.createToken(owner, QStringLiteral("made here"), &desk.controller);
        const auto made = resultOf(create);
        QVERIFY(made.isOk());
        const TokenRef ref = desk.ref(owner, made.value().token.id);
        QCOMPARE(ref.token.description, QStringLiteral("made here"));
        QVERIFY(!ref.ownerName.isEmpty());
        QVERIFY(resultOf(desk.controller.rename(ref, QStringLiteral("renamed"), &desk.controller)).isOk());
        QCOMPARE(desk.ref(owner, ref.token.id).token.description, QStringLiteral("renamed"));
        RevokeJob *job = desk.controller.revoke({ref}, &desk.controller);
        QSignalSpy finished(job, &RevokeJob::finished);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(desk.tokens.rowCount(), rows);
    }

    void fromEveryoneToOneUserAndBack()
    {
        const DemoFixture demo;
        Desk desk;
        QVERIFY(desk.signIn(demo, demo.administrator()));
        const int own = desk.tokens.rowCount();
        QVERIFY(showEveryone(desk));
        const int all = desk.tokens.rowCount();
        desk.controller.showTokensOf(demo.administrator().id);
        QVERIFY(!desk.controller.showsEveryone());
        QVERIFY(desk.loaded());
        QCOMPARE(desk.tokens.rowCount(), own);
        desk.controller.showEveryone();
        desk.controller.showTokensOf(demo.user().id); // in the middle of the round
        QVERIFY(desk.loaded());
        for (int row = 0; row < desk.tokens.rowCount(); ++row) {
            QCOMPARE(desk.tokens.token(row).owner, demo.user().id);
        }
        QVERIFY(showEveryone(desk));
        QCOMPARE(desk.tokens.rowCount(), all);
        QVERIFY(desk.mirror.agrees());
    }

    void aRegularUserCannotShowEveryone()
    {
        const DemoFixture demo;
        Desk desk;
        QVERIFY(desk.signIn(demo, demo.user()));
        const QStringList before = desk.shownIds();
        desk.controller.showEveryone();
        QVERIFY(!desk.controller.showsEveryone());
        QCOMPARE(desk.shownIds(), before);
    }
};

QTEST_GUILESS_MAIN(EveryoneTest)
#include "tst_everyone.moc"
