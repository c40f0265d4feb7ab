// SPDX-License-Identifier: GPL-3.0-or-later
// What can happen in a schedule.
#include "tests/soak/schedule.h"

#include <algorithm>
#include <array>

using namespace Tokendesk;
using namespace std::chrono_literals;

using Verdict = Ledger::Verdict;
using Harm = FaultProxy::Harm;
using Way = FaultProxy::Way;

namespace {

QString tokenPath(UserId owner, const QString &id)
{
    return QStringLiteral("/api/v1/users/%1/access-tokens/%2").arg(owner).arg(id);
}

template <typename T>
Verdict verdictOf(const typename ApiCall<T>::Answer &answer)
{
    if (answer.isOk())
        return Verdict::Done;
    return answer.error().outcomeUnknown ? Verdict::Open : Verdict::NotDone;
}

} // namespace

template <typename T, typename Take>
void Schedule::follow(ApiCall<T> *call, const QString &name, Take take)
{
    note(name);
    ++m_calls;
    ++m_openCalls;
    auto ends = std::make_shared<int>(0);
    connect(call, &ApiCallBase::finished, this, [this, call, name, take, ends] {
        ++*ends;
        const Verdict verdict = verdictOf<T>(call->result());
        m_unknown += verdict == Verdict::Open ? 1 : 0;
        note(QStringLiteral("%1: %2").arg(name,
            verdict == Verdict::Done ? QStringLiteral("done")
                : verdict == Verdict::Open
                ? QStringLiteral("unknown")
                : QStringLiteral("failed, %1").arg(static_cast<int>(call->result().error().kind))));
        take(verdict);
    });
    connect(call, &QObject::destroyed, this, [this, name, take, ends] {
        --m_openCalls;
        if (*ends > 1)
            fail(QStringLiteral("%1 ended %2 times").arg(name).arg(*ends));
        if (*ends == 0) {
            note(QStringLiteral("%1: its dialog was closed").arg(name));
            take(Verdict::Open);
        }
    });
}

void Schedule::act()
{
    switch (random(12)) {
    case 0:
    case 1:
    case 2:
        create();
        return;
    case 3:
    case 4:
        rename();
        return;
    case 5:
    case 6:
        revoke();
        return;
    case 7:
        read();
        return;
    case 8:
        note(QStringLiteral("refresh"));
        m_desk->controller.refresh();
        return;
    case 9:
        bySomebodyElse();
        return;
    case 10:
        note(QStringLiteral("try now"));
        m_desk->live.tryNow();
        return;
    default:
        if (random(3) == 0) {
            signInAgain();
        } else {
            note(QStringLiteral("a dialog is closed"));
            m_dialog = std::make_unique<QObject>();
        }
    }
}

/// A token that is shown and that no step was about yet; never the one that the account signs in with.
std::optional<TokenRef> Schedule::untouched()
{
    QList<TokenRef> free;
    for (const TokenRef &ref : m_desk->refs()) {
        if (!m_touched.contains(ref.token.id) && ref.token.description.startsWith(QStringLiteral("before"))
            && ref.owner == m_lane.user.id)
            free.append(ref);
    }
    if (free.isEmpty())
        return {};
    std::ranges::sort(free, {}, [](const TokenRef &ref) { return ref.token.description; });
    TokenRef chosen = free.at(random(static_cast<int>(free.size())));
    m_touched.insert(chosen.token.id);
    return chosen;
}

void Schedule::create()
{
    const QString description = QStringLiteral("made %1-%2").arg(m_seed).arg(++m_serial);
    m_ledger->allow(QStringLiteral("POST /api/v1/users/%1/access-tokens").arg(m_lane.user.id));
    m_ledger->created(description, Verdict::Open);
    follow(m_desk->controller.createToken(m_lane.user.id, description, random(6) == 0 ? m_dialog.get() : this),
        QStringLiteral("create %1").arg(m_serial),
        [this, description](Verdict verdict) { m_ledger->created(description, verdict); });
}

void Schedule::rename()
{
    const auto token = untouched();
    if (!token)
        return;
    const QString description = QStringLiteral("renamed %1-%2").arg(m_seed).arg(++m_serial);
    m_ledger->allow(QStringLiteral("PATCH ") + tokenPath(token->owner, token->token.id));
    follow(m_desk->controller.rename(*token, description, random(3) == 0 ? m_dialog.get() : this),
        QStringLiteral("rename “%1”").arg(token->token.description),
        [this, id = token->token.id, description](Verdict verdict) { m_ledger->renamed(id, description, verdict); });
}

void Schedule::revoke()
{
    QList<TokenRef> tokens;
    for (int count = 1 + random(3); count > 0; --count) {
        if (const auto token = untouched())
            tokens.append(*token);
    }
    if (tokens.isEmpty())
        return;
    QStringList names;
    for (const TokenRef &token : std::as_const(tokens)) {
        m_ledger->allow(QStringLiteral("DELETE ") + tokenPath(token.owner, token.token.id));
        m_ledger->revoked(token.token.id, Verdict::Open);
        names.append(token.token.description);
    }
    note(QStringLiteral("revoke %1").arg(names.join(QStringLiteral(", "))));
    m_calls += static_cast<int>(tokens.size());
    RevokeJob *job = m_desk->controller.revoke(tokens, random(5) == 0 ? m_dialog.get() : this, random(3) == 0 ? 1 : 4);
    m_jobs.append(job);
    auto wasLost = std::make_shared<QSet<int>>();
    connect(job, &RevokeJob::itemChanged, this, [this, job, wasLost](int index) {
        using Outcome = RevokeJob::Outcome;
        const RevokeJob::Item &item = job->items().at(index);
        note(QStringLiteral("revoking “%1”: state %2")
                 .arg(item.token.token.description)
                 .arg(static_cast<int>(item.outcome)));
        if (item.outcome == Outcome::Checking) {
            ++m_unknown;
            wasLost->insert(index); // what was sent can still arrive after it was looked for
        }
        if (item.outcome == Outcome::Revoked || item.outcome == Outcome::AlreadyGone)
            m_ledger->revoked(item.token.token.id, Verdict::Done);
        else if (item.outcome == Outcome::Failed || item.outcome == Outcome::Cancelled
            || item.outcome == Outcome::Interrupted)
            m_ledger->revoked(item.token.token.id, wasLost->contains(index) ? Verdict::Open : Verdict::NotDone);
    });
    if (random(8) == 0)
        QTimer::singleShot(random(30), job, [job] { job->cancel(); });
}

void Schedule::read()
{
    const QList<TokenRef> refs = m_desk->refs();
    if (!refs.isEmpty())
        follow(m_desk->controller.readToken(
                   refs.at(random(static_cast<int>(refs.size()))), random(2) == 0 ? m_dialog.get() : this),
            QStringLiteral("read a token"), [](Verdict) {});
}

void Schedule::signInAgain()
{
    note(QStringLiteral("sign in again"));
    m_desk->session.signInWithToken(
        m_lane.proxy.url(), DemoFixture::token(m_isAdministrator ? m_lane.demo.administrator() : m_lane.user));
}

void Schedule::bySomebodyElse()
{
    Client &client = m_lane.other.client;
    const UserId owner = m_lane.user.id;
    const QString text = QStringLiteral("elsewhere %1-%2").arg(m_seed).arg(++m_serial);
    switch (random(3)) {
    case 0:
        m_ledger->allow(QStringLiteral("POST /api/v1/users/%1/access-tokens").arg(owner));
        m_ledger->created(text, Verdict::Open);
        follow(client.createToken(owner, text, this), QStringLiteral("somebody else creates"),
            [this, text](Verdict verdict) { m_ledger->created(text, verdict); });
        return;
    case 1:
        if (const auto token = untouched()) {
            m_ledger->allow(QStringLiteral("PATCH ") + tokenPath(owner, token->token.id));
            follow(client.changeDescription(owner, token->token.id, text, this),
                QStringLiteral("somebody else renames “%1”").arg(token->token.description),
                [this, id = token->token.id, text](Verdict verdict) { m_ledger->renamed(id, text, verdict); });
        }
        return;
    default:
        if (const auto token = untouched()) {
            m_ledger->allow(QStringLiteral("DELETE ") + tokenPath(owner, token->token.id));
            m_ledger->revoked(token->token.id, Verdict::Open);
            follow(client.revokeToken(owner, token->token.id, this),
                QStringLiteral("somebody else revokes “%1”").arg(token->token.description),
                [this, id = token->token.id](Verdict verdict) { m_ledger->revoked(id, verdict); });
        }
    }
}

void Schedule::disturb()
{
    ++m_harms;
    FaultProxy &proxy = m_lane.proxy;
    switch (random(10)) {
    case 0: {
        static constexpr std::array all{Harm::Close, Harm::Reset, Harm::Stall};
        const auto harm = all.at(static_cast<std::size_t>(random(3)));
        note(QStringLiteral("every connection: harm %1").arg(static_cast<int>(harm)));
        proxy.harmAll(harm);
        return;
    }
    case 1:
        note(QStringLiteral("nobody is let in"));
        proxy.setRefusing(true);
        if (random(2) == 0)
            proxy.harmAll(random(2) == 0 ? Harm::Close : Harm::Reset);
        QTimer::singleShot(20 + random(200), this, [this] {
            note(QStringLiteral("everybody is let in again"));
            m_lane.proxy.setRefusing(false);
        });
        return;
    case 2: {
        const int late = random(30);
        note(QStringLiteral("answers are %1 ms late").arg(late));
        proxy.setDelay(std::chrono::milliseconds(late));
        return;
    }
    case 3:
        note(QStringLiteral("streams are held back"));
        proxy.setHolding("subscribe");
        QTimer::singleShot(100 + random(400), this, [this] { m_lane.proxy.setHolding({}); });
        return;
    default:
        harmOne();
    }
}

void Schedule::harmOne()
{
    static constexpr std::array harms{Harm::Close, Harm::Reset, Harm::Stall, Harm::Cut, Harm::Delay};
    static const std::array<QByteArray, 6> requests{"", "POST", "PATCH", "DELETE", "GET", "subscribe"};
    FaultProxy::Fault fault;
    fault.harm = harms.at(static_cast<std::size_t>(random(5)));
    fault.way = random(3) == 0 ? Way::Request : Way::Answer;
    fault.after = random(2) == 0 ? random(8) : random(500);
    fault.request = requests.at(static_cast<std::size_t>(random(6)));
    fault.delay = std::chrono::milliseconds(random(400));
    note(QStringLiteral("harm %1 to the %2 of “%3” after %4 bytes")
             .arg(static_cast<int>(fault.harm))
             .arg(fault.way == Way::Request ? QStringLiteral("request") : QStringLiteral("answer"),
                 QString::fromLatin1(fault.request))
             .arg(fault.after));
    m_lane.proxy.arm(fault);
}
