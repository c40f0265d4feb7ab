// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apierror.h"

#include "app/api/decode.h"
#include "app/api/jsonwriter.h"
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

/// A short secret occurs by chance in the middle of words, and taking it out there would spoil them and show what it
/// is.
void replaceAll(QString &text, const QString &secret)
{
    constexpr qsizetype Shortest = 6;
    const auto isWordPart = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
    };
    qsizetype at = 0;
    while ((at = text.indexOf(secret, at)) >= 0) {
        const bool insideOfWord = isWordPart(at - 1) || isWordPart(at + secret.size());
        if (secret.size() >= Shortest || !insideOfWord)
            text.replace(at, secret.size(), QStringLiteral("…"));
        ++at;
    }
}

/// As much of @p url as holds none: without its query, its path, or nothing at all.
QUrl withoutSecrets(const QUrl &url, const QList<Secret> &secrets)
{
    const QUrl base = url.adjusted(QUrl::RemoveUserInfo);
    const QUrl shorter[] = {base, base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment),
        base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemovePath)};
    for (const QUrl &candidate : shorter) {
        const QString text = QString::fromUtf8(QByteArray::fromPercentEncoding(candidate.toEncoded()));
        QString redacted = text;
        for (const Secret &secret : secrets)
            redact(redacted, secret);
        if (redacted == text)
            return candidate;
    }
    return {};
}

} // namespace

ApiError apiErrorFromAnswer(const ErrorAnswer &answer, const QList<Secret> &secrets, qint64 nowMs)
{
    ApiError error;
    error.kind = kindOf(answer.status);
    error.httpStatus = answer.status;
    error.retryAfter = waitingTime(answer.retryAfter, nowMs);
    if (error.kind == ApiErrorKind::Redirected)
        error.redirectTarget = withoutSecrets(answer.redirectTarget, secrets);
    QString words = decodeErrorMessage(answer.body);
    QString reason = QString::fromLatin1(answer.reasonPhrase);
    for (const Secret &secret : secrets) { // before anything is cut, joined or spelt out, which would hide it from this
        redact(words, secret);
        redact(reason, secret);
    }
    words = words.simplified();
    if (words.isEmpty() || looksLikeMarkup(words))
        words = (QString::number(answer.status) + QLatin1Char(' ') + reason).simplified();
    error.serverMessage = displayText(words, LongestMessage);
    return error;
}

bool isWithoutAnswer(ApiErrorKind kind)
{
    switch (kind) {
    case ApiErrorKind::Unreachable:
    case ApiErrorKind::ConnectionLost:
    case ApiErrorKind::TimedOut:
    case ApiErrorKind::ProxyFailed:
    case ApiErrorKind::ProxyLoginWanted:
    case ApiErrorKind::TlsFailed:
        return true;
    default:
        return false;
    }
}

bool passesByItself(ApiErrorKind kind)
{
    switch (kind) {
    case ApiErrorKind::Unreachable:
    case ApiErrorKind::ConnectionLost:
    case ApiErrorKind::TimedOut:
    case ApiErrorKind::TlsFailed: // as a server says that is just starting
    case ApiErrorKind::ProxyFailed:
    case ApiErrorKind::ProxyLoginWanted: // not in another network
    case ApiErrorKind::RateLimited:
    case ApiErrorKind::ServerFault:
        return true;
    default:
        return false;
    }
}

bool isAboutTheCertificate(ApiErrorKind kind)
{
    return kind == ApiErrorKind::CertificateRejected || kind == ApiErrorKind::CertificateChanged;
}

void redact(QString &text, const Secret &secret)
{
    if (secret.isEmpty() || text.isEmpty())
        return;
    // By the escapes of JSON, and without the quotes around them.
    QByteArray json = jsonObject({{"", secret.reveal()}});
    QByteArray percent = secret.reveal().toByteArray();
    QString spellings[] = {QString::fromUtf8(secret.reveal()),
        QString::fromUtf8(QByteArrayView(json).sliced(5).chopped(2)), QString::fromLatin1(percent.toPercentEncoding())};
    for (QString &spelling : spellings) {
        replaceAll(text, spelling);
        wipe(spelling);
    }
    wipe(json);
    wipe(percent);
}

} // namespace Tokendesk
