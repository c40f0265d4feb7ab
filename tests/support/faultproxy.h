// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <array>
#include <chrono>
#include <functional>
#include <optional>

class QTcpSocket;

/// A TCP proxy on 127.0.0.1 that does harm where it is told to, to the byte, and counts what passes. It repeats nothing
/// and invents nothing. TLS passes through as it is: offsets are then those of the encrypted bytes. Lives in the
/// test's own thread, which must run its event loop.
class FaultProxy : public QObject
{
    Q_OBJECT

public:
    enum class Way { Request, Answer };
    enum class Harm {
        Close, ///< FIN to both ends, once what came before is out
        Reset, ///< RST to both ends, once what came before is out
        Stall, ///< nothing passes any more in either direction, and nobody is told
        Cut, ///< the rest in that direction is lost, and only its receiver is told, by FIN; the other direction goes on
        Delay ///< the rest in that direction is late
    };
    struct Fault
    {
        Harm harm = Harm::Close;
        Way way = Way::Answer;
        /// Bytes that pass in that direction, on whatever connection, from the moment of arm(). The harm is done as
        /// soon as they have; with 0, when the first one comes, which is lost with the rest.
        qint64 after = 0;
        QByteArray request = {}; ///< counts and strikes only where the request contains it; empty: any
        std::chrono::milliseconds delay{0}; ///< of Harm::Delay
    };

    explicit FaultProxy(quint16 targetPort, QObject *parent = nullptr);
    ~FaultProxy() override;

    QUrl url(const QString &scheme = QStringLiteral("http")) const;
    void setTarget(quint16 port) { m_target = port; } ///< of new connections

    /// Strikes once; replaces a fault that did not strike yet.
    void arm(const Fault &fault);
    void disarm() { m_fault.reset(); }
    bool hasStruck() const { return m_hasStruck; }
    /// To every open connection, now.
    void harmAll(Harm harm);

    /// New connections are reset while @p refusing.
    void setRefusing(bool refusing) { m_refusing = refusing; }
    /// Answers to requests that contain @p part are collected and sent only once the server has ended them, as
    /// proxies do that buffer. Empty: none, and what was collected is sent.
    void setHolding(const QByteArray &part);
    /// Each piece of an answer is late by this.
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }
    /// Puts one chunk of a chunked answer into every answer to a request with "subscribe".
    void injectChunk(const QByteArray &content);

    /// Is shown the bytes that come from either end, with the number of their connection, counted from 1.
    using Observer = std::function<void(int connection, Way way, const QByteArray &bytes)>;
    void setObserver(Observer observer) { m_observer = std::move(observer); }

    int connections() const { return m_connections; } ///< since the start
    int openConnections() const { return static_cast<int>(m_links.size()); }
    qint64 bytes(Way way) const { return m_bytes.at(static_cast<std::size_t>(way)); } ///< that passed, since the start

private:
    struct Link;

    void handleConnection();
    void handleBytes(Link *link, Way way);
    void pass(Link *link, Way way, const QByteArray &bytes);
    void forward(Link *link, Way way, const QByteArray &bytes);
    void forwardLate(Link *link, Way way, const QByteArray &bytes, std::chrono::milliseconds delay);
    void doHarm(Link *link, Harm harm);
    void strike(Link *link, const Fault &fault);
    void handleEnd(Link *link, Way way);
    void remove(Link *link);

    QTcpServer m_server;
    QList<Link *> m_links;
    std::optional<Fault> m_fault;
    Observer m_observer;
    QByteArray m_heldPart;
    std::chrono::milliseconds m_delay{0};
    std::array<qint64, 2> m_bytes{};
    qint64 m_passedSinceArmed = 0;
    int m_connections = 0;
    quint16 m_target = 0;
    bool m_hasStruck = false;
    bool m_refusing = false;
};
