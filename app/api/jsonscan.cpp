// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/jsonscan.h"

#include <QChar>

#include <algorithm>
#include <charconv>

namespace Tokendesk::Json {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// simdjson's own number parser refuses what JSON allows (1e999), and looks only at numbers that are asked for.
bool isNumber(std::string_view text)
{
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t start = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at - start;
    };
    const auto take = [&](std::string_view any) {
        const bool found = at < text.size() && any.find(text[at]) != std::string_view::npos;
        at += found ? 1 : 0;
        return found;
    };
    take("-");
    const bool leadingZero = at < text.size() && text[at] == '0';
    const std::size_t whole = digits();
    if (whole == 0 || (leadingZero && whole > 1))
        return false;
    if (take(".") && digits() == 0)
        return false;
    if (take("eE")) {
        take("+-");
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

std::optional<char32_t> hexUnit(std::string_view digits)
{
    unsigned value = 0;
    if (digits.size() < 4)
        return {};
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + 4, value, 16);
    if (error != std::errc() || end != digits.data() + 4)
        return {};
    return value;
}

void appendUtf8(QByteArray &out, char32_t c)
{
    const auto put = [&](char32_t byte) {
        out.append(static_cast<char>(byte));
    };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0U | (c >> 6U));
        put(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        put(0xE0U | (c >> 12U));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    } else {
        put(0xF0U | (c >> 18U));
        put(0x80U | ((c >> 12U) & 0x3FU));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    }
}

/// @p rest begins after "\u"; takes what it reads, also the second half of a pair.
Text unescapeUnicode(std::string_view &rest, QByteArray &out)
{
    const std::optional<char32_t> first = hexUnit(rest);
    if (!first)
        return Text::Broken;
    rest.remove_prefix(4);
    if (!QChar::isSurrogate(*first)) {
        appendUtf8(out, *first);
        return Text::Good;
    }
    if (QChar::isHighSurrogate(*first) && rest.substr(0, 2) == "\\u") {
        const std::optional<char32_t> second = hexUnit(rest.substr(2));
        if (!second)
            return Text::Broken;
        if (QChar::isLowSurrogate(*second)) {
            rest.remove_prefix(6);
            appendUtf8(out, QChar::surrogateToUcs4(static_cast<char16_t>(*first), static_cast<char16_t>(*second)));
            return Text::Good;
        }
    }
    return Text::HalfCharacter;
}

Text unescape(std::string_view rest, QByteArray &out)
{
    constexpr std::string_view Escapes = "\"\\/bfnrt";
    constexpr std::string_view Meanings = "\"\\/\b\f\n\r\t";
    Text outcome = Text::Good;
    while (!rest.empty()) {
        const std::size_t plain = std::min(rest.find('\\'), rest.size());
        out.append(rest.data(), static_cast<qsizetype>(plain));
        rest.remove_prefix(plain);
        if (rest.empty())
            break;
        if (rest.size() < 2)
            return Text::Broken;
        const char escape = rest[1];
        rest.remove_prefix(2);
        if (escape == 'u') {
            const Text unicode = unescapeUnicode(rest, out);
            if (unicode == Text::Broken)
                return unicode;
            if (unicode == Text::HalfCharacter)
                outcome = unicode; // and on: what follows may be broken, which weighs more
            continue;
        }
        const std::size_t known = Escapes.find(escape);
        if (known == std::string_view::npos)
            return Text::Broken;
        out.append(Meanings[known]);
    }
    return outcome;
}

bool skipString(std::string_view token)
{
    QByteArray scratch;
    QByteArrayView view;
    return readText(token, scratch, view) != Text::Broken;
}

} // namespace

std::string_view trimmed(std::string_view token)
{
    const std::size_t last = token.find_last_not_of(" \t\r\n");
    return token.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

Text readText(std::string_view token, QByteArray &scratch, QByteArrayView &view)
{
    token = trimmed(token);
    if (token.size() < 2 || token.front() != '"' || token.back() != '"')
        return Text::Broken;
    const std::string_view inside = token.substr(1, token.size() - 2);
    if (inside.find('\\') == std::string_view::npos) {
        view = QByteArrayView(inside);
        return Text::Good;
    }
    scratch.clear();
    scratch.reserve(static_cast<qsizetype>(inside.size())); // unescaped is never longer, so a secret is not left behind
    const Text outcome = unescape(inside, scratch);
    view = scratch;
    return outcome;
}

std::optional<qint64> readInteger(std::string_view number)
{
    qint64 value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc() || end != number.data() + number.size() || !isNumber(number))
        return {};
    return value;
}

bool skip(Value value, int depth) // NOLINT(misc-no-recursion): depth ends it
{
    Type type = Type::null;
    if (depth <= 0 || value.type().get(type) != simdjson::SUCCESS)
        return false;
    switch (type) {
    case Type::object: {
        Object object;
        return value.get_object().get(object) == simdjson::SUCCESS
            && eachField(object, [depth](QByteArrayView, Value field) { return skip(field, depth - 1); });
    }
    case Type::array: {
        Array array;
        return value.get_array().get(array) == simdjson::SUCCESS
            && eachElement(array, [depth](Value element) { return skip(element, depth - 1); });
    }
    case Type::string:
        return skipString(value.raw_json_token());
    case Type::number:
        return isNumber(trimmed(value.raw_json_token()));
    case Type::boolean: {
        const std::string_view token = trimmed(value.raw_json_token());
        return token == "true" || token == "false";
    }
    case Type::null:
        return trimmed(value.raw_json_token()) == "null";
    default: // newer versions know a type "unknown"
        return false;
    }
}

} // namespace Tokendesk::Json
