// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTest>

/// Call it in init(): from then on every warning that a test did not announce with QTest::ignoreMessage() fails it.
inline void failOnAnyWarning()
{
    // The offscreen platform says this of dialogs with a minimum size, and of raising one.
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise))")));
}
