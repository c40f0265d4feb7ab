// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/folding.h"
#include "app/model/tokenindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Tokendesk;

namespace {

constexpr UserId Owner = 1001;

TokenRows someRows(int count)
{
    TokenRows rows;
    for (int number = 0; number < count; ++number) {
        const int mixed = number * 7919 % count;
        rows.append("id-" + QByteArray::number(number), "Token " + QByteArray::number(mixed / 2), 1'000'000 + mixed);
    }
    return rows;
}

} // namespace

class TokenIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPreparedIsWhatWouldBeWorkedOut()
    {
        TokenStore store;
        TokenIndex index(store);
        TokenStore::Slots shown = index.updated({}, store.applyList(Owner, someRows(5000)));
        QVERIFY(index.prepare());
        QVERIFY(index.prepare());
        // Meanwhile some change, of those that were prepared and of those that were not; one of them twice.
        for (const char *description : {"Aardvark", "Zebra"}) {
            for (const int number : {0, 2500, 4999}) {
                const Token token{QStringLiteral("id-%1").arg(number), QString::fromLatin1(description), 5};
                shown = index.updated(shown, store.upsert(Owner, token));
            }
            QVERIFY(index.prepare());
        }
        const TokenStore::Changes gone = store.remove(Owner, "id-17");
        shown = index.updated(shown, gone);
        store.release(gone.removed);
        int parts = 0;
        while (index.prepare()) {
            QVERIFY(++parts < 100);
        }
        TokenIndex fresh(store);
        const TokenStore::Slots sorted = index.sorted(shown, TokenSorter::By::Description, Qt::AscendingOrder);
        QCOMPARE(
            sorted, fresh.sorted(fresh.unsorted(store.allSlots()), TokenSorter::By::Description, Qt::AscendingOrder));
        QCOMPARE(store.descriptionAt(sorted.front()).toByteArray(), QByteArray("Token 0"));
        QCOMPARE(store.descriptionAt(sorted.back()).toByteArray(), QByteArray("Zebra"));
        const TokenStore::Slots found = index.filtered(sorted, QStringLiteral("zeb"), 0);
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(found, fresh.filtered(sorted, QStringLiteral("zeb"), 0));
    }

    /// What was worked out of the texts is forgotten once all is in order; what changes then must still find its place,
    /// also beside rows that have gone, and in the slots of such rows.
    void changesFindTheirPlaceInWhatIsPrepared()
    {
        constexpr int rows = 2000;
        TokenStore store;
        TokenIndex index(store);
        TokenStore::Slots shown = index.updated({}, store.applyList(Owner, someRows(rows)));
        shown = index.sorted(shown, TokenSorter::By::Description, Qt::AscendingOrder);
        QRandomGenerator random(5);
        for (int round = 0; round < 30; ++round) {
            while (index.prepare()) { }
            for (int change = 0; change < 20; ++change) {
                const int number = random.bounded(rows);
                const QString description = QStringLiteral("Token %1").arg(random.bounded(rows));
                const TokenStore::Changes changes = random.bounded(3) == 0
                    ? store.remove(Owner, "id-" + QByteArray::number(number))
                    : store.upsert(Owner, {QStringLiteral("id-%1").arg(number), description, 5});
                shown = index.updated(shown, changes);
                store.release(changes.removed);
            }
            shown = index.sorted(shown, TokenSorter::By::Id, Qt::AscendingOrder);
            shown = index.sorted(shown, TokenSorter::By::Description, Qt::AscendingOrder);
            TokenIndex fresh(store);
            TokenStore::Slots expected = fresh.unsorted(store.allSlots());
            expected = fresh.sorted(expected, TokenSorter::By::Id, Qt::AscendingOrder);
            expected = fresh.sorted(expected, TokenSorter::By::Description, Qt::AscendingOrder);
            QCOMPARE(shown, expected);
        }
    }

    /// Texts are looked through many letters at a time: a word must be found wherever it begins and ends among those,
    /// and where it only begins and ends alike it must not.
    void findsAWordWhereverItStands()
    {
        constexpr int rows = 400;
        QRandomGenerator random(11);
        const auto someText = [&random](int longest) {
            QByteArray text;
            for (int size = random.bounded(longest + 1); size > 0; --size) {
                text += static_cast<char>('a' + random.bounded(2));
            }
            return text;
        };
        TokenStore store;
        TokenRows list;
        for (int number = 0; number < rows; ++number) {
            list.append("#" + QByteArray::number(number), someText(200), 5);
        }
        const TokenStore::Changes changes = store.applyList(Owner, list);
        for (int round = 0; round < 300; ++round) {
            // Of a row, so that there is a hit, or any other.
            const QByteArray text =
                store.descriptionAt(changes.inserted.at(random.bounded(quint32(rows)))).toByteArray();
            const int from = random.bounded(static_cast<int>(text.size()) + 1);
            const QByteArray word = random.bounded(2) == 0 ? someText(90) : text.mid(from, random.bounded(90));
            TokenStore::Slots expected;
            std::copy_if(changes.inserted.begin(), changes.inserted.end(), std::back_inserter(expected),
                [&](TokenStore::Slot slot) { return store.descriptionAt(slot).toByteArray().contains(word); });
            TokenIndex index(store);
            TokenStore::Slots shown = index.updated({}, changes);
            std::sort(expected.begin(), expected.end());
            // All at once, and letter by letter, where the last ones are looked for among the few that are left.
            TokenStore::Slots found = index.filtered(shown, QString::fromLatin1(word), 0);
            std::sort(found.begin(), found.end());
            QCOMPARE(found, expected);
            shown = index.filtered(found, QString(), 0);
            for (qsizetype size = 1; size <= word.size(); ++size) {
                shown = index.filtered(shown, QString::fromLatin1(word.first(size)), 0);
            }
            std::sort(shown.begin(), shown.end());
            QCOMPARE(shown, expected);
        }
    }

    /// Nothing of what is looked through as it stands, or was folded before, may make a difference to folding
    /// everything at each search; rows come, go and change meanwhile.
    void whatIsFoundIsWhatFoldingSays()
    {
        constexpr int rows = 1500; // more than are looked through at a time
        QRandomGenerator random(17);
        const auto someText = [&random](int longest, bool isAscii) {
            static const QStringList letters{QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("B"),
                QStringLiteral("["), QStringLiteral("{"), QStringLiteral(" "), QStringLiteral("s"), QStringLiteral("é"),
                QStringLiteral("e\u0301"), QStringLiteral("ß"), QStringLiteral("Ж"), QStringLiteral("ж"),
                QStringLiteral("\u0301")};
            QString text;
            for (int size = random.bounded(longest + 1); size > 0; --size) {
                text += letters.at(random.bounded(isAscii ? 7 : static_cast<int>(letters.size())));
            }
            return text;
        };
        const auto someToken = [&](int number) {
            const QString id = QString::number(number) + (number % 10 == 0 ? QStringLiteral("É") : QStringLiteral("a"));
            return Token{id, someText(12, random.bounded(3) != 0), 5};
        };
        TokenStore store;
        TokenIndex index(store);
        store.setOwnerName(Owner, QStringLiteral("Zoë"));
        TokenRows list;
        for (int number = 0; number < rows; ++number) {
            list.append(someToken(number));
        }
        TokenStore::Slots shown = index.updated({}, store.applyList(Owner, list));
        for (int round = 0; round < 400; ++round) {
            for (int change = 0; change < 10; ++change) {
                const Token token = someToken(random.bounded(rows));
                const TokenStore::Changes changes =
                    random.bounded(3) == 0 ? store.remove(Owner, token.id.toUtf8()) : store.upsert(Owner, token);
                shown = index.updated(shown, changes);
                store.release(changes.removed);
            }
            const QString text = random.bounded(20) == 0
                ? QStringLiteral("zoe")
                : someText(4, random.bounded(2) == 0) + u' ' + someText(2, false);
            const QByteArrayList words = TokenQuery(text).words();
            TokenStore::Slots expected = store.allSlots();
            expected.erase(std::remove_if(expected.begin(), expected.end(),
                               [&](TokenStore::Slot slot) {
                                   const QByteArray searched =
                                       folded(store.descriptionAt(slot)) + '\n' + folded(store.idAt(slot)) + "\nzoe";
                                   return !std::all_of(words.begin(), words.end(),
                                       [&searched](const QByteArray &word) { return searched.contains(word); });
                               }),
                expected.end());
            std::sort(expected.begin(), expected.end());
            shown = index.filtered(shown, text, 0);
            TokenStore::Slots found = shown;
            std::sort(found.begin(), found.end());
            QVERIFY2(found == expected, qPrintable(text));
        }
    }

    void foldedTextsOfTheDayAreNotKept()
    {
        constexpr qsizetype longText = qsizetype(100) * 1024;
        TokenStore store;
        FoldedTexts texts(store);
        for (int number = 0; number < 200; ++number) {
            // One that stays among many that come and go, so that no block of memory is ever without a text.
            texts.textChanged(store.upsert(Owner, {QStringLiteral("é%1").arg(number), QString(), 5}).inserted);
            for (int change = 0; change < 10; ++change) {
                const QString text = QStringLiteral("ж%1 ").arg(change).repeated(longText / 4);
                const TokenStore::Changes changes = store.upsert(Owner, {QStringLiteral("long"), text, 5});
                texts.textChanged(number == 0 && change == 0 ? changes.inserted : changes.changed);
                texts.update();
            }
        }
        QVERIFY(texts.heldBytes() >= longText);
        QVERIFY(texts.heldBytes() < 5 * longText);
        QVERIFY(texts.at(*store.find(Owner, "long")).startsWith(QStringLiteral("ж9 ").toUtf8()));
    }

    /// Also where each text takes the memory of the one that was there before.
    void longTextsAreFoldedInParts()
    {
        constexpr qsizetype longText = qsizetype(1024) * 1024;
        constexpr int rows = 10;
        TokenStore store;
        FoldedTexts texts(store);
        for (const QString &letter : {QStringLiteral("ж "), QStringLiteral("й ")}) {
            for (int number = 0; number < rows; ++number) {
                const Token token{QString::number(number), letter.repeated(longText / 3), 5};
                const TokenStore::Changes changes = store.upsert(Owner, token);
                texts.textChanged(changes.inserted);
                texts.textChanged(changes.changed);
            }
            QVERIFY(texts.update(rows, longText));
            texts.update();
        }
        QVERIFY(!texts.update(rows, longText));
    }

    void memoryCountsMoreWhereThereIsMuch()
    {
        TokenStore store;
        TokenIndex index(store);
        TokenRows rows;
        for (int number = 0; number < 3; ++number) {
            rows.append("id-" + QByteArray::number(number), QByteArray(qsizetype(12) * 1024 * 1024, 'x'), 5);
        }
        const TokenStore::Slots shown = index.updated({}, store.applyList(Owner, rows));
        QVERIFY(!index.prepare());
        QCOMPARE(index.filtered(shown, QStringLiteral("XX"), 0).size(), std::size_t(3)); // and works all the same
    }

    void idsSortAsTheyRead()
    {
        TokenStore store;
        TokenIndex index(store);
        TokenRows rows;
        for (const char *id : {"same-b", "same-abcdefghij", "same-abcdefghi", "same-", "same-abcdefghia"}) {
            for (int copy = 0; copy < 20; ++copy) { // more than are sorted one by one
                rows.append(QByteArray(id) + QByteArray(copy, '~'), "", 5);
            }
        }
        const TokenStore::Slots shown = index.updated({}, store.applyList(Owner, rows));
        const TokenStore::Slots sorted = index.sorted(shown, TokenSorter::By::Id, Qt::AscendingOrder);
        QVERIFY(std::is_sorted(sorted.begin(), sorted.end(),
            [&](auto a, auto b) { return store.idAt(a).toByteArray() < store.idAt(b).toByteArray(); }));
    }
};

QTEST_GUILESS_MAIN(TokenIndexTest)
#include "tst_tokenindex.moc"
