// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/clock.h"
#include "app/model/tokenmodel.h"

#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

using namespace Tokendesk;

namespace {

constexpr int Repeats = 5;
constexpr UserId Owner = 1001;

struct Row
{
    QByteArray id;
    QByteArray description;
    qint64 createdAtMs;
};

std::vector<Row> someRows(int count)
{
    static const QList<QByteArray> words{"CI pipeline", "Grafana dashboard", "Backup script", "Nightly export",
        "Übersicht Foyer", "Резервное копирование", "会議室ディスプレイ", "Build agent"};
    QRandomGenerator random(1);
    std::vector<Row> rows;
    rows.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        // As a server's: one salt for all, so that ids begin alike.
        QByteArray id = "JDJhJDA0JENKTWJDT0g1QVNYSkFQTXh3NlhNWi5" + QByteArray::number(random.generate64(), 36)
            + QByteArray::number(random.generate64(), 36);
        rows.push_back({std::move(id), words.at(random.bounded(8)) + ' ' + QByteArray::number(random.bounded(5000)),
            1'500'000'000'000 + static_cast<qint64>(random.bounded(200'000'000)) * 1000});
    }
    return rows;
}

TokenRows asList(const std::vector<Row> &rows)
{
    TokenRows list;
    for (const Row &row : rows) {
        list.append(row.id, row.description, row.createdAtMs);
    }
    return list;
}

/// Of processor time: what other programs do meanwhile does not count.
double msOf(const std::function<void()> &work)
{
    const std::clock_t before = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
}

void print(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << QString::fromLatin1(what).leftJustified(44) << " median "
                        << QString::number(times.at(times.size() / 2), 'f', 1).rightJustified(8) << " ms, worst "
                        << QString::number(times.back(), 'f', 1).rightJustified(8) << " ms\n";
}

void measure(const char *what, const std::function<void(int)> &work)
{
    std::vector<double> times;
    times.reserve(Repeats);
    for (int i = 0; i < Repeats; ++i) {
        times.push_back(msOf([&] { work(i); }));
    }
    print(what, times);
}

} // namespace

/// bench_tokenmodel [rows]
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::max(1000, QByteArray(argv[1]).toInt()) : 100'000;
    QTextStream(stdout) << count << " rows, with a selection of 100\n";
    const SystemClock clock;
    TokenModel model(clock);
    std::vector<Row> rows = someRows(count);
    TokenRows list = asList(rows);
    print("first list", {msOf([&] { model.applyList(Owner, list); })});
    QItemSelectionModel selection(&model);
    for (int row = 0; row < 100; ++row) {
        selection.select(model.index(row * (count / 100), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    measure("the same list again", [&](int) { model.applyList(Owner, list); });

    print("first keystroke of the first filter", {msOf([&] { model.setFilter(QStringLiteral("g")); })});
    const QString typed = QStringLiteral("grafana 12");
    std::vector<double> keystrokes;
    for (qsizetype length = 2; length <= typed.size(); ++length) {
        keystrokes.push_back(msOf([&] { model.setFilter(typed.left(length)); }));
    }
    print("a keystroke more", keystrokes);
    print("filter cleared", {msOf([&] { model.setFilter(QString()); })});
    measure(
        "a keystroke that hides half", [&](int i) { model.setFilter(i % 2 == 0 ? QStringLiteral("e") : QString()); });
    model.setFilter(QString());

    const auto order = [](int i) {
        return i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
    };
    measure("sort by date", [&](int i) { model.sort(TokenModel::CreatedColumn, order(i)); });
    print("first sort by description", {msOf([&] { model.sort(TokenModel::DescriptionColumn); })});
    measure("sort by description", [&](int i) { model.sort(TokenModel::DescriptionColumn, order(i + 1)); });
    measure("sort by id", [&](int i) { model.sort(TokenModel::IdColumn, order(i)); });

    model.sort(TokenModel::CreatedColumn, Qt::DescendingOrder);
    QRandomGenerator random(2);
    measure("a list with 1,000 scattered changes", [&](int i) {
        for (int change = 0; change < 1000; ++change) {
            rows[random.bounded(static_cast<quint32>(rows.size()))].description = "changed " + QByteArray::number(i);
        }
        list = asList(rows);
        model.applyList(Owner, list);
    });
    measure("a list with 1,000 gone and 1,000 new", [&](int i) {
        for (int change = 0; change < 1000; ++change) {
            Row &row = rows[random.bounded(static_cast<quint32>(rows.size()))];
            row.id = "new-" + QByteArray::number(i * 1000 + change);
        }
        list = asList(rows);
        model.applyList(Owner, list);
    });
    measure("making such a list, for comparison", [&](int) { list = asList(rows); });
    measure("one token changed", [&](int i) {
        model.upsert(Owner, {QString::fromUtf8(rows[5].id), QStringLiteral("renamed %1").arg(i), rows[5].createdAtMs});
    });
    return 0;
}
