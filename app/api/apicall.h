// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/core/result.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Tokendesk {

struct HttpAnswer;
class TransportReply;

/// The untyped half of ApiCall<T>.
///
/// finished() comes exactly once, always later from the event loop and never inside the function that started the call;
/// also after cancel(). The call then deletes itself (deleteLater), so take the result in the handler. Deleting the
/// call earlier, or its parent, aborts it in silence.
class ApiCallBase : public QObject
{
    Q_OBJECT

public:
    bool isFinished() const { return m_finished; }
    /// Ends the call with ApiErrorKind::Cancelled (for a request that was sent and changes something, with
    /// outcomeUnknown). Without effect once it has finished.
    void cancel();

Q_SIGNALS:
    void finished();

protected:
    explicit ApiCallBase(QObject *parent);

    /// @p decode gets a success or the transport's error, stores the result, and is called once.
    void follow(TransportReply *reply, std::function<void(Result<HttpAnswer, ApiError>)> decode);
    /// Ends the call without a request: @p store is called from the event loop, then finished() comes.
    void endLater(std::function<void()> store);

private:
    void end();

    TransportReply *m_reply = nullptr;
    bool m_finished = false;
};

/// A call of the API under way, and then its typed answer. Made by Client; its parent is whoever wants the answer.
template <typename T>
class ApiCall final : public ApiCallBase
{
public:
    using Answer = Result<T, ApiError>;

    /// Only after finished().
    const Answer &result() const { return *m_result; }
    Answer takeResult() { return std::move(*m_result); }

private:
    friend class Client;
    explicit ApiCall(QObject *parent) : ApiCallBase(parent) { }

    std::optional<Answer> m_result;
};

} // namespace Tokendesk
