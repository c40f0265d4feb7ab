// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include "app/core/displaytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace Tokendesk {

namespace {

constexpr qsizetype quoteLength = 300;

/// Without path and query, which can hold what was sent.
QString originOf(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

/// Whether the server's own words can help: of a stranger that is no Canvus server, or beside "your sign-in has ended",
/// they only confuse.
bool isWorthQuoting(const ApiError &error, Doing doing)
{
    if (error.serverMessage.trimmed().isEmpty() || error.outcomeUnknown || doing == Doing::AskingServer)
        return false;
    switch (error.kind) {
    case ApiErrorKind::Unauthorized:
        return doing == Doing::SigningIn;
    case ApiErrorKind::BadRequest:
    case ApiErrorKind::SeatsUsedUp:
    case ApiErrorKind::Forbidden:
    case ApiErrorKind::RateLimited:
    case ApiErrorKind::ServerFault:
    case ApiErrorKind::UnexpectedStatus:
        return true;
    case ApiErrorKind::NotFound:
        return doing != Doing::SigningIn;
    default:
        return false;
    }
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::ErrorText)

public:
    static QString failed(Doing doing);
    static QString tryAgain() { return tr("Please try again in a moment."); }
    static QString askAdministrator() { return tr("If it stays like this, ask the administrator of the server."); }
    static ErrorText unknownOutcome(Doing doing);
    static ErrorText unauthorized(Doing doing);
    static ErrorText noCanvusServer();
    static ErrorText guarded();
    static ErrorText forbidden(Doing doing);
    static ErrorText notFound(Doing doing);
    static ErrorText badAnswer(Doing doing);
    static QString whenToRetry(const ApiError &error, const QString &otherwise);
    static ErrorText byKind(const ApiError &error, Doing doing);
    static ErrorText address(AddressProblem problem);
    static QString withQuote(const QString &advice, const QString &message);
};

QString Words::failed(Doing doing)
{
    switch (doing) {
    case Doing::SigningIn:
        return tr("You could not be signed in.");
    case Doing::AskingServer:
        return tr("The server could not be asked.");
    case Doing::LoadingTokens:
        return tr("The tokens could not be loaded.");
    case Doing::LoadingUsers:
        return tr("The users could not be loaded.");
    case Doing::Creating:
        return tr("The token was not made.");
    case Doing::Renaming:
        return tr("The token was not renamed.");
    case Doing::Revoking:
        return tr("The token was not revoked.");
    case Doing::Reading:
        return tr("The token could not be read.");
    case Doing::Offboarding:
        return tr("It could not be finished.");
    case Doing::ReadingHistory:
        return tr("The history could not be read.");
    }
    return {};
}

ErrorText Words::unknownOutcome(Doing doing)
{
    if (doing == Doing::Creating)
        return {tr("It is not known whether the token was made, because the server's answer did not arrive."),
            tr("Look at the list before you make another one.")};
    if (doing == Doing::Renaming)
        return {tr("It is not known whether the token was renamed, because the server's answer did not arrive."),
            tr("Refresh the list to see.")};
    if (doing == Doing::Revoking)
        return {tr("It is not known whether the token was revoked, because the server's answer did not arrive."),
            tr("Revoke it again to be sure; trying twice does no harm.")};
    return {failed(doing), tr("The server's answer did not arrive. Please try again in a moment.")};
}

ErrorText Words::unauthorized(Doing doing)
{
    if (doing == Doing::SigningIn)
        return {tr("The server did not accept this sign-in."),
            tr("The e-mail or the password is wrong, or the access token is mistyped or has been revoked. Check what "
               "you "
               "typed and try again.")};
    if (doing == Doing::AskingServer)
        return guarded();
    return {tr("Your sign-in has ended."), tr("Please sign in again, then repeat what you were doing.")};
}

ErrorText Words::noCanvusServer()
{
    return {tr("This is no Canvus server: something else answers at this address."),
        tr("Check the address for a typing mistake, or ask your administrator for the right one.")};
}

ErrorText Words::guarded()
{
    return {tr("The server at this address does not tell whether it is a Canvus server."),
        tr("Check the address. If it is right, ask the administrator of the server whether something in front of it "
           "refuses your requests.")};
}

ErrorText Words::forbidden(Doing doing)
{
    if (doing == Doing::AskingServer)
        return guarded();
    if (doing == Doing::SigningIn)
        return {tr("The server does not allow this account to sign in."),
            tr("The account may be blocked or not approved yet. Ask the administrator of the server.")};
    return {
        tr("The server does not allow you to do this."), tr("Ask an administrator of the server to do it for you.")};
}

ErrorText Words::notFound(Doing doing)
{
    if (doing == Doing::AskingServer || doing == Doing::SigningIn)
        return noCanvusServer();
    if (doing == Doing::Creating || doing == Doing::LoadingTokens)
        return {tr("The server does not know this user any more."), tr("Refresh the list of users.")};
    if (doing == Doing::LoadingUsers)
        return {failed(doing), askAdministrator()};
    return {tr("This token is already gone."), tr("Somebody has revoked it. There is nothing left to do.")};
}

ErrorText Words::badAnswer(Doing doing)
{
    if (doing == Doing::AskingServer)
        return noCanvusServer();
    return {tr("The server's answer could not be understood."), askAdministrator()};
}

QString Words::whenToRetry(const ApiError &error, const QString &otherwise)
{
    if (!error.retryAfter || error.retryAfter->count() <= 0)
        return otherwise;
    const qint64 seconds = std::min<qint64>(error.retryAfter->count(), std::numeric_limits<int>::max());
    // Whole minutes beyond two of them, rounded up: too early would only start the wait again.
    if (seconds > 120)
        return tr(
            "It asks you to wait %n minute(s) before you try again.", nullptr, static_cast<int>((seconds + 59) / 60));
    return tr("It asks you to wait %n second(s) before you try again.", nullptr, static_cast<int>(seconds));
}

ErrorText Words::byKind(const ApiError &error, Doing doing)
{
    switch (error.kind) {
    case ApiErrorKind::Cancelled:
        return {tr("Cancelled."), tr("Nothing was changed.")};
    case ApiErrorKind::PlainHttpRefused:
        return address(AddressProblem::PlainHttpRefused);
    case ApiErrorKind::UnusableId:
        return {tr("This token has an id that cannot be used in an address."),
            tr("Nothing was sent. Ask the administrator of the server to remove it there.")};
    case ApiErrorKind::Unreachable:
        return {tr("The server cannot be reached."), tr("Check the address and your network connection.")};
    case ApiErrorKind::CertificateRejected:
        return {tr("The server's certificate could not be verified, so nothing was sent."),
            tr("Ask the administrator of the server which certificate it should have.")};
    case ApiErrorKind::CertificateChanged:
        return {tr("The server does not show the certificate that you trust, so nothing was sent."),
            tr("Somebody may be pretending to be the server. Ask its administrator before you go on.")};
    case ApiErrorKind::TlsFailed:
        return {tr("No secure connection could be made."),
            tr("Check that the address and port are those of the secure (https) server.")};
    case ApiErrorKind::ProxyFailed:
        return {tr("The proxy on the way to the server refused the connection."),
            tr("Check the proxy in your system's network settings.")};
    case ApiErrorKind::ProxyLoginWanted:
        return {tr("The proxy on the way to the server asks for a password, so nothing was sent."),
            tr("Give the proxy's user name and password, then do it again.")};
    case ApiErrorKind::ConnectionLost:
        return {tr("The connection was lost before the whole answer was here."), tryAgain()};
    case ApiErrorKind::TimedOut:
        return {tr("The server took too long to answer."), tryAgain()};
    case ApiErrorKind::Redirected:
        if (error.redirectTarget.host().isEmpty())
            return {tr("The server wants to send you to another address, which was not followed."),
                tr("Ask its administrator for the right one.")};
        return {tr("The server wants to send you to %1, which was not followed.")
                    .arg(displayText(error.redirectTarget.host(), quoteLength)),
            tr("If you trust it, type %1 as the server address.")
                .arg(displayText(originOf(error.redirectTarget), quoteLength))};
    case ApiErrorKind::BadRequest:
        if (doing == Doing::AskingServer)
            return guarded();
        return {failed(doing), tr("The server did not accept what was sent. Change it and try again.")};
    case ApiErrorKind::Unauthorized:
        return unauthorized(doing);
    case ApiErrorKind::SeatsUsedUp:
        return {tr("All seats of the server's licence are in use."),
            tr("Wait until somebody signs out, or ask the administrator of the server.")};
    case ApiErrorKind::Forbidden:
        return forbidden(doing);
    case ApiErrorKind::NotFound:
        return notFound(doing);
    case ApiErrorKind::RateLimited:
        return {tr("The server is being asked too often."),
            whenToRetry(error, tr("Please wait a minute, then try again."))};
    case ApiErrorKind::ServerFault:
        return {tr("The server has a problem of its own, so it could not do what it was asked."),
            whenToRetry(error, tr("Please try again later."))};
    case ApiErrorKind::UnexpectedStatus:
        return {tr("The server gave an answer that was not expected (%1).").arg(error.httpStatus), askAdministrator()};
    case ApiErrorKind::BadAnswer:
        return badAnswer(doing);
    case ApiErrorKind::AnswerTooLarge:
        return {tr("The server's answer is too large."),
            tr("The rest was not read. The limit can be raised in the settings file of this program.")};
    }
    return {failed(doing), tryAgain()};
}

ErrorText Words::address(AddressProblem problem)
{
    switch (problem) {
    case AddressProblem::Empty:
        return {tr("There is no server address yet."),
            tr("Type the address of your Canvus server, for example canvus.example.com.")};
    case AddressProblem::NotAnAddress:
        return {tr("This is not the address of a server."), tr("It should look like canvus.example.com.")};
    case AddressProblem::UnknownScheme:
        return {tr("Only addresses that begin with https:// can be used."),
            tr("Leave that part out, or type https:// instead.")};
    case AddressProblem::PlainHttpRefused:
        return {tr("This address is not secure, so nothing is sent to it."),
            tr("Over http anybody on the way could read your password. Use https:// instead.")};
    case AddressProblem::HoldsCredentials:
        return {tr("Please leave the user name and password out of the address."),
            tr("The address is stored and shown. There are fields for them below it.")};
    }
    return {};
}

QString Words::withQuote(const QString &advice, const QString &message)
{
    return tr("%1 The server says: “%2”").arg(advice, displayText(message, quoteLength));
}

} // namespace

ErrorText errorText(const ApiError &error, Doing doing)
{
    ErrorText text = error.outcomeUnknown ? Words::unknownOutcome(doing) : Words::byKind(error, doing);
    if (isWorthQuoting(error, doing))
        text.advice = Words::withQuote(text.advice, error.serverMessage);
    return text;
}

ErrorText errorText(AddressProblem problem)
{
    return Words::address(problem);
}

} // namespace Tokendesk
