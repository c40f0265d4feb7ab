// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tokendesk {

/// To be called first of all in main(): nobody else can read what the program writes from now on, and in release
/// builds its memory is neither written to a core file, nor given to a handler of crashes, nor to be read by other
/// programs of the same user. The last two on Linux only; on Windows it is without effect.
void guardProcess();

} // namespace Tokendesk
