// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/uncopiedtokens.h"

#include "app/core/privatefiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <optional>

namespace Tokendesk {

namespace {

constexpr qint64 sensibleSize = 4096; // a damaged file can be of any

QByteArray linesOf(const UncopiedTokens::Entry &entry)
{
    return entry.server.toEncoded() + '\n' + QByteArray::number(entry.owner) + '\n' + entry.tokenId.toUtf8() + '\n';
}

std::optional<UncopiedTokens::Entry> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QList<QByteArray> lines = file.read(sensibleSize).split('\n');
    if (lines.size() < 3) {
        return std::nullopt;
    }
    UncopiedTokens::Entry entry;
    bool isNumber = false;
    entry.server = QUrl::fromEncoded(lines.at(0), QUrl::StrictMode);
    entry.owner = lines.at(1).toLongLong(&isNumber);
    entry.tokenId = QString::fromUtf8(lines.at(2));
    if (!entry.server.isValid() || !isNumber || entry.tokenId.isEmpty()) {
        return std::nullopt;
    }
    return entry;
}

} // namespace

UncopiedTokens::UncopiedTokens(QString folder) : m_folder(std::move(folder))
{
}

UncopiedTokens::~UncopiedTokens() = default;

QString UncopiedTokens::pathOf(const Entry &entry) const
{
    const QByteArray digest = QCryptographicHash::hash(linesOf(entry), QCryptographicHash::Sha256).toHex().first(32);
    return QDir(m_folder).filePath(QString::fromLatin1(digest) + QStringLiteral(".token"));
}

bool UncopiedTokens::hold(const QString &path)
{
    if (m_held.contains(path)) {
        return false;
    }
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // not by its age: a dialog may stay open for days
    if (!lock->tryLock(0)) {
        return false;
    }
    m_held.emplace(path, std::move(lock));
    return true;
}

void UncopiedTokens::remember(const Entry &entry)
{
    makePrivateFolder(m_folder);
    const QString path = pathOf(entry);
    hold(path);
    QSaveFile file(path);
    // Without it there is nothing to tell at the next start; the token itself is on screen all the same.
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(OnlyUsersFile)) {
        file.write(linesOf(entry));
        file.commit();
    }
}

void UncopiedTokens::forget(const Entry &entry)
{
    const QString path = pathOf(entry);
    QFile::remove(path);
    m_held.erase(path);
}

std::vector<UncopiedTokens::Entry> UncopiedTokens::takeLeft()
{
    std::vector<Entry> left;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({QStringLiteral("*.token")}, QDir::Files)) {
        const QString path = folder.filePath(name);
        if (!hold(path)) {
            continue;
        }
        const std::optional<Entry> entry = read(path);
        if (entry && pathOf(*entry) == path) {
            left.push_back(*entry);
        } else {
            QFile::remove(path);
            m_held.erase(path);
        }
    }
    return left;
}

} // namespace Tokendesk
