// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/wirewatch.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <utility>

#ifdef __linux__
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include <charconv>
#include <cstddef>
#include <filesystem>
#include <string>
#include <system_error>
#endif

namespace Tokendesk {

namespace {

/// Most calls have ended before the first look.
constexpr std::chrono::milliseconds Interval{100};
/// So long one look is good for all watches.
constexpr std::chrono::milliseconds Fresh = Interval / 2;
constexpr int LooksOfAFlood = 3;

qint64 taken = 0;

#ifdef __linux__
/// 0: it is no socket.
quint64 socketNumber(int descriptor)
{
    struct stat status = {};
    return fstat(descriptor, &status) == 0 && S_ISSOCK(status.st_mode) ? status.st_ino : 0;
}

/// In network order, as it comes: it is only compared. 0: none.
quint16 localPort(int descriptor)
{
    sockaddr_storage address = {};
    socklen_t size = sizeof address;
    void *place = &address;
    if (getsockname(descriptor, static_cast<sockaddr *>(place), &size) != 0)
        return 0;
    if (address.ss_family == AF_INET)
        return static_cast<const sockaddr_in *>(place)->sin_port;
    return address.ss_family == AF_INET6 ? static_cast<const sockaddr_in6 *>(place)->sin6_port : quint16(0);
}

bool isListening(int descriptor)
{
    int listening = 0;
    socklen_t size = sizeof listening;
    return getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &listening, &size) == 0 && listening != 0;
}

/// What the process has read from a socket, without what still waits in the system; nothing for anything else.
std::optional<qint64> bytesRead(int descriptor)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    if (getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) != 0
        || size < offsetof(tcp_info, tcpi_bytes_received) + sizeof info.tcpi_bytes_received)
        return std::nullopt;
    int waiting = 0;
    if (ioctl(descriptor, FIONREAD, &waiting) != 0)
        return std::nullopt;
    return static_cast<qint64>(info.tcpi_bytes_received) - waiting;
}
#endif

} // namespace

void countTaken(qint64 bytes)
{
    taken += std::max<qint64>(bytes, 0);
}

WireWatch::WireWatch(qint64 cap, QObject *parent) : QObject(parent), m_cap(cap)
{
    m_timer.setInterval(Interval);
    connect(&m_timer, &QTimer::timeout, this, &WireWatch::poll);
}

WireWatch::~WireWatch() = default;

std::shared_ptr<void> WireWatch::begin()
{
    std::shared_ptr<void> held = m_held.lock();
    if (!held) {
        held = std::make_shared<char>();
        m_held = held;
    }
    if (!m_timer.isActive()) {
        m_begun = false;
        m_timer.start();
    }
    return held;
}

std::optional<WireWatch::Connections> WireWatch::connections()
{
#ifdef __linux__
    Connections found;
    QHash<quint64, quint16> ports;
    QSet<quint16> own; // of servers in this process, such as the demo server: what comes to these is no answer
    std::error_code failure;
    for (const auto &entry : std::filesystem::directory_iterator("/proc/self/fd", failure)) {
        const std::string name = entry.path().filename().string();
        int descriptor = -1;
        if (std::from_chars(name.data(), name.data() + name.size(), descriptor).ec != std::errc())
            continue;
        const quint64 number = socketNumber(descriptor);
        if (number == 0)
            continue;
        if (isListening(descriptor)) {
            own.insert(localPort(descriptor));
        } else if (const std::optional<qint64> bytes = bytesRead(descriptor)) {
            ports.insert(number, localPort(descriptor));
            found.insert(number, {descriptor, *bytes, 0, 0});
        }
    }
    found.removeIf([&](const auto &connection) { return own.contains(ports.value(connection.key())); });
    if (!failure)
        return found;
#endif
    return std::nullopt;
}

void WireWatch::shutDown([[maybe_unused]] quint64 number, [[maybe_unused]] const Connection &connection)
{
#ifdef __linux__
    if (socketNumber(connection.descriptor) == number)
        shutdown(connection.descriptor, SHUT_RDWR);
#endif
}

const WireWatch::Look &WireWatch::newestLook()
{
    static Look look;
    static QElapsedTimer since;
    if (!since.isValid() || std::chrono::milliseconds(since.elapsed()) >= Fresh) {
        look = {connections(), taken};
        since.start();
    }
    return look;
}

void WireWatch::poll()
{
    const Look &look = newestLook();
    std::optional<Connections> now = look.connections;
    if (!now) {
        m_timer.stop();
        return;
    }
    const qint64 takenNow = look.taken - std::exchange(m_takenBefore, look.taken);
    bool isQuiet = true;
    bool isFlood = false;
    for (auto connection = now->begin(); m_begun && connection != now->end(); ++connection) {
        const Connection before = m_before.value(connection.key());
        const qint64 grown = connection->read - before.read;
        isQuiet = isQuiet && grown == 0;
        connection->unexplained = std::max<qint64>(before.unexplained + grown - takenNow, 0);
        const bool isAbove = connection->unexplained > m_cap;
        connection->looksAbove = isAbove ? before.looksAbove + (grown > 0 ? 1 : 0) : 0;
        if (connection->looksAbove == LooksOfAFlood) {
            shutDown(connection.key(), *connection);
            isFlood = true;
        }
    }
    m_before = std::move(*now);
    if (std::exchange(m_begun, true) && isQuiet && m_held.expired())
        m_timer.stop();
    if (isFlood) {
        m_begun = false; // counts anew
        Q_EMIT flooded();
    }
}

} // namespace Tokendesk
