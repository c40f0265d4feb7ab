// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identify/tokencandidates.h"

#include <algorithm>

namespace Tokendesk {

namespace {

constexpr qsizetype ShortestPart = 20; // a token has 43 characters, but no length is promised
constexpr qsizetype MostCandidates = 8;

/// The characters of base64url, and those that neighbouring alphabets add. Whatever else stands there ends a token.
bool canBePart(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_'
        || c == '+' || c == '.' || c == '~';
}

} // namespace

QList<Secret> tokenCandidates(const Secret &pasted)
{
    const QByteArrayView whole = pasted.reveal().trimmed();
    QList<Secret> candidates;
    const auto add = [&candidates](QByteArrayView part) {
        const Secret candidate(part);
        if (candidates.size() < MostCandidates && !candidates.contains(candidate))
            candidates.append(candidate);
    };
    if (whole.isEmpty())
        return candidates;
    add(whole);
    const char *at = whole.begin();
    while (at != whole.end()) {
        const char *begin = std::find_if(at, whole.end(), canBePart);
        at = std::find_if_not(begin, whole.end(), canBePart);
        if (at - begin >= ShortestPart)
            add(QByteArrayView(begin, at));
    }
    return candidates;
}

} // namespace Tokendesk
