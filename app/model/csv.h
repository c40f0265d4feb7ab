// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace Tokendesk {

/// Adds a record as RFC 4180 has it, of UTF-8 texts. A cell that a spreadsheet would take for a formula begins with an
/// apostrophe, which makes it a text there.
void appendCsvRecord(QByteArray &out, const QByteArrayList &cells);

} // namespace Tokendesk
