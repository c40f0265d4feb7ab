// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demostore.h"

#include <random>

namespace TokendeskDemo {

/// Number 0 is the administrator; 1 to 3 are the regular users that get an account.
StoredUser seededUser(int number, std::mt19937_64 &random);
std::string seededDescription(const std::string &userName, std::mt19937_64 &random);

} // namespace TokendeskDemo
