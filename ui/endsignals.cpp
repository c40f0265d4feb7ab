// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <utility>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Tokendesk {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array endingSignals{SIGTERM, SIGINT, SIGHUP};

/// From the handler, in which almost nothing is allowed, to the event loop.
std::array<int, 2> signalPipe{-1, -1};

void handleSignal(int)
{
    const char byte = 0;
    // A full pipe holds enough of them.
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
}

void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int signal : endingSignals)
        ::sigaction(signal, &action, nullptr);
}

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    if (::pipe(signalPipe.data()) != 0)
        return;
    for (const int end : signalPipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
    // Not quit(): that asks the windows, and one with a token that was not copied says no.
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [] { QCoreApplication::exit(0); });
    setHandler(handleSignal);
}

EndSignals::~EndSignals()
{
    if (!m_notifier)
        return;
    setHandler(SIG_DFL);
    m_notifier.reset();
    for (int &end : signalPipe)
        ::close(std::exchange(end, -1));
}

#else

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
}

EndSignals::~EndSignals() = default;

#endif

} // namespace Tokendesk
