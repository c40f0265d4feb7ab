// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <cstdio>
#include <vector>

/// What was measured of one thing, ours and a peer's in turn. compare.py makes a table of it.
struct Figures
{
    QString what = {};
    QString peer = {}; ///< who does the same; empty: there is a limit only
    double aim = 0; ///< ours by theirs, medians; 0: none
    double limit = 0; ///< of our worst; 0: none
    QString unit = QStringLiteral("ms");
    std::vector<double> ours = {};
    std::vector<double> theirs = {};
};

/// One line of JSON on standard output.
inline void printFigures(const Figures &figures)
{
    const auto array = [](const std::vector<double> &values) {
        QJsonArray list;
        for (const double value : values) {
            list.append(value);
        }
        return list;
    };
    const QJsonObject object{{QStringLiteral("what"), figures.what}, {QStringLiteral("peer"), figures.peer},
        {QStringLiteral("aim"), figures.aim}, {QStringLiteral("limit"), figures.limit},
        {QStringLiteral("unit"), figures.unit}, {QStringLiteral("ours"), array(figures.ours)},
        {QStringLiteral("theirs"), array(figures.theirs)}};
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

template <typename Work>
double msOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}
