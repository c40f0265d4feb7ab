// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>

class QLocalSocket;

namespace Tokendesk {

/// Lets one program of a user do what others are asked for: the first to claim a name listens, and later ones hand
/// their request over. Other users can neither listen in its place nor ask it for anything.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First, ///< listens; requested() tells what others want
        HandedOver, ///< another one has taken the request: nothing is left to do
        Alone, ///< no other takes it and none can be listened to: go on by oneself
    };
    struct Request
    {
        QString server; ///< an address as a person gave it; may be empty
        QByteArray activation; ///< lets the window come to the front, where the desktop gave such a token

        friend bool operator==(const Request &, const Request &) = default;
    };

    /// @p folder is made where it is missing; empty: below the user's runtime folder. It must belong to the user.
    explicit SingleInstance(const QString &folder = {}, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Blocks until it is known, at most @p patience milliseconds: a program that is there but does not answer is
    /// passed by. What a killed program left behind is taken over. To be called once.
    Role claim(const QString &name, const Request &request, int patience = 3000);

Q_SIGNALS:
    void requested(const Tokendesk::SingleInstance::Request &request);

private:
    bool prepareFolder() const;
    bool listen(const QString &path);
    void handleConnection();
    void handleInput(QLocalSocket &socket);

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

/// Whether who is at the other end of a local socket is this process's user.
bool isOfThisUser(qintptr socket);

} // namespace Tokendesk
