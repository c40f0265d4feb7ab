// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democrypt.h"

#if __has_include(<crypt.h>)
#include <crypt.h>
#define TOKENDESK_HAS_BCRYPT 1
#endif
#include <openssl/rand.h>
#include <openssl/sha.h>

#include <array>
#include <memory>
#include <stdexcept>

namespace TokendeskDemo {
namespace {

constexpr std::string_view bcryptAlphabet = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::string_view base64Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::array<unsigned char, 32> randomBytes()
{
    std::array<unsigned char, 32> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        throw std::runtime_error("the system has no random numbers");
    return bytes;
}

} // namespace

std::string newSalt()
{
    std::string salt = "$2a$04$";
    const auto bytes = randomBytes();
    for (std::size_t i = 0; i < 21; ++i)
        salt += bcryptAlphabet[bytes[i] & 63];
    // 22 characters carry 132 bits, a salt has 128: bcrypt writes the last one with its low bits zero.
    salt += bcryptAlphabet[bytes[21] & 0x30];
    return salt;
}

std::string newPlainToken()
{
    const auto bytes = randomBytes();
    std::string text = base64(std::string_view(reinterpret_cast<const char *>(bytes.data()), bytes.size()));
    for (char &c : text)
        c = c == '+' ? '-' : (c == '/' ? '_' : c);
    return text;
}

std::optional<std::string> bcrypt(const std::string &plain, const std::string &salt)
{
    if (plain.size() > 72 || plain.find('\0') != std::string::npos)
        return std::nullopt;
#ifdef TOKENDESK_HAS_BCRYPT
    const auto data = std::make_unique<crypt_data>();
    const char *hash = crypt_r(plain.c_str(), salt.c_str(), data.get());
    if (!hash || hash[0] == '*')
        throw std::runtime_error("bcrypt is not available");
    return hash;
#else
    // Of bcrypt's shape, and as hard to turn back for random tokens, but nobody else computes the same.
    std::string hash = salt;
    for (const char c : digestOf(salt + plain).substr(0, 31))
        hash += bcryptAlphabet[static_cast<unsigned char>(c) & 63];
    return hash;
#endif
}

std::string digestOf(const std::string &text)
{
    std::string digest(SHA256_DIGEST_LENGTH, '\0');
    SHA256(reinterpret_cast<const unsigned char *>(text.data()), text.size(),
        reinterpret_cast<unsigned char *>(digest.data()));
    return digest;
}

std::string bcryptShaped(const std::string &salt, std::mt19937_64 &random)
{
    std::string hash = salt;
    for (int i = 0; i < 30; ++i)
        hash += bcryptAlphabet[random() & 63];
    hash += bcryptAlphabet[random() & 0x3c];
    return hash;
}

std::string base64(std::string_view bytes)
{
    std::string out;
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : bytes) {
        buffer = (buffer << 8) | static_cast<unsigned char>(c);
        bits += 8;
        while (bits >= 6) {
            bits -= 6;
            out += base64Alphabet[(buffer >> bits) & 63];
        }
    }
    if (bits > 0)
        out += base64Alphabet[(buffer << (6 - bits)) & 63];
    return out;
}

} // namespace TokendeskDemo
