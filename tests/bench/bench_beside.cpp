// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on in the program itself, beside how a Qt program does it as it comes: decoding, searching, sorting, and
// many changes at once.
#include "app/api/decode.h"
#include "app/core/clock.h"
#include "app/model/tokenmodel.h"
#include "tests/bench/figures.h"

#include <QApplication>
#include <QEventLoop>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTimer>

#include <simdjson.h>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Tokendesk;

namespace {

constexpr UserId Owner = 1001;
constexpr int Many = 100'000;
constexpr int Most = 1'000'000;

QByteArray someDescription(QRandomGenerator &random)
{
    static const QList<QByteArray> words{"CI pipeline", "Grafana dashboard", "Backup script", "Nightly export",
        "Übersicht Foyer", "Резервное копирование", "会議室ディスプレイ", "Build agent"};
    return words.at(random.bounded(8)) + ' ' + QByteArray::number(random.bounded(5000));
}

/// As a server's: one salt for all, so that ids begin alike.
QByteArray someId(QRandomGenerator &random)
{
    return "JDJhJDA0JENKTWJDT0g1QVNYSkFQTXh3NlhNWi5" + QByteArray::number(random.generate64(), 36)
        + QByteArray::number(random.generate64(), 36);
}

QByteArray someList(int rows)
{
    QRandomGenerator random(1);
    QByteArray body = "[";
    for (int row = 0; row < rows; ++row) {
        body += (row > 0 ? ",{" : "{") + QByteArray("\"created_at\":\"2021-07-02T06:38:36.")
            + QByteArray::number(row % 1000).rightJustified(3, '0') + "\",\"description\":\"" + someDescription(random)
            + "\",\"id\":\"" + someId(random) + "\"}";
    }
    body.reserve(body.size() + 1 + BodyPadding);
    return body + ']';
}

struct PlainToken
{
    QString id;
    QString description;
    QString createdAt;
};

QString textOf(simdjson::ondemand::object &object, const char *key)
{
    const std::string_view text = object.find_field_unordered(key).get_string();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::vector<PlainToken> decodedPlainly(const QByteArray &body)
{
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document = parser.iterate(simdjson::padded_string_view(
        body.constData(), static_cast<std::size_t>(body.size()), static_cast<std::size_t>(body.capacity())));
    std::vector<PlainToken> tokens;
    for (auto row : document.get_array()) {
        simdjson::ondemand::object object = row.get_object();
        tokens.push_back({textOf(object, "id"), textOf(object, "description"), textOf(object, "created_at")});
    }
    return tokens;
}

void decode(int rounds)
{
    for (const int rows : {1000, Many, Most}) {
        const QByteArray body = someList(rows);
        qsizetype read = 0;
        Figures figures{QStringLiteral("decoding %L1 tokens").arg(rows), QStringLiteral("simdjson into QStrings"), 1.0};
        for (int round = 0; round < rounds; ++round) {
            figures.ours.push_back(msOf([&] { read += decodeTokenList(body).value().tokens.size(); }));
            figures.theirs.push_back(msOf([&] { read += static_cast<qsizetype>(decodedPlainly(body).size()); }));
        }
        if (read != qsizetype(2) * rounds * rows) {
            qFatal("not all were decoded");
        }
        printFigures(figures);
    }
}

TokenRows someRows(int count)
{
    QRandomGenerator random(1);
    TokenRows rows;
    for (int i = 0; i < count; ++i) {
        rows.append(someId(random), someDescription(random),
            1'500'000'000'000 + static_cast<qint64>(random.bounded(200'000'000)) * 1000);
    }
    return rows;
}

class Paints : public QObject
{
public:
    bool any = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        any = any || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
};

/// The program's model, shown by itself and through Qt's proxy. Only one is shown at a time, so that neither pays for
/// the other.
struct Tables
{
    explicit Tables(int rows)
    {
        model.applyList(Owner, someRows(rows));
        for (QTableView *view : {&ours, &theirs}) {
            view->resize(1000, 700);
            view->verticalHeader()->setDefaultSectionSize(24);
            view->verticalHeader()->hide(); // as in the program
        }
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        proxy.setSortLocaleAware(true);
        proxy.setFilterKeyColumn(TokenModel::DescriptionColumn);
        useModel();
    }
    void useModel()
    {
        theirs.setModel(nullptr);
        theirs.hide();
        proxy.setSourceModel(nullptr);
        ours.setModel(&model);
        show(ours);
    }
    /// Until useModel() the model behind the proxy must stay as it is.
    void useProxy()
    {
        ours.setModel(nullptr);
        ours.hide();
        proxy.setSourceModel(&model);
        theirs.setModel(&proxy);
        show(theirs);
    }
    /// And waits until it is there, and painted.
    static void show(QTableView &view)
    {
        Paints paints;
        view.viewport()->installEventFilter(&paints);
        view.show();
        while (!paints.any) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
    /// Until what the program prepares while nobody does anything is prepared; then somebody has looked around, so that
    /// the letters of all languages are drawn.
    void rest()
    {
        QEventLoop loop;
        constexpr int longEnough = 4000;
        QTimer::singleShot(longEnough, &loop, &QEventLoop::quit);
        loop.exec();
        for (int row = 0; row < 1000; row += 20) {
            ours.scrollTo(model.index(row, 0), QAbstractItemView::PositionAtTop);
            ours.viewport()->repaint();
        }
        ours.scrollToTop();
    }

    SystemClock clock;
    TokenModel model{clock};
    QSortFilterProxyModel proxy;
    QTableView ours;
    QTableView theirs;
};

/// With the painting, once: Qt does it by itself, or would some milliseconds later.
template <typename Work>
double painted(QTableView &view, Work work)
{
    Paints paints;
    view.viewport()->installEventFilter(&paints);
    return msOf([&] {
        work();
        QCoreApplication::sendPostedEvents();
        if (!paints.any) {
            view.viewport()->repaint();
        }
    });
}

QStringList typed()
{
    const QString text = QStringLiteral("grafana 12");
    QStringList steps;
    for (qsizetype length = 1; length <= text.size(); ++length) {
        steps.append(text.left(length));
    }
    for (qsizetype length = text.size() - 1; length >= 0; --length) {
        steps.append(text.left(length));
    }
    return steps;
}

void filter(int rounds)
{
    {
        Tables tables(Many);
        tables.rest();
        Figures figures{QStringLiteral("a keystroke of the search, 100,000 rows, painted"),
            QStringLiteral("QSortFilterProxyModel"), 0, 16};
        for (int round = 0; round < rounds; ++round) {
            tables.useModel();
            for (const QString &text : typed()) {
                figures.ours.push_back(painted(tables.ours, [&] { tables.model.setFilter(text); }));
            }
            tables.useProxy();
            for (const QString &text : typed()) {
                figures.theirs.push_back(painted(tables.theirs, [&] { tables.proxy.setFilterFixedString(text); }));
            }
        }
        printFigures(figures);
    }
    Figures first{QStringLiteral("the first keystroke, 1,000,000 rows, painted")};
    Figures more{QStringLiteral("a keystroke more, 1,000,000 rows, painted"), {}, 0, 50};
    for (int round = 0; round < rounds; ++round) {
        Tables tables(Most);
        first.ours.push_back(painted(tables.ours, [&] { tables.model.setFilter(QStringLiteral("g")); }));
        for (const QString &text : typed()) {
            more.ours.push_back(painted(tables.ours, [&] { tables.model.setFilter(text); }));
        }
    }
    printFigures(first);
    printFigures(more);
}

void sort(int rounds)
{
    Tables tables(Many);
    tables.rest();
    const auto order = [](int round) {
        return round % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
    };
    Figures date{QStringLiteral("sort by date, 100,000 rows"), QStringLiteral("QSortFilterProxyModel"), 0, 20};
    Figures text{QStringLiteral("sort by text, 100,000 rows"), QStringLiteral("QSortFilterProxyModel"), 0, 50};
    for (int round = 0; round < rounds; ++round) {
        tables.useModel();
        for (const auto &[figures, column] :
            {std::pair(&date, TokenModel::CreatedColumn), std::pair(&text, TokenModel::DescriptionColumn)}) {
            figures->ours.push_back(
                painted(tables.ours, [&, column = column] { tables.model.sort(column, order(round)); }));
        }
        tables.useProxy();
        for (const auto &[figures, column] :
            {std::pair(&date, TokenModel::CreatedColumn), std::pair(&text, TokenModel::DescriptionColumn)}) {
            figures->theirs.push_back(
                painted(tables.theirs, [&, column = column] { tables.proxy.sort(column, order(round)); }));
        }
    }
    printFigures(date);
    printFigures(text);
}

void change(int rounds)
{
    Tables tables(Many);
    tables.rest();
    QRandomGenerator random(2);
    Figures figures{
        QStringLiteral("1,000 changes scattered over 100,000 rows"), QStringLiteral("a signal for each"), 0, 16};
    const auto changes = [&] {
        std::vector<Token> changed;
        for (int i = 0; i < 1000; ++i) {
            Token token = tables.model.token(random.bounded(Many)).token;
            token.description = QString::fromUtf8(someDescription(random));
            changed.push_back(std::move(token));
        }
        return changed;
    };
    for (int round = 0; round < rounds; ++round) {
        std::vector<TokenChange> atOnce;
        for (const Token &token : changes()) {
            atOnce.push_back({token.id, token.description, token.createdAt, false});
        }
        figures.ours.push_back(painted(tables.ours, [&] { tables.model.applyChanges(Owner, atOnce); }));
        const std::vector<Token> each = changes();
        figures.theirs.push_back(painted(tables.ours, [&] {
            for (const Token &token : each) {
                tables.model.upsert(Owner, token);
            }
        }));
    }
    printFigures(figures);
}

/// What one token costs at each size: as much everywhere is linear.
void growth(int rounds)
{
    struct Step
    {
        const char *what;
        std::vector<std::vector<double>> nsATokenBySize = {};
    };
    std::vector<Step> steps{
        {"decoding"}, {"first list into the model"}, {"a letter searched"}, {"sort by date"}, {"sort by text"}};
    const QList<int> sizes{1000, 10'000, Many, Most};
    for (const int size : sizes) {
        const QByteArray body = someList(size);
        for (Step &step : steps) {
            step.nsATokenBySize.emplace_back();
        }
        const auto note = [&](std::size_t step, double ms) {
            steps.at(step).nsATokenBySize.back().push_back(ms * 1e6 / size);
        };
        for (int round = 0; round < rounds; ++round) {
            const SystemClock clock;
            TokenModel model(clock);
            std::size_t step = 0;
            note(step++, msOf([&] { decodeTokenList(body).value(); }));
            const TokenRows rows = someRows(size);
            note(step++, msOf([&] { model.applyList(Owner, rows); }));
            model.setFilter(QStringLiteral("gra"));
            note(step++, msOf([&] { model.setFilter(QStringLiteral("gr")); }));
            model.setFilter({});
            model.sort(TokenModel::CreatedColumn, Qt::AscendingOrder);
            note(step++, msOf([&] { model.sort(TokenModel::CreatedColumn, Qt::DescendingOrder); }));
            model.sort(TokenModel::DescriptionColumn, Qt::AscendingOrder);
            note(step++, msOf([&] { model.sort(TokenModel::DescriptionColumn, Qt::DescendingOrder); }));
        }
    }
    for (const Step &step : steps) {
        for (std::size_t size = 1; size < step.nsATokenBySize.size(); ++size) {
            const auto index = static_cast<qsizetype>(size);
            Figures figures{QStringLiteral("%1, %L2 tokens").arg(QLatin1String(step.what)).arg(sizes.at(index)),
                QStringLiteral("%L1 tokens").arg(sizes.at(index - 1))};
            figures.unit = QStringLiteral("ns a token");
            figures.ours = step.nsATokenBySize.at(size);
            figures.theirs = step.nsATokenBySize.at(size - 1);
            printFigures(figures);
        }
    }
}

} // namespace

/// bench_beside decode|filter|sort|change|growth ROUNDS
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QByteArray group(argc > 1 ? argv[1] : "");
    const int rounds = argc > 2 ? std::max(1, QByteArray(argv[2]).toInt()) : 7;
    if (group == "decode") {
        decode(rounds);
    } else if (group == "filter") {
        filter(rounds);
    } else if (group == "sort") {
        sort(rounds);
    } else if (group == "change") {
        change(rounds);
    } else if (group == "growth") {
        growth(rounds);
    } else {
        std::fputs("Usage: bench_beside decode|filter|sort|change|growth [ROUNDS]\n", stderr);
        return 2;
    }
    return 0;
}
