// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoroutes.h"

namespace TokendeskDemo {
namespace {

void takeFlag(const JsonObject &body, const std::string &key, bool &flag)
{
    const auto found = body.find(key);
    if (found == body.end())
        return;
    const bool *value = std::get_if<bool>(&found->second);
    if (!value)
        throw Refusal{400, key + " must be a boolean"};
    flag = *value;
}

void takeText(const JsonObject &body, const std::string &key, std::string &text)
{
    if (body.count(key) == 0)
        return;
    const std::string *value = stringIn(body, key);
    if (!value)
        throw Refusal{400, key + " must be a string"};
    text = *value;
}

void checkEmail(DemoStore &store, const std::string &email, std::int64_t self)
{
    const std::size_t at = email.find('@');
    if (at == std::string::npos || at == 0 || at + 1 == email.size())
        throw Refusal{400, "Invalid email address"};
    const StoredUser *other = store.userByEmail(email);
    if (other && other->id != self)
        throw Refusal{409, "A user with this email exists already"};
}

} // namespace

void DemoRoutes::usersRoute(Call &call)
{
    const std::unique_lock lock(m_store.mutex);
    if (call.path.size() == 2 && call.request.method == "POST")
        throw Refusal{404, "Not found"};
    requireCaller(call);
    if (call.path.size() == 2)
        return oneUser(call);
    if (call.request.method == "POST")
        return createUser(call);
    if (call.request.method != "GET")
        throw Refusal{405, "Method not allowed"};
    std::string list = "[";
    for (const auto &[id, user] : m_store.users)
        list += (list.size() > 1 ? "," : "") + toJson(user);
    list += "]";
    if (!stream(call, "users", false, list))
        answer(call, 200, list);
}

void DemoRoutes::oneUser(Call &call)
{
    StoredUser &user = userInPath(call);
    if (call.request.method == "GET") {
        if (!stream(call, "user/" + std::to_string(user.id), true, toJson(user)))
            answer(call, 200, toJson(user));
    } else if (call.request.method == "PATCH") {
        changeUser(call, user);
    } else if (call.request.method == "DELETE") {
        requireAdmin(call);
        const std::string id = std::to_string(user.id);
        m_store.removeUser(user.id);
        m_store.log("delete_user", call.caller.userId, call.request.remote_addr, "user", id, "{}");
        call.response.status = 204;
    } else {
        throw Refusal{405, "Method not allowed"};
    }
}

std::string DemoRoutes::passwordHash(const std::string &password)
{
    if (const auto hash = m_store.hashOf(password))
        return *hash;
    throw Refusal{400, "A password has at most 72 bytes, and no NUL"};
}

void DemoRoutes::createUser(Call &call)
{
    requireAdmin(call);
    const JsonObject body = object(call);
    const std::string *email = stringIn(body, "email");
    const std::string *name = stringIn(body, "name");
    if (!email || !name)
        throw Refusal{400, "email and name are required"};
    StoredUser user;
    user.name = *name;
    user.email = *email;
    checkEmail(m_store, *email, 0);
    takeFlag(body, "admin", user.admin);
    takeFlag(body, "approved", user.approved);
    takeFlag(body, "blocked", user.blocked);
    std::string password;
    takeText(body, "password", password);
    if (!password.empty())
        user.passwordHash = passwordHash(password);
    user.createdMs = nowMs();
    const StoredUser &stored = m_store.addUser(user);
    m_store.log("create_user", call.caller.userId, call.request.remote_addr, "user", std::to_string(stored.id),
        "{\"email\":" + jsonText(stored.email) + "}");
    answer(call, 200, toJson(stored));
}

void DemoRoutes::changeUser(Call &call, StoredUser &user)
{
    if (call.caller.userId != user.id)
        requireAdmin(call);
    const JsonObject body = object(call);
    for (const char *key : {"admin", "approved", "blocked"}) {
        if (body.count(key) != 0)
            requireAdmin(call);
    }
    StoredUser next = user;
    takeText(body, "name", next.name);
    takeText(body, "email", next.email);
    if (next.email != user.email)
        checkEmail(m_store, next.email, user.id);
    takeFlag(body, "admin", next.admin);
    takeFlag(body, "approved", next.approved);
    takeFlag(body, "blocked", next.blocked);
    std::string password;
    takeText(body, "password", password);
    if (!password.empty()) {
        // A change of one's own password needs the old one, and has a call for it.
        requireAdmin(call);
        next.passwordHash = passwordHash(password);
    }
    const bool lostRights = user.admin && !next.admin;
    user = next;
    m_store.changed(user);
    if (user.blocked || !user.approved || lostRights)
        m_store.endStreamsOfUser(user.id);
    m_store.log("update_user", call.caller.userId, call.request.remote_addr, "user", std::to_string(user.id), "{}");
    answer(call, 200, toJson(user));
}

void DemoRoutes::userAction(Call &call, StoredUser &user)
{
    const std::string &action = call.path[2];
    if (action == "password")
        return changePassword(call, user);
    if (action != "block" && action != "unblock" && action != "approve")
        throw Refusal{404, "Not found"};
    // Regular users can block themselves, and nobody else.
    if (action != "block" || call.caller.userId != user.id)
        requireAdmin(call);
    if (action == "approve")
        user.approved = true;
    else
        user.blocked = action == "block";
    m_store.changed(user);
    if (user.blocked)
        m_store.endStreamsOfUser(user.id);
    m_store.log(action + "_user", call.caller.userId, call.request.remote_addr, "user", std::to_string(user.id), "{}");
    answer(call, 200, toJson(user));
}

void DemoRoutes::changePassword(Call &call, StoredUser &user)
{
    if (call.caller.userId != user.id)
        requireAdmin(call);
    const JsonObject body = object(call);
    const std::string *current = stringIn(body, "current_password");
    const std::string *next = stringIn(body, "new_password");
    if (!next)
        next = stringIn(body, "password");
    if (!next || next->empty())
        throw Refusal{400, "new_password is required"};
    if (call.caller.userId == user.id && (!current || m_store.hashOf(*current) != user.passwordHash))
        throw Refusal{403, "The current password is wrong"};
    user.passwordHash = passwordHash(*next);
    m_store.log("change_password", call.caller.userId, call.request.remote_addr, "user", std::to_string(user.id), "{}");
    answer(call, 200, toJson(user));
}

} // namespace TokendeskDemo
