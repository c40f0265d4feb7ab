// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demojson.h"
#include "app/demo/demoserver.h"
#include "app/demo/demosystem.h"

#include <charconv>
#include <iostream>
#include <optional>
#include <stdexcept>

namespace {

constexpr const char *usage =
    "Usage: tokendesk-demo-server [--port N] [--bind ADDRESS] [--users N] "
    "[--tokens-per-user N]\n"
    "    [--latency-ms N] [--keepalive-s N] [--workers N] [--tls CERT KEY] [--end-with-input]\n"
    "Runs a Canvus server for trying things out. Prints its address and accounts as one line of "
    "JSON\nand ends on SIGTERM or SIGINT; with --end-with-input with its standard input, too.\n";

int number(const std::string &option, const std::string &text, int low, int high)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < low || value > high)
        throw std::invalid_argument(option + " needs a number from " + std::to_string(low) + " to "
            + std::to_string(high) + ", not \"" + text + "\"");
    return value;
}

struct Wishes
{
    TokendeskDemo::DemoOptions server;
    bool endsWithInput = false;
};

/// Nothing where --help was asked for.
std::optional<Wishes> parse(const std::vector<std::string> &arguments)
{
    Wishes wishes;
    TokendeskDemo::DemoOptions &options = wishes.server;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string option = arguments[i];
        const auto next = [&] {
            if (++i >= arguments.size())
                throw std::invalid_argument(option + " needs a value");
            return arguments[i];
        };
        if (option == "--help" || option == "-h")
            return std::nullopt;
        if (option == "--port")
            options.port = static_cast<std::uint16_t>(number(option, next(), 0, 65535));
        else if (option == "--bind")
            options.bind = next();
        else if (option == "--users")
            options.users = number(option, next(), 2, 1'000'000);
        else if (option == "--tokens-per-user")
            options.tokensPerUser = number(option, next(), 0, 1'000'000);
        else if (option == "--latency-ms")
            options.latency = std::chrono::milliseconds(number(option, next(), 0, 600'000));
        else if (option == "--keepalive-s")
            options.keepAlive = std::chrono::seconds(number(option, next(), 1, 86'400));
        else if (option == "--workers")
            options.workers = static_cast<std::size_t>(number(option, next(), 8, 4096));
        else if (option == "--end-with-input")
            wishes.endsWithInput = true;
        else if (option == "--tls") {
            options.certificateFile = next();
            options.keyFile = next();
            // An empty name would mean plain http, in silence.
            if (options.certificateFile.empty() || options.keyFile.empty())
                throw std::invalid_argument(option + " needs two file names");
        } else
            throw std::invalid_argument("unknown option " + option);
    }
    return wishes;
}

} // namespace

int main(int argc, char **argv)
{
    std::optional<Wishes> wishes;
    try {
        wishes = parse({argv + 1, argv + argc});
    } catch (const std::invalid_argument &problem) {
        std::cerr << "tokendesk-demo-server: " << problem.what() << "\n" << usage;
        return 2;
    }
    if (!wishes) {
        std::cout << usage;
        return 0;
    }
    TokendeskDemo::prepareForEnd();
    try {
        const TokendeskDemo::DemoServer server(wishes->server);
        using TokendeskDemo::jsonText;
        std::string line = "{\"url\":" + jsonText(server.url()) + ",\"accounts\":[";
        for (std::size_t i = 0; i < server.accounts().size(); ++i) {
            const TokendeskDemo::DemoAccount &account = server.accounts()[i];
            line += std::string(i ? "," : "") + "{\"id\":" + std::to_string(account.id) + ",\"email\":"
                + jsonText(account.email) + ",\"password\":" + jsonText(account.password) + ",\"token\":"
                + jsonText(account.token) + ",\"admin\":" + (account.administrator ? "true" : "false") + "}";
        }
        std::cout << line << "]}" << std::endl;
        if (wishes->endsWithInput)
            TokendeskDemo::endWithInput();
        TokendeskDemo::waitForEnd();
    } catch (const std::exception &problem) {
        std::cerr << "tokendesk-demo-server: " << problem.what() << "\n";
        return 1;
    }
    return 0;
}
