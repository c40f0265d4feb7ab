// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Tokendesk {

/// A library that the program is made with.
struct Part
{
    QString name;
    QString version; ///< that runs, where it can be told apart from the one built with
    QString licence; ///< SPDX
};

/// All of them, the program itself first.
QList<Part> parts();

} // namespace Tokendesk
