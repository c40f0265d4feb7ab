// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Tokendesk {

void returnFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace Tokendesk
