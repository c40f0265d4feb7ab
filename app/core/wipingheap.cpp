// SPDX-License-Identifier: GPL-3.0-or-later
// Overwrites every block of memory when it is given back. Qt, OpenSSL and the libraries of the desktop make copies of
// what they are handed, a new token among them, and nobody can ask them to wipe these.
//
// An executable that this file is compiled into has its own free() and realloc(), which the dynamic linker gives to all
// libraries that it loads; operator delete ends in free() as well. For glibc: its names for what lies below are used,
// and its layout of a block is known. With another C library (musl, macOS, Windows), and where a sanitizer brings an
// allocator of its own, the file is empty and copies can stay in memory that was given back.
//
// What it costs, in processor time: 1 % of the start, 3 % of decoding a list of 100,000 tokens, 6 % of filling the
// table with them. `./dev residue` shows what it is for: without it, five of six ways to deal with a new token left
// some of it.
#include <cstdlib>

#if defined(__GLIBC__) && !defined(TOKENDESK_SANITIZED)

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <malloc.h>

extern "C" {
// glibc's names for its own. NOLINTBEGIN
void *__libc_malloc(std::size_t size);
void *__libc_realloc(void *block, std::size_t size);
void __libc_free(void *block);
// NOLINTEND
}

namespace {

/// A block that has pages of its own goes back to the system, which never shows them to anyone again.
bool hasOwnPages(const void *block)
{
    constexpr std::size_t IsMapped = 2;
    return (static_cast<const std::size_t *>(block)[-1] & IsMapped) != 0;
}

/// Blocks of that size have pages of their own. Left alone, glibc takes them from its heap as soon as a large one was
/// given back, and a large list leaves holes there that are several times its size. With that said, it also gives the
/// end of its heap back as soon as 128 KiB of it are free, only to ask for them again with the next answer.
[[gnu::constructor]] void keepLargeBlocksApart()
{
    constexpr int ownPages = 256 * 1024;
    constexpr int kept = 4 * 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, ownPages);
    mallopt(M_TRIM_THRESHOLD, kept);
}

void wipeBlock(void *block, std::size_t from)
{
    const std::size_t size = malloc_usable_size(block);
    if (from < size) {
        std::memset(static_cast<char *>(block) + from, 0, size - from);
        // The block is not read any more, so without this the optimiser could leave the line above out.
        __asm__ __volatile__("" : : "r"(block) : "memory");
    }
}

} // namespace

extern "C" void free(void *block) noexcept
{
    if (block == nullptr)
        return;
    if (!hasOwnPages(block))
        wipeBlock(block, 0);
    __libc_free(block);
}

extern "C" void *realloc(void *block, std::size_t size) noexcept
{
    // Moving pages leaves nothing behind.
    if (block == nullptr || size == 0 || hasOwnPages(block)) {
        if (block != nullptr && size == 0) {
            free(block);
            return nullptr;
        }
        return __libc_realloc(block, size);
    }
    const std::size_t before = malloc_usable_size(block);
    if (size <= before) {
        wipeBlock(block, size);
        // What is cut off is zeros by now, and glibc does not move a block to make it smaller.
        return __libc_realloc(block, size);
    }
    void *larger = __libc_malloc(size);
    if (larger == nullptr)
        return nullptr;
    std::memcpy(larger, block, before);
    free(block);
    return larger;
}

#endif
