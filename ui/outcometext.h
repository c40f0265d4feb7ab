// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/revokejob.h"

#include <QCoreApplication>

namespace Tokendesk {

/// What became of one token of many, in a few words.
class OutcomeText
{
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::OutcomeText)

public:
    static QString of(RevokeJob::Outcome outcome, const std::optional<ApiError> &error);
    /// A table of them for a spreadsheet (CSV): the owner, the token, what became of it, and when.
    static QByteArray report(const QList<RevokeJob::Item> &items);
};

} // namespace Tokendesk
