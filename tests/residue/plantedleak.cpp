// SPDX-License-Identifier: GPL-3.0-or-later
// A mistake as one could make it: somebody keeps what every secret was made of. Linked into a program of the tests with
// --wrap, so that the program's own sources stay free of it. It shows that the residue test would notice.
#include "app/core/secret.h"

#include <string>
#include <vector>

// The names are the linker's, for Secret::Secret(QByteArrayView). NOLINTBEGIN
extern "C" void __real__ZN9Tokendesk6SecretC1E14QByteArrayView(Tokendesk::Secret *self, QByteArrayView utf8);

extern "C" void __wrap__ZN9Tokendesk6SecretC1E14QByteArrayView(Tokendesk::Secret *self, QByteArrayView utf8)
{
    static std::vector<std::string> kept;
    kept.emplace_back(utf8.data(), static_cast<std::size_t>(utf8.size()));
    __real__ZN9Tokendesk6SecretC1E14QByteArrayView(self, utf8);
}
// NOLINTEND
