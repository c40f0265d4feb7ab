// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a program in the display that DISPLAY names, and tells how long it took to draw into a window, as the X server
// saw it. There should be no window manager, whose frames would be drawn, too.
#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <memory>
#include <string>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

constexpr int smallest = 200; // pixels; helper windows are smaller
constexpr std::chrono::seconds patience{60};

template <typename Event>
using Owned = std::unique_ptr<Event, decltype(&std::free)>;

[[noreturn]] void fail(const char *why)
{
    std::fprintf(stderr, "firstpaint: %s\n", why);
    std::exit(1);
}

long residentKiB(pid_t process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("VmRSS:")) {
            return std::strtol(line.c_str() + std::strlen("VmRSS:"), nullptr, 10);
        }
    }
    return 0;
}

/// Tells of each new window, and of what is drawn into it.
class Screen
{
public:
    Screen() : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection) != 0) {
            fail("no display");
        }
        const xcb_query_extension_reply_t *damage = xcb_get_extension_data(m_connection, &xcb_damage_id);
        if (damage == nullptr || damage->present == 0) {
            fail("the display has no DAMAGE extension");
        }
        m_damageNotify = damage->first_event + XCB_DAMAGE_NOTIFY;
        const Owned<xcb_damage_query_version_reply_t> version(
            xcb_damage_query_version_reply(m_connection, xcb_damage_query_version(m_connection, 1, 1), nullptr),
            &std::free);
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const std::uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, root, XCB_CW_EVENT_MASK, &mask);
        xcb_flush(m_connection);
    }
    ~Screen() { xcb_disconnect(m_connection); }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    int descriptor() const { return xcb_get_file_descriptor(m_connection); }

    /// Whether, by what came meanwhile, a window was drawn into.
    bool isPainted()
    {
        bool painted = false;
        while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(m_connection), &std::free}) {
            const int kind = event->response_type & 0x7f;
            if (kind == XCB_CREATE_NOTIFY) {
                const auto *created = reinterpret_cast<const xcb_create_notify_event_t *>(event.get());
                xcb_damage_create(m_connection, xcb_generate_id(m_connection), created->window,
                    XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
            } else if (kind == m_damageNotify) {
                const auto *drawn = reinterpret_cast<const xcb_damage_notify_event_t *>(event.get());
                painted = painted || (drawn->area.width >= smallest && drawn->area.height >= smallest);
            }
        }
        xcb_flush(m_connection);
        return painted;
    }

private:
    xcb_connection_t *m_connection;
    int m_damageNotify = 0;
};

pid_t started(char **command, int output)
{
    const pid_t process = fork();
    if (process == 0) {
        dup2(output, STDOUT_FILENO);
        execvp(command[0], command);
        std::perror(command[0]);
        _exit(127);
    }
    if (process < 0) {
        fail("no process");
    }
    return process;
}

} // namespace

/// firstpaint paint|row PROGRAM [ARGUMENTS]: prints ms and KiB of memory at that moment. "row" waits for the line of
/// that name which a program with paintwatch prints.
int main(int argc, char **argv)
{
    if (argc < 3) {
        fail("usage: firstpaint paint|row PROGRAM [ARGUMENTS]");
    }
    const bool waitsForRow = std::strcmp(argv[1], "row") == 0;
    Screen screen;
    std::array<int, 2> pipe{};
    if (pipe2(pipe.data(), O_CLOEXEC) != 0) {
        fail("no pipe");
    }
    const auto start = Clock::now();
    const pid_t process = started(argv + 2, pipe[1]);
    close(pipe[1]);
    std::string told;
    bool done = false;
    std::array<pollfd, 2> sources{pollfd{screen.descriptor(), POLLIN, 0}, pollfd{pipe[0], POLLIN, 0}};
    while (!done && Clock::now() - start < patience) {
        poll(sources.data(), sources.size(), 100);
        const bool painted = screen.isPainted();
        if ((sources[1].revents & POLLIN) != 0) {
            std::array<char, 4096> bytes{};
            const ssize_t count = read(pipe[0], bytes.data(), bytes.size());
            told.append(bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
        } else if ((sources[1].revents & POLLHUP) != 0) {
            sources[1].fd = -1;
        }
        done = waitsForRow ? told.find("row\n") != std::string::npos : painted;
    }
    const double ms = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    const long memory = residentKiB(process);
    kill(process, SIGTERM);
    for (int tries = 0; waitpid(process, nullptr, WNOHANG) == 0; ++tries) {
        if (tries == 100) {
            kill(process, SIGKILL);
        }
        usleep(10'000);
    }
    if (!done) {
        fail("it drew nothing");
    }
    std::printf("%.2f %ld\n", ms, memory);
    return 0;
}
