// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace Tokendesk {

/// How long ago a moment was, in friendly words. Days, months and years are those of the user's calendar.
class AgeText
{
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::AgeText)

public:
    static QString justNow();
    static QString unknown();
    /// Both in milliseconds since the epoch. A moment a little ahead of the user's clock is "just now", one further
    /// ahead is shown as its date.
    static QString of(qint64 momentMs, qint64 nowMs);
    /// The full time, in the user's zone and, on a second line, in UTC.
    static QString inFull(qint64 momentMs);
};

} // namespace Tokendesk
