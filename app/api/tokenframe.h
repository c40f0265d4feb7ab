// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/api/types.h"
#include "app/core/result.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace Tokendesk {

/// What a line of a stream tells of one token. What is not told stays as it is: a missing field is never an empty one.
struct TokenChange
{
    QString id;
    std::optional<QString> description;
    Timestamp createdAt;
    bool deleted = false; ///< `"state":"deleted"`, perhaps with no other field than the id

    friend bool operator==(const TokenChange &, const TokenChange &) = default;
};

struct TokenFrame
{
    std::vector<TokenChange> changes;
    bool wasArray = false; ///< the first line of a stream is an array: the whole list
    QList<RowError> badRows;
};

/// Reads a stream's lines one after another: a parser's memory is made once for all of them.
class TokenFrameDecoder
{
public:
    TokenFrameDecoder();
    ~TokenFrameDecoder();
    TokenFrameDecoder(const TokenFrameDecoder &) = delete;
    TokenFrameDecoder &operator=(const TokenFrameDecoder &) = delete;

    /// @p line: one line of a `?subscribe` answer, an object or an array of them (canvus-facts: both were seen).
    /// BadAnswer where it is neither.
    Result<TokenFrame, ApiError> decode(const QByteArray &line);

private:
    struct Parser;
    const std::unique_ptr<Parser> m_parser;
};

/// One change for each token: what the later ones tell counts, and what they do not tell stays from the earlier.
std::vector<TokenChange> lastChanges(const std::vector<TokenChange> &changes);

} // namespace Tokendesk
