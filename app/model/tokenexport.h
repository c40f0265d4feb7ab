// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/tokenreasons.h"
#include "app/model/tokenstore.h"

#include <memory>

class QIODevice;

namespace Tokendesk {

/// The rows that a TokenModel shows, in its order, as they were at one moment.
struct ShownTokens
{
    std::shared_ptr<const TokenStore> store;
    TokenStore::Slots rows;
    LookSettings look;
    qint64 nowMs = 0;
};

/// Writes rows as CSV (RFC 4180) or JSON, in UTF-8. Names of columns, moments (ISO 8601, UTC), yes and no are the same
/// in every language: other programs read them. Never a secret, because none is known of a listed token.
class TokenExport
{
public:
    enum class Format { Csv, Json };
    enum class Ids { Whole, Shortened }; ///< Shortened: as the table shows them
    struct Choice
    {
        Format format = Format::Csv;
        Ids ids = Ids::Whole;
        bool owners = false; ///< also what is known of the owner, and why the token deserves a look
    };

    TokenExport(ShownTokens tokens, Choice choice);

    /// Can run in any thread. False: the device took not all.
    bool writeTo(QIODevice &device) const;

private:
    bool writeRows(QIODevice &device, QByteArray &pending) const;
    void appendRow(QByteArray &out, TokenStore::Slot slot, quint32 reasons) const;
    void appendJsonRow(QByteArray &out, TokenStore::Slot slot, quint32 reasons) const;
    QByteArray idOf(TokenStore::Slot slot) const;

    ShownTokens m_tokens;
    Choice m_choice;
};

} // namespace Tokendesk
