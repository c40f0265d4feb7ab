// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace Tokendesk {

struct LookSettings;

/// The reasons why a token deserves a look, in words.
class LookText
{
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::LookText)

public:
    /// A few words for one TokenReason, as in a menu.
    static QString title(quint32 reason);
    /// All of @p reasons on one line, the gravest first; empty where there is none.
    static QString summary(quint32 reasons);
    /// A sentence for each, on lines of their own.
    static QString explanation(quint32 reasons, const LookSettings &settings);
};

} // namespace Tokendesk
