// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoserver.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace TokendeskDemo {

struct StoredUser
{
    std::int64_t id = 0;
    std::string name;
    std::string email;
    std::string passwordHash; ///< empty: cannot sign in with a password
    bool admin = false;
    bool approved = true;
    bool blocked = false;
    std::int64_t createdMs = 0;
    std::int64_t lastLoginMs = 0; ///< 0: never
};

struct StoredToken
{
    std::string id;
    std::int64_t userId = 0;
    std::string description;
    std::int64_t createdMs = 0;
    std::int64_t expiresMs = 0; ///< 0: permanent
};

struct AuditEntry
{
    std::int64_t id = 0;
    std::string action;
    std::int64_t authorId = 0; ///< 0: the server itself
    std::int64_t createdMs = 0;
    std::string details;
    std::string ip;
    std::string targetType;
    std::string targetId;
};

/// One open stream. Guarded by the store's mutex.
struct Subscription
{
    std::string topic;
    bool single = false;
    std::string tokenId; ///< that it was opened with: its end is the stream's end
    std::int64_t userId = 0;
    std::deque<std::string> frames;
    bool ended = false;
};

enum class TimeStyle { Utc, UtcWithZone, ServerLocal };
std::int64_t nowMs();
std::string timeText(std::int64_t ms, TimeStyle style);
std::string toJson(const StoredUser &user, bool deleted = false);
std::string toJson(const StoredToken &token, bool deleted = false);
/// The same, behind what @p out has.
void appendJson(std::string &out, const StoredToken &token, bool deleted = false);

/// What the server knows. Whoever calls a member holds `mutex`, except where it says otherwise.
class DemoStore
{
public:
    explicit DemoStore(const DemoOptions &options);

    /// Does not need the mutex. Empty, which is no token's id, for a text that cannot be a token.
    std::string tokenIdOf(const std::string &plain) const;
    /// The same for one that comes with a request, and will come with many more: bcrypt takes most of a millisecond.
    std::string tokenIdOfPresented(const std::string &plain);
    /// Does not need the mutex. Nothing for a text that cannot be a password.
    std::optional<std::string> hashOf(const std::string &plain) const;

    StoredUser *user(std::int64_t id);
    StoredUser *userByEmail(const std::string &email);
    StoredToken *token(const std::string &id);
    std::vector<const StoredToken *> permanentTokensOf(std::int64_t userId) const;

    StoredUser &addUser(StoredUser user);
    void changed(const StoredUser &user);
    void removeUser(std::int64_t id);
    StoredToken &addToken(StoredToken token);
    void changed(const StoredToken &token);
    void removeToken(const std::string &id);
    void endStreamsOfUser(std::int64_t userId);

    void log(const std::string &action, std::int64_t authorId, const std::string &ip, const std::string &targetType,
        const std::string &targetId, const std::string &details);

    std::shared_ptr<Subscription> subscribe(
        const std::string &topic, bool single, const std::string &tokenId, std::int64_t userId, std::string first);
    void unsubscribe(const std::shared_ptr<Subscription> &subscription);
    void endAllStreams();

    std::mutex mutex;
    std::condition_variable wake;
    std::map<std::int64_t, StoredUser> users;
    std::vector<AuditEntry> audit;
    std::vector<DemoAccount> accounts;
    bool stopping = false;

private:
    void endStreamsOf(const std::string &topic);
    void publish(const std::string &topic, const std::string &object, bool last);
    void seed(const DemoOptions &options);
    void seedAudit(std::int64_t administrator);

    std::string m_salt;
    std::mutex m_presentedMutex;
    std::unordered_map<std::string, std::string> m_presented; ///< ids by the digests of plain tokens
    std::unordered_map<std::string, StoredToken> m_tokens;
    std::unordered_map<std::int64_t, std::vector<std::string>> m_tokensOfUser;
    std::vector<std::shared_ptr<Subscription>> m_subscriptions;
    std::int64_t m_nextUserId = 1000;
};

} // namespace TokendeskDemo
