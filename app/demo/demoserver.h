// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace TokendeskDemo {

struct DemoOptions
{
    std::string bind = "127.0.0.1";
    std::uint16_t port = 0; ///< 0: any free one
    int users = 12; ///< besides the administrator and Guest; at least 2
    int tokensPerUser = 4; ///< besides the permanent token that each account is given
    std::chrono::milliseconds latency{0}; ///< added to every answer
    std::chrono::milliseconds keepAlive{15'000}; ///< between blank lines on a quiet stream
    std::string certificateFile; ///< PEM; empty: plain http
    std::string keyFile;
    std::size_t workers = 128; ///< threads: each open connection holds one
    unsigned seed = 1; ///< of names, descriptions and dates; secrets come from the system's random numbers
};

struct DemoAccount
{
    std::int64_t id = 0;
    std::string email;
    std::string password;
    std::string token; ///< permanent
    bool administrator = false;
};

/// A Canvus server in this process, on its own threads. Starts in the constructor (throws std::runtime_error with a
/// reason where it cannot listen), ends in the destructor, also with streams open.
class DemoServer
{
public:
    explicit DemoServer(const DemoOptions &options = {});
    ~DemoServer();
    DemoServer(const DemoServer &) = delete;
    DemoServer &operator=(const DemoServer &) = delete;

    /// Without trailing slash and without /api/v1.
    const std::string &url() const;
    /// One administrator first, then the regular users that have a sign-in.
    const std::vector<DemoAccount> &accounts() const;

    /// Called on a worker thread for every request that reached a handler, before its answer is made: verb and path.
    /// For tests that count arrivals. Set it before the first request.
    void setArrivalObserver(std::function<void(const std::string &verb, const std::string &path)> observer);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace TokendeskDemo
