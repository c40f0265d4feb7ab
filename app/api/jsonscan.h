// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <simdjson.h>

#include <optional>

/// What app/api's decoder needs around simdjson's on-demand parser: that parser checks only what it is asked for, so a
/// broken value in a field that nobody reads would pass. Here everything that is passed over is checked as well. Only
/// for .cpp files: simdjson must not spread into the headers of other rooms.
namespace Tokendesk::Json {

using Value = simdjson::ondemand::value;
using Object = simdjson::ondemand::object;
using Array = simdjson::ondemand::array;
using Type = simdjson::ondemand::json_type;

/// Deeper nesting than this is refused: nothing in the API is deeper than 4, and each level takes some of the stack.
constexpr int MaxDepth = 64;

enum class Text {
    Good,
    HalfCharacter, ///< valid JSON, but with half of a surrogate pair: no text
    Broken, ///< no JSON
};

/// Reads a string token with its quotes. @p view points into the token or into @p scratch.
Text readText(std::string_view token, QByteArray &scratch, QByteArrayView &view);

/// The token without the white space after it.
std::string_view trimmed(std::string_view token);

/// A JSON number without fraction and exponent that fits; nothing for any other number.
std::optional<qint64> readInteger(std::string_view number);

/// Passes over @p value and everything in it; false where that is no JSON.
bool skip(Value value, int depth);

/// Calls @p onField(key, value) for each field. It must take the value in full and answers false where that is broken.
/// False where anything was broken.
template <typename OnField>
bool eachField(Object object, OnField onField)
{
    for (auto next : object) {
        simdjson::ondemand::field field;
        if (std::move(next).get(field) != simdjson::SUCCESS)
            return false;
        std::string_view key;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS)
            return false;
        if (!onField(QByteArrayView(key), field.value()))
            return false;
    }
    return true;
}

/// Likewise for each element of an array.
template <typename OnElement>
bool eachElement(Array array, OnElement onElement)
{
    for (auto next : array) {
        Value value;
        if (std::move(next).get(value) != simdjson::SUCCESS)
            return false;
        if (!onElement(value))
            return false;
    }
    return true;
}

} // namespace Tokendesk::Json
