// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demosystem.h"

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>

#include <windows.h>

#include <fcntl.h>
#include <io.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#endif

#include <cstdio>
#include <thread>

namespace TokendeskDemo {
namespace {

#ifdef _WIN32
using Length = int;
constexpr int BothWays = SD_BOTH;
#else
using Length = socklen_t;
constexpr int BothWays = SHUT_RDWR;
#endif

/// Sockets on the server's side are the connected ones whose own port is the server's.
void shutDownIfServedAt(int port, Socket socket)
{
    sockaddr_storage address{};
    Length length = sizeof address;
    if (getsockname(socket, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        return;
    std::uint16_t own = 0;
    if (address.ss_family == AF_INET)
        own = reinterpret_cast<sockaddr_in *>(&address)->sin_port;
    else if (address.ss_family == AF_INET6)
        own = reinterpret_cast<sockaddr_in6 *>(&address)->sin6_port;
    sockaddr_storage peer{};
    length = sizeof peer;
    if (own != 0 && ntohs(own) == port && getpeername(socket, reinterpret_cast<sockaddr *>(&peer), &length) == 0)
        shutdown(socket, BothWays);
}

void readInputToItsEnd()
{
    while (std::getchar() != EOF) { }
}

} // namespace

#ifdef _WIN32

namespace {

DWORD mainThread = 0;

BOOL WINAPI endFromConsole(DWORD)
{
    PostThreadMessageW(mainThread, WM_CLOSE, 0, 0);
    return TRUE;
}

} // namespace

void keepPortForUs(Socket socket)
{
    // Here SO_REUSEADDR would be what lets another program take the port.
    const BOOL yes = TRUE;
    setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&yes), sizeof yes);
}

void shutDownConnections(int port)
{
    // Windows has no list of them; they are handles, which are small multiples of four.
    constexpr Socket most = 65536;
    for (Socket socket = 4; socket < most; socket += 4)
        shutDownIfServedAt(port, socket);
}

void prepareForEnd()
{
    mainThread = GetCurrentThreadId();
    MSG message{};
    PeekMessageW(&message, nullptr, 0, 0, PM_NOREMOVE); // makes the thread's queue
    SetConsoleCtrlHandler(endFromConsole, TRUE);
    _setmode(_fileno(stdout), _O_BINARY); // lines end there as everywhere
}

void endWithInput()
{
    std::thread([] {
        readInputToItsEnd();
        endFromConsole(CTRL_CLOSE_EVENT);
    }).detach();
}

void waitForEnd()
{
    MSG message{};
    while (GetMessageW(&message, nullptr, 0, 0) > 0) {
        if (message.hwnd == nullptr && message.message == WM_CLOSE)
            return;
        DispatchMessageW(&message);
    }
}

#else

void keepPortForUs(Socket socket)
{
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

void shutDownConnections(int port)
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    const int count = static_cast<int>(std::min<rlim_t>(limit.rlim_cur, 8192));
    for (int socket = 0; socket < count; ++socket)
        shutDownIfServedAt(port, socket);
}

namespace {

sigset_t endSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}

} // namespace

void prepareForEnd()
{
    // Blocked, so that only sigwait() below takes them.
    const sigset_t signals = endSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

void endWithInput()
{
    std::thread([] {
        readInputToItsEnd();
        kill(getpid(), SIGTERM);
    }).detach();
}

void waitForEnd()
{
    const sigset_t signals = endSignals();
    int received = 0;
    sigwait(&signals, &received);
}

#endif

} // namespace TokendeskDemo
