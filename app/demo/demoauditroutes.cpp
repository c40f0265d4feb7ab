// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoroutes.h"

#include <algorithm>
#include <charconv>
#include <ctime>

namespace TokendeskDemo {
namespace {

std::int64_t numberParam(const httplib::Request &request, const std::string &key, std::int64_t otherwise)
{
    if (!request.has_param(key))
        return otherwise;
    const std::string text = request.get_param_value(key);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 1)
        throw Refusal{400, key + " must be a positive integer"};
    return value;
}

/// A date, or a date with time, perhaps with a fraction, perhaps with a zone; UTC without one.
std::int64_t timeParam(const httplib::Request &request, const std::string &key, std::int64_t otherwise)
{
    const std::string text = request.get_param_value(key);
    if (text.empty())
        return otherwise;
    std::tm parts{};
    const char *rest = strptime(text.c_str(), "%Y-%m-%dT%H:%M:%S", &parts);
    if (!rest) {
        parts = {};
        rest = strptime(text.c_str(), "%Y-%m-%d", &parts);
    }
    std::int64_t fraction = 0;
    if (rest && *rest == '.') {
        std::int64_t unit = 100;
        for (++rest; *rest >= '0' && *rest <= '9'; ++rest, unit /= 10)
            fraction += (*rest - '0') * unit;
    }
    // A plus sign that was not encoded arrives as a space.
    std::string zone = rest ? rest : "";
    if (!zone.empty() && zone[0] == ' ')
        zone[0] = '+';
    const char *end = rest && !zone.empty() ? strptime(zone.c_str(), "%z", &parts) : nullptr;
    if (!rest || (!zone.empty() && (!end || *end != '\0')))
        throw Refusal{400, key + " must be a time like 2021-07-02T06:38:36Z"};
    const long offset = parts.tm_gmtoff; // timegm() overwrites it
    return (timegm(&parts) - offset) * 1000 + fraction;
}

std::string authorText(const AuditEntry &entry)
{
    return entry.authorId != 0 ? std::to_string(entry.authorId) : std::string();
}

bool matches(const AuditEntry &entry, const httplib::Request &request)
{
    const auto given = [&](const char *key) {
        return request.get_param_value(key);
    };
    return (given("target_type").empty() || entry.targetType == given("target_type"))
        && (given("target_id").empty() || entry.targetId == given("target_id"))
        && (given("author_id").empty() || authorText(entry) == given("author_id"));
}

std::string toJson(const AuditEntry &entry)
{
    return "{\"action\":" + jsonText(entry.action)
        + ",\"author_id\":" + (entry.authorId != 0 ? authorText(entry) : "null") + ",\"created_at\":"
        + jsonText(timeText(entry.createdMs, TimeStyle::UtcWithZone)) + ",\"details\":" + jsonText(entry.details)
        + ",\"id\":" + std::to_string(entry.id) + ",\"ip_address\":" + jsonText(entry.ip)
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
    const std::int64_t after = timeParam(call.request, "created_after", INT64_MIN);
    const std::int64_t before = timeParam(call.request, "created_before", INT64_MAX);
    std::string out = csv ? "id,created_at,author_id,action,target_type,target_id,ip_address,details\n" : "[";
    std::int64_t count = 0;
    std::int64_t last = 0;
    bool more = false;
    for (auto entry = m_store.audit.rbegin(); entry != m_store.audit.rend(); ++entry) {
        if (entry->createdMs <= after || entry->createdMs >= before || !matches(*entry, call.request)
            || (!csv && entry->id >= cursor))
            continue;
        if (csv) {
            out += std::to_string(entry->id) + "," + timeText(entry->createdMs, TimeStyle::UtcWithZone) + ","
                + authorText(*entry) + "," + csvCell(entry->action) + "," + csvCell(entry->targetType) + ","
                + csvCell(entry->targetId) + "," + entry->ip + "," + csvCell(entry->details) + "\n";
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
