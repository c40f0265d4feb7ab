// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/singleinstance.h"

#include "app/core/privatefiles.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include "app/core/windowsrights.h"

#include <windows.h>
#endif

namespace Tokendesk {

namespace {

constexpr QByteArrayView hello("tokendesk 1");
constexpr QByteArrayView accepted("ok\n");
constexpr qint64 longestRequest = 8192;
constexpr int mostCallers = 16;
constexpr std::chrono::seconds longestCall{5};
constexpr int pauseBetweenTries = 20; // milliseconds

QString defaultFolder()
{
#ifdef Q_OS_UNIX
    // Qt warns of it, and takes a folder below /tmp, where there is none.
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) {
        return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
            + QStringLiteral("/tokendesk/run");
    }
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/tokendesk");
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/tokendesk/run");
#endif
}

/// Where to listen and connect: a socket in the folder, or on Windows a pipe that is named after it.
QString addressOf(const QString &path)
{
#ifdef Q_OS_UNIX
    return path;
#else
    return QString(path).replace(QLatin1Char('/'), QLatin1Char('-')).remove(QLatin1Char(':'));
#endif
}

QByteArray encoded(const SingleInstance::Request &request)
{
    return hello.toByteArray() + "\nserver=" + request.server.toUtf8().toPercentEncoding()
        + "\nactivation=" + request.activation.toPercentEncoding() + "\n\n";
}

/// Empty where it is no request.
std::optional<SingleInstance::Request> decoded(const QByteArray &message)
{
    const QList<QByteArray> lines = message.split('\n');
    constexpr QByteArrayView server("server=");
    constexpr QByteArrayView activation("activation=");
    if (lines.size() != 5 || lines.at(0) != hello || !lines.at(1).startsWith(server)
        || !lines.at(2).startsWith(activation)) {
        return std::nullopt;
    }
    return SingleInstance::Request{QString::fromUtf8(QByteArray::fromPercentEncoding(lines.at(1).mid(server.size()))),
        QByteArray::fromPercentEncoding(lines.at(2).mid(activation.size()))};
}

bool handOver(const QString &address, const SingleInstance::Request &request, const QDeadlineTimer &deadline)
{
    const auto left = [&deadline] {
        return std::max(1, static_cast<int>(deadline.remainingTime()));
    };
    QLocalSocket socket;
    socket.connectToServer(address);
    if (!socket.waitForConnected(left()) || !isOfThisUser(socket.socketDescriptor())) {
        return false;
    }
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(ASFW_ANY); // Windows lets only the program that was started last come to the front
#endif
    socket.write(encoded(request));
    while (socket.bytesAvailable() < accepted.size()) {
        if (!socket.waitForReadyRead(left())) {
            return false;
        }
    }
    return socket.readAll() == accepted;
}

} // namespace

bool isOfThisUser(qintptr socket)
{
#if defined(Q_OS_LINUX)
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(static_cast<int>(socket), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
#elif defined(Q_OS_UNIX)
    uid_t user = 0;
    gid_t group = 0;
    return getpeereid(static_cast<int>(socket), &user, &group) == 0 && user == geteuid();
#else
    // The pipe's names are those of the whole machine, so somebody else can have been there first.
    const auto pipe = reinterpret_cast<HANDLE>(socket); // NOLINT(performance-no-int-to-ptr)
    DWORD mode = 0;
    ULONG process = 0;
    const bool isServer =
        GetNamedPipeInfo(pipe, &mode, nullptr, nullptr, nullptr) != 0 && (mode & PIPE_SERVER_END) != 0;
    const BOOL isKnown =
        isServer ? GetNamedPipeClientProcessId(pipe, &process) : GetNamedPipeServerProcessId(pipe, &process);
    return isKnown != 0 && isProcessOfThisUser(process);
#endif
}

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(folder.isEmpty() ? defaultFolder() : folder)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostCallers);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::handleConnection);
}

SingleInstance::~SingleInstance()
{
    m_server.close(); // before the lock: who finds no socket has to wait for it
}

SingleInstance::Role SingleInstance::claim(const QString &name, const Request &request, int patience)
{
    if (!prepareFolder()) {
        return Role::Alone;
    }
    const QString path = m_folder + QLatin1Char('/') + name;
    m_lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // only its owner's end frees it
    const QDeadlineTimer deadline(patience);
    do {
        if (m_lock->tryLock(0)) {
            if (listen(addressOf(path))) {
                return Role::First;
            }
            m_lock->unlock();
            return Role::Alone;
        }
        if (m_lock->error() != QLockFile::LockFailedError) {
            return Role::Alone;
        }
        if (handOver(addressOf(path), request, deadline)) {
            return Role::HandedOver;
        }
        QThread::msleep(pauseBetweenTries); // it has locked and does not listen yet, or is about to end
    } while (!deadline.hasExpired());
    return Role::Alone;
}

bool SingleInstance::prepareFolder() const
{
#ifdef Q_OS_UNIX
    QDir().mkpath(m_folder);
    struct stat found = {};
    if (lstat(QFile::encodeName(m_folder).constData(), &found) != 0 || !S_ISDIR(found.st_mode)
        || found.st_uid != geteuid()) {
        return false;
    }
#endif
    return makePrivateFolder(m_folder);
}

bool SingleInstance::listen(const QString &address)
{
    QLocalServer::removeServer(address); // of a program that was killed: the lock is ours
    return m_server.listen(address);
}

void SingleInstance::handleConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOfThisUser(socket->socketDescriptor())) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setReadBufferSize(longestRequest + 1);
        QTimer::singleShot(longestCall, socket, [socket] {
            socket->abort();
            socket->deleteLater();
        });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { handleInput(*socket); });
        handleInput(*socket);
    }
}

void SingleInstance::handleInput(QLocalSocket &socket)
{
    const QByteArray message = socket.peek(longestRequest + 1);
    if (!message.endsWith("\n\n")) {
        if (message.size() > longestRequest) {
            socket.abort();
        }
        return;
    }
    socket.readAll();
    const std::optional<Request> request = decoded(message);
    if (!request) {
        socket.abort();
        return;
    }
    socket.write(accepted.data(), accepted.size());
    socket.disconnectFromServer();
    Q_EMIT requested(*request);
}

} // namespace Tokendesk
