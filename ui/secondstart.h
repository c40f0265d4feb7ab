// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/singleinstance.h"

#include <QUrl>

#include <functional>

class QWidget;

namespace Tokendesk {

struct CommandLine;

/// One window for each user and display: a second start brings the first one's window to the front, hands over its
/// server and ends.
class SecondStart
{
public:
    /// True where another program has taken over what @p line asks for: end then. Blocks for 3 seconds at most. A demo
    /// is always on its own.
    bool isHandedOver(const CommandLine &line);

    /// From now on, a later start brings @p window to the front; @p serverWanted is called where it named a server.
    void show(QWidget &window, const std::function<void(const QUrl &)> &serverWanted);

private:
    SingleInstance m_instance;
};

} // namespace Tokendesk
