// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QByteArrayView>

namespace Tokendesk {

/// `2021-07-02T06:38:36.025`, with any number of fraction digits or none, and `Z`, an offset such as `+03:00`, or no
/// zone, which is read as UTC. Empty where it is not such a date. A parser of its own, because QDateTime takes 1.4 µs a
/// row, which is most of the time of a large list.
Timestamp parseTimestamp(QByteArrayView text);

} // namespace Tokendesk
