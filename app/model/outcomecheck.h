// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apicall.h"
#include "app/api/types.h"
#include "app/model/retrypace.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace Tokendesk {

class Client;
class Session;

/// Reads what became of a change whose answer was lost, until it is known. Changes nothing itself. Begins from the
/// event loop; where it cannot read it tries again by itself, later and later, and at once when the same account signs
/// in again. Asks no other account.
class OutcomeCheck : public QObject
{
    Q_OBJECT

public:
    /// Does not wait for the next try. Without effect while one is under way, or once it is known.
    void lookNow();
    bool isSettled() const { return m_isSettled; } ///< it is known

Q_SIGNALS:
    void cannotLook(const Tokendesk::ApiError &error); ///< at each try that failed

protected:
    /// @p session must outlive this.
    OutcomeCheck(Session &session, std::chrono::milliseconds firstPause, QObject *parent);

    virtual void read(Client &client) = 0;
    void fail(const ApiError &error);
    void settle(); ///< it is known: no more tries

private:
    bool isSameAccount() const;

    Session &m_session;
    QUrl m_server;
    UserId m_user;
    QPointer<Client> m_asked;
    QTimer m_next;
    RetryPace m_pace;
    bool m_isLooking = false;
    bool m_isSettled = false;
};

/// The first of the pauses between two tries; each is twice as long as the one before, up to a bound.
inline constexpr std::chrono::milliseconds FirstLookPause{2'000};

} // namespace Tokendesk
