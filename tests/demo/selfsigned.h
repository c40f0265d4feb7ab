// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

/// A certificate for 127.0.0.1 that has signed itself, and its key, as PEM files. False where that did not work.
bool writeSelfSignedCertificate(const std::string &certificateFile, const std::string &keyFile);
