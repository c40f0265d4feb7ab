// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include "app/core/displaytext.h"

#include <QCoreApplication>

namespace Tokendesk {

namespace {

constexpr qsizetype quoteLength = 300;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::ErrorText)

public:
    static QString failed(Doing doing);
    static QString tryAgain() { return tr("Please try again in a moment."); }
    static QString askAdministrator() { return tr("If it stays like this, ask the administrator of the server."); }
    static ErrorText unknownOutcome(Doing doing);
    static ErrorText unauthorized(Doing doing);
    static ErrorText notFound(Doing doing);
    static ErrorText badAnswer(Doing doing);
    static ErrorText rateLimited(const ApiError &error);
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
    }
    return {};
}

ErrorText Words::unknownOutcome(Doing doing)
{
    const QString lost = tr("The connection ended before the server's answer was here.");
    if (doing == Doing::Creating)
        return {tr("It is not known whether the token was made."),
            tr("%1 Look at the list before you make another one.").arg(lost)};
    if (doing == Doing::Renaming)
        return {tr("It is not known whether the token was renamed."), tr("%1 Refresh the list to see.").arg(lost)};
    if (doing == Doing::Revoking)
        return {tr("It is not known whether the token was revoked."), tr("%1 Trying again does no harm.").arg(lost)};
    return {failed(doing), lost};
}

ErrorText Words::unauthorized(Doing doing)
{
    if (doing == Doing::SigningIn)
        return {tr("The server did not accept this sign-in."),
            tr("Check the e-mail and password. If you used an access token, it may have been revoked.")};
    return {tr("Your sign-in has ended."), tr("Please sign in again, then repeat what you were doing.")};
}

ErrorText Words::notFound(Doing doing)
{
    if (doing == Doing::AskingServer || doing == Doing::SigningIn)
        return {tr("This is no Canvus server."), tr("Check the address for a typing mistake.")};
    if (doing == Doing::Creating || doing == Doing::LoadingTokens)
        return {tr("The server does not know this user any more."), tr("Refresh the list of users.")};
    if (doing == Doing::LoadingUsers)
        return {failed(doing), askAdministrator()};
    return {tr("This token is already gone."), tr("Somebody has revoked it. There is nothing left to do.")};
}

ErrorText Words::badAnswer(Doing doing)
{
    if (doing == Doing::AskingServer)
        return {tr("This is no Canvus server."), tr("Something else answers there. Check the address.")};
    return {tr("The server's answer could not be understood."), askAdministrator()};
}

ErrorText Words::rateLimited(const ApiError &error)
{
    const QString summary = tr("The server is being asked too often.");
    if (!error.retryAfter)
        return {summary, tr("Please wait a minute, then try again.")};
    //: %n is a number of seconds
    return {summary,
        QCoreApplication::translate("Tokendesk::ErrorText", "It asks you to wait %n second(s) before you try again.",
            "", static_cast<int>(error.retryAfter->count()))};
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
    case ApiErrorKind::TlsFailed:
        return {tr("No secure connection could be made."),
            tr("Check that the address and port are those of the secure (https) server.")};
    case ApiErrorKind::ProxyFailed:
        return {tr("The proxy on the way to the server refused the connection."),
            tr("Check the proxy in your system's network settings.")};
    case ApiErrorKind::ConnectionLost:
        return {tr("The connection was lost before the whole answer was here."), tryAgain()};
    case ApiErrorKind::TimedOut:
        return {tr("The server took too long to answer."), tryAgain()};
    case ApiErrorKind::Redirected:
        if (error.redirectTarget.isEmpty())
            return {
                tr("The server wants to send you to another address."), tr("Ask its administrator for the right one.")};
        return {tr("The server wants to send you to another address, which was not followed."),
            tr("If you trust %1, type that as the server address.")
                .arg(displayText(error.redirectTarget.toDisplayString(QUrl::RemoveUserInfo), quoteLength))};
    case ApiErrorKind::BadRequest:
        return {failed(doing), tr("The server did not accept what was typed. Change it and try again.")};
    case ApiErrorKind::Unauthorized:
        return unauthorized(doing);
    case ApiErrorKind::SeatsUsedUp:
        return {tr("All seats of the server's licence are in use."),
            tr("Wait until somebody signs out, or ask the administrator of the server.")};
    case ApiErrorKind::Forbidden:
        return {tr("You are not allowed to do this."), tr("Ask an administrator of the server to do it for you.")};
    case ApiErrorKind::NotFound:
        return notFound(doing);
    case ApiErrorKind::RateLimited:
        return rateLimited(error);
    case ApiErrorKind::ServerFault:
        return {tr("The server has a problem of its own."), tr("Please try again later.")};
    case ApiErrorKind::UnexpectedStatus:
        return {tr("The server gave an answer that was not expected (%1).").arg(error.httpStatus), askAdministrator()};
    case ApiErrorKind::BadAnswer:
        return badAnswer(doing);
    case ApiErrorKind::AnswerTooLarge:
        return {tr("The server's answer is too large."),
            tr("The rest was not read. The limit can be changed in the settings.")};
    }
    return {failed(doing), tryAgain()};
}

ErrorText Words::address(AddressProblem problem)
{
    switch (problem) {
    case AddressProblem::Empty:
        return {tr("Type the address of your Canvus server."), tr("For example: canvus.example.com")};
    case AddressProblem::NotAnAddress:
        return {tr("This is not an address."), tr("It should look like canvus.example.com")};
    case AddressProblem::UnknownScheme:
        return {tr("Only addresses that begin with https:// can be used."), tr("You can leave that part out.")};
    case AddressProblem::PlainHttpRefused:
        return {tr("This address is not secure, so nothing is sent to it."),
            tr("Over http anybody on the way could read your password. Use https:// instead.")};
    case AddressProblem::HoldsCredentials:
        return {
            tr("Please leave the user name and password out of the address."), tr("There are fields for them below.")};
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
    if (!error.serverMessage.isEmpty())
        text.advice = Words::withQuote(text.advice, error.serverMessage);
    return text;
}

ErrorText errorText(AddressProblem problem)
{
    return Words::address(problem);
}

} // namespace Tokendesk
