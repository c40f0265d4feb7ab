// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demojson.h"
#include "app/demo/demostore.h"

#include <httplib.h>

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace TokendeskDemo {

/// Thrown by a route, answered as {"msg": …}.
struct Refusal
{
    int status = 400;
    std::string message;
};

/// Who asks: found from the header Private-Token.
struct Caller
{
    std::int64_t userId = 0;
    bool admin = false;
    std::string tokenId;
};

/// Answers every request of the API.
class DemoRoutes
{
public:
    DemoRoutes(DemoStore &store, const DemoOptions &options);
    void handle(const httplib::Request &request, const std::string &body, httplib::Response &response);

    std::string url;
    std::function<void(const std::string &, const std::string &)> observer;

private:
    struct Call
    {
        const httplib::Request &request;
        const std::string &body;
        httplib::Response &response;
        std::vector<std::string> path; ///< below /api/v1
        Caller caller;
        std::string presentedId; ///< the id of the token in the header, hashed before the mutex is taken
    };

    void route(Call &call);
    void requireCaller(Call &call);
    void requireAdmin(const Call &call);
    JsonObject object(const Call &call);
    StoredUser &userInPath(const Call &call);

    void serverConfig(Call &call);
    void login(Call &call);
    void logout(Call &call);
    void usersRoute(Call &call);
    void oneUser(Call &call);
    void createUser(Call &call);
    void changeUser(Call &call, StoredUser &user);
    void userAction(Call &call, StoredUser &user);
    void changePassword(Call &call, StoredUser &user);
    std::string passwordHash(const std::string &password);
    void tokensRoute(Call &call);
    void oneToken(Call &call);
    void auditLog(Call &call, bool csv);

    bool stream(Call &call, const std::string &topic, bool single, const std::string &first);
    void answer(const Call &call, int status, std::string json);

    DemoStore &m_store;
    std::chrono::milliseconds m_latency;
    std::chrono::milliseconds m_keepAlive;
};

} // namespace TokendeskDemo
