// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultproxy.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace {

/// Ends @p socket with RST instead of FIN: with a linger time of zero, closing discards and resets.
void reset(QTcpSocket *socket)
{
    if (socket->socketDescriptor() != -1) {
        linger now = {};
        now.l_onoff = 1;
        now.l_linger = 0;
#ifdef Q_OS_WIN
        ::setsockopt(static_cast<SOCKET>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
            reinterpret_cast<const char *>(&now), sizeof now);
#else
        ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    }
    socket->abort();
}

/// FIN without closing: what comes from there is still taken.
void sayEnd(QTcpSocket *socket)
{
    if (socket->socketDescriptor() == -1)
        return;
#ifdef Q_OS_WIN
    ::shutdown(static_cast<SOCKET>(socket->socketDescriptor()), SD_SEND);
#else
    ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
#endif
}

/// Before connecting is over, it is kept.
bool canTake(const QTcpSocket *socket)
{
    return socket->state() != QAbstractSocket::UnconnectedState && socket->state() != QAbstractSocket::ClosingState;
}

std::size_t indexOf(FaultProxy::Way way)
{
    return static_cast<std::size_t>(way);
}

} // namespace

struct FaultProxy::Link
{
    std::array<QTcpSocket *, 2> from{}; ///< indexed by Way: the client sends requests, the server answers
    QByteArray request; ///< the last one, as far as it came
    QByteArray held; ///< of an answer that is collected
    std::array<std::chrono::milliseconds, 2> lateBy{}; ///< what passes in that direction
    std::array<QByteArrayList, 2> onTheWay; ///< pieces that are late
    std::array<bool, 2> isCut{};
    std::array<bool, 2> hasEnded{}; ///< while pieces were on the way
    int number = 0;
    bool isAnswered = false;
    bool isStalled = false;
    bool isEnding = false;

    QTcpSocket *source(Way way) const { return from.at(indexOf(way)); }
    QTcpSocket *target(Way way) const { return source(way == Way::Request ? Way::Answer : Way::Request); }
};

FaultProxy::FaultProxy(quint16 targetPort, QObject *parent) : QObject(parent), m_target(targetPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultProxy::handleConnection);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the fault proxy cannot listen");
}

FaultProxy::~FaultProxy()
{
    m_server.close();
    while (!m_links.isEmpty())
        remove(m_links.first());
}

QUrl FaultProxy::url(const QString &scheme) const
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server.serverPort());
    return url;
}

void FaultProxy::arm(const Fault &fault)
{
    m_fault = fault;
    m_passedSinceArmed = 0;
    m_hasStruck = false;
}

void FaultProxy::setHolding(const QByteArray &part)
{
    m_heldPart = part;
    for (Link *link : std::as_const(m_links)) {
        if (!m_heldPart.isEmpty() && link->request.contains(m_heldPart))
            continue;
        const QByteArray held = std::exchange(link->held, {});
        if (!held.isEmpty())
            forward(link, Way::Answer, held);
    }
}

void FaultProxy::handleConnection()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        ++m_connections;
        if (m_refusing) {
            reset(client);
            client->deleteLater();
            continue;
        }
        auto *server = new QTcpSocket(this);
        client->setParent(this);
        auto *link = new Link;
        link->from = {client, server};
        link->number = m_connections;
        m_links.append(link);
        for (const Way way : {Way::Request, Way::Answer}) {
            QTcpSocket *source = link->source(way);
            source->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(source, &QTcpSocket::readyRead, this, [this, link, way] { handleBytes(link, way); });
            connect(source, &QTcpSocket::disconnected, this, [this, link, way] { handleEnd(link, way); });
        }
        connect(server, &QTcpSocket::errorOccurred, this, [this, link, server] {
            if (server->state() == QAbstractSocket::UnconnectedState) // it was refused, and never connected
                handleEnd(link, Way::Answer);
        });
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
        if (client->bytesAvailable() > 0)
            handleBytes(link, Way::Request);
    }
}

void FaultProxy::handleBytes(Link *link, Way way)
{
    QByteArray bytes = link->source(way)->readAll();
    if (bytes.isEmpty() || link->isStalled || link->isEnding || link->isCut.at(indexOf(way)))
        return;
    if (m_observer)
        m_observer(link->number, way, bytes);
    if (way == Way::Request) {
        if (std::exchange(link->isAnswered, false))
            link->request.clear();
        link->request.append(bytes);
    } else {
        link->isAnswered = true;
    }
    if (m_fault && m_fault->way == way && link->request.contains(m_fault->request)) {
        const qint64 room = m_fault->after - m_passedSinceArmed;
        m_passedSinceArmed += bytes.size();
        if (bytes.size() >= room) {
            const Fault fault = *std::exchange(m_fault, {});
            m_hasStruck = true;
            pass(link, way, bytes.first(room));
            strike(link, fault);
            if (fault.harm == Harm::Delay)
                pass(link, way, bytes.sliced(room));
            return;
        }
    }
    pass(link, way, bytes);
}

void FaultProxy::pass(Link *link, Way way, const QByteArray &bytes)
{
    m_bytes.at(indexOf(way)) += bytes.size();
    if (bytes.isEmpty())
        return;
    if (way == Way::Answer && !m_heldPart.isEmpty() && link->request.contains(m_heldPart)) {
        link->held.append(bytes);
        return;
    }
    forward(link, way, bytes);
}

void FaultProxy::forward(Link *link, Way way, const QByteArray &bytes)
{
    const auto delay = link->lateBy.at(indexOf(way)) + (way == Way::Answer ? m_delay : std::chrono::milliseconds(0));
    if (delay.count() > 0 || !link->onTheWay.at(indexOf(way)).isEmpty()) {
        forwardLate(link, way, bytes, delay);
        return;
    }
    QTcpSocket *target = link->target(way);
    if (!canTake(target))
        return;
    target->write(bytes);
    if (target->state() == QAbstractSocket::ConnectedState)
        target->flush(); // before connecting is over, it is kept
}

void FaultProxy::forwardLate(Link *link, Way way, const QByteArray &bytes, std::chrono::milliseconds delay)
{
    link->onTheWay.at(indexOf(way)).append(bytes);
    QTcpSocket *target = link->target(way);
    // Whichever timer fires first: the order of the pieces stays.
    QTimer::singleShot(delay, Qt::PreciseTimer, target, [this, link, way, target] {
        if (!m_links.contains(link) || link->target(way) != target)
            return; // the socket goes a little later than its link
        const QByteArray first = link->onTheWay.at(indexOf(way)).takeFirst();
        if (canTake(target))
            target->write(first);
        if (link->onTheWay.at(indexOf(way)).isEmpty() && link->hasEnded.at(indexOf(way)))
            handleEnd(link, way);
    });
}

void FaultProxy::strike(Link *link, const Fault &fault)
{
    if (fault.harm == Harm::Delay) {
        link->lateBy.at(indexOf(fault.way)) = fault.delay;
    } else if (fault.harm == Harm::Cut) {
        link->isCut.at(indexOf(fault.way)) = true;
        QTcpSocket *receiver = link->target(fault.way);
        if (receiver->state() == QAbstractSocket::ConnectedState) {
            receiver->flush();
            sayEnd(receiver);
        } else {
            receiver->disconnectFromHost(); // once it is connected and has what came before
        }
    } else {
        doHarm(link, fault.harm);
    }
}

void FaultProxy::doHarm(Link *link, Harm harm)
{
    if (harm == Harm::Stall) {
        link->isStalled = true;
        return;
    }
    link->isEnding = true;
    // The signals of the first one's end can remove the link.
    for (QTcpSocket *socket : std::array(link->from)) {
        if (harm == Harm::Reset)
            reset(socket);
        else
            socket->disconnectFromHost();
    }
}

void FaultProxy::harmAll(Harm harm)
{
    const QList<Link *> links = m_links;
    for (Link *link : links) {
        if (m_links.contains(link))
            doHarm(link, harm);
    }
}

void FaultProxy::injectChunk(const QByteArray &content)
{
    const QByteArray chunk = QByteArray::number(content.size(), 16) + "\r\n" + content + "\r\n";
    for (Link *link : std::as_const(m_links)) {
        if (link->request.contains("subscribe"))
            pass(link, Way::Answer, chunk);
    }
}

void FaultProxy::handleEnd(Link *link, Way way)
{
    if (!m_links.contains(link))
        return;
    if (link->isStalled && way == Way::Answer)
        return; // nobody is told
    if (!link->onTheWay.at(indexOf(way)).isEmpty()) {
        link->hasEnded.at(indexOf(way)) = true;
        return;
    }
    if (way == Way::Answer && !link->isEnding) {
        handleBytes(link, Way::Answer);
        if (!m_links.contains(link) || link->isStalled)
            return;
        if (const QByteArray held = std::exchange(link->held, {}); !held.isEmpty())
            forward(link, Way::Answer, held);
    }
    link->isEnding = true;
    QTcpSocket *other = link->target(way);
    if (other->state() == QAbstractSocket::UnconnectedState)
        remove(link);
    else
        other->disconnectFromHost(); // its own end comes here again
}

void FaultProxy::remove(Link *link)
{
    m_links.removeOne(link);
    for (QTcpSocket *socket : link->from) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
    delete link;
}
