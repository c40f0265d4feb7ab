// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace Tokendesk {

/// One of the program's own icons (resources/icons, named without ".svg"), drawn in the palette's text colour at the
/// moment it is painted: it follows a change between light, dark and high contrast without being made again.
QIcon icon(const char *name);

} // namespace Tokendesk
