// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoroutes.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <optional>

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

/// "Z", or the hours east of UTC as +hh, +hhmm or +hh:mm; in seconds.
std::optional<std::int64_t> zoneOffset(std::string zone)
{
    if (zone.empty() || zone == "Z" || zone == "z")
        return 0;
    // A plus sign that was not encoded arrives as a space.
    const bool isWest = zone[0] == '-';
    if (!isWest && zone[0] != '+' && zone[0] != ' ')
        return std::nullopt;
    zone.erase(0, 1);
    std::erase(zone, ':');
    const bool isNumber = std::all_of(zone.begin(), zone.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber || (zone.size() != 2 && zone.size() != 4))
        return std::nullopt;
    zone.resize(4, '0');
    const std::int64_t seconds = std::stoi(zone.substr(0, 2)) * 3600 + std::stoi(zone.substr(2)) * 60;
    return isWest ? -seconds : seconds;
}

/// A date, or a date with time, perhaps with a fraction, perhaps with a zone; UTC without one.
std::int64_t timeParam(const httplib::Request &request, const std::string &key, std::int64_t otherwise)
{
    const std::string text = request.get_param_value(key);
    if (text.empty())
        return otherwise;
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int length = 0;
    // NOLINTBEGIN(cert-err34-c): what does not fit is found below
    bool isTime = std::sscanf(text.c_str(), "%4d-%2u-%2u%n", &year, &month, &day, &length) == 3;
    if (isTime && text.c_str()[length] == 'T') {
        int more = 0;
        isTime = std::sscanf(text.c_str() + length, "T%2d:%2d:%2d%n", &hour, &minute, &second, &more) == 3;
        length += more;
    }
    // NOLINTEND(cert-err34-c)
    const auto date = std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
    isTime = isTime && date.ok() && hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second <= 60;
    std::string rest = isTime ? text.substr(static_cast<std::size_t>(length)) : "";
    std::int64_t fraction = 0;
    if (!rest.empty() && rest[0] == '.') {
        std::int64_t unit = 100;
        std::size_t i = 1;
        for (; i < rest.size() && rest[i] >= '0' && rest[i] <= '9'; ++i, unit /= 10)
            fraction += (rest[i] - '0') * unit;
        rest.erase(0, i);
    }
    const std::optional<std::int64_t> offset = zoneOffset(rest);
    if (!isTime || !offset)
        throw Refusal{400, key + " must be a time like 2021-07-02T06:38:36Z"};
    const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    const std::int64_t ofDay = std::int64_t{hour} * 3600 + std::int64_t{minute} * 60 + second;
    return (days * 86'400 + ofDay - *offset) * 1000 + fraction;
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
