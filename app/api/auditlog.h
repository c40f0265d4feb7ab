// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/api/types.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Tokendesk {

/// What the server has noted of an action. Which names actions and targets have is not documented: they are the
/// server's own words.
struct AuditEvent
{
    qint64 id = 0;
    QString action;
    std::optional<UserId> author; ///< empty: the server itself
    Timestamp createdAt;
    QString details; ///< JSON in most cases
    QString ipAddress;
    QString targetType;
    QString targetId;

    friend bool operator==(const AuditEvent &, const AuditEvent &) = default;
};

/// A part of the log, newest first.
struct AuditPage
{
    QList<AuditEvent> events;
    QList<RowError> badRows;
    QByteArray nextCursor; ///< where the next page begins; empty: this is the last one
};

/// Which events are wanted; what is empty counts not.
struct AuditQuery
{
    QString targetType;
    QString targetId;
    std::optional<UserId> author;
    QByteArray cursor; ///< of the page before
    int perPage = 50;

    friend bool operator==(const AuditQuery &, const AuditQuery &) = default;
};

QByteArray encodedQuery(const AuditQuery &query);
/// @p link is the `Link` header. Only the cursor is taken from it: where to ask is never the server's choice.
Result<AuditPage, ApiError> decodeAuditPage(const QByteArray &body, const QByteArray &link);

} // namespace Tokendesk
