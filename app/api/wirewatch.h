// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Tokendesk {

/// Bytes of bodies that were taken from Qt: of every call and stream of the process, from the thread of the window.
void countTaken(qint64 bytes);

/// Ends connections whose answer sends and sends without anything of a body: endless headers, or endless lengths of
/// chunks. Qt 6.4 collects these without a limit and tells of them only when they end. It reads them byte by byte for
/// as long as there are more, and meanwhile its thread neither ends a call that was aborted nor itself: so it is not
/// enough to abort, and the connection is shut down.
///
/// What it goes by is the system's own count: where a connection has brought much more than was taken of all bodies
/// together, the rest is with Qt, which of a body holds 1 to 2 MiB, its read buffer and what is on its way; for a
/// moment also more, where the machine is too busy to tell its thread of the buffer's limit in time, but that does not
/// go on. So a large list at the same time is never mistaken for a flood, and only makes that one be noticed later. The
/// count is Linux's (TCP_INFO); on other systems nothing is noticed, and the limit of silence ends the call, since no
/// signal comes of a header.
class WireWatch : public QObject
{
    Q_OBJECT

public:
    /// @p cap: bytes. Must be well above what Qt holds of a body.
    explicit WireWatch(qint64 cap, QObject *parent = nullptr);
    ~WireWatch() override;

    /// Watches as long as somebody holds what this gives, and then until nothing comes any more.
    std::shared_ptr<void> begin();

Q_SIGNALS:
    void flooded(); ///< a connection was shut down

private:
    struct Connection
    {
        int descriptor = -1;
        qint64 read = 0; ///< bytes
        qint64 unexplained = 0; ///< of these, since the first poll
        int looksAbove = 0; ///< the cap, one after the other, with more each time
    };
    /// By the number of the socket, which is never used again.
    using Connections = QHash<quint64, Connection>;
    static std::optional<Connections> connections();
    /// What all watches of the process see: looking is dear where there are many connections.
    struct Look
    {
        std::optional<Connections> connections;
        qint64 taken = 0; ///< as countTaken() had it then
    };
    static const Look &newestLook();
    static void shutDown(quint64 number, const Connection &connection);
    void poll();

    qint64 m_cap;
    QTimer m_timer;
    std::weak_ptr<void> m_held;
    Connections m_before; ///< at the last poll
    qint64 m_takenBefore = 0;
    bool m_begun = false;
};

} // namespace Tokendesk
