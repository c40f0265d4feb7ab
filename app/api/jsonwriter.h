// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>
#include <utility>

namespace Tokendesk {

/// An object with text fields, as the API's requests are. The values are UTF-8. Memory is taken once, so that no part
/// of a secret stays behind in a buffer that was outgrown.
QByteArray jsonObject(std::initializer_list<std::pair<QByteArrayView, QByteArrayView>> fields);

/// Adds @p text, which is UTF-8, as a JSON string with its quotes. Not for secrets.
void appendJsonString(QByteArray &out, QByteArrayView text);

} // namespace Tokendesk
