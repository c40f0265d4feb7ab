// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/tokenmodel.h"
#include "tests/model/modelmirror.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>

/// 2 March 2024, 12:00 UTC.
constexpr qint64 NoonMs = 1'709'380'800'000;
constexpr qint64 MinuteMs = 60'000;
constexpr qint64 HourMs = 60 * MinuteMs;
constexpr qint64 DayMs = 24 * HourMs;
constexpr Tokendesk::UserId Alice = 1001;

inline Tokendesk::Token madeToken(
    const QString &id, const QString &description, Tokendesk::Timestamp createdAt = NoonMs)
{
    return {id, description, createdAt};
}

inline Tokendesk::TokenRows rowsOf(const QList<Tokendesk::Token> &tokens)
{
    Tokendesk::TokenRows rows;
    for (const Tokendesk::Token &token : tokens) {
        rows.append(token);
    }
    return rows;
}

/// A model that is watched: Qt's tester fails the test for a broken promise, the mirror tells of a wrong signal.
struct WatchedModel
{
    WatchedModel() = default;
    explicit WatchedModel(const QList<Tokendesk::Token> &tokens)
    {
        model.applyList(Alice, rowsOf(tokens));
        mirror.forgetCounts();
    }

    QStringList column(int column, int role = Qt::DisplayRole) const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            texts.append(model.index(row, column).data(role).toString());
        }
        return texts;
    }
    QStringList ids() const { return column(0, Tokendesk::TokenModel::TokenIdRole); }
    QString text(int column, int role = Qt::DisplayRole) const { return model.index(0, column).data(role).toString(); }

    ManualClock clock{NoonMs};
    Tokendesk::TokenModel model{clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    ModelMirror mirror{model, Tokendesk::TokenModel::TokenIdRole};
};
