// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/clientrevokejob.h"

#include "app/model/tokencheck.h"
#include "app/session/session.h"

#include <QPointer>

#include <algorithm>

namespace Tokendesk {

ClientRevokeJob::ClientRevokeJob(
    Session &session, const QList<TokenRef> &tokens, const Clock &clock, int concurrent, QObject *parent)
    : RevokeJob(parent)
    , m_session(session)
    , m_clock(clock)
    , m_server(session.server())
    , m_user(session.user().id)
    , m_concurrent(std::max(1, concurrent))
{
    m_items.reserve(tokens.size());
    for (const TokenRef &token : tokens) {
        m_items.append({token, Outcome::Waiting, std::nullopt, {}});
    }
    startLater();
}

ClientRevokeJob::~ClientRevokeJob()
{
    if (m_underWay > 0) {
        Q_EMIT abandoned();
    }
}

void ClientRevokeJob::startLater()
{
    QMetaObject::invokeMethod(
        this, [this] { startMore(); }, Qt::QueuedConnection);
}

void ClientRevokeJob::cancel()
{
    endWaiting(Outcome::Cancelled);
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).outcome == Outcome::Checking) {
            m_checks.take(i)->deleteLater(); // this can run inside of its signals
            setOutcome(i, Outcome::Unknown);
        }
    }
    startLater(); // finished() always comes from the event loop
}

void ClientRevokeJob::retry()
{
    if (!m_finished) {
        return;
    }
    m_finished = false;
    for (int i = 0; i < m_items.size(); ++i) {
        const Outcome outcome = m_items.at(i).outcome;
        if (isFinal(outcome) && !isGone(outcome)) {
            m_items[i].error.reset();
            setOutcome(i, Outcome::Waiting);
        }
    }
    startLater();
}

void ClientRevokeJob::startMore()
{
    if (m_finished) {
        return;
    }
    // Signed out or expired on the way. Or signed in elsewhere, where the ids mean nothing or another's tokens.
    if (m_session.client() == nullptr || m_session.user().id != m_user || m_session.server() != m_server) {
        endWaiting(Outcome::Cancelled);
    }
    // Where an answer was lost, the next may be lost as well: what became of that one is found out first.
    for (int i = 0; i < m_items.size() && m_underWay < m_concurrent && m_checks.isEmpty(); ++i) {
        if (m_items.at(i).outcome == Outcome::Waiting) {
            start(i);
        }
    }
    if (m_underWay == 0 && m_checks.isEmpty()) {
        m_finished = true;
        Q_EMIT finished();
    }
}

void ClientRevokeJob::start(int index)
{
    const TokenRef &token = m_items.at(index).token;
    auto *call = m_session.client()->revokeToken(token.owner, token.token.id, this);
    ++m_underWay;
    connect(call, &ApiCallBase::finished, this, [this, call, index, asked = QPointer(m_session.client())] {
        --m_underWay;
        take(index, call->result(), asked && (!m_session.client() || asked == m_session.client()));
        startMore();
    });
    setOutcome(index, Outcome::UnderWay);
}

void ClientRevokeJob::take(int index, const ApiCall<Done>::Answer &answer, bool tokenStillInUse)
{
    if (answer.isOk()) {
        setOutcome(index, Outcome::Revoked);
        return;
    }
    if (answer.error().kind == ApiErrorKind::NotFound) {
        setOutcome(index, Outcome::AlreadyGone);
        return;
    }
    m_items[index].error = answer.error();
    const bool refused = answer.error().kind == ApiErrorKind::Unauthorized && tokenStillInUse;
    if (answer.error().outcomeUnknown) {
        check(index);
    } else {
        setOutcome(index, Outcome::Failed);
        if (isWithoutAnswer(answer.error().kind)) {
            endWaiting(Outcome::Interrupted); // each would only wait as long and end the same way
        }
    }
    if (refused) {
        endWaiting(Outcome::Cancelled);
        Q_EMIT unauthorized();
    }
}

void ClientRevokeJob::check(int index)
{
    const TokenRef &token = m_items.at(index).token;
    auto *check = new TokenCheck(m_session, token.owner, token.token.id, this);
    m_checks.insert(index, check);
    const auto settle = [this, index, check](Outcome outcome) {
        if (m_checks.value(index) != check) {
            return;
        }
        m_checks.remove(index);
        check->deleteLater();
        setOutcome(index, outcome);
        startMore();
    };
    connect(check, &TokenCheck::gone, this, [this, index, settle] {
        m_items[index].error.reset();
        settle(Outcome::Revoked);
    });
    connect(check, &TokenCheck::present, this, [this, index, settle] {
        m_items[index].error->outcomeUnknown = false;
        settle(Outcome::Failed);
    });
    setOutcome(index, Outcome::Checking);
}

void ClientRevokeJob::endWaiting(Outcome outcome)
{
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).outcome == Outcome::Waiting) {
            setOutcome(i, outcome);
        }
    }
}

void ClientRevokeJob::setOutcome(int index, Outcome outcome)
{
    m_items[index].outcome = outcome;
    m_items[index].settledMs = isFinal(outcome) ? Timestamp(m_clock.nowMs()) : std::nullopt;
    Q_EMIT itemChanged(index);
}

} // namespace Tokendesk
