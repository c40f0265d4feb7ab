// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTest>

/// Call it in init(): from then on every warning that a test did not announce with QTest::ignoreMessage() fails it.
inline void failOnAnyWarning()
{
    // The offscreen platform says this of every dialog with a minimum size.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
}
