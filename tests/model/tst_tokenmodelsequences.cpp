// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/modelfixture.h"
#include "tests/support/strictness.h"

#include <QItemSelectionModel>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Tokendesk;

namespace {

constexpr int Steps = 300;

/// The model again, in the simplest way that can be right.
struct Plain
{
    QMap<QString, Token> tokens;
    QString filter;
    int column = TokenModel::CreatedColumn;
    Qt::SortOrder order = Qt::DescendingOrder;

    /// Numbers in a text count by their value, so that "word9" comes before "word10".
    qint64 keyOf(const Token &token) const
    {
        return column == TokenModel::DescriptionColumn
            ? token.description.mid(static_cast<qsizetype>(sizeof "word") - 1).toInt()
            : token.createdAt.value_or(std::numeric_limits<qint64>::max());
    }

    QStringList shown() const
    {
        QStringList ids;
        for (const Token &token : tokens) {
            if (token.description.contains(filter) || token.id.contains(filter)) {
                ids.append(token.id);
            }
        }
        std::sort(ids.begin(), ids.end(), [this](const QString &a, const QString &b) {
            const bool ascending = order == Qt::AscendingOrder;
            if (column != TokenModel::IdColumn && keyOf(tokens[a]) != keyOf(tokens[b])) {
                return (keyOf(tokens[a]) < keyOf(tokens[b])) == ascending;
            }
            return column == TokenModel::IdColumn && !ascending ? b < a : a < b;
        });
        return ids;
    }
};

} // namespace

class TokenModelSequencesTest : public QObject
{
    Q_OBJECT

private:
    static Token someToken(QRandomGenerator &random)
    {
        const int number = random.bounded(120);
        Token token = madeToken(QStringLiteral("id%1").arg(number), QStringLiteral("word%1").arg(random.bounded(12)),
            NoonMs - random.bounded(20) * DayMs);
        if (random.bounded(10) == 0) {
            token.createdAt.reset();
        }
        return token;
    }

    static void change(QRandomGenerator &random, WatchedModel &watched, Plain &plain)
    {
        const auto put = [&plain](const Token &token) {
            Token &known = plain.tokens[token.id];
            const Timestamp before = known.createdAt;
            known = token;
            if (!known.createdAt) {
                known.createdAt = before;
            }
        };
        switch (random.bounded(8)) {
        case 0:
        case 1: {
            // A list keeps some of what was there, in any order, changes some of it and brings new ones.
            QList<Token> list;
            const int keptOfTen = random.bounded(11);
            for (const Token &token : std::as_const(plain.tokens)) {
                if (random.bounded(10) < keptOfTen) {
                    list.append(token);
                    if (random.bounded(20) == 0) {
                        list.last().description = QStringLiteral("word%1").arg(random.bounded(12));
                    }
                }
            }
            for (int i = random.bounded(40); i > 0; --i) {
                const Token token = someToken(random);
                if (std::none_of(list.cbegin(), list.cend(), [&](const Token &t) { return t.id == token.id; })) {
                    list.append(token);
                }
            }
            if (random.bounded(2) == 0) {
                std::shuffle(list.begin(), list.end(), random);
            }
            watched.model.applyList(Alice, rowsOf(list));
            const QMap<QString, Token> before = std::exchange(plain.tokens, {});
            for (const Token &token : std::as_const(list)) {
                if (before.contains(token.id)) {
                    plain.tokens.insert(token.id, before.value(token.id));
                }
                put(token);
            }
            return;
        }
        case 2:
        case 3: {
            const Token token = someToken(random);
            watched.model.upsert(Alice, token);
            put(token);
            return;
        }
        case 4: {
            const QString id = someToken(random).id;
            watched.model.remove(Alice, id);
            plain.tokens.remove(id);
            return;
        }
        case 5:
            plain.column = std::array{
                TokenModel::CreatedColumn, TokenModel::IdColumn, TokenModel::DescriptionColumn}[random.bounded(3U)];
            plain.order = random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            // Where this leaves rows equal, the order chosen before counts: by id.
            watched.model.sort(-1);
            watched.model.sort(TokenModel::IdColumn);
            watched.model.sort(plain.column, plain.order);
            return;
        default: {
            const QStringList filters{QString(), QStringLiteral("word1"), QStringLiteral("word11"),
                QStringLiteral("id1"), QStringLiteral("id11"), QStringLiteral("nowhere")};
            plain.filter = filters.at(random.bounded(static_cast<int>(filters.size())));
            watched.model.setFilter(plain.filter);
        }
        }
    }

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void anySequenceOfChangesIsToldRight_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U, 4U, 20240302U}) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void anySequenceOfChangesIsToldRight()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        WatchedModel watched;
        Plain plain;
        QItemSelectionModel selection(&watched.model);
        for (int step = 0; step < Steps; ++step) {
            QHash<QString, QPersistentModelIndex> places;
            for (int row = 0; row < watched.model.rowCount(); ++row) {
                const QModelIndex index = watched.model.index(row, row % TokenModel::ColumnCount);
                places.insert(index.data(TokenModel::TokenIdRole).toString(), index);
                if (random.bounded(5) == 0) {
                    selection.select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
                }
            }
            QStringList selected;
            for (const QModelIndex &row : selection.selectedRows()) {
                selected.append(row.data(TokenModel::TokenIdRole).toString());
            }

            change(random, watched, plain);
            const QByteArray where = "step " + QByteArray::number(step);
            QVERIFY2(!QTest::currentTestFailed(), where.constData());
            QVERIFY2(watched.mirror.agrees(), where.constData());
            QVERIFY2(watched.ids() == plain.shown(), where.constData());
            QCOMPARE(watched.model.totalCount(), plain.tokens.size());
            QCOMPARE(watched.mirror.resets, 0);

            const QStringList ids = watched.ids();
            for (auto place = places.cbegin(); place != places.cend(); ++place) {
                const bool stillShown = ids.contains(place.key());
                QVERIFY2(place->isValid() == stillShown, where.constData());
                QVERIFY2(
                    !stillShown || place->data(TokenModel::TokenIdRole).toString() == place.key(), where.constData());
            }
            QStringList stillSelected;
            for (const QModelIndex &row : selection.selectedRows()) {
                stillSelected.append(row.data(TokenModel::TokenIdRole).toString());
            }
            selected.removeIf([&ids](const QString &id) { return !ids.contains(id); });
            selected.sort();
            stillSelected.sort();
            QVERIFY2(selected == stillSelected, where.constData());
            for (const QString &id : ids) {
                const int row = watched.model.rowOf(Alice, id);
                QCOMPARE(watched.model.token(row).token, plain.tokens.value(id));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TokenModelSequencesTest)
#include "tst_tokenmodelsequences.moc"
