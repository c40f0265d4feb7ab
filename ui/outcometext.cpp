// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcometext.h"

#include "app/model/csv.h"
#include "ui/errortext.h"

#include <QDateTime>

namespace Tokendesk {

QString OutcomeText::of(RevokeJob::Outcome outcome, const std::optional<ApiError> &error)
{
    switch (outcome) {
    case RevokeJob::Outcome::Waiting:
        return {};
    case RevokeJob::Outcome::UnderWay:
        return tr("Revoking…");
    case RevokeJob::Outcome::Checking:
        return tr("The answer was lost: looking…");
    case RevokeJob::Outcome::Revoked:
        return tr("Revoked");
    case RevokeJob::Outcome::AlreadyGone:
        return tr("Already gone");
    case RevokeJob::Outcome::Failed:
        return error ? tr("Failed: %1").arg(errorText(*error, Doing::Revoking).summary) : tr("Failed");
    case RevokeJob::Outcome::Unknown:
        return tr("Not certain: the answer was lost");
    case RevokeJob::Outcome::Cancelled:
        return tr("Not revoked: cancelled");
    case RevokeJob::Outcome::Interrupted:
        return tr("Not revoked: the connection was lost");
    }
    return {};
}

QByteArray OutcomeText::report(const QList<RevokeJob::Item> &items)
{
    QByteArray report;
    appendCsvRecord(report,
        {tr("User").toUtf8(), tr("User id").toUtf8(), tr("Token id").toUtf8(), tr("Description").toUtf8(),
            tr("Result").toUtf8(), tr("Time (UTC)").toUtf8()});
    for (const RevokeJob::Item &item : items) {
        const QString time =
            item.settledMs ? QDateTime::fromMSecsSinceEpoch(*item.settledMs, Qt::UTC).toString(Qt::ISODate) : QString();
        appendCsvRecord(report,
            {item.token.ownerName.toUtf8(), QByteArray::number(item.token.owner), item.token.token.id.toUtf8(),
                item.token.token.description.toUtf8(), of(item.outcome, item.error).toUtf8(), time.toUtf8()});
    }
    return report;
}

} // namespace Tokendesk
