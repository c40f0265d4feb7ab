// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/everyonereader.h"

#include "app/api/client.h"
#include "app/api/transport.h"
#include "app/session/session.h"

#include <algorithm>
#include <utility>

namespace Tokendesk {

namespace {

/// Between two changes of what is shown: often enough to look alive, and seldom enough to leave time for the rest.
constexpr std::chrono::milliseconds HandOverInterval{80};
constexpr int PatienceWithOne = 5;

bool asksForPatience(const ApiError &error)
{
    return error.kind == ApiErrorKind::RateLimited || (error.kind == ApiErrorKind::ServerFault && error.retryAfter);
}

constexpr int UnansweredUntilGivingUp = 8;

} // namespace

bool EveryoneReader::endsTheSession(ApiErrorKind kind)
{
    return kind == ApiErrorKind::Unauthorized || isAboutTheCertificate(kind);
}

EveryoneReader::EveryoneReader(Session &session, int parallel, SecondTry secondTry, QObject *parent)
    : QObject(parent), m_session(session), m_parallel(std::max(1, parallel)), m_secondTry(secondTry)
{
    m_handOver.setSingleShot(true);
    connect(&m_handOver, &QTimer::timeout, this, [this] {
        if (!m_read.empty()) {
            m_handOver.start(HandOverInterval);
            handOver();
        }
    });
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &EveryoneReader::goOn);
}

EveryoneReader::~EveryoneReader() = default;

void EveryoneReader::read(const QList<UserId> &users)
{
    Client *client = m_session.client();
    if (client == nullptr) {
        return;
    }
    if (!m_reading) {
        m_client = client;
        m_window = m_parallel;
        m_done = 0;
        m_total = 0;
        m_unanswered = 0;
        m_patience.clear();
        m_triedTwice.clear();
        m_pace.reset();
        m_leftOver.clear();
    }
    QSet<UserId> waiting(m_waiting.begin(), m_waiting.end());
    waiting.unite({m_again.cbegin(), m_again.cend()});
    for (const UserId user : users) {
        if (m_underWay.contains(user)) {
            m_changed.insert(user);
        } else if (!waiting.contains(user)) {
            m_waiting.push_back(user);
            ++m_total;
        }
    }
    if (m_waiting.empty() && !m_reading) {
        return;
    }
    m_reading = true;
    Q_EMIT progressed();
    goOn();
}

void EveryoneReader::noteChange(UserId owner)
{
    if (m_underWay.contains(owner)) {
        m_changed.insert(owner);
    }
}

void EveryoneReader::cancel()
{
    if (!m_reading) {
        return;
    }
    m_leftOver = notRead();
    dropCalls();
    end();
}

QList<UserId> EveryoneReader::notRead() const
{
    QList<UserId> users = m_underWay.keys();
    users.append(QList<UserId>(m_waiting.begin(), m_waiting.end()));
    return users + m_again;
}

void EveryoneReader::dropCalls()
{
    // Not deleted: this can run inside a handler of one of them.
    for (ApiCall<TokenList> *call : std::exchange(m_underWay, {})) {
        call->disconnect(this);
        call->cancel();
    }
    m_waiting.clear();
    m_again.clear();
    m_changed.clear();
}

void EveryoneReader::goOn()
{
    if (!m_client || m_pause.isActive()) {
        return;
    }
    const int window = std::min(m_window, m_client->transport().bulkRoom());
    while (!m_waiting.empty() && m_underWay.size() < window) {
        const UserId owner = m_waiting.front();
        m_waiting.pop_front();
        ask(owner);
    }
}

void EveryoneReader::ask(UserId owner)
{
    auto *call = m_client->listTokensInBulk(owner, this);
    m_underWay.insert(owner, call);
    connect(call, &ApiCallBase::finished, this, [this, owner, call] { take(owner, *call); });
}

void EveryoneReader::take(UserId owner, ApiCall<TokenList> &call)
{
    m_underWay.remove(owner);
    auto answer = call.takeResult();
    if (m_changed.remove(owner) && answer.isOk()) {
        ask(owner);
        return;
    }
    if (!answer.isOk()) {
        takeError(owner, answer.error());
        return;
    }
    m_unanswered = 0;
    m_pace.reset();
    ++m_done;
    m_read.push_back({owner, std::move(answer).value()});
    goOn();
    if (!m_handOver.isActive()) {
        m_handOver.start(HandOverInterval);
        handOver();
    }
    endIfDone();
}

void EveryoneReader::takeError(UserId owner, const ApiError &error)
{
    if (asksForPatience(error) && m_patience.value(owner) < PatienceWithOne) {
        waitAsAsked(owner, error);
        return;
    }
    m_unanswered = isWithoutAnswer(error.kind) ? m_unanswered + 1 : 0;
    if (m_secondTry == SecondTry::Yes && m_unanswered < UnansweredUntilGivingUp && passesByItself(error.kind)
        && !m_triedTwice.contains(owner)) {
        m_triedTwice.insert(owner);
        m_again.append(owner); // after all others, and a pause
        goOn();
        endIfDone();
        return;
    }
    ++m_done;
    Q_EMIT failed(owner, error);
    if (!m_reading) { // what heard of it can have ended this
        return;
    }
    if (endsTheSession(error.kind) || m_unanswered >= UnansweredUntilGivingUp) {
        giveUp(error);
        return;
    }
    Q_EMIT progressed();
    goOn();
    endIfDone();
}

void EveryoneReader::waitAsAsked(UserId owner, const ApiError &error)
{
    ++m_patience[owner];
    m_waiting.push_front(owner);
    if (!m_pause.isActive()) { // once for all that were under way then
        m_window = std::max(1, m_window / 2);
        m_pause.start(m_pace.next(error.retryAfter));
        return;
    }
    const std::chrono::milliseconds asked = m_pace.asked(error.retryAfter);
    if (m_pause.remainingTimeAsDuration() < asked) {
        m_pause.start(asked);
    }
}

void EveryoneReader::giveUp(const ApiError &error)
{
    const QList<UserId> left = notRead();
    dropCalls();
    for (const UserId owner : left) {
        ++m_done;
        Q_EMIT failed(owner, error);
    }
    end();
}

void EveryoneReader::handOver()
{
    if (m_read.empty()) {
        return;
    }
    const std::vector<List> lists = std::exchange(m_read, {});
    Q_EMIT listsRead(lists);
    Q_EMIT progressed();
}

void EveryoneReader::endIfDone()
{
    if (!m_reading || !m_underWay.isEmpty() || !m_waiting.empty()) {
        return;
    }
    if (m_again.isEmpty()) {
        end();
        return;
    }
    handOver();
    const QList<UserId> again = std::exchange(m_again, {});
    m_waiting.insert(m_waiting.end(), again.cbegin(), again.cend());
    m_pause.start(m_pace.next());
}

void EveryoneReader::end()
{
    m_pause.stop();
    handOver();
    if (!m_reading || !m_underWay.isEmpty() || !m_waiting.empty()) {
        return; // what heard of the last lists asked for more
    }
    m_reading = false;
    Q_EMIT finished();
}

} // namespace Tokendesk
