// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demojson.h"

#include <simdjson.h>

namespace TokendeskDemo {

std::optional<JsonObject> parseObject(const std::string &text)
{
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    simdjson::dom::object object;
    const simdjson::padded_string padded(text);
    if (parser.parse(padded).get(root) || root.get(object))
        return std::nullopt;
    JsonObject result;
    for (const auto field : object) {
        JsonValue value;
        bool flag = false;
        std::int64_t number = 0;
        std::string_view string;
        if (!field.value.get(flag))
            value = flag;
        else if (!field.value.get(number))
            value = number;
        else if (!field.value.get(string))
            value = std::string(string);
        result.insert_or_assign(std::string(field.key), std::move(value));
    }
    return result;
}

const std::string *stringIn(const JsonObject &object, const std::string &key)
{
    const auto found = object.find(key);
    return found == object.end() ? nullptr : std::get_if<std::string>(&found->second);
}

std::string jsonText(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + 2);
    appendJsonText(out, text);
    return out;
}

void appendJsonText(std::string &out, std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    const bool valid = simdjson::validate_utf8(text.data(), text.size());
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += hex[(c >> 4) & 15];
            out += hex[c & 15];
        } else if (!valid && static_cast<unsigned char>(c) >= 0x80) {
            out += "\xef\xbf\xbd";
        } else {
            out += c;
        }
    }
    out += '"';
}

} // namespace TokendeskDemo
