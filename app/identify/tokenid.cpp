// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identify/tokenid.h"

#include "app/core/secret.h"

#include <algorithm>
#include <array>
#include <memory>

#if __has_include(<crypt.h>)
#include <crypt.h>
#define TOKENDESK_HAS_BCRYPT 1
#endif

namespace Tokendesk {

namespace {

constexpr qsizetype SettingSize = 29; // "$2a$04$" and a salt of 22 characters
constexpr qsizetype HashSize = 60;
constexpr qsizetype EncodedSize = 80; // 60 bytes are 20 whole groups of base64: nothing is padded
constexpr qsizetype LongestInput = 72; // bcrypt looks no further
constexpr int HighestCost = 12; // each step doubles the time; 12 takes a quarter of a second

bool isBcryptCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' || c == '/';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

QByteArray bcryptSettingOf(QByteArrayView tokenId)
{
    if (tokenId.size() != EncodedSize)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(tokenId.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != HashSize)
        return {};
    const QByteArray &hash = decoded.decoded;
    const bool hasForm = hash.startsWith("$2") && (hash[2] == 'a' || hash[2] == 'b' || hash[2] == 'y') && hash[3] == '$'
        && isDigit(hash[4]) && isDigit(hash[5]) && hash[6] == '$'
        && std::all_of(hash.begin() + 7, hash.end(), isBcryptCharacter);
    if (!hasForm)
        return {};
    const int cost = (hash[4] - '0') * 10 + (hash[5] - '0');
    return cost >= 4 && cost <= HighestCost ? hash.first(SettingSize) : QByteArray();
}

#ifdef TOKENDESK_HAS_BCRYPT

std::optional<QByteArray> tokenIdOf(const Secret &plain, const QByteArray &setting)
{
    const QByteArrayView bytes = plain.reveal();
    if (bytes.isEmpty() || bytes.size() > LongestInput || bytes.contains('\0'))
        return std::nullopt;
    // crypt() wants an end mark, which a Secret does not have.
    std::array<char, LongestInput + 1> text{};
    std::copy(bytes.begin(), bytes.end(), text.begin());
    auto *work = new crypt_data{};
    const auto forget = [&] {
        wipeMemory(text.data(), text.size());
        wipeMemory(work, sizeof(crypt_data));
        delete work;
    };
    const char *hash = crypt_rn(text.data(), setting.constData(), work, sizeof(crypt_data));
    std::optional<QByteArray> id;
    if (hash != nullptr && qstrlen(hash) == static_cast<size_t>(HashSize))
        id = QByteArray(hash).toBase64();
    forget();
    return id;
}

bool canComputeTokenIds()
{
    return true;
}

#else

std::optional<QByteArray> tokenIdOf(const Secret &, const QByteArray &)
{
    return std::nullopt;
}

bool canComputeTokenIds()
{
    return false;
}

#endif

} // namespace Tokendesk
