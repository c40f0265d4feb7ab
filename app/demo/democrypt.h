// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <random>
#include <string>
#include <string_view>

namespace TokendeskDemo {

/// `$2a$04$` and 22 characters, from the system's random numbers.
std::string newSalt();
/// 32 random bytes as base64url: what a plain token is.
std::string newPlainToken();
/// Built without libxcrypt it is another hash of the same shape.
/// Nothing where bcrypt would silently look at a part of the text only: past 72 bytes, or past a NUL.
std::optional<std::string> bcrypt(const std::string &plain, const std::string &salt);
/// What one text can be told by without keeping it: SHA-256.
std::string digestOf(const std::string &text);
/// The shape of bcrypt()'s answer, of no known plain text: bcrypt itself is too slow for 100,000 seeded tokens.
std::string bcryptShaped(const std::string &salt, std::mt19937_64 &random);
std::string base64(std::string_view bytes);

} // namespace TokendeskDemo
