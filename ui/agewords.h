// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/tokenquery.h"

#include <QCoreApplication>

namespace Tokendesk {

/// A length of time in words, such as "30 days".
class AgeWords
{
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::AgeWords)

public:
    static QString of(const TokenQuery::Age &age);
};

} // namespace Tokendesk
