// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <algorithm>
#include <array>

namespace Tokendesk {

/// The languages that the program speaks, by their ISO 639-1 codes; English is the one of its sources.
inline constexpr std::array languageCodes{QLatin1String("en"), QLatin1String("fi"), QLatin1String("de"),
    QLatin1String("fr"), QLatin1String("es"), QLatin1String("ja"), QLatin1String("ar")};

inline bool isLanguageCode(QStringView text)
{
    return std::any_of(languageCodes.begin(), languageCodes.end(), [text](QLatin1String code) { return text == code; });
}

} // namespace Tokendesk
