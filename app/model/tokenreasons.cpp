// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokenreasons.h"

#include "app/core/folding.h"

#include <QHashFunctions>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace Tokendesk {

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

constexpr std::array<std::pair<const char *, quint32>, 8> names{{
    {"blocked", TokenReason::OwnerBlocked},
    {"unused-account", TokenReason::OwnerNeverSignedIn},
    {"admin", TokenReason::OwnerAdministrator},
    {"old", TokenReason::Old},
    {"no-description", TokenReason::NoDescription},
    {"vague", TokenReason::VagueDescription},
    {"duplicate", TokenReason::SameDescription},
    {"many", TokenReason::ManyTokens},
}};

/// @p folded and simplified. Nobody can tell from it what would break without the token.
bool isVague(const QByteArray &folded)
{
    static const QSet<QByteArray> vague{"test", "tests", "testing", "test token", "temp", "temporary", "tmp", "token",
        "tokens", "new token", "my token", "api", "api token", "api key", "access token", "key", "script", "todo",
        "untitled", "none", "n/a", "foo", "bar", "asdf", "qwerty", "abc", "xxx", "default", "example", "demo"};
    constexpr qsizetype tooShort = 2;
    if (folded.size() <= tooShort || vague.contains(folded)) {
        return true;
    }
    // "test 2" says no more than "test", and a number alone says nothing.
    QByteArray bare = folded;
    while (!bare.isEmpty() && (bare.back() == ' ' || (bare.back() >= '0' && bare.back() <= '9'))) {
        bare.chop(1);
    }
    return bare.isEmpty() || vague.contains(bare);
}

} // namespace

quint32 tokenReasonNamed(const QString &word)
{
    for (const auto &[name, reason] : names) {
        if (word == QLatin1String(name)) {
            return reason;
        }
    }
    return 0;
}

QString wordForTokenReason(quint32 reason)
{
    for (const auto &[name, named] : names) {
        if (named == reason) {
            return QString::fromLatin1(name);
        }
    }
    return {};
}

TokenReasons::TokenReasons(const TokenStore &store) : m_store(store)
{
}

void TokenReasons::clear()
{
    m_descriptions.clear();
    m_counts.clear();
    m_read.clear();
    m_stale.clear();
    m_built = false;
}

void TokenReasons::changed(const TokenStore::Slots &slots)
{
    if (m_built) {
        m_stale.insert(m_stale.end(), slots.begin(), slots.end());
    }
}

void TokenReasons::removed(const TokenStore::Slots &slots)
{
    for (const TokenStore::Slot slot : slots) {
        uncount(slot);
    }
    if (!m_stale.empty()) { // what is gone must not be counted later
        const QSet<TokenStore::Slot> gone(slots.begin(), slots.end());
        m_stale.erase(std::remove_if(m_stale.begin(), m_stale.end(),
                          [&gone](TokenStore::Slot slot) { return gone.contains(slot); }),
            m_stale.end());
    }
}

void TokenReasons::uncount(TokenStore::Slot slot)
{
    if (slot >= m_descriptions.size() || m_descriptions[slot].isCounted == 0) {
        return;
    }
    const auto known = m_counts.find(quint64(m_descriptions[slot].hash));
    if (known != m_counts.end() && --*known == 0) {
        m_counts.erase(known);
    }
    m_descriptions[slot] = Description();
}

TokenReasons::Description TokenReasons::read(QByteArrayView whole)
{
    constexpr qsizetype longest = 4096; // it can be megabytes long, and is then compared as it stands
    const QByteArray folded = Tokendesk::folded(whole.first(std::min(whole.size(), longest))).simplified();
    Description made;
    if (!folded.isEmpty()) {
        const QByteArrayView compared = whole.size() > longest ? whole : QByteArrayView(folded);
        constexpr quint64 kept = ~quint64(0) >> 2U;
        made.hash = qHashBits(compared.data(), static_cast<std::size_t>(compared.size()), 1) & kept;
        made.isVague = isVague(folded) ? 1 : 0;
        made.isCounted = 1;
    }
    return made;
}

/// Many tokens are called the same.
TokenReasons::Description TokenReasons::readBefore(QByteArrayView whole)
{
    constexpr qsizetype longest = 256;
    constexpr qsizetype most = 1000;
    if (whole.size() > longest) {
        return read(whole);
    }
    const auto known = m_read.constFind(QByteArray::fromRawData(whole.data(), whole.size()));
    if (known != m_read.cend()) {
        return *known;
    }
    if (m_read.size() == most) {
        m_read.clear();
    }
    return *m_read.insert(whole.toByteArray(), read(whole));
}

void TokenReasons::count(TokenStore::Slot slot)
{
    m_descriptions[slot] = readBefore(m_store.descriptionAt(slot));
    if (m_descriptions[slot].isCounted != 0) {
        ++m_counts[quint64(m_descriptions[slot].hash)];
    }
}

void TokenReasons::update()
{
    if (!m_built) {
        m_stale = m_store.allSlots();
        m_built = true;
    }
    if (m_stale.empty()) {
        return;
    }
    m_descriptions.resize(static_cast<std::size_t>(m_store.slotCount()));
    for (const TokenStore::Slot slot : std::exchange(m_stale, {})) {
        uncount(slot);
        count(slot);
    }
}

quint32 TokenReasons::of(TokenStore::Slot slot, qint64 nowMs)
{
    update();
    quint32 reasons = 0;
    const quint32 number = m_store.ownerNumberAt(slot);
    const TokenOwner &owner = m_store.owner(number);
    if (owner.isKnown) {
        reasons |= owner.blocked ? TokenReason::OwnerBlocked : 0U;
        reasons |= owner.lastSignIn ? 0U : TokenReason::OwnerNeverSignedIn;
        reasons |= owner.administrator ? TokenReason::OwnerAdministrator : 0U;
    }
    const Timestamp created = m_store.createdAt(slot);
    if (created && nowMs - *created >= m_settings.oldDays * dayMs) {
        reasons |= TokenReason::Old;
    }
    const Description &description = m_descriptions[slot];
    if (description.isCounted == 0) {
        reasons |= TokenReason::NoDescription;
    } else {
        reasons |= description.isVague != 0 ? TokenReason::VagueDescription : 0U;
        reasons |= m_counts.value(quint64(description.hash)) > 1 ? TokenReason::SameDescription : 0U;
    }
    if (m_store.rowsOfOwner(number).size() >= static_cast<std::size_t>(m_settings.manyTokens)) {
        reasons |= TokenReason::ManyTokens;
    }
    return reasons;
}

} // namespace Tokendesk
