// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/usermodel.h"
#include "tests/model/modelmirror.h"
#include "tests/support/strictness.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Tokendesk;

namespace {

User madeUser(UserId id, const QString &name, const QString &email = {})
{
    User user;
    user.id = id;
    user.name = name;
    user.email = email.isEmpty() ? QStringLiteral("user%1@example.com").arg(id) : email;
    return user;
}

QList<User> someUsers()
{
    return {madeUser(1003, QStringLiteral("Zoë")), madeUser(1001, QStringLiteral("Émile")),
        madeUser(1004, QStringLiteral("user 10")), madeUser(1002, QStringLiteral("User 9")),
        madeUser(1005, QString(), QStringLiteral("foyer@example.com"))};
}

struct WatchedUsers
{
    WatchedUsers() = default;
    explicit WatchedUsers(const QList<User> &users)
    {
        model.applyList(users);
        mirror.forgetCounts();
    }

    QList<UserId> ids() const
    {
        QList<UserId> ids;
        for (int row = 0; row < model.rowCount(); ++row) {
            ids.append(model.index(row).data(UserModel::UserIdRole).toLongLong());
        }
        return ids;
    }

    UserModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    ModelMirror mirror{model, UserModel::UserIdRole};
};

} // namespace

class UserModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void usersStandInTheOrderOfTheirNames()
    {
        const WatchedUsers watched(someUsers());
        QCOMPARE(watched.ids(), (QList<UserId>{1001, 1005, 1002, 1004, 1003}));
        QCOMPARE(watched.model.rowCount(watched.model.index(0)), 0);
        QVERIFY(!watched.model.data({}).isValid());
        QCOMPARE(watched.model.index(1).data().toString(), QStringLiteral("foyer@example.com"));
        QCOMPARE(watched.model.rowOf(1004), 3);
        QCOMPARE(watched.model.rowOf(7), -1);
        QCOMPARE(watched.model.user(1003)->name, QStringLiteral("Zoë"));
        QVERIFY(watched.model.user(7) == nullptr);
    }

    void aUserIsToldInFull()
    {
        User user = madeUser(1, QStringLiteral("<b>A\u202Elice</b>"), QStringLiteral("alice@example.com"));
        user.administrator = true;
        user.blocked = true;
        const WatchedUsers watched({user});
        const QModelIndex row = watched.model.index(0);
        const QString shown = QStringLiteral("<b>A‹U+202E›lice</b>");
        QCOMPARE(row.data().toString(), shown);
        QCOMPARE(row.data(Qt::ToolTipRole).toString(), shown + QStringLiteral("\nalice@example.com"));
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), shown + QStringLiteral(", administrator, blocked"));
        QVERIFY(row.data(UserModel::AdministratorRole).toBool());
        QVERIFY(row.data(UserModel::BlockedRole).toBool());
        QCOMPARE(row.data(UserModel::EmailRole).toString(), QStringLiteral("alice@example.com"));
    }

    void aListTellsOnlyWhatDiffers()
    {
        QList<User> users = someUsers();
        WatchedUsers watched(users);
        std::reverse(users.begin(), users.end());
        watched.model.applyList(users);
        QCOMPARE(watched.mirror.signalCount, 0);

        users.removeIf([](const User &user) { return user.id == 1002; });
        users[0].name = QStringLiteral("Aaron");
        users.append(madeUser(1006, QStringLiteral("Bea")));
        users.append(madeUser(1006, QStringLiteral("Bea again")));
        watched.model.applyList(users);
        QCOMPARE(watched.mirror.removedIds, QStringList{QStringLiteral("1002")});
        QCOMPARE(watched.mirror.inserted, 1);
        QCOMPARE(watched.mirror.changed, 1);
        QCOMPARE(watched.mirror.resets, 0);
        QCOMPARE(watched.ids(), (QList<UserId>{1005, 1006, 1001, 1004, 1003}));
        QVERIFY(watched.mirror.agrees());
    }

    void theFilterLooksAtNameAndEmail()
    {
        WatchedUsers watched(someUsers());
        watched.model.setFilter(QStringLiteral("EMILE"));
        QCOMPARE(watched.ids(), QList<UserId>{1001});
        watched.model.setFilter(QStringLiteral("example user1003"));
        QCOMPARE(watched.ids(), QList<UserId>{1003});
        watched.model.setFilter(QStringLiteral("nobody"));
        QVERIFY(watched.ids().isEmpty());
        QCOMPARE(watched.model.totalCount(), 5);
        QVERIFY(watched.model.user(1001) != nullptr);
        watched.model.setFilter(QStringLiteral(" "));
        QCOMPARE(watched.model.rowCount(), 5);
        QVERIFY(watched.mirror.agrees());
    }

    void theNumberOfTokensIsKnownOnceItIsTold()
    {
        WatchedUsers watched(someUsers());
        const auto count = [&watched] {
            return watched.model.index(watched.model.rowOf(1003)).data(UserModel::TokenCountRole);
        };
        QVERIFY(!count().isValid());
        watched.model.setTokenCount(1003, 0);
        QCOMPARE(count(), QVariant(0));
        watched.model.setTokenCount(1003, 0);
        QCOMPARE(watched.mirror.changed, 1);
        watched.model.applyList(someUsers());
        QCOMPARE(count(), QVariant(0));
        watched.model.clear();
        watched.model.applyList(someUsers());
        QVERIFY(!count().isValid());
    }

    void anySequenceOfListsIsToldRight_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 20240302U}) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void anySequenceOfListsIsToldRight()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        WatchedUsers watched;
        QItemSelectionModel selection(&watched.model);
        for (int step = 0; step < 60; ++step) {
            QHash<UserId, QPersistentModelIndex> places;
            for (int row = 0; row < watched.model.rowCount(); ++row) {
                const QModelIndex index = watched.model.index(row);
                places.insert(index.data(UserModel::UserIdRole).toLongLong(), index);
            }
            if (random.bounded(3) == 0) {
                watched.model.setFilter(random.bounded(2) == 0 ? QString() : QString::number(random.bounded(10)));
            } else {
                QList<User> users;
                for (UserId id = 0; id < 100; ++id) {
                    if (random.bounded(4) != 0) {
                        users.append(madeUser(id, QStringLiteral("name %1").arg(random.bounded(50))));
                    }
                }
                std::shuffle(users.begin(), users.end(), random);
                watched.model.applyList(users);
                QCOMPARE(watched.model.totalCount(), users.size());
            }
            QVERIFY(!QTest::currentTestFailed());
            QVERIFY2(watched.mirror.agrees(), QByteArray::number(step).constData());
            const QList<UserId> ids = watched.ids();
            for (auto place = places.cbegin(); place != places.cend(); ++place) {
                QCOMPARE(place->isValid(), ids.contains(place.key()));
                QVERIFY(!place->isValid() || place->data(UserModel::UserIdRole).toLongLong() == place.key());
            }
            for (const UserId id : ids) {
                QCOMPARE(watched.model.user(id)->id, id);
            }
        }
    }
};

QTEST_GUILESS_MAIN(UserModelTest)
#include "tst_usermodel.moc"
