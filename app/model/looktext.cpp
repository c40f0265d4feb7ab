// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/looktext.h"

#include "app/model/tokenreasons.h"

#include <QStringList>

namespace Tokendesk {

namespace {

QString sentence(quint32 reason, const LookSettings &settings)
{
    switch (reason) {
    case TokenReason::OwnerBlocked:
        return LookText::tr("Its owner is blocked.");
    case TokenReason::OwnerNeverSignedIn:
        return LookText::tr("Its owner has never signed in.");
    case TokenReason::OwnerAdministrator:
        return LookText::tr("Its owner is an administrator: who has the token can do everything.");
    case TokenReason::Old:
        return LookText::tr("It is older than %n day(s), and tokens never expire.", nullptr, settings.oldDays);
    case TokenReason::NoDescription:
        return LookText::tr("Nobody wrote down what it is for.");
    case TokenReason::VagueDescription:
        return LookText::tr("Its description does not tell what it is for.");
    case TokenReason::SameDescription:
        return LookText::tr("Another token has the same description.");
    case TokenReason::ManyTokens:
        return LookText::tr("Its owner has %n token(s) or more.", nullptr, settings.manyTokens);
    default:
        return {};
    }
}

} // namespace

QString LookText::title(quint32 reason)
{
    switch (reason) {
    case TokenReason::OwnerBlocked:
        return tr("Owner is blocked");
    case TokenReason::OwnerNeverSignedIn:
        return tr("Owner never signed in");
    case TokenReason::OwnerAdministrator:
        return tr("Owner is an administrator");
    case TokenReason::Old:
        return tr("Old", "of a token");
    case TokenReason::NoDescription:
        return tr("No description");
    case TokenReason::VagueDescription:
        return tr("Vague description");
    case TokenReason::SameDescription:
        return tr("Same description as another");
    case TokenReason::ManyTokens:
        return tr("Owner has many tokens");
    default:
        return {};
    }
}

QString LookText::summary(quint32 reasons)
{
    QStringList titles;
    for (quint32 bit = TokenReason::First; bit <= TokenReason::Last; bit <<= 1U) {
        if ((reasons & bit) != 0) {
            titles.append(title(bit));
        }
    }
    return titles.join(tr(" · ", "between the reasons why a token deserves a look"));
}

QString LookText::explanation(quint32 reasons, const LookSettings &settings)
{
    QStringList sentences;
    for (quint32 bit = TokenReason::First; bit <= TokenReason::Last; bit <<= 1U) {
        if ((reasons & bit) != 0) {
            sentences.append(sentence(bit, settings));
        }
    }
    return sentences.join(QLatin1Char('\n'));
}

} // namespace Tokendesk
