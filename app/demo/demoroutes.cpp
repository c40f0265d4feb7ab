// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoroutes.h"

#include "app/demo/democrypt.h"

#include <algorithm>
#include <charconv>
#include <thread>
#include <utility>

namespace TokendeskDemo {
namespace {

constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1000;

std::vector<std::string> segments(const std::string &path)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    while (begin <= path.size()) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        parts.push_back(path.substr(begin, end - begin));
        begin = end + 1;
    }
    if (!parts.empty() && parts.back().empty())
        parts.pop_back();
    return parts;
}

} // namespace

DemoRoutes::DemoRoutes(DemoStore &store, const DemoOptions &options)
    : m_store(store), m_latency(options.latency), m_keepAlive(options.keepAlive)
{
}

void DemoRoutes::handle(const httplib::Request &request, const std::string &body, httplib::Response &response)
{
    if (observer)
        observer(request.method, request.path);
    if (m_latency.count() > 0) {
        std::unique_lock lock(m_store.mutex);
        m_store.wake.wait_until(lock, std::chrono::steady_clock::now() + m_latency,
            [this, end = std::chrono::steady_clock::now() + m_latency] {
                return m_store.stopping || std::chrono::steady_clock::now() >= end;
            });
    }
    Call call{request, body, response, {}, {}, {}};
    try {
        static const std::string prefix = "/api/v1/";
        if (request.path.rfind(prefix, 0) != 0)
            throw Refusal{404, "Not found"};
        call.path = segments(request.path.substr(prefix.size()));
        if (request.has_header("Private-Token"))
            call.presentedId = m_store.tokenIdOfPresented(request.get_header_value("Private-Token"));
        route(call);
    } catch (const Refusal &refusal) {
        response.headers.clear();
        answer(call, refusal.status, "{\"msg\":" + jsonText(refusal.message) + "}");
    }
}

void DemoRoutes::answer(const Call &call, int status, std::string json)
{
    call.response.status = status;
    call.response.set_content("", "application/json; charset=utf-8");
    call.response.body = std::move(json); // which can be a long list
}

void DemoRoutes::route(Call &call)
{
    if (call.path.empty())
        throw Refusal{404, "Not found"};
    const std::string &first = call.path[0];
    const bool get = call.request.method == "GET";
    if (call.path.size() == 1 && get && first == "server-info") {
        answer(call, 200,
            R"({"api":["v1.0","v1.1","v1.2"],"go":"1.16.4","server_id":"71ac2f0e-demo","version":"3.0.0 [demo]"})");
        return;
    }
    if (call.path.size() == 1 && get && first == "server-config")
        return serverConfig(call);
    if (call.path.size() == 2 && first == "users" && call.request.method == "POST") {
        if (call.path[1] == "login")
            return login(call);
        if (call.path[1] == "logout")
            return logout(call);
        // As /server-config says: nobody can sign up here.
        if (call.path[1] == "register")
            throw Refusal{403, "You do not have permission to do this"};
    }
    if (first == "users") {
        if (call.path.size() <= 2)
            return usersRoute(call);
        if (call.path[2] == "access-tokens")
            return call.path.size() == 3 ? tokensRoute(call) : oneToken(call);
        if (call.path.size() == 3 && call.request.method == "POST") {
            std::unique_lock lock(m_store.mutex);
            requireCaller(call);
            return userAction(call, userInPath(call));
        }
    }
    if (first == "audit-log" && get) {
        if (call.path.size() == 1)
            return auditLog(call, false);
        if (call.path.size() == 2 && call.path[1] == "export-csv")
            return auditLog(call, true);
    }
    throw Refusal{404, "Not found"};
}

void DemoRoutes::serverConfig(Call &call)
{
    answer(call, 200,
        R"({"access":"rw","authentication":{"password":{"enabled":true,"sign_up_enabled":false},"saml":{"enabled":false}},)"
        R"("external_url":)"
            + jsonText(url) + R"(,"server_name":"Demo Server"})");
}

void DemoRoutes::requireCaller(Call &call)
{
    const StoredToken *token = call.presentedId.empty() ? nullptr : m_store.token(call.presentedId);
    const StoredUser *user = token ? m_store.user(token->userId) : nullptr;
    if (!user || user->blocked || !user->approved || (token->expiresMs != 0 && token->expiresMs <= nowMs()))
        throw Refusal{401, "Invalid token"};
    call.caller = {user->id, user->admin, token->id};
}

void DemoRoutes::requireAdmin(const Call &call)
{
    if (!call.caller.admin)
        throw Refusal{403, "You do not have permission to do this"};
}

JsonObject DemoRoutes::object(const Call &call)
{
    auto parsed = parseObject(call.body);
    if (!parsed)
        throw Refusal{400, "Invalid JSON in the request body"};
    return *std::move(parsed);
}

StoredUser &DemoRoutes::userInPath(const Call &call)
{
    const std::string &text = call.path[1];
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (error != std::errc() || end != text.data() + text.size())
        throw Refusal{400, "User ID " + text + " is not an integer"};
    StoredUser *user = m_store.user(id);
    if (!user)
        throw Refusal{404, "User not found"};
    return *user;
}

void DemoRoutes::login(Call &call)
{
    const auto body = parseObject(call.body);
    const std::string *email = body ? stringIn(*body, "email") : nullptr;
    const std::string *password = body ? stringIn(*body, "password") : nullptr;
    const std::string *plain = body ? stringIn(*body, "token") : nullptr;
    const bool byPassword = body && body->size() == 2 && email && password;
    const bool byToken = body && body->size() == 1 && plain;
    if (!byPassword && !byToken)
        throw Refusal{400, "Login request must have either email and password or token"};

    const std::string fresh = byPassword ? newPlainToken() : *plain;
    const std::string id = m_store.tokenIdOf(fresh);
    const auto hash = byPassword ? m_store.hashOf(*password) : std::nullopt;
    const std::unique_lock lock(m_store.mutex);
    StoredToken *token = byToken ? m_store.token(id) : nullptr;
    if (token && token->expiresMs != 0 && token->expiresMs <= nowMs())
        token = nullptr;
    StoredUser *user = byPassword ? m_store.userByEmail(*email) : (token ? m_store.user(token->userId) : nullptr);
    if (!user || (byPassword && (user->passwordHash.empty() || user->passwordHash != hash)))
        throw Refusal{401, byPassword ? "Invalid username or password." : "Invalid token"};
    if (user->blocked || !user->approved)
        throw Refusal{401, user->blocked ? "The user is blocked." : "The user is not approved yet."};
    user->lastLoginMs = nowMs();
    if (byPassword)
        m_store.addToken({id, user->id, "", nowMs(), nowMs() + dayMs});
    else if (token->expiresMs != 0)
        token->expiresMs = nowMs() + dayMs;
    m_store.changed(*user);
    m_store.log("login", user->id, call.request.remote_addr, "user", std::to_string(user->id), "{}");
    answer(call, 200, "{\"token\":" + jsonText(fresh) + ",\"user\":" + toJson(*user) + "}");
}

void DemoRoutes::logout(Call &call)
{
    std::string id = call.presentedId;
    if (!call.body.empty()) {
        const JsonObject body = object(call);
        if (body.count("token") != 0) {
            const std::string *plain = stringIn(body, "token");
            // Never the header's instead: that one can be permanent.
            if (!plain)
                throw Refusal{400, "token must be a string"};
            id = m_store.tokenIdOf(*plain);
        }
    }
    const std::unique_lock lock(m_store.mutex);
    call.presentedId = id;
    requireCaller(call);
    m_store.removeToken(id);
    m_store.log(
        "logout", call.caller.userId, call.request.remote_addr, "user", std::to_string(call.caller.userId), "{}");
    answer(call, 200, "{}");
}

bool DemoRoutes::stream(Call &call, const std::string &topic, bool single, const std::string &first)
{
    if (!call.request.has_param("subscribe"))
        return false;
    const std::string wanted = call.request.get_param_value("subscribe");
    if (wanted == "false" || wanted == "0")
        return false;
    auto subscription = m_store.subscribe(topic, single, call.caller.tokenId, call.caller.userId, first);
    auto quietSince = std::make_shared<std::chrono::steady_clock::time_point>(std::chrono::steady_clock::now());
    const auto next = [this, subscription, quietSince](std::size_t, httplib::DataSink &sink) {
        // The library asks between two calls whether the client is still there: hence no longer wait than this.
        constexpr std::chrono::milliseconds patience{500};
        std::string out;
        bool over = false;
        {
            std::unique_lock lock(m_store.mutex);
            m_store.wake.wait_until(lock,
                std::min(*quietSince + m_keepAlive, std::chrono::steady_clock::now() + patience),
                [&] { return m_store.stopping || subscription->ended || !subscription->frames.empty(); });
            for (const std::string &frame : subscription->frames)
                out += frame;
            subscription->frames.clear();
            const StoredToken *token = m_store.token(subscription->tokenId);
            const bool expired = token && token->expiresMs != 0 && token->expiresMs <= nowMs();
            over = m_store.stopping || subscription->ended || expired;
        }
        const auto now = std::chrono::steady_clock::now();
        if (out.empty() && now >= *quietSince + m_keepAlive)
            out = "\n";
        if (!out.empty()) {
            *quietSince = now;
            if (!sink.write(out.data(), out.size()))
                return false;
        }
        if (over)
            sink.done();
        return true;
    };
    call.response.status = 200;
    call.response.set_chunked_content_provider("application/json; charset=utf-8", next, [this, subscription](bool) {
        const std::unique_lock lock(m_store.mutex);
        m_store.unsubscribe(subscription);
    });
    return true;
}

void DemoRoutes::tokensRoute(Call &call)
{
    const bool post = call.request.method == "POST";
    const std::string plain = post ? newPlainToken() : std::string();
    const std::string id = post ? m_store.tokenIdOf(plain) : std::string();
    const std::unique_lock lock(m_store.mutex);
    requireCaller(call);
    if (!call.caller.admin && call.path[1] != std::to_string(call.caller.userId)
        && call.path[1].find_first_not_of("0123456789") == std::string::npos)
        requireAdmin(call);
    const StoredUser &owner = userInPath(call);
    if (post) {
        const JsonObject body = object(call);
        const std::string *description = stringIn(body, "description");
        if (!description)
            throw Refusal{400, "description is required and must be a string"};
        const StoredToken &token = m_store.addToken({id, owner.id, *description, nowMs(), 0});
        m_store.log("create_access_token", call.caller.userId, call.request.remote_addr, "access_token", id,
            "{\"description\":" + jsonText(*description) + "}");
        answer(call, 200,
            "{\"created_at\":" + jsonText(timeText(token.createdMs, TimeStyle::ServerLocal))
                + ",\"description\":" + jsonText(token.description) + ",\"id\":" + jsonText(id)
                + ",\"plain_token\":" + jsonText(plain) + "}");
        return;
    }
    if (call.request.method != "GET")
        throw Refusal{405, "Method not allowed"};
    const std::vector<const StoredToken *> tokens = m_store.permanentTokensOf(owner.id);
    constexpr std::size_t usualSize = 192; // of one
    std::string list;
    list.reserve(tokens.size() * usualSize);
    list += '[';
    for (const StoredToken *token : tokens) {
        if (list.size() > 1)
            list += ',';
        appendJson(list, *token);
    }
    list += "]";
    if (!stream(call, "tokens/" + std::to_string(owner.id), false, list))
        answer(call, 200, std::move(list));
}

void DemoRoutes::oneToken(Call &call)
{
    const std::unique_lock lock(m_store.mutex);
    requireCaller(call);
    if (!call.caller.admin && call.path[1] != std::to_string(call.caller.userId)
        && call.path[1].find_first_not_of("0123456789") == std::string::npos)
        requireAdmin(call);
    const StoredUser &owner = userInPath(call);
    StoredToken *token = call.path.size() == 4 ? m_store.token(call.path[3]) : nullptr;
    if (!token || token->userId != owner.id || token->expiresMs != 0)
        throw Refusal{404, "Access token not found"};
    const std::string &method = call.request.method;
    if (method == "GET") {
        if (!stream(call, "token/" + token->id, true, toJson(*token)))
            answer(call, 200, toJson(*token));
    } else if (method == "PATCH") {
        const JsonObject body = object(call);
        const std::string *description = stringIn(body, "description");
        if (!description)
            throw Refusal{400, "description is required and must be a string"};
        token->description = *description;
        m_store.changed(*token);
        m_store.log("update_access_token", call.caller.userId, call.request.remote_addr, "access_token", token->id,
            "{\"description\":" + jsonText(*description) + "}");
        answer(call, 200, toJson(*token));
    } else if (method == "DELETE") {
        const std::string id = token->id;
        m_store.removeToken(id);
        m_store.log("delete_access_token", call.caller.userId, call.request.remote_addr, "access_token", id, "{}");
        call.response.status = 204;
    } else {
        throw Refusal{405, "Method not allowed"};
    }
}

} // namespace TokendeskDemo
