// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/transport.h"

#include <functional>
#include <memory>
#include <optional>

namespace Tokendesk {

/// A reply whose body is read before it is finished, a long one in another thread, because a list of 64 MiB would stop
/// the window for a quarter of a second. What TransportReply promises holds: finished() comes once and later, also
/// after cancel(), and deleting it at any time is silent.
class DecodingReply final : public TransportReply
{
    Q_OBJECT

public:
    /// Gets the body of a success, perhaps in another thread, and perhaps when this is gone. The answer's body is then
    /// empty.
    using Work = std::function<void(const QByteArray &body)>;

    /// Takes @p reply over.
    DecodingReply(TransportReply *reply, Work work, QObject *parent);
    ~DecodingReply() override;

    void cancel() override;
    Result<HttpAnswer, ApiError> takeResult() override;

private:
    struct Link;

    void handleAnswer();
    void letGo();

    TransportReply *m_reply;
    Work m_work;
    std::shared_ptr<Link> m_link; ///< while another thread is at work
    std::optional<Result<HttpAnswer, ApiError>> m_result;
};

} // namespace Tokendesk
