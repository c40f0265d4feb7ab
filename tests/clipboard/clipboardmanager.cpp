// SPDX-License-Identifier: GPL-3.0-or-later
// A clipboard manager for X11 that keeps everything, whatever it was asked, and tells it on its standard output, one
// event a line, words separated by tabs:
//   owner      SELECTION  WINDOW    the selection has a new owner; 0: none
//   targets    SELECTION  NAME...   what the owner offers
//   hint       TEXT                 x-kde-passwordManagerHint of the CLIPBOARD
//   text       SELECTION  TEXT      its text, line breaks as spaces
//   handover                        a program that ends asks the manager to keep the clipboard for it
// "ready" comes first. Ends when its standard input does.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <poll.h>
#include <unistd.h>
#include <xcb/xcb.h>
#include <xcb/xfixes.h>

namespace {

template <typename T>
using Owned = std::unique_ptr<T, decltype(&std::free)>;

template <typename T>
Owned<T> own(T *pointer)
{
    return {pointer, &std::free};
}

constexpr std::uint32_t LongestProperty = 65536;

class Manager
{
public:
    explicit Manager(xcb_connection_t *connection) : m_connection(connection)
    {
        const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(connection)).data;
        m_window = xcb_generate_id(connection);
        xcb_create_window(connection, XCB_COPY_FROM_PARENT, m_window, screen->root, -1, -1, 1, 1, 0,
            XCB_WINDOW_CLASS_INPUT_ONLY, screen->root_visual, 0, nullptr);
        xcb_set_selection_owner(connection, m_window, atom("CLIPBOARD_MANAGER"), XCB_CURRENT_TIME);
        own(xcb_xfixes_query_version_reply(connection, xcb_xfixes_query_version(connection, 4, 0), nullptr));
        for (const char *selection : {"CLIPBOARD", "PRIMARY"}) {
            xcb_xfixes_select_selection_input(connection, m_window, atom(selection),
                XCB_XFIXES_SELECTION_EVENT_MASK_SET_SELECTION_OWNER
                    | XCB_XFIXES_SELECTION_EVENT_MASK_SELECTION_WINDOW_DESTROY
                    | XCB_XFIXES_SELECTION_EVENT_MASK_SELECTION_CLIENT_CLOSE);
        }
        m_fixes = xcb_get_extension_data(connection, &xcb_xfixes_id)->first_event;
        xcb_flush(connection);
        std::cout << "ready" << std::endl;
    }

    void handle(const xcb_generic_event_t *event)
    {
        const int type = event->response_type & 0x7f;
        if (type == m_fixes + XCB_XFIXES_SELECTION_NOTIFY)
            handleOwner(*reinterpret_cast<const xcb_xfixes_selection_notify_event_t *>(event));
        else if (type == XCB_SELECTION_NOTIFY)
            handleAnswer(*reinterpret_cast<const xcb_selection_notify_event_t *>(event));
        else if (type == XCB_SELECTION_REQUEST)
            handleRequest(*reinterpret_cast<const xcb_selection_request_event_t *>(event));
        xcb_flush(m_connection);
    }

private:
    xcb_atom_t atom(const std::string &name)
    {
        const auto known = m_atoms.find(name);
        if (known != m_atoms.end())
            return known->second;
        const auto reply = own(xcb_intern_atom_reply(m_connection,
            xcb_intern_atom(m_connection, 0, static_cast<std::uint16_t>(name.size()), name.c_str()), nullptr));
        const xcb_atom_t made = reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
        m_atoms[name] = made;
        return made;
    }

    std::string name(xcb_atom_t atom)
    {
        const auto reply = own(xcb_get_atom_name_reply(m_connection, xcb_get_atom_name(m_connection, atom), nullptr));
        if (!reply)
            return "?";
        return {
            xcb_get_atom_name_name(reply.get()), static_cast<std::size_t>(xcb_get_atom_name_name_length(reply.get()))};
    }

    /// Each answer has a property of its own, so that they do not mix.
    void ask(xcb_atom_t selection, const std::string &target)
    {
        xcb_convert_selection(m_connection, m_window, selection, atom(target),
            atom("ANSWER_" + name(selection) + "_" + target), XCB_CURRENT_TIME);
    }

    void handleOwner(const xcb_xfixes_selection_notify_event_t &event)
    {
        const bool owned = event.subtype == XCB_XFIXES_SELECTION_EVENT_SET_SELECTION_OWNER && event.owner != XCB_NONE;
        std::cout << "owner\t" << name(event.selection) << '\t' << (owned ? event.owner : 0) << std::endl;
        if (owned)
            ask(event.selection, "TARGETS");
    }

    void handleAnswer(const xcb_selection_notify_event_t &event)
    {
        if (event.property == XCB_ATOM_NONE)
            return;
        const auto reply = own(xcb_get_property_reply(m_connection,
            xcb_get_property(m_connection, 1, m_window, event.property, XCB_GET_PROPERTY_TYPE_ANY, 0, LongestProperty),
            nullptr));
        if (!reply)
            return;
        const auto *bytes = static_cast<const char *>(xcb_get_property_value(reply.get()));
        const auto size = static_cast<std::size_t>(xcb_get_property_value_length(reply.get()));
        if (event.target == atom("TARGETS")) {
            const auto *atoms = reinterpret_cast<const xcb_atom_t *>(bytes);
            std::cout << "targets\t" << name(event.selection);
            bool hint = false;
            for (std::size_t i = 0; i < size / sizeof(xcb_atom_t); ++i) {
                std::cout << '\t' << name(atoms[i]);
                hint = hint || atoms[i] == atom("x-kde-passwordManagerHint");
            }
            std::cout << std::endl;
            if (hint)
                ask(event.selection, "x-kde-passwordManagerHint");
            ask(event.selection, "UTF8_STRING");
            return;
        }
        std::string text(bytes, size);
        std::replace(text.begin(), text.end(), '\n', ' ');
        if (event.target == atom("x-kde-passwordManagerHint"))
            std::cout << "hint\t" << text << std::endl;
        else
            std::cout << "text\t" << name(event.selection) << '\t' << text << std::endl;
    }

    /// Of the CLIPBOARD_MANAGER selection: only SAVE_TARGETS matters. The answer comes at once, the text was kept
    /// before.
    void handleRequest(const xcb_selection_request_event_t &request)
    {
        if (request.target == atom("SAVE_TARGETS"))
            std::cout << "handover" << std::endl;
        xcb_selection_notify_event_t answer = {};
        answer.response_type = XCB_SELECTION_NOTIFY;
        answer.time = request.time;
        answer.requestor = request.requestor;
        answer.selection = request.selection;
        answer.target = request.target;
        answer.property = request.property;
        xcb_change_property(
            m_connection, XCB_PROP_MODE_REPLACE, request.requestor, request.property, XCB_ATOM_INTEGER, 32, 0, nullptr);
        xcb_send_event(m_connection, 0, request.requestor, 0, reinterpret_cast<const char *>(&answer));
    }

    xcb_connection_t *m_connection;
    xcb_window_t m_window = XCB_NONE;
    std::map<std::string, xcb_atom_t> m_atoms;
    int m_fixes = 0;
};

} // namespace

int main()
{
    const std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> connection(
        xcb_connect(nullptr, nullptr), &xcb_disconnect);
    if (xcb_connection_has_error(connection.get()) != 0) {
        std::cerr << "clipboardmanager: there is no display\n";
        return 1;
    }
    Manager manager(connection.get());
    std::vector<pollfd> waiting = {{xcb_get_file_descriptor(connection.get()), POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
    while (xcb_connection_has_error(connection.get()) == 0) {
        while (const auto event = own(xcb_poll_for_event(connection.get())))
            manager.handle(event.get());
        ::poll(waiting.data(), waiting.size(), -1);
        if (waiting[1].revents != 0)
            break;
    }
    return 0;
}
