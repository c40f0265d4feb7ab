// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStyle;

namespace Tokendesk {

/// To be called before the application is made: on Windows its windows become dark where the desktop is. Qt does so by
/// itself since 6.5.
void followDarkDesktop();

/// The style to build on: the platform's, null for that, except on Windows, whose own has no dark look. The caller owns
/// it.
QStyle *styleForDesktop();

} // namespace Tokendesk
