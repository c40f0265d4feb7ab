// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace TokendeskDemo {

/// Any value that no route of the server takes (null, number with fraction, array, object) is std::monostate.
using JsonValue = std::variant<std::monostate, bool, std::int64_t, std::string>;
using JsonObject = std::map<std::string, JsonValue>;

/// Nothing where the text is no JSON object.
std::optional<JsonObject> parseObject(const std::string &text);
const std::string *stringIn(const JsonObject &object, const std::string &key);

/// What is not UTF-8 (a path can hold any byte) becomes U+FFFD.
std::string jsonText(std::string_view text);
/// The same, behind what @p out has.
void appendJsonText(std::string &out, std::string_view text);

} // namespace TokendeskDemo
