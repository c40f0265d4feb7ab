// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokenstore.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

using namespace Tokendesk;

namespace {

constexpr UserId Owner = 7;

QByteArray idOf(int row)
{
    return "id-" + QByteArray::number(row);
}

/// Between 20 and 80 bytes.
QByteArray someText(QRandomGenerator &random)
{
    return QByteArray::number(random.generate64()).leftJustified(20 + random.bounded(60), '.');
}

qsizetype liveBytes(const TokenStore &store)
{
    const TokenStore::Slots all = store.allSlots();
    return std::accumulate(all.begin(), all.end(), qsizetype(0), [&store](qsizetype sum, TokenStore::Slot slot) {
        return sum + store.idAt(slot).size() + store.descriptionAt(slot).size();
    });
}

QHash<QByteArray, QByteArray> textsOf(const TokenStore &store)
{
    QHash<QByteArray, QByteArray> texts;
    for (const TokenStore::Slot slot : store.allSlots()) {
        texts.insert(store.idAt(slot).toByteArray(), store.descriptionAt(slot).toByteArray());
    }
    return texts;
}

/// A store and what must be in it.
struct Room
{
    explicit Room(int rows)
    {
        TokenRows list;
        for (int row = 0; row < rows; ++row) {
            expected.insert(idOf(row), someText(random));
            list.append(idOf(row), expected.value(idOf(row)), row);
        }
        store.applyList(Owner, list);
    }
    void rename(int row)
    {
        expected.insert(idOf(row), someText(random));
        told.push_back({QString::fromLatin1(idOf(row)), QString::fromLatin1(expected.value(idOf(row))), {}, false});
    }
    void remove(int row)
    {
        expected.remove(idOf(row));
        told.push_back({QString::fromLatin1(idOf(row)), {}, {}, true});
    }
    /// What was told since the last time.
    void apply() { store.release(store.applyChanges(Owner, std::exchange(told, {})).removed); }

    QRandomGenerator random{1};
    TokenStore store;
    QHash<QByteArray, QByteArray> expected;
    std::vector<TokenChange> told;
};

} // namespace

class TokenStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changedTextsLeaveNoMoreBehindThanThereIs()
    {
        constexpr int rows = 20'000;
        constexpr qsizetype oneBlock = qsizetype(1024) * 1024;
        Room room(rows);
        qsizetype most = 0;
        for (int batch = 0; batch < 400; ++batch) {
            for (int i = 0; i < 1000; ++i) {
                room.rename(room.random.bounded(rows));
            }
            room.apply();
            most = std::max(most, room.store.textBytes());
        }
        while (room.store.tidy()) { }
        QCOMPARE(textsOf(room.store), room.expected);
        const qsizetype live = liveBytes(room.store);
        QVERIFY2(most <= 3 * live + 2 * oneBlock, qPrintable(QStringLiteral("%1, %2 live").arg(most).arg(live)));
        QVERIFY(room.store.textBytes() <= 2 * live + oneBlock);
    }

    void whatIsLeftAmongRemovedRowsMoves()
    {
        constexpr int rows = 30'000;
        Room room(rows);
        const qsizetype before = room.store.textBytes();
        for (int row = 0; row < rows; ++row) {
            if (row % 10 != 0) { // some are left in each block
                room.remove(row);
            }
        }
        room.apply();
        while (room.store.tidy()) { }
        QCOMPARE(textsOf(room.store), room.expected);
        QVERIFY2(room.store.textBytes() < before / 2, qPrintable(QString::number(room.store.textBytes())));
    }

    void aLongTextGoesAtOnce()
    {
        constexpr qsizetype size = 10'000'000;
        TokenStore store;
        for (const char letter : {'a', 'b', 'c'}) {
            TokenRows list;
            list.append("long", QByteArray(size, letter), 1);
            store.applyList(Owner, list);
            QCOMPARE(store.descriptionAt(store.allSlots().front()).front(), letter);
            QCOMPARE(store.textBytes(), size + 4);
        }
    }

    /// A thread may read one meanwhile.
    void aCopyKeepsItsTexts()
    {
        constexpr int rows = 20'000;
        Room room(rows);
        const TokenStore copy = room.store;
        const auto then = room.expected;
        for (int row = 0; row < rows; ++row) {
            room.rename(row);
        }
        room.apply();
        while (room.store.tidy()) { }
        QCOMPARE(textsOf(copy), then);
        QCOMPARE(textsOf(room.store), room.expected);
    }
};

QTEST_GUILESS_MAIN(TokenStoreTest)
#include "tst_tokenstore.moc"
