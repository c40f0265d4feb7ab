// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strictness.h"
#include "ui/errortext.h"

#include <QTest>

using namespace Tokendesk;

namespace {

constexpr int kindCount = static_cast<int>(ApiErrorKind::AnswerTooLarge) + 1;
constexpr int doingCount = static_cast<int>(Doing::Reading) + 1;

QString all(const ErrorText &text)
{
    return text.summary + QLatin1Char('\n') + text.advice;
}

ApiError error(ApiErrorKind kind, const QString &message = {})
{
    ApiError one;
    one.kind = kind;
    one.serverMessage = message;
    return one;
}

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void everyKindInEverySituationTellsWhatHappenedAndWhatToDo_data();
    void everyKindInEverySituationTellsWhatHappenedAndWhatToDo();
    void everyAddressProblemTellsWhatHappenedAndWhatToDo();
    void unknownOutcomeTakesPrecedence_data();
    void unknownOutcomeTakesPrecedence();
    void usedUpSeatsAreNamed();
    void refusedSignInTellsWhatMayBeWrong();
    void endedSignInIsNotCalledAWrongPassword();
    void anotherServerIsNoCanvusServer();
    void waitIsTold_data();
    void waitIsTold();
    void redirectNamesTheHostAndNothingThatWasSent();
    void serversWordsAreQuotedWithoutHiddenCharacters();
    void strangersWordsAreNotQuoted();
};

void ErrorTextTest::everyKindInEverySituationTellsWhatHappenedAndWhatToDo_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("doing");
    for (int kind = 0; kind < kindCount; ++kind) {
        for (int doing = 0; doing < doingCount; ++doing)
            QTest::addRow("kind %d while %d", kind, doing) << kind << doing;
    }
}

void ErrorTextTest::everyKindInEverySituationTellsWhatHappenedAndWhatToDo()
{
    QFETCH(int, kind);
    QFETCH(int, doing);
    for (const bool full : {false, true}) {
        ApiError one = error(static_cast<ApiErrorKind>(kind));
        if (full) {
            one.httpStatus = 418;
            one.serverMessage = QStringLiteral("100%1 of %2 is too much");
            one.retryAfter = std::chrono::seconds(7);
            one.redirectTarget = QUrl(QStringLiteral("https://elsewhere.example.com/login"));
        }
        const ErrorText text = errorText(one, static_cast<Doing>(doing));
        QVERIFY(text.summary.endsWith(QLatin1Char('.')));
        QVERIFY(!text.advice.isEmpty());
        QString own = all(text);
        own.remove(one.serverMessage);
        QVERIFY2(!own.contains(QLatin1Char('%')), qPrintable(own));
        QVERIFY2(!own.contains(QLatin1Char('<')), qPrintable(own));
    }
}

void ErrorTextTest::everyAddressProblemTellsWhatHappenedAndWhatToDo()
{
    for (int problem = 0; problem <= static_cast<int>(AddressProblem::HoldsCredentials); ++problem) {
        const ErrorText text = errorText(static_cast<AddressProblem>(problem));
        QVERIFY(text.summary.endsWith(QLatin1Char('.')));
        QVERIFY(text.advice.endsWith(QLatin1Char('.')));
        QVERIFY(!all(text).contains(QLatin1Char('%')));
    }
}

void ErrorTextTest::unknownOutcomeTakesPrecedence_data()
{
    QTest::addColumn<Doing>("doing");
    QTest::addColumn<QString>("words");
    QTest::newRow("creating") << Doing::Creating << QStringLiteral("not known whether the token was made");
    QTest::newRow("renaming") << Doing::Renaming << QStringLiteral("not known whether the token was renamed");
    QTest::newRow("revoking") << Doing::Revoking << QStringLiteral("not known whether the token was revoked");
}

void ErrorTextTest::unknownOutcomeTakesPrecedence()
{
    QFETCH(Doing, doing);
    QFETCH(QString, words);
    for (int kind = 0; kind < kindCount; ++kind) {
        ApiError one = error(static_cast<ApiErrorKind>(kind));
        one.outcomeUnknown = true;
        QVERIFY(errorText(one, doing).summary.contains(words));
        one.outcomeUnknown = false;
        QVERIFY(!errorText(one, doing).summary.contains(words));
    }
}

void ErrorTextTest::usedUpSeatsAreNamed()
{
    QVERIFY(errorText(error(ApiErrorKind::SeatsUsedUp), Doing::SigningIn).summary.contains(QStringLiteral("seats")));
}

void ErrorTextTest::refusedSignInTellsWhatMayBeWrong()
{
    const ErrorText text =
        errorText(error(ApiErrorKind::Unauthorized, QStringLiteral("Invalid username or password.")), Doing::SigningIn);
    QVERIFY(text.advice.contains(QStringLiteral("password")));
    QVERIFY(text.advice.contains(QStringLiteral("revoked")));
    QVERIFY(text.advice.contains(QStringLiteral("“Invalid username or password.”")));
}

void ErrorTextTest::endedSignInIsNotCalledAWrongPassword()
{
    const ErrorText text =
        errorText(error(ApiErrorKind::Unauthorized, QStringLiteral("Unauthorized")), Doing::LoadingTokens);
    QVERIFY(text.summary.contains(QStringLiteral("ended")));
    QVERIFY(!all(text).contains(QStringLiteral("password")));
    QVERIFY(!all(text).contains(QStringLiteral("Unauthorized")));
}

void ErrorTextTest::anotherServerIsNoCanvusServer()
{
    for (const ApiErrorKind kind : {ApiErrorKind::BadAnswer, ApiErrorKind::NotFound}) {
        QVERIFY(
            errorText(error(kind), Doing::AskingServer).summary.startsWith(QStringLiteral("This is no Canvus server")));
        QVERIFY(!errorText(error(kind), Doing::LoadingTokens).summary.contains(QStringLiteral("no Canvus server")));
    }
}

void ErrorTextTest::waitIsTold_data()
{
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("seconds") << ApiErrorKind::RateLimited << qint64(12) << QStringLiteral("12 second");
    QTest::newRow("minutes, rounded up") << ApiErrorKind::RateLimited << qint64(121) << QStringLiteral("3 minute");
    QTest::newRow("a server in trouble") << ApiErrorKind::ServerFault << qint64(30) << QStringLiteral("30 second");
    QTest::newRow("absurd") << ApiErrorKind::RateLimited << std::numeric_limits<qint64>::max()
                            << QStringLiteral("35791395 minute");
    QTest::newRow("no time at all") << ApiErrorKind::RateLimited << qint64(0) << QStringLiteral("wait a minute");
}

void ErrorTextTest::waitIsTold()
{
    QFETCH(ApiErrorKind, kind);
    QFETCH(qint64, seconds);
    QFETCH(QString, words);
    ApiError one = error(kind);
    one.retryAfter = std::chrono::seconds(seconds);
    const QString advice = errorText(one, Doing::LoadingTokens).advice;
    QVERIFY2(advice.contains(words), qPrintable(advice));
}

void ErrorTextTest::redirectNamesTheHostAndNothingThatWasSent()
{
    ApiError one = error(ApiErrorKind::Redirected, QStringLiteral("Moved Permanently"));
    one.redirectTarget = QUrl(QStringLiteral("https://someone:word@login.example.com:8443/sso?ticket=1234"));
    const QString text = all(errorText(one, Doing::SigningIn));
    QVERIFY(text.contains(QStringLiteral("login.example.com")));
    QVERIFY(text.contains(QStringLiteral("https://login.example.com:8443")));
    for (const char *part : {"ticket", "someone", "word@", "sso", "Moved"})
        QVERIFY2(!text.contains(QLatin1String(part)), part);
}

void ErrorTextTest::serversWordsAreQuotedWithoutHiddenCharacters()
{
    const QString message = QStringLiteral("No \u202Eway ") + QString(1000, QLatin1Char('x'));
    const QString text = all(errorText(error(ApiErrorKind::BadRequest, message), Doing::Creating));
    QVERIFY(text.contains(QStringLiteral("No ‹U+202E›way")));
    QVERIFY(text.size() < 600);
}

void ErrorTextTest::strangersWordsAreNotQuoted()
{
    const QString text = all(errorText(error(ApiErrorKind::NotFound, QStringLiteral("Apache")), Doing::AskingServer));
    QVERIFY(!text.contains(QStringLiteral("Apache")));
}

QTEST_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
