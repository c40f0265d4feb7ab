// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/freewatch.h"

#include <algorithm>
#include <cstdlib>

#if defined(__GLIBC__) && !defined(TOKENDESK_SANITIZED)
#define TOKENDESK_OWN_FREE 1
#endif

namespace {

struct Watched
{
    const void *block = nullptr;
    const unsigned char *bytes = nullptr;
    std::size_t size = 0;
    bool freed = false;
    bool overwritten = false;
};

thread_local Watched watched;

} // namespace

#ifdef TOKENDESK_OWN_FREE
extern "C" void __libc_free(void *block); // NOLINT: glibc's name for its own

extern "C" void free(void *block) noexcept
{
    if (block && block == watched.block) {
        watched.block = nullptr;
        watched.freed = true;
        watched.overwritten =
            std::all_of(watched.bytes, watched.bytes + watched.size, [](unsigned char byte) { return byte == 0; });
    }
    __libc_free(block);
}
#endif

FreeWatch::FreeWatch(const void *block, const void *bytes, std::size_t size)
{
    watched = {block, static_cast<const unsigned char *>(bytes), size, false, false};
}

FreeWatch::~FreeWatch()
{
    watched = {};
}

bool FreeWatch::wasFreed() const
{
    return watched.freed;
}

bool FreeWatch::wasOverwritten() const
{
    return watched.overwritten;
}

bool FreeWatch::isPossible()
{
#ifdef TOKENDESK_OWN_FREE
    return true;
#else
    return false;
#endif
}
