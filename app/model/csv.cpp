// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/csv.h"

#include <algorithm>

namespace Tokendesk {

namespace {

bool isOneOf(char c, QByteArrayView chars)
{
    return std::find(chars.begin(), chars.end(), c) != chars.end();
}

bool needsQuotes(const QByteArray &cell)
{
    const auto edge = [](char c) {
        return c == ' ';
    };
    return std::any_of(cell.begin(), cell.end(), [](char c) { return isOneOf(c, "\",;\t\r\n"); })
        || (!cell.isEmpty() && (edge(cell.front()) || edge(cell.back())));
}

} // namespace

void appendCsvRecord(QByteArray &out, const QByteArrayList &cells)
{
    bool isFirst = true;
    for (const QByteArray &cell : cells) {
        if (!isFirst) {
            out += ',';
        }
        isFirst = false;
        const bool isFormula = !cell.isEmpty() && isOneOf(cell.front(), "=+-@\t\r\n");
        const bool quoted = needsQuotes(cell);
        if (quoted) {
            out += '"';
        }
        if (isFormula) {
            out += '\'';
        }
        for (const char c : cell) {
            if (c == '"') {
                out += '"';
            }
            out += c;
        }
        if (quoted) {
            out += '"';
        }
    }
    out += "\r\n";
}

} // namespace Tokendesk
