// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/auditlog.h"

#include "app/api/jsondocument.h"
#include "app/api/jsonfields.h"
#include "app/api/timestamp.h"

#include <QUrl>
#include <QUrlQuery>

namespace Tokendesk {

namespace {

using namespace Json;

constexpr qsizetype longestCursor = 1024;

/// A text, or a number that stands for one: what kind an id is depends on the target.
class ScalarField
{
public:
    explicit ScalarField(const char *name) : m_text(name), m_number(name) { }

    bool isNamed(QByteArrayView key) const { return m_text.isNamed(key); }
    bool take(Value value)
    {
        Type type = Type::null;
        if (value.type().get(type) != simdjson::SUCCESS)
            return false;
        return type == Type::number ? m_number.take(value) : m_text.take(value);
    }
    QString text() const
    {
        if (m_number.isGood())
            return QString::number(m_number.value());
        return m_text.isGood() ? m_text.text() : QString();
    }

private:
    TextField m_text;
    IntegerField m_number;
};

struct EventFields
{
    IntegerField id{"id"};
    TextField action{"action"};
    IntegerField author{"author_id"};
    TextField createdAt{"created_at"};
    ScalarField details{"details"};
    ScalarField ipAddress{"ip_address"};
    ScalarField targetType{"target_type"};
    ScalarField targetId{"target_id"};

    bool take(QByteArrayView key, Value value)
    {
        return takeInto(key, value, id, action, author, createdAt, details, ipAddress, targetType, targetId);
    }
    QString whyUnusable() const
    {
        return firstOf(id.whyUnusable(), action.whyUnusable(), author.whyUnusableIfThere(), createdAt.whyUnusable());
    }
    AuditEvent event() const
    {
        AuditEvent event;
        event.id = id.value();
        event.action = action.text();
        if (author.isGood())
            event.author = author.value();
        event.createdAt = parseTimestamp(createdAt.view());
        event.details = details.text();
        event.ipAddress = ipAddress.text();
        event.targetType = targetType.text();
        event.targetId = targetId.text();
        return event;
    }
};

/// Of a header such as `<https://server/api/v1/audit-log?cursor=17>; rel="next"`.
QByteArray cursorOf(const QByteArray &link)
{
    for (const QByteArray &part : link.split(',')) {
        const qsizetype begin = part.indexOf('<');
        const qsizetype end = part.indexOf('>', begin + 1);
        if (begin < 0 || end < 0)
            continue;
        const QByteArray rest = part.sliced(end + 1).toLower().replace(' ', "");
        if (!rest.contains(";rel=\"next\"") && !rest.contains(";rel=next"))
            continue;
        const QUrl target = QUrl::fromEncoded(part.sliced(begin + 1, end - begin - 1));
        const QString cursor = QUrlQuery(target).queryItemValue(QStringLiteral("cursor"), QUrl::FullyDecoded);
        return cursor.size() <= longestCursor ? cursor.toUtf8() : QByteArray();
    }
    return {};
}

void append(QByteArray &query, const char *name, const QByteArray &value)
{
    if (value.isEmpty())
        return;
    if (!query.isEmpty())
        query += '&';
    query += QByteArray(name) + '=' + value.toPercentEncoding();
}

} // namespace

QByteArray encodedQuery(const AuditQuery &query)
{
    QByteArray encoded;
    append(encoded, "target_type", query.targetType.toUtf8());
    append(encoded, "target_id", query.targetId.toUtf8());
    append(encoded, "author_id", query.author ? QByteArray::number(*query.author) : QByteArray());
    append(encoded, "per_page", QByteArray::number(query.perPage));
    append(encoded, "cursor", query.cursor);
    return encoded;
}

Result<AuditPage, ApiError> decodeAuditPage(const QByteArray &body, const QByteArray &link)
{
    AuditPage page;
    qsizetype row = 0;
    Document document(body);
    const QString problem = document.readArray([&](Value value) {
        EventFields fields;
        bool wasObject = false;
        if (!takeObject(value, wasObject, [&](QByteArrayView key, Value field) { return fields.take(key, field); }))
            return false;
        const QString reason = wasObject ? fields.whyUnusable() : QStringLiteral("not an object");
        if (reason.isEmpty())
            page.events.append(fields.event());
        else
            page.badRows.append(RowError{row, reason});
        ++row;
        return true;
    });
    if (!problem.isEmpty())
        return badAnswer(problem);
    page.nextCursor = cursorOf(link);
    return page;
}

} // namespace Tokendesk
