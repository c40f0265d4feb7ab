// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Tokendesk {

/// Keeps placeholder texts readable. Some platform themes set a dark palette but leave the placeholder's colour at the
/// light one's, half transparent black: nearly invisible. Watches the application's palette while it lives.
class ReadablePalette : public QObject
{
    Q_OBJECT

public:
    explicit ReadablePalette(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void mend();
};

} // namespace Tokendesk
