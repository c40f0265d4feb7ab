// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoroutes.h"

#include <algorithm>
#include <charconv>

namespace TokendeskDemo {
namespace {

std::int64_t numberParam(const httplib::Request &request, const std::string &key, std::int64_t otherwise)
{
    if (!request.has_param(key.c_str()))
        return otherwise;
    const std::string text = request.get_param_value(key.c_str());
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 1)
        throw Refusal{400, key + " must be a positive integer"};
    return value;
}

bool matches(const AuditEntry &entry, const httplib::Request &request)
{
    const std::string created = timeText(entry.createdMs, TimeStyle::UtcWithZone);
    const auto given = [&](const char *key) {
        return request.get_param_value(key);
    };
    return (given("created_after").empty() || created > given("created_after"))
        && (given("created_before").empty() || created < given("created_before"))
        && (given("target_type").empty() || entry.targetType == given("target_type"))
        && (given("target_id").empty() || entry.targetId == given("target_id"))
        && (given("author_id").empty() || std::to_string(entry.authorId) == given("author_id"));
}

std::string toJson(const AuditEntry &entry)
{
    return "{\"action\":" + jsonText(entry.action) + ",\"author_id\":" + std::to_string(entry.authorId)
        + ",\"created_at\":" + jsonText(timeText(entry.createdMs, TimeStyle::UtcWithZone)) + ",\"details\":"
        + jsonText(entry.details) + ",\"id\":" + std::to_string(entry.id) + ",\"ip_address\":" + jsonText(entry.ip)
        + ",\"target_id\":" + jsonText(entry.targetId) + ",\"target_type\":" + jsonText(entry.targetType) + "}";
}

std::string csvCell(const std::string &text)
{
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + "\"";
}

std::string encoded(const std::string &text)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
            || c == '.')
            out += c;
        else
            out += {'%', hex[byte >> 4], hex[byte & 15]};
    }
    return out;
}

} // namespace

void DemoRoutes::auditLog(Call &call, bool csv)
{
    const std::unique_lock lock(m_store.mutex);
    requireCaller(call);
    requireAdmin(call);
    const std::int64_t perPage = numberParam(call.request, "per_page", 100);
    const std::int64_t cursor = numberParam(call.request, "cursor", INT64_MAX);
    std::string out = csv ? "id,created_at,author_id,action,target_type,target_id,ip_address,details\n" : "[";
    std::int64_t count = 0;
    std::int64_t last = 0;
    bool more = false;
    for (auto entry = m_store.audit.rbegin(); entry != m_store.audit.rend(); ++entry) {
        if (!matches(*entry, call.request) || (!csv && entry->id >= cursor))
            continue;
        if (csv) {
            out += std::to_string(entry->id) + "," + timeText(entry->createdMs, TimeStyle::UtcWithZone) + ","
                + std::to_string(entry->authorId) + "," + csvCell(entry->action) + "," + csvCell(entry->targetType)
                + "," + csvCell(entry->targetId) + "," + entry->ip + "," + csvCell(entry->details) + "\n";
            continue;
        }
        if (count == perPage) {
            more = true;
            break;
        }
        out += (count++ > 0 ? "," : "") + toJson(*entry);
        last = entry->id;
    }
    if (csv) {
        call.response.status = 200;
        call.response.set_header("Content-Disposition", "attachment; filename=\"audit-log.csv\"");
        call.response.set_content(out, "text/csv; charset=utf-8");
        return;
    }
    if (more) {
        std::string link =
            url + "/api/v1/audit-log?cursor=" + std::to_string(last) + "&per_page=" + std::to_string(perPage);
        for (const char *key : {"created_after", "created_before", "target_type", "target_id", "author_id"}) {
            if (const std::string value = call.request.get_param_value(key); !value.empty())
                link += std::string("&") + key + "=" + encoded(value);
        }
        call.response.set_header("Link", "<" + link + ">; rel=\"next\"");
    }
    answer(call, 200, out + "]");
}

} // namespace TokendeskDemo
