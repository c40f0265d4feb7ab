// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/jsonwriter.h"

namespace Tokendesk {

void appendJsonString(QByteArray &out, QByteArrayView text)
{
    constexpr char Hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20U) {
            out += "\\u00";
            out += Hex[byte >> 4U];
            out += Hex[byte & 0x0FU];
        } else {
            out += c;
        }
    }
    out += '"';
}

QByteArray jsonObject(std::initializer_list<std::pair<QByteArrayView, QByteArrayView>> fields)
{
    constexpr qsizetype LongestEscape = 6;
    constexpr qsizetype Punctuation = 8;
    qsizetype size = Punctuation;
    for (const auto &[name, value] : fields)
        size += (name.size() + value.size()) * LongestEscape + Punctuation;
    QByteArray json;
    json.reserve(size);
    json += '{';
    for (const auto &[name, value] : fields) {
        if (json.size() > 1)
            json += ',';
        appendJsonString(json, name);
        json += ':';
        appendJsonString(json, value);
    }
    json += '}';
    return json;
}

} // namespace Tokendesk
