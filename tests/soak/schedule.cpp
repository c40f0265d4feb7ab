// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/schedule.h"

using namespace Tokendesk;
using namespace std::chrono_literals;

namespace {

/// A machine that is busy with sixteen of these at a time is given time.
// Whether a revocation was done is asked later and later, and each try can meet a connection that was silenced before.
constexpr qint64 PatienceMs = 60'000;

TokendeskDemo::DemoOptions laneOptions()
{
    TokendeskDemo::DemoOptions options;
    options.users = 2;
    options.tokensPerUser = 1;
    options.keepAlive = 100ms;
    return options;
}

LiveSettings hastyLive()
{
    LiveSettings settings;
    settings.stream.firstLine = 300ms;
    settings.stream.silence = 400ms;
    settings.poll = 60ms;
    settings.firstRetry = 10ms;
    settings.longestRetry = 80ms;
    settings.settle = 15ms;
    settings.settleAtMost = 100ms;
    settings.streamAgain = 300ms;
    return settings;
}

TransportLimits hastyLimits()
{
    TransportLimits limits;
    limits.deadline = 300ms;
    return limits;
}

QStringList contents(const QList<Token> &tokens)
{
    QStringList lines;
    for (const Token &token : tokens)
        lines.append(QStringLiteral("%1 %2 %3").arg(token.id, token.description).arg(token.createdAt.value_or(-1)));
    lines.sort();
    return lines;
}

} // namespace

Lane::Lane() : demo(laneOptions())
{
    demo.server().setArrivalObserver([this](const std::string &verb, const std::string &path) {
        if (verb == "GET" || path.find("/login") != std::string::npos)
            return;
        const QMutexLocker locker(&ledgerMutex);
        if (ledger)
            ledger->arrived(QString::fromStdString(verb + ' ' + path));
    });
}

Schedule::Schedule(Lane &lane, quint32 seed) : m_lane(lane), m_seed(seed), m_random(seed)
{
    m_isAdministrator = random(4) == 0;
    m_stepsLeft = 6 + random(14);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Schedule::step);
    m_since.start();
    m_lane.proxy.disarm();
    m_lane.proxy.setRefusing(false);
    m_lane.proxy.setHolding({});
    m_lane.proxy.setDelay(0ms);
    prepare();
}

Schedule::~Schedule() = default;

void Schedule::note(const QString &what)
{
    m_journal.append(QStringLiteral("%1 ms: %2").arg(m_since.elapsed(), 5).arg(what));
}

/// Sees to six tokens to do something with, whatever the schedule before left.
void Schedule::prepare()
{
    auto *call = m_lane.other.client.listTokens(m_lane.user.id, this);
    connect(call, &ApiCallBase::finished, this, [this, call] {
        if (!call->result().isOk()) {
            fail(QStringLiteral("the list could not be read before it began"));
            return;
        }
        QList<Token> tokens;
        const TokenRows &rows = call->result().value().tokens;
        for (qsizetype row = 0; row < rows.size(); ++row)
            tokens.append(rows.at(row));
        QStringList missing;
        for (int i = 1; i <= 6; ++i)
            missing.append(QStringLiteral("before %1").arg(i));
        QList<ApiCallBase *> changes;
        for (const Token &token : std::as_const(tokens)) {
            if (!missing.removeOne(token.description) && token.description != QStringLiteral("Demo sign-in"))
                changes.append(m_lane.other.client.revokeToken(m_lane.user.id, token.id, this));
        }
        for (const QString &description : std::as_const(missing))
            changes.append(m_lane.other.client.createToken(m_lane.user.id, description, this));
        if (!changes.isEmpty()) {
            const auto left = std::make_shared<qsizetype>(changes.size());
            for (ApiCallBase *change : std::as_const(changes)) {
                connect(change, &ApiCallBase::finished, this, [this, left] {
                    if (--*left == 0)
                        prepare();
                });
            }
            return;
        }
        m_ledger->begin(tokens);
        const QMutexLocker locker(&m_lane.ledgerMutex);
        m_lane.ledger = m_ledger;
        QMetaObject::invokeMethod(this, &Schedule::signIn, Qt::QueuedConnection);
    });
}

void Schedule::signIn()
{
    m_desk = std::make_unique<LiveDesk>(hastyLive(), hastyLimits());
    connect(&m_desk->session, &Session::signedIn, this, [this] {
        if (m_isAdministrator && m_desk->controller.shownOwner() != m_lane.user.id)
            m_desk->controller.showTokensOf(m_lane.user.id);
        if (!m_next.isActive() && !m_isMended)
            m_next.start(random(40));
    });
    connect(&m_desk->session, &Session::signInFailed, this, [this] {
        if (!m_next.isActive() && !m_isMended)
            m_desk->session.signInWithToken(m_lane.proxy.url(), DemoFixture::token(m_lane.user));
    });
    m_desk->session.signInWithToken(
        m_lane.proxy.url(), DemoFixture::token(m_isAdministrator ? m_lane.demo.administrator() : m_lane.user));
}

void Schedule::step()
{
    if (m_isMended) {
        look();
        return;
    }
    if (m_stepsLeft-- == 0) {
        mend();
        return;
    }
    if (random(5) < 2)
        disturb();
    else
        act();
    // Often several at once, as one click follows another's answer, or does not wait for it.
    m_next.start(random(2) == 0 ? 0 : random(40));
}

void Schedule::mend()
{
    m_isMended = true;
    m_mendedAt = m_since.elapsed();
    m_lane.proxy.disarm();
    m_lane.proxy.setRefusing(false);
    m_lane.proxy.setHolding({});
    m_lane.proxy.setDelay(0ms);
    note(QStringLiteral("everything is mended"));
    // What cannot be read yet is looked at again by and by; most people do not wait for it.
    if (random(4) != 0) {
        for (const QPointer<RevokeJob> &job : std::as_const(m_jobs)) {
            if (job && !job->isFinished())
                job->cancel();
        }
    }
    if (m_desk->session.state() != Session::State::SignedIn && m_desk->session.state() != Session::State::SigningIn)
        fail(QStringLiteral("the session ended, and nobody asked for it"));
    m_next.start(20);
}

QString Schedule::unrest() const
{
    QStringList what;
    if (m_openCalls > 0)
        what.append(QStringLiteral("%1 calls have not ended").arg(m_openCalls));
    for (const QPointer<RevokeJob> &job : m_jobs) {
        if (job && !job->isFinished())
            what.append(QStringLiteral("a job has not ended"));
    }
    if (!m_desk->session.isSignedIn())
        what.append(QStringLiteral("the session is in state %1").arg(static_cast<int>(m_desk->session.state())));
    if (m_desk->controller.loadState() != TokenController::LoadState::Loaded)
        what.append(
            QStringLiteral("the list is in state %1 by error %2")
                .arg(static_cast<int>(m_desk->controller.loadState()))
                .arg(m_desk->controller.loadError() ? static_cast<int>(m_desk->controller.loadError()->kind) : -1));
    if (m_desk->controller.isReading())
        what.append(QStringLiteral("the list is being read"));
    const LiveUpdates::State live = m_desk->live.state();
    if (live != LiveUpdates::State::Live && live != LiveUpdates::State::Polling)
        what.append(QStringLiteral("live updates are in state %1").arg(static_cast<int>(live)));
    return what.join(QStringLiteral(", "));
}

void Schedule::look()
{
    if (m_hasEnded || m_isLooking)
        return;
    m_isLooking = true;
    auto *call = m_lane.other.client.listTokens(m_lane.user.id, this);
    connect(call, &ApiCallBase::finished, this, [this, call] {
        m_isLooking = false;
        if (!call->result().isOk()) {
            fail(QStringLiteral("the server does not tell its list"));
            return;
        }
        QList<Token> tokens;
        const TokenRows &rows = call->result().value().tokens;
        for (qsizetype row = 0; row < rows.size(); ++row)
            tokens.append(rows.at(row));
        judge(tokens);
    });
}

void Schedule::judge(const QList<Token> &tokens)
{
    const QString busy = unrest();
    QList<Token> shown;
    for (const TokenRef &ref : m_desk->refs())
        shown.append(ref.token);
    const bool isTrue = contents(shown) == contents(tokens);
    if (!busy.isEmpty() || !isTrue) {
        if (m_since.elapsed() - m_mendedAt < PatienceMs) {
            m_next.start(15);
            return;
        }
        if (!busy.isEmpty())
            fail(QStringLiteral("not quiet: %1").arg(busy));
        if (!isTrue)
            fail(QStringLiteral("shown is\n  %1\nwhere the server has\n  %2")
                     .arg(contents(shown).join(QStringLiteral("\n  ")), contents(tokens).join(QStringLiteral("\n  "))));
    }
    const QStringList untrue = m_ledger->faults(tokens);
    for (const QString &what : untrue)
        fail(what);
    end();
}

void Schedule::fail(const QString &why)
{
    m_faults.append(why);
    note(QStringLiteral("FAULT: %1").arg(why));
    if (!m_isMended)
        end();
}

void Schedule::end()
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_next.stop();
    m_lane.proxy.harmAll(FaultProxy::Harm::Reset); // nothing of this one arrives in the next
    {
        const QMutexLocker locker(&m_lane.ledgerMutex);
        m_lane.ledger.reset();
    }
    QMetaObject::invokeMethod(this, &Schedule::finished, Qt::QueuedConnection);
}
