// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoserver.h"

#include "app/demo/demoroutes.h"
#include "app/demo/demosystem.h"

#include <atomic>
#include <stdexcept>
#include <thread>

namespace TokendeskDemo {

struct DemoServer::Impl
{
    explicit Impl(const DemoOptions &options) : store(options), routes(store, options) { }

    void addRoutes()
    {
        // The library's own body reading waits for the end of the connection where a POST or DELETE has no length,
        // and limits forms (which is what curl -d sends) to 8 KiB: hence the content reader.
        const auto withBody = [this](const httplib::Request &request, httplib::Response &response,
                                  const httplib::ContentReader &reader) {
            std::string body;
            if (request.has_header("Content-Length") || request.has_header("Transfer-Encoding")) {
                const auto take = [&body](const char *data, std::size_t length) {
                    body.append(data, length);
                    return true;
                };
                if (request.is_multipart_form_data())
                    reader([](const httplib::MultipartFormData &) { return true; }, take);
                else
                    reader(take);
            }
            routes.handle(request, body, response);
        };
        const auto withoutBody = [this](const httplib::Request &request, httplib::Response &response) {
            routes.handle(request, std::string(), response);
        };
        server->Get(R"(/.*)", withoutBody);
        server->Post(R"(/.*)", withBody);
        server->Put(R"(/.*)", withBody);
        server->Patch(R"(/.*)", withBody);
        server->Delete(R"(/.*)", withBody);
        server->set_error_handler([](const httplib::Request &, httplib::Response &response) {
            if (response.body.empty())
                response.set_content("{\"msg\":\"The request could not be handled\"}", "application/json");
        });
    }

    DemoStore store;
    DemoRoutes routes;
    std::unique_ptr<httplib::Server> server;
    std::string url;
    int port = 0;
    std::thread thread;
    Socket listening{}; ///< the server's socket
    std::atomic<bool> done{false};
};

DemoServer::DemoServer(const DemoOptions &options) : m_impl(std::make_unique<Impl>(options))
{
    const bool tls = !options.certificateFile.empty();
    if (tls)
        m_impl->server = std::make_unique<httplib::SSLServer>(options.certificateFile.c_str(), options.keyFile.c_str());
    else
        m_impl->server = std::make_unique<httplib::Server>();
    httplib::Server &server = *m_impl->server;
    if (!server.is_valid())
        throw std::runtime_error(
            "cannot read the certificate " + options.certificateFile + " or its key " + options.keyFile);
    server.new_task_queue = [workers = options.workers] {
        return new httplib::ThreadPool(workers);
    };
    server.set_tcp_nodelay(true);
    server.set_keep_alive_max_count(1'000'000);
    // The library's default also sets SO_REUSEPORT, with which two servers could share one port in silence.
    server.set_socket_options([impl = m_impl.get()](auto socket) {
        keepPortForUs(socket);
        impl->listening = socket;
    });
    m_impl->addRoutes();
    if (options.port == 0)
        m_impl->port = server.bind_to_any_port(options.bind);
    else
        m_impl->port = server.bind_to_port(options.bind, options.port) ? options.port : -1;
    if (m_impl->port <= 0) {
        // The library does not tell why.
        const std::string foreign = "the address is not of this machine";
        throw std::runtime_error("cannot listen on " + options.bind
            + (options.port == 0 ? ": " : " port " + std::to_string(options.port) + ": the port is in use, or ")
            + foreign);
    }
    // The library has room for five that wait to be accepted. Who comes as the sixth is not answered, and tries again
    // after a second: no server in real use is like that.
    constexpr int mostWaiting = 511;
    listen(m_impl->listening, mostWaiting);
    const bool v6 = options.bind.find(':') != std::string::npos;
    m_impl->url = std::string(tls ? "https://" : "http://") + (v6 ? "[" + options.bind + "]" : options.bind) + ":"
        + std::to_string(m_impl->port);
    m_impl->routes.url = m_impl->url;
    m_impl->thread = std::thread([impl = m_impl.get()] {
        impl->server->listen_after_bind();
        impl->done = true;
    });
    while (!server.is_running() && !m_impl->done)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

DemoServer::~DemoServer()
{
    {
        const std::unique_lock lock(m_impl->store.mutex);
        m_impl->store.endAllStreams();
    }
    m_impl->server->stop();
    // Streams get a moment to write their proper end; an idle connection has none to write.
    for (int round = 0; !m_impl->done; ++round) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        // An idle one holds its worker for the keep-alive time, and the library has no way to end it.
        if (round >= 10)
            shutDownConnections(m_impl->port);
    }
    m_impl->thread.join();
}

const std::string &DemoServer::url() const
{
    return m_impl->url;
}

const std::vector<DemoAccount> &DemoServer::accounts() const
{
    return m_impl->store.accounts;
}

void DemoServer::setArrivalObserver(std::function<void(const std::string &verb, const std::string &path)> observer)
{
    m_impl->routes.observer = std::move(observer);
}

} // namespace TokendeskDemo
