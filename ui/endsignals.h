// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace Tokendesk {

/// Ends the program in good order when the system tells it to (SIGTERM, SIGINT, SIGHUP), so that no secret stays on the
/// clipboard. Without asking: who sends a signal does not wait for answers. One at a time; without effect on Windows.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Tokendesk
