// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apierror.h"

#include "app/api/decode.h"
#include "app/core/displaytext.h"
#include "app/core/secret.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace Tokendesk {

namespace {

constexpr qsizetype LongestMessage = 500;

ApiErrorKind kindOf(int status)
{
    switch (status) {
    case 400:
        return ApiErrorKind::BadRequest;
    case 401:
        return ApiErrorKind::Unauthorized;
    case 402:
        return ApiErrorKind::SeatsUsedUp;
    case 403:
        return ApiErrorKind::Forbidden;
    case 404:
        return ApiErrorKind::NotFound;
    case 407:
        return ApiErrorKind::ProxyFailed;
    case 429:
        return ApiErrorKind::RateLimited;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return ApiErrorKind::Redirected;
    return status >= 500 && status < 600 ? ApiErrorKind::ServerFault : ApiErrorKind::UnexpectedStatus;
}

bool looksLikeMarkup(const QString &text)
{
    return text.startsWith(QLatin1Char('<')) || text.contains(QLatin1String("<html"), Qt::CaseInsensitive)
        || text.contains(QLatin1String("<body"), Qt::CaseInsensitive);
}

std::optional<std::chrono::seconds> waitingTime(const QByteArray &header, qint64 nowMs)
{
    constexpr qint64 Longest = 24LL * 60 * 60; // nobody means more, and no sum with it overflows
    const QByteArray text = header.trimmed();
    if (text.isEmpty())
        return {};
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return std::chrono::seconds(fits ? std::min(seconds, Longest) : Longest);
    }
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    const qint64 seconds = (date.toMSecsSinceEpoch() - nowMs + 999) / 1000;
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, Longest));
}

} // namespace

ApiError apiErrorFromAnswer(
    int status, const QByteArray &reasonPhrase, const QByteArray &body, const QByteArray &retryAfter, qint64 nowMs)
{
    ApiError error;
    error.kind = kindOf(status);
    error.httpStatus = status;
    error.retryAfter = waitingTime(retryAfter, nowMs);
    QString words = decodeErrorMessage(body);
    if (words.isEmpty() || looksLikeMarkup(words))
        words = (QString::number(status) + QLatin1Char(' ') + QString::fromLatin1(reasonPhrase)).simplified();
    error.serverMessage = displayText(words, LongestMessage);
    return error;
}

void redact(ApiError &error, const Secret &secret)
{
    // A short one occurs by chance, and taking it out would spoil the words and show where it is.
    constexpr qsizetype Shortest = 6;
    if (secret.size() < Shortest)
        return;
    QString text = QString::fromUtf8(secret.reveal());
    error.serverMessage.replace(text, QStringLiteral("…"));
    error.detail.replace(text, QStringLiteral("…"));
    wipe(text);
}

} // namespace Tokendesk
