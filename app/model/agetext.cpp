// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/agetext.h"

#include <QDateTime>
#include <QLocale>

namespace Tokendesk {

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
/// The clocks of a server and a desktop are seldom further apart.
constexpr qint64 toleratedSkewMs = 10 * minuteMs;

} // namespace

QString AgeText::justNow()
{
    return tr("just now");
}

QString AgeText::unknown()
{
    return tr("unknown", "when a token was created");
}

QString AgeText::of(qint64 momentMs, qint64 nowMs)
{
    const qint64 age = nowMs - momentMs;
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(momentMs);
    if (age < -toleratedSkewMs) {
        return QLocale().toString(moment.date(), QLocale::ShortFormat);
    }
    // One of each has a text of its own, so that the English needs no translation file to be right.
    if (age < minuteMs) {
        return justNow();
    }
    if (age < 2 * minuteMs) {
        return tr("a minute ago");
    }
    if (age < hourMs) {
        return tr("%n minutes ago", nullptr, static_cast<int>(age / minuteMs));
    }
    if (age < 2 * hourMs) {
        return tr("an hour ago");
    }
    if (age < dayMs) {
        return tr("%n hours ago", nullptr, static_cast<int>(age / hourMs));
    }
    const QDate then = moment.date();
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    const qint64 days = then.daysTo(today);
    if (days <= 1) {
        return tr("yesterday");
    }
    int months = (today.year() - then.year()) * 12 + today.month() - then.month();
    if (then.addMonths(months) > today) {
        --months;
    }
    if (months < 1) {
        return tr("%n days ago", nullptr, static_cast<int>(days));
    }
    if (months < 2) {
        return tr("a month ago");
    }
    if (months < 12) {
        return tr("%n months ago", nullptr, months);
    }
    if (months < 24) {
        return tr("a year ago");
    }
    return tr("%n years ago", nullptr, months / 12);
}

QString AgeText::inFull(qint64 momentMs)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(momentMs);
    const QLocale locale;
    return tr("%1\n%2 UTC", "a moment in the user's zone, then in UTC")
        .arg(locale.toString(moment, QLocale::LongFormat),
            locale.toString(moment.toUTC(), QStringLiteral("yyyy-MM-dd HH:mm:ss")));
}

} // namespace Tokendesk
