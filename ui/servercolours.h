// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/serverprofile.h"

#include <QColor>
#include <QIcon>
#include <QString>

namespace Tokendesk {

QColor colourOf(ServerColour colour);
QString nameOf(ServerColour colour);
/// A dot in that colour, readable on light and on dark. The server's name belongs beside it.
QIcon dotIcon(ServerColour colour);

} // namespace Tokendesk
