// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: make-certificates FOLDER
// Leaves two self-signed certificates for 127.0.0.1 there, server-1 and server-2 (.pem and .key).
#include "tests/support/certificates.h"

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("Usage: make-certificates FOLDER\n", stderr);
        return 2;
    }
    Certificates certificates(QString::fromLocal8Bit(argv[1]));
    for (int i = 0; i < 2; ++i)
        certificates.make(Certificates::Kind::SelfSigned);
    return 0;
}
