// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/model/tokenref.h"

#include <QList>
#include <QObject>

#include <optional>

namespace Tokendesk {

/// One or many tokens being revoked, one result each. Made by TokenController::revoke(); starts on its own from the
/// event loop. A token that is already gone (404) is a success that says so.
class RevokeJob : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        Waiting,
        UnderWay,
        Checking, ///< the answer was lost: the token is read, again and again until that works
        Revoked,
        AlreadyGone,
        Failed, ///< also after Checking: it is still there
        Unknown, ///< cancelled while Checking
        Cancelled,
        Interrupted ///< not tried, because the server could no longer be reached
    };
    struct Item
    {
        TokenRef token;
        Outcome outcome = Outcome::Waiting;
        std::optional<ApiError> error; ///< for Failed and Unknown
        Timestamp settledMs; ///< when its outcome became final
    };

    const QList<Item> &items() const { return m_items; }
    static bool isFinal(Outcome outcome);
    static bool isGone(Outcome outcome); ///< the token exists no more
    int doneCount() const; ///< items whose outcome is final
    bool isFinished() const { return m_finished; }

    /// Lets the requests under way end and starts no more: those not started become Cancelled, those Checking Unknown.
    virtual void cancel() = 0;
    /// After finished(): tries those again that are Failed, Unknown, Cancelled or Interrupted. finished() comes once
    /// more.
    virtual void retry() = 0;

Q_SIGNALS:
    void itemChanged(int index);
    /// Every item's outcome is final.
    void finished();

protected:
    using QObject::QObject;
    QList<Item> m_items;
    bool m_finished = false;
};

} // namespace Tokendesk
