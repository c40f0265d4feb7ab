// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// Looks into a block of memory at the moment when it is freed, which is the last one at which that is allowed. A test
/// program that compiles freewatch.cpp in gets its own free().
class FreeWatch
{
public:
    /// @p block as malloc() gave it; @p bytes lies within.
    FreeWatch(const void *block, const void *bytes, std::size_t size);
    ~FreeWatch();
    FreeWatch(const FreeWatch &) = delete;
    FreeWatch &operator=(const FreeWatch &) = delete;

    bool wasFreed() const;
    /// All bytes were 0 when it was freed.
    bool wasOverwritten() const;

    /// Not under AddressSanitizer, which brings its own free().
    static bool isPossible();
};
