// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace Tokendesk {

/// Calls @p then from the event loop, once @p window has been painted for the first time; a single-shot timer would
/// come sooner than the display's word that the window is visible. Where it is not painted within half a second,
/// because it starts minimised, calls it then. Never, where the window goes before.
void afterFirstPaint(QWidget &window, std::function<void()> then);

} // namespace Tokendesk
