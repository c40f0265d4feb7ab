// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Tokendesk {

/// From now on, screenshots, recordings and shared screens leave out the window that @p window has or gets; on a
/// Windows before version 2004 they show it black. Without effect on other systems, which have no such request.
void keepOutOfCaptures(QWidget &window);

} // namespace Tokendesk
