// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secretfile.h"

#include "app/core/privatefiles.h"
#include "app/core/secret.h"
#ifdef Q_OS_WIN
#include "app/core/windowsrights.h"
#endif

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#ifdef Q_OS_UNIX
#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Tokendesk {

namespace {

/// Files made while it lives can be read by nobody else, not even between their creation and a chmod.
class PrivateUmask
{
public:
#ifdef Q_OS_UNIX
    PrivateUmask() : m_before(::umask(077))
    {
    }
    ~PrivateUmask()
    {
        ::umask(m_before);
    }
#else
    PrivateUmask() = default;
    ~PrivateUmask() = default;
#endif
    PrivateUmask(const PrivateUmask &) = delete;
    PrivateUmask &operator=(const PrivateUmask &) = delete;

private:
#ifdef Q_OS_UNIX
    mode_t m_before;
#endif
};

#ifdef Q_OS_UNIX
/// @p allowSticky: it is enough that others cannot rename or remove what is the user's in there.
bool othersCanChange(const QString &folder, bool allowSticky)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(folder).constData(), &info) != 0) {
        return true;
    }
    const bool foreign = info.st_uid != 0 && info.st_uid != ::geteuid();
    // Where a list of rights (ACL) is set, the group's bits are the most that anyone on it has.
    const bool writable = (info.st_mode & static_cast<mode_t>(S_IWGRP | S_IWOTH)) != 0;
    return foreign || (writable && !(allowSticky && (info.st_mode & S_ISVTX) != 0));
}
#endif

/// Neither a file nor a link that appeared meanwhile is followed or overwritten.
bool makeAndOpen(QFile &file, QString &reason)
{
#ifdef Q_OS_WIN
    if (!createForUserOnly(file.fileName(), reason)) {
        return false;
    }
    const bool isOpen = file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered);
#else
    const bool isOpen = file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered); // O_EXCL
#endif
    if (!isOpen) {
        reason = file.errorString();
    }
    return isOpen;
}

bool writeSecret(QFileDevice &file, const Secret &secret)
{
    const QByteArrayView bytes = secret.reveal();
    return file.setPermissions(OnlyUsersFile) && file.write(bytes.data(), bytes.size()) == bytes.size()
        && file.write("\n", 1) == 1 && file.flush();
}

} // namespace

SecretFile::Outcome SecretFile::create(const QString &path, const Secret &secret, QString &reason)
{
    [[maybe_unused]] const PrivateUmask umask;
    QFile file(path);
    if (!makeAndOpen(file, reason)) {
        const QFileInfo info(path);
        return info.exists() || info.isSymLink() ? Outcome::Exists : Outcome::Failed;
    }
    if (!writeSecret(file, secret)) {
        reason = file.errorString();
        file.remove();
        return Outcome::Failed;
    }
    return Outcome::Saved;
}

bool SecretFile::othersCanWriteTo(const QString &folder)
{
#ifdef Q_OS_UNIX
    QString path = QFileInfo(folder).canonicalFilePath();
    if (othersCanChange(path, false)) {
        return true;
    }
    // Whoever can rename a folder above it can put another one there.
    while (path != QLatin1String("/")) {
        path = QFileInfo(path).path();
        if (othersCanChange(path, true)) {
            return true;
        }
    }
    return false;
#else
    return othersCanChangeFolder(folder);
#endif
}

SecretFile::Outcome SecretFile::replace(const QString &path, const Secret &secret, QString &reason)
{
    [[maybe_unused]] const PrivateUmask umask;
    // Not QSaveFile: it gives the new file the old one's mode. A neighbour that is renamed keeps its own.
    const QString neighbour = path + QLatin1Char('.') + QString::number(QRandomGenerator::system()->generate64(), 36)
        + QStringLiteral(".new");
    const Outcome made = create(neighbour, secret, reason);
    if (made != Outcome::Saved) {
        return Outcome::Failed;
    }
#ifdef Q_OS_UNIX
    const bool moved = ::rename(QFile::encodeName(neighbour).constData(), QFile::encodeName(path).constData()) == 0;
    if (!moved) {
        reason = qt_error_string();
    }
#else
    const bool moved = moveOver(neighbour, path, reason);
#endif
    if (!moved) {
        QFile::remove(neighbour);
        return Outcome::Failed;
    }
    return Outcome::Saved;
}

} // namespace Tokendesk
