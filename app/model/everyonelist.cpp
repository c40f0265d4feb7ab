// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/everyonelist.h"

#include "app/model/tokenmodel.h"
#include "app/model/usermodel.h"
#include "app/session/session.h"

#include <algorithm>

namespace Tokendesk {

namespace {

/// Nobody's server is asked more often than that behind the user's back.
constexpr std::chrono::milliseconds ShortestTurn{250};

} // namespace

EveryoneList::EveryoneList(
    Session &session, TokenModel &tokens, UserModel &users, const Clock &clock, int parallel, QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_users(users)
    , m_clock(clock)
    , m_reader(session, parallel, EveryoneReader::SecondTry::Yes)
    , m_turns(session, 1, EveryoneReader::SecondTry::No)
{
    connect(&m_reader, &EveryoneReader::listsRead, this, &EveryoneList::takeLists);
    connect(&m_reader, &EveryoneReader::failed, this, &EveryoneList::takeFailure);
    connect(&m_reader, &EveryoneReader::progressed, this, &EveryoneList::changed);
    connect(&m_reader, &EveryoneReader::finished, this, &EveryoneList::endRound);
    connect(&m_turns, &EveryoneReader::listsRead, this, [this](const std::vector<EveryoneReader::List> &lists) {
        takeLists(lists);
        Q_EMIT turnTaken(m_turnsLeft.isEmpty());
    });
    connect(&m_turns, &EveryoneReader::failed, this, [this](UserId owner, const ApiError &error) {
        if (isWithoutAnswer(error.kind)) {
            Q_EMIT turnFailed(error); // it is not about this user
        } else {
            takeFailure(owner, error);
            Q_EMIT turnTaken(m_turnsLeft.isEmpty());
        }
    });
}

EveryoneList::~EveryoneList() = default;

void EveryoneList::show()
{
    m_shown = true;
}

void EveryoneList::leave()
{
    m_shown = false;
    m_inRound = false;
    for (EveryoneReader *reader : {&m_reader, &m_turns}) {
        const QSignalBlocker silent(reader);
        reader->cancel();
    }
    m_failures.clear();
    m_unread.clear();
    m_readMs.clear();
    m_asked.clear();
    m_badRows.clear();
    m_badRowCount = 0;
    m_turnsLeft.clear();
    tellFailures();
}

void EveryoneList::readAll()
{
    m_inRound = true;
    m_unread.clear();
    m_turnsLeft.clear();
    const QList<UserId> users = m_users.ids();
    m_asked = {users.cbegin(), users.cend()};
    m_reader.read(users);
    if (m_reader.isReading()) {
        Q_EMIT changed();
    } else {
        endRound();
    }
}

void EveryoneList::readMissing()
{
    QList<UserId> missing = m_failures.keys();
    missing.append(m_unread.values());
    m_inRound = true;
    m_unread.clear();
    m_reader.read(missing);
    if (m_reader.isReading()) {
        Q_EMIT changed();
    } else {
        endRound();
    }
}

void EveryoneList::cancel()
{
    m_reader.cancel();
}

void EveryoneList::endRound()
{
    m_inRound = false;
    for (const UserId owner : m_reader.leftOver()) {
        if (!m_readMs.contains(owner)) {
            m_unread.insert(owner);
        }
    }
    Q_EMIT changed();
    Q_EMIT roundEnded();
}

void EveryoneList::readNext()
{
    if (m_turns.isReading() || m_reader.isReading()) {
        return;
    }
    while (!m_turnsLeft.isEmpty() && m_users.user(m_turnsLeft.constFirst()) == nullptr) {
        m_turnsLeft.removeFirst();
    }
    if (m_turnsLeft.isEmpty()) {
        m_turnsLeft = m_users.ids();
        // Those that were read longest ago come first.
        std::stable_sort(m_turnsLeft.begin(), m_turnsLeft.end(),
            [this](UserId a, UserId b) { return m_readMs.value(a) < m_readMs.value(b); });
    }
    if (!m_turnsLeft.isEmpty()) {
        m_turns.read({m_turnsLeft.takeFirst()});
    }
}

void EveryoneList::noteChange(UserId owner, bool lost)
{
    m_reader.noteChange(owner);
    m_turns.noteChange(owner);
    if (lost) {
        m_reader.read({owner});
    }
    m_users.setTokenCounts({{owner, m_tokens.countOf(owner)}});
}

void EveryoneList::followUsers()
{
    const QList<UserId> listed = m_users.ids();
    const QSet<UserId> there(listed.cbegin(), listed.cend());
    const QList<UserId> owners = m_tokens.owners();
    QSet<UserId> gone = m_asked;
    gone.unite({owners.cbegin(), owners.cend()});
    gone.subtract(there);
    forget(gone);
    m_tokens.setOwners(m_users.users());
    QList<UserId> fresh;
    for (const UserId user : listed) {
        if (!m_asked.contains(user)) {
            m_asked.insert(user);
            fresh.append(user);
        }
    }
    if (!fresh.isEmpty()) {
        m_reader.read(fresh);
    }
    Q_EMIT changed();
}

void EveryoneList::forget(const QSet<UserId> &gone)
{
    std::vector<OwnedRows> nothing;
    for (const UserId owner : gone) {
        nothing.push_back({owner, {}});
        m_failures.remove(owner);
        m_unread.remove(owner);
        m_readMs.remove(owner);
        m_asked.remove(owner);
        m_badRowCount -= m_badRows.take(owner);
    }
    if (!nothing.empty()) {
        m_tokens.applyLists(nothing);
        tellFailures();
    }
}

void EveryoneList::takeLists(const std::vector<EveryoneReader::List> &lists)
{
    if (!m_shown) {
        return;
    }
    std::vector<OwnedRows> owned;
    QHash<UserId, int> counts;
    bool wasMissing = false;
    const qint64 now = m_clock.nowMs();
    for (const EveryoneReader::List &read : lists) {
        if (m_users.user(read.owner) == nullptr) {
            continue; // deleted meanwhile
        }
        owned.push_back({read.owner, read.list.tokens});
        counts.insert(read.owner, static_cast<int>(read.list.tokens.size()));
        m_readMs.insert(read.owner, now);
        m_unread.remove(read.owner);
        wasMissing = m_failures.remove(read.owner) || wasMissing;
        const auto bad = static_cast<int>(read.list.badRows.size());
        m_badRowCount += bad - m_badRows.value(read.owner);
        m_badRows.insert(read.owner, bad);
    }
    m_tokens.applyLists(owned);
    m_users.setTokenCounts(counts);
    if (wasMissing) {
        tellFailures();
    }
}

void EveryoneList::takeFailure(UserId owner, const ApiError &error)
{
    if (!m_shown) {
        return;
    }
    m_failures.insert(owner, error);
    tellFailures();
    if (error.kind == ApiErrorKind::NotFound) {
        Q_EMIT userMissing();
    } else if (EveryoneReader::endsTheSession(error.kind)) {
        Q_EMIT sessionEnded(error);
    }
}

void EveryoneList::tellFailures()
{
    const QList<UserId> failed = m_failures.keys();
    m_users.setUnreadable({failed.cbegin(), failed.cend()});
    Q_EMIT changed();
}

qsizetype EveryoneList::userCount() const
{
    return m_users.totalCount();
}

Timestamp EveryoneList::oldestMs() const
{
    const auto oldest = std::min_element(m_readMs.cbegin(), m_readMs.cend());
    return oldest == m_readMs.cend() ? Timestamp() : Timestamp(*oldest);
}

std::chrono::milliseconds EveryoneList::turnInterval(std::chrono::milliseconds poll) const
{
    return std::max<std::chrono::milliseconds>(ShortestTurn, poll / std::max<qint64>(1, m_users.totalCount()));
}

} // namespace Tokendesk
