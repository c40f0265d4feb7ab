// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/tokenstore.h"

#include <QHash>

#include <vector>

namespace Tokendesk {

/// Why a token deserves a look: it never expires, and no server tells when it was used last.
namespace TokenReason {
enum Bit : quint32 {
    OwnerBlocked = 1,
    OwnerNeverSignedIn = 2,
    OwnerAdministrator = 4,
    Old = 8,
    NoDescription = 16,
    VagueDescription = 32, ///< such as "test"
    SameDescription = 64, ///< as another token's
    ManyTokens = 128 ///< the owner has many
};
inline constexpr quint32 First = OwnerBlocked;
inline constexpr quint32 Last = ManyTokens;
} // namespace TokenReason

/// By the word that a search text has for it; 0: there is no such one.
quint32 tokenReasonNamed(const QString &word);
QString wordForTokenReason(quint32 reason);

struct LookSettings
{
    int oldDays = 180;
    int manyTokens = 20;

    friend bool operator==(const LookSettings &, const LookSettings &) = default;
};

/// Works out the reasons of each row. What depends on other rows is counted once, and kept in step with the store.
class TokenReasons
{
public:
    explicit TokenReasons(const TokenStore &store);

    void clear();
    /// Rows of these slots are new or have new text, or are gone.
    void changed(const TokenStore::Slots &slots);
    void removed(const TokenStore::Slots &slots);
    void setSettings(const LookSettings &settings) { m_settings = settings; }
    const LookSettings &settings() const { return m_settings; }

    bool isInUse() const { return m_built; }
    quint32 of(TokenStore::Slot slot, qint64 nowMs);

private:
    struct Description
    {
        quint64 hash : 62 = 0;
        quint64 isCounted : 1 = 0; ///< 0: it is empty, or the row is not counted
        quint64 isVague : 1 = 0;
    };

    void update();
    static Description read(QByteArrayView whole);
    Description readBefore(QByteArrayView whole);
    void count(TokenStore::Slot slot);
    void uncount(TokenStore::Slot slot);

    const TokenStore &m_store;
    LookSettings m_settings;
    std::vector<Description> m_descriptions; ///< by slot
    QHash<quint64, int> m_counts; ///< of rows of the same description
    QHash<QByteArray, Description> m_read; ///< by the last texts
    TokenStore::Slots m_stale;
    bool m_built = false;
};

} // namespace Tokendesk
