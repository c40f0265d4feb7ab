// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/tokenframe.h"

#include "app/api/jsondocument.h"
#include "app/api/jsonfields.h"
#include "app/api/timestamp.h"

#include <QHash>

namespace Tokendesk {

namespace {

using namespace Json;

struct ChangeFields
{
    TextField id{"id"};
    TextField description{"description"};
    TextField createdAt{"created_at"};
    TextField state{"state"};

    bool take(QByteArrayView key, Value value) { return takeInto(key, value, id, description, createdAt, state); }
    void clear()
    {
        id.clear();
        description.clear();
        createdAt.clear();
        state.clear();
    }
    QString whyUnusable() const
    {
        if (id.isGood() && id.view().isEmpty())
            return QStringLiteral("id is empty");
        return firstOf(id.whyUnusable(), description.whyUnusableIfThere(), createdAt.whyUnusableIfThere(),
            state.whyUnusableIfThere());
    }
    TokenChange change() const
    {
        TokenChange change;
        change.id = id.text();
        if (description.isGood())
            change.description = description.text();
        if (createdAt.isGood())
            change.createdAt = parseTimestamp(createdAt.view());
        change.deleted = state.isGood() && state.view() == "deleted";
        return change;
    }
};

} // namespace

struct TokenFrameDecoder::Parser : simdjson::ondemand::parser
{
};

TokenFrameDecoder::TokenFrameDecoder() : m_parser(std::make_unique<Parser>())
{
}

TokenFrameDecoder::~TokenFrameDecoder() = default;

Result<TokenFrame, ApiError> TokenFrameDecoder::decode(const QByteArray &line)
{
    TokenFrame frame;
    ChangeFields fields;
    qsizetype row = 0;
    const auto take = [&](const QString &reason) {
        if (reason.isEmpty())
            frame.changes.push_back(fields.change());
        else
            frame.badRows.append(RowError{row, reason});
        ++row;
    };
    Document document(line, *m_parser);
    frame.wasArray = line.trimmed().startsWith('[');
    QString problem;
    if (frame.wasArray) {
        problem = document.readArray([&](Value value) {
            fields.clear();
            bool wasObject = false;
            if (!takeObject(value, wasObject, [&](QByteArrayView key, Value field) { return fields.take(key, field); }))
                return false;
            take(wasObject ? fields.whyUnusable() : QStringLiteral("not an object"));
            return true;
        });
    } else {
        problem = document.readObject([&](QByteArrayView key, Value value) { return fields.take(key, value); });
        if (problem.isEmpty())
            take(fields.whyUnusable());
    }
    if (!problem.isEmpty())
        return badAnswer(problem);
    return frame;
}

std::vector<TokenChange> lastChanges(const std::vector<TokenChange> &changes)
{
    std::vector<TokenChange> merged;
    QHash<QString, std::size_t> places;
    merged.reserve(changes.size());
    places.reserve(static_cast<qsizetype>(changes.size()));
    for (const TokenChange &change : changes) {
        const auto place = places.constFind(change.id);
        if (place == places.cend()) {
            places.insert(change.id, merged.size());
            merged.push_back(change);
            continue;
        }
        TokenChange &earlier = merged[*place];
        if (change.deleted || earlier.deleted) {
            earlier = change;
            continue;
        }
        if (change.description) {
            earlier.description = change.description;
        }
        if (change.createdAt) {
            earlier.createdAt = change.createdAt;
        }
    }
    return merged;
}

} // namespace Tokendesk
