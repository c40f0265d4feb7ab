// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

namespace Tokendesk {

/// Connections for many reads at once. One QNetworkAccessManager holds six connections a host at most, with no setting
/// for it, so there are several of them; where the server speaks HTTP/2, one is enough.
class ManagerPool
{
public:
    static constexpr int MostConnections = 48; ///< as many as eight managers hold
    /// Qt sends no more at once than the server allows, whatever this says.
    static constexpr int MostStreams = 256;

    using Make = std::function<std::unique_ptr<QNetworkAccessManager>()>;

    explicit ManagerPool(Make make);
    ~ManagerPool();
    ManagerPool(const ManagerPool &) = delete;
    ManagerPool &operator=(const ManagerPool &) = delete;

    /// The one for the next request; the reply is then to be handed to count().
    QNetworkAccessManager &next();
    void count(QNetworkReply *reply);

    /// How many requests at once are of use: as many as are under way, and as many again, so that Qt's threads have the
    /// next ones at hand while the window's thread is busy with the answers. More make that thread work longer at a
    /// time.
    int room() const { return m_multiplexed ? MostStreams : 2 * MostConnections; }
    /// Whether an answer has told which HTTP the server speaks.
    bool isKnown() const { return m_known; }

private:
    struct Entry
    {
        std::unique_ptr<QNetworkAccessManager> manager;
        std::shared_ptr<int> underWay = std::make_shared<int>(0); ///< with the replies, which may outlive this
    };

    Make m_make;
    std::vector<Entry> m_entries;
    std::size_t m_taken = 0;
    bool m_known = false;
    bool m_multiplexed = false;
    std::shared_ptr<ManagerPool *> m_self = std::make_shared<ManagerPool *>(this);
};

} // namespace Tokendesk
