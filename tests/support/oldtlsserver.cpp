// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oldtlsserver.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <thread>

namespace {

template <auto Free>
struct Freer
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using Context = std::unique_ptr<SSL_CTX, Freer<SSL_CTX_free>>;
using Tls = std::unique_ptr<SSL, Freer<SSL_free>>;

int versionNumber(OldTlsServer::Version version)
{
    constexpr std::array numbers{TLS1_VERSION, TLS1_1_VERSION, TLS1_2_VERSION};
    return numbers.at(static_cast<std::size_t>(version));
}

/// Old versions need hash functions that today's default level refuses.
Context context(const SSL_METHOD *method)
{
    Context made(SSL_CTX_new(method));
    SSL_CTX_set_security_level(made.get(), 0);
    SSL_CTX_set_cipher_list(made.get(), "ALL:@SECLEVEL=0");
    SSL_CTX_set_min_proto_version(made.get(), TLS1_VERSION);
    return made;
}

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    return address;
}

} // namespace

struct OldTlsServer::Impl
{
    void serve()
    {
        for (int socket = accept(listener, nullptr, nullptr); socket >= 0;
             socket = accept(listener, nullptr, nullptr)) {
            const Tls tls(SSL_new(server.get()));
            SSL_set_fd(tls.get(), socket);
            if (SSL_accept(tls.get()) == 1) {
                ++handshakes;
                resumed += SSL_session_reused(tls.get());
                std::array<char, 4096> buffer{};
                // One reading is enough: nothing is answered.
                if (const int count = SSL_read(tls.get(), buffer.data(), static_cast<int>(buffer.size())); count > 0)
                    received += count;
                SSL_shutdown(tls.get()); // a session that ends without is not resumed by anybody
            }
            ERR_clear_error();
            close(socket);
        }
    }

    Context server;
    int listener = -1;
    int port = 0;
    std::atomic<qint64> received{0};
    std::atomic<int> handshakes{0};
    std::atomic<int> resumed{0};
    std::thread thread;
};

OldTlsServer::OldTlsServer(const QString &certificateFile, const QString &keyFile, Version newest)
    : m_impl(std::make_unique<Impl>())
{
    m_impl->server = context(TLS_server_method());
    SSL_CTX_set_max_proto_version(m_impl->server.get(), versionNumber(newest));
    SSL_CTX_use_certificate_chain_file(m_impl->server.get(), certificateFile.toLocal8Bit().constData());
    SSL_CTX_use_PrivateKey_file(m_impl->server.get(), keyFile.toLocal8Bit().constData(), SSL_FILETYPE_PEM);
    m_impl->listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (bind(m_impl->listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(m_impl->listener, 8) != 0)
        qFatal("the old server cannot listen");
    getsockname(m_impl->listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_impl->port = ntohs(address.sin_port);
    m_impl->thread = std::thread([impl = m_impl.get()] { impl->serve(); });
}

OldTlsServer::~OldTlsServer()
{
    shutdown(m_impl->listener, SHUT_RDWR);
    m_impl->thread.join();
    close(m_impl->listener);
}

QUrl OldTlsServer::url() const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_impl->port));
}

bool OldTlsServer::speaksTo(Version oldest) const
{
    const Context client = context(TLS_client_method());
    SSL_CTX_set_min_proto_version(client.get(), versionNumber(oldest));
    const int connection = socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(m_impl->port);
    bool spoke = false;
    if (::connect(connection, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
        const Tls tls(SSL_new(client.get()));
        SSL_set_fd(tls.get(), connection);
        spoke = SSL_connect(tls.get()) == 1;
        ERR_clear_error();
    }
    close(connection);
    return spoke;
}

int OldTlsServer::handshakes() const
{
    return m_impl->handshakes;
}

int OldTlsServer::resumed() const
{
    return m_impl->resumed;
}

qint64 OldTlsServer::requestBytes() const
{
    return m_impl->received;
}
