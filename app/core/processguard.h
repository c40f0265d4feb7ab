// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tokendesk {

/// To be called first of all in main(): nobody else can read what the program writes from now on, and in release
/// builds its memory is neither written to a core file, nor given to a handler of crashes, nor to be read by other
/// programs of the same user. The last two on Linux and Windows. On Windows files are private by their folder's rights
/// instead, and no library is loaded from the folder that the program is started in.
void guardProcess();

} // namespace Tokendesk
