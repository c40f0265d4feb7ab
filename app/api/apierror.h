// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/certificate.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Tokendesk {

class Secret;

enum class ApiErrorKind {
    Cancelled, ///< the caller asked for it; nothing to show
    PlainHttpRefused, ///< http to a host that is not this machine; nothing was sent
    UnusableId, ///< the id cannot be put into a path without changing its meaning ("." or ".." or empty); nothing sent
    Unreachable, ///< no connection: unknown host, refused, no route; nothing was sent
    CertificateRejected, ///< the server's certificate was not verified; nothing was sent
    CertificateChanged, ///< it is another one than the user trusts for this server: an alarm; nothing was sent
    TlsFailed, ///< no common protocol or another failure of the handshake; nothing was sent
    ProxyFailed, ///< the proxy refused, or did not answer; nothing was sent
    ProxyLoginWanted, ///< the proxy asks for a name and a password, or refused those it got; nothing was sent
    ConnectionLost, ///< the connection ended before the whole answer was here
    TimedOut, ///< the deadline of the whole call passed
    Redirected, ///< a 3xx; never followed; redirectTarget tells where to
    BadRequest, ///< 400
    Unauthorized, ///< 401: the token or password is wrong, revoked, expired or missing
    SeatsUsedUp, ///< 402
    Forbidden, ///< 403
    NotFound, ///< 404
    RateLimited, ///< 429, perhaps with retryAfter
    ServerFault, ///< 5xx
    UnexpectedStatus, ///< any other status that is no success
    BadAnswer, ///< a success whose body is not what the API promises: empty, cut, not JSON, fields missing or mistyped
    AnswerTooLarge, ///< the body or header passed its cap; the rest was not read
};

/// Nothing answered, as opposed to an answer.
bool isWithoutAnswer(ApiErrorKind kind);
/// Another answer is to be expected a little later: a read is tried again by itself (RetryPace).
bool passesByItself(ApiErrorKind kind);
/// The server did not prove who it is: nothing more goes to it until the user has decided.
bool isAboutTheCertificate(ApiErrorKind kind);

/// Why a call did not end well. What to say about it is ui/errortext's.
struct ApiError
{
    ApiErrorKind kind = ApiErrorKind::BadAnswer;
    int httpStatus = 0; ///< 0: none arrived
    /// The server's own words (`msg`, `message`, `error`, or the status line, in that order): plain text, at most 500
    /// characters, never HTML. Empty where no answer arrived.
    QString serverMessage;
    QString detail; ///< technical, in English; never holds a secret
    std::optional<std::chrono::seconds> retryAfter;
    QUrl redirectTarget;
    std::optional<RejectedCertificate> certificate; ///< of CertificateRejected and CertificateChanged
    /// A request that changes something was sent, and whether it took effect is not known: neither success nor failure.
    bool outcomeUnknown = false;

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

/// An answer that is no success, as it came.
struct ErrorAnswer
{
    int status = 0;
    QByteArray reasonPhrase;
    QByteArray body;
    QByteArray retryAfter; ///< the header's value: seconds, or a date
    QUrl redirectTarget; ///< absolute
};

/// What @p answer tells. A server that repeats what it was sent must not bring a secret on screen: each of @p secrets
/// is taken out, also where it stands in another spelling.
ApiError apiErrorFromAnswer(const ErrorAnswer &answer, const QList<Secret> &secrets, qint64 nowMs);

/// Takes @p secret out of @p text, as it is and as JSON and URLs spell it; a very short one only where it is a word.
void redact(QString &text, const Secret &secret);

} // namespace Tokendesk
