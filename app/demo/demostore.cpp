// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demostore.h"

#include "app/demo/democrypt.h"
#include "app/demo/demojson.h"
#include "app/demo/demoseed.h"

#include <algorithm>
#include <chrono>
#include <ctime>

namespace TokendeskDemo {

std::int64_t nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

std::string timeText(std::int64_t ms, TimeStyle style)
{
    const std::time_t seconds = ms / 1000;
    std::tm parts{};
    if (style == TimeStyle::ServerLocal)
        localtime_r(&seconds, &parts);
    else
        gmtime_r(&seconds, &parts);
    std::string text(style == TimeStyle::UtcWithZone ? "0000-00-00T00:00:00.000Z" : "0000-00-00T00:00:00.000");
    const auto put = [&text](std::size_t end, int number) { // by hand: a list has a time for each of its rows
        for (; number > 0; number /= 10)
            text[--end] = static_cast<char>('0' + number % 10);
    };
    put(4, (parts.tm_year + 1900) % 10'000);
    put(7, parts.tm_mon + 1);
    put(10, parts.tm_mday);
    put(13, parts.tm_hour);
    put(16, parts.tm_min);
    put(19, parts.tm_sec);
    put(23, static_cast<int>(ms % 1000));
    return text;
}

std::string toJson(const StoredUser &user, bool deleted)
{
    const auto flag = [](bool value) {
        return value ? "true" : "false";
    };
    std::string out = "{\"admin\":";
    out += flag(user.admin);
    out += std::string(",\"approved\":") + flag(user.approved) + ",\"blocked\":" + flag(user.blocked);
    out += ",\"created_at\":" + jsonText(timeText(user.createdMs, TimeStyle::UtcWithZone));
    out += ",\"email\":" + jsonText(user.email) + ",\"id\":" + std::to_string(user.id) + ",\"last_login\":";
    out += user.lastLoginMs ? jsonText(timeText(user.lastLoginMs, TimeStyle::UtcWithZone)) : "\"\"";
    out += ",\"name\":" + jsonText(user.name) + ",\"state\":\"" + (deleted ? "deleted" : "normal") + "\"}";
    return out;
}

std::string toJson(const StoredToken &token, bool deleted)
{
    std::string out;
    appendJson(out, token, deleted);
    return out;
}

void appendJson(std::string &out, const StoredToken &token, bool deleted)
{
    out += R"({"created_at":")";
    out += timeText(token.createdMs, TimeStyle::Utc);
    out += R"(","description":)";
    appendJsonText(out, token.description);
    out += R"(,"id":)";
    appendJsonText(out, token.id);
    out += deleted ? R"(,"state":"deleted"})" : "}";
}

DemoStore::DemoStore(const DemoOptions &options) : m_salt(newSalt())
{
    seed(options);
}

std::optional<std::string> DemoStore::hashOf(const std::string &plain) const
{
    return bcrypt(plain, m_salt);
}

std::string DemoStore::tokenIdOf(const std::string &plain) const
{
    const auto hash = bcrypt(plain, m_salt);
    return hash ? base64(*hash) : std::string();
}

std::string DemoStore::tokenIdOfPresented(const std::string &plain)
{
    const std::string digest = digestOf(plain);
    {
        const std::lock_guard lock(m_presentedMutex);
        if (const auto known = m_presented.find(digest); known != m_presented.end())
            return known->second;
    }
    std::string id = tokenIdOf(plain);
    constexpr std::size_t enough = 10'000; // anybody can send any text
    const std::lock_guard lock(m_presentedMutex);
    if (m_presented.size() >= enough)
        m_presented.clear();
    m_presented.emplace(digest, id);
    return id;
}

StoredUser *DemoStore::user(std::int64_t id)
{
    const auto found = users.find(id);
    return found == users.end() ? nullptr : &found->second;
}

StoredUser *DemoStore::userByEmail(const std::string &email)
{
    for (auto &[id, candidate] : users) {
        if (!email.empty() && candidate.email == email)
            return &candidate;
    }
    return nullptr;
}

StoredToken *DemoStore::token(const std::string &id)
{
    const auto found = m_tokens.find(id);
    return found == m_tokens.end() ? nullptr : &found->second;
}

std::vector<const StoredToken *> DemoStore::permanentTokensOf(std::int64_t userId) const
{
    std::vector<const StoredToken *> result;
    if (const auto ids = m_tokensOfUser.find(userId); ids != m_tokensOfUser.end()) {
        result.reserve(ids->second.size());
        for (const std::string &id : ids->second) {
            const StoredToken &token = m_tokens.at(id);
            if (token.expiresMs == 0)
                result.push_back(&token);
        }
    }
    return result;
}

StoredUser &DemoStore::addUser(StoredUser user)
{
    if (user.id == 0)
        user.id = m_nextUserId++;
    StoredUser &stored = users.insert_or_assign(user.id, std::move(user)).first->second;
    changed(stored);
    return stored;
}

void DemoStore::changed(const StoredUser &user)
{
    const std::string object = toJson(user);
    publish("users", object, false);
    publish("user/" + std::to_string(user.id), object, false);
}

void DemoStore::removeUser(std::int64_t id)
{
    const StoredUser gone = users.at(id);
    const std::vector<std::string> ids = m_tokensOfUser[id];
    for (const std::string &tokenId : ids)
        removeToken(tokenId);
    users.erase(id);
    m_tokensOfUser.erase(id);
    endStreamsOfUser(id);
    endStreamsOf("tokens/" + std::to_string(id));
    publish("users", toJson(gone, true), false);
    publish("user/" + std::to_string(id), toJson(gone, true), true);
}

StoredToken &DemoStore::addToken(StoredToken token)
{
    m_tokensOfUser[token.userId].push_back(token.id);
    const std::string id = token.id;
    StoredToken &stored = m_tokens.insert_or_assign(id, std::move(token)).first->second;
    changed(stored);
    return stored;
}

void DemoStore::changed(const StoredToken &token)
{
    if (token.expiresMs != 0 || m_subscriptions.empty())
        return;
    const std::string object = toJson(token);
    publish("tokens/" + std::to_string(token.userId), object, false);
    publish("token/" + token.id, object, false);
}

void DemoStore::removeToken(const std::string &id)
{
    const StoredToken gone = m_tokens.at(id);
    m_tokens.erase(id);
    auto &ids = m_tokensOfUser[gone.userId];
    ids.erase(std::remove(ids.begin(), ids.end(), id), ids.end());
    for (const auto &subscription : m_subscriptions) {
        if (subscription->tokenId == id)
            subscription->ended = true;
    }
    if (gone.expiresMs == 0) {
        publish("tokens/" + std::to_string(gone.userId), toJson(gone, true), false);
        publish("token/" + id, toJson(gone, true), true);
    }
    wake.notify_all();
}

void DemoStore::endStreamsOfUser(std::int64_t userId)
{
    for (const auto &subscription : m_subscriptions) {
        if (subscription->userId == userId)
            subscription->ended = true;
    }
    wake.notify_all();
}

void DemoStore::endStreamsOf(const std::string &topic)
{
    for (const auto &subscription : m_subscriptions) {
        if (subscription->topic == topic)
            subscription->ended = true;
    }
    wake.notify_all();
}

void DemoStore::log(const std::string &action, std::int64_t authorId, const std::string &ip,
    const std::string &targetType, const std::string &targetId, const std::string &details)
{
    audit.push_back(
        {static_cast<std::int64_t>(audit.size()) + 1, action, authorId, nowMs(), details, ip, targetType, targetId});
}

std::shared_ptr<Subscription> DemoStore::subscribe(
    const std::string &topic, bool single, const std::string &tokenId, std::int64_t userId, std::string first)
{
    auto subscription = std::make_shared<Subscription>();
    subscription->topic = topic;
    subscription->single = single;
    subscription->tokenId = tokenId;
    subscription->userId = userId;
    subscription->frames.push_back(std::move(first) + "\n");
    m_subscriptions.push_back(subscription);
    return subscription;
}

void DemoStore::unsubscribe(const std::shared_ptr<Subscription> &subscription)
{
    m_subscriptions.erase(
        std::remove(m_subscriptions.begin(), m_subscriptions.end(), subscription), m_subscriptions.end());
}

void DemoStore::endAllStreams()
{
    stopping = true;
    wake.notify_all();
}

void DemoStore::publish(const std::string &topic, const std::string &object, bool last)
{
    for (const auto &subscription : m_subscriptions) {
        if (subscription->topic != topic || subscription->ended)
            continue;
        subscription->frames.push_back(subscription->single ? object + "\n" : "[" + object + "]\n");
        subscription->ended = last;
    }
    wake.notify_all();
}

void DemoStore::seed(const DemoOptions &options)
{
    std::mt19937_64 taste(options.seed);
    std::mt19937_64 noise(std::random_device{}());
    const int regular = std::max(2, options.users);
    const std::int64_t start = 1'546'300'800'000; // 2019
    // The same share of the time since then for the same seed, whenever that is: a remainder would be another at each
    // start.
    const auto someTimeSince = [&](std::int64_t beginMs) {
        const double share = static_cast<double>(taste() >> 11U) / static_cast<double>(1ULL << 53U);
        return beginMs + static_cast<std::int64_t>(share * static_cast<double>(nowMs() - beginMs));
    };

    StoredUser guest;
    guest.id = 100;
    guest.name = "Guest";
    guest.createdMs = start;
    addUser(guest);
    for (int number = 0; number <= regular; ++number) {
        StoredUser next = seededUser(number, taste);
        // The administrator was there first, and all others were made by this one.
        next.createdMs = number == 0 ? start : someTimeSince(start);
        // The third without an account never signed in.
        next.lastLoginMs = number == 5 ? 0 : nowMs() - static_cast<std::int64_t>(taste() % 8'000'000'000ULL);
        const bool hasAccount = number <= 3;
        DemoAccount account;
        if (hasAccount) {
            account.password = newPlainToken().substr(0, 16);
            account.token = newPlainToken();
            next.passwordHash = hashOf(account.password).value();
        }
        const StoredUser &stored = addUser(next);
        if (hasAccount) {
            account.id = stored.id;
            account.email = stored.email;
            account.administrator = stored.admin;
            addToken({tokenIdOf(account.token), stored.id, "Demo sign-in", stored.createdMs, 0});
            accounts.push_back(account);
        }
        for (int i = 0; i < options.tokensPerUser; ++i) {
            const auto createdMs = someTimeSince(stored.createdMs);
            addToken(
                {base64(bcryptShaped(m_salt, noise)), stored.id, seededDescription(stored.name, taste), createdMs, 0});
        }
    }
    seedAudit(accounts.front().id);
}

void DemoStore::seedAudit(std::int64_t administrator)
{
    // Some history to look at; the first users are enough, however many there are.
    std::vector<AuditEntry> history;
    const std::string ip = "192.0.2.7"; // of the block that is kept free for examples
    for (auto user = users.begin(); user != users.end() && history.size() < 100; ++user) {
        const StoredUser &made = user->second;
        const bool byServer = made.id <= administrator;
        history.push_back({0, "create_user", byServer ? 0 : administrator, made.createdMs,
            "{\"email\":" + jsonText(made.email) + "}", byServer ? "" : ip, "user", std::to_string(made.id)});
        for (const StoredToken *token : permanentTokensOf(made.id)) {
            history.push_back({0, "create_access_token", made.id, token->createdMs,
                "{\"description\":" + jsonText(token->description) + "}", ip, "access_token", token->id});
        }
    }
    // Of a kind that no page tells of, as real servers have them.
    const StoredUser &first = users.at(accounts.at(1).id);
    history.push_back({0, "reassign_license_seat", 0, first.createdMs, "{\"seat\":\"concurrent\"}", "", "user",
        std::to_string(first.id)});
    std::stable_sort(history.begin(), history.end(),
        [](const AuditEntry &left, const AuditEntry &right) { return left.createdMs < right.createdMs; });
    for (AuditEntry &entry : history) {
        entry.id = static_cast<std::int64_t>(audit.size()) + 1;
        audit.push_back(std::move(entry));
    }
}

} // namespace TokendeskDemo
