// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tokendesk {

/// Hands memory that was given back to the heap on to the system; takes some milliseconds after many small blocks.
/// Without effect where the C library is not glibc.
void returnFreeMemory();

} // namespace Tokendesk
