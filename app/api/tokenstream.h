// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/api/framesplitter.h"
#include "app/api/peercheck.h"
#include "app/core/secret.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <memory>

class QNetworkReply;

namespace Tokendesk {

class SingleUseBody;
class WireWatch;

struct StreamLimits
{
    /// From the request to the first line, which a server that streams sends at once. A proxy that collects the answer
    /// is found out by it.
    std::chrono::milliseconds firstLine{10'000};
    /// Three of the server's keep-alive intervals: a stream that is silent for longer is dead (canvus-facts).
    std::chrono::milliseconds silence{45'000};
    qint64 lineCap = 64LL * 1024 * 1024; ///< bytes
};

/// A `?subscribe` answer under way: lines as they come, and one end. Made by Transport::openStream(); deleting it
/// closes the connection in silence.
class TokenStream : public QObject
{
    Q_OBJECT

public:
    enum class End {
        Failed, ///< error() tells
        Closed, ///< the server ended it properly, in the middle of a stream
        Finite, ///< an answer with a length: this server, or something before it, does not stream
        Buffered ///< an answer began, or none did, and no line came in time
    };

    TokenStream(StreamLimits limits, QList<Secret> secrets, ServerTrust trust, QObject *parent);
    ~TokenStream() override;

    /// Takes @p reply and its @p body over. Until the first line is here, what it receives is under @p watch.
    void follow(QNetworkReply *reply, SingleUseBody *body, WireWatch &watch);
    /// Ends it from the event loop without a request.
    void fail(ApiError error);

    bool isOpen() const { return m_linesSeen > 0 && !m_ended; } ///< a line has come
    const ApiError &error() const { return m_error; } ///< after ended(End::Failed)

Q_SIGNALS:
    /// Lines that arrived together, in their order; blank ones are left out. A burst comes in portions, with turns of
    /// the event loop between them.
    void linesArrived(const QList<QByteArray> &lines);
    /// Something came, if only a keep-alive.
    void breathed();
    /// Once, and last. From the event loop.
    void ended(Tokendesk::TokenStream::End end);

private:
    void readSome();
    void handleEnd();
    void handleSilence();
    void finish(End end);
    void failWith(ApiErrorKind kind, const QString &detail);
    ApiError replyError() const;
    int status() const;

    StreamLimits m_limits;
    FrameSplitter m_splitter;
    QList<Secret> m_secrets;
    QPointer<QNetworkReply> m_reply;
    QTimer m_silence;
    QTimer m_more; ///< runs while more is there than one turn takes
    PeerCheck m_peer;
    QByteArray m_errorBody;
    std::shared_ptr<void> m_watched;
    ApiError m_error;
    qint64 m_linesSeen = 0;
    bool m_ended = false;
};

} // namespace Tokendesk
