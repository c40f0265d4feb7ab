// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agewords.h"

namespace Tokendesk {

QString AgeWords::of(const TokenQuery::Age &age)
{
    switch (age.unit) {
    case 'w':
        return tr("%n week(s)", nullptr, age.count);
    case 'm':
        return tr("%n month(s)", nullptr, age.count);
    case 'y':
        return tr("%n year(s)", nullptr, age.count);
    default:
        return tr("%n day(s)", nullptr, age.count);
    }
}

} // namespace Tokendesk
