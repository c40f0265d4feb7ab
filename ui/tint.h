// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace Tokendesk {

/// @p base with @p share (0 to 1) of @p accent in it: our own colours stay close to whatever palette is in use.
inline QColor tinted(const QColor &base, const QColor &accent, qreal share)
{
    const auto mix = [share](int a, int b) {
        return static_cast<int>(a * (1 - share) + b * share);
    };
    return {mix(base.red(), accent.red()), mix(base.green(), accent.green()), mix(base.blue(), accent.blue())};
}

} // namespace Tokendesk
