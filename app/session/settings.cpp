// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace Tokendesk {

namespace {

constexpr QFileDevice::Permissions onlyMyFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions onlyMyFolder = onlyMyFile | QFileDevice::ExeOwner;
constexpr qint64 bytesPerMiB = 1024LL * 1024;

QString defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/tokendesk/tokendesk.ini");
}

/// Before QSettings writes, since it gives a new file to everybody but keeps the permissions of one that is there.
void makePrivate(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    QDir().mkpath(folder);
    QFile::setPermissions(folder, onlyMyFolder);
    QFile file(path);
    if (!file.exists()) {
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly, onlyMyFile);
    } else {
        file.setPermissions(onlyMyFile);
    }
}

qint64 numberWithin(const QSettings &file, const QString &key, qint64 least, qint64 most, qint64 otherwise)
{
    bool isNumber = false;
    const qint64 number = file.value(key).toString().toLongLong(&isNumber);
    return isNumber && number >= least && number <= most ? number : otherwise;
}

bool isServer(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

void writeProfiles(QSettings &file, const QList<ServerProfile> &profiles)
{
    file.remove(QStringLiteral("profiles"));
    file.beginWriteArray(QStringLiteral("profiles"), static_cast<int>(profiles.size()));
    for (int i = 0; i < profiles.size(); ++i) {
        file.setArrayIndex(i);
        file.setValue(QStringLiteral("server"), profiles.at(i).server.toString(QUrl::FullyEncoded));
        file.setValue(QStringLiteral("name"), profiles.at(i).name);
        file.setValue(QStringLiteral("email"), profiles.at(i).email);
    }
    file.endArray();
}

} // namespace

Settings::Settings(const QString &filePath)
{
    const QString path = filePath.isEmpty() ? defaultPath() : filePath;
    makePrivate(path);
    m_file = std::make_unique<QSettings>(path, QSettings::IniFormat);
}

Settings::~Settings()
{
    sync();
}

QList<ServerProfile> Settings::profiles() const
{
    QList<ServerProfile> profiles;
    const int count = m_file->beginReadArray(QStringLiteral("profiles"));
    constexpr int sensibleCount = 1000; // a damaged file can claim any
    for (int i = 0; i < std::min(count, sensibleCount); ++i) {
        m_file->setArrayIndex(i);
        ServerProfile profile;
        profile.server = QUrl(m_file->value(QStringLiteral("server")).toString(), QUrl::StrictMode);
        profile.name = m_file->value(QStringLiteral("name")).toString();
        profile.email = m_file->value(QStringLiteral("email")).toString();
        const bool known = std::any_of(profiles.cbegin(), profiles.cend(),
            [&](const ServerProfile &other) { return other.server == profile.server; });
        if (isServer(profile.server) && !known) {
            profiles.append(profile);
        }
    }
    m_file->endArray();
    return profiles;
}

void Settings::rememberProfile(const ServerProfile &profile)
{
    ServerProfile clean = profile;
    clean.server.setUserInfo(QString()); // a password in an address is a secret
    QList<ServerProfile> all = profiles();
    all.removeIf([&clean](const ServerProfile &other) { return other.server == clean.server; });
    all.prepend(clean);
    writeProfiles(*m_file, all);
}

void Settings::forgetProfile(const QUrl &server)
{
    QList<ServerProfile> all = profiles();
    if (all.removeIf([&server](const ServerProfile &other) { return other.server == server; }) > 0) {
        writeProfiles(*m_file, all);
    }
}

QByteArray Settings::layout(const QString &key) const
{
    const QVariant state = m_file->value(QStringLiteral("layout/") + key);
    return state.typeId() == QMetaType::QByteArray ? state.toByteArray() : QByteArray();
}

void Settings::setLayout(const QString &key, const QByteArray &state)
{
    m_file->setValue(QStringLiteral("layout/") + key, state);
}

std::chrono::milliseconds Settings::callDeadline() const
{
    return std::chrono::seconds(numberWithin(*m_file, QStringLiteral("network/deadlineSeconds"), 1, 600, 30));
}

qint64 Settings::listCapBytes() const
{
    return numberWithin(*m_file, QStringLiteral("network/listCapMiB"), 1, 4096, 64) * bytesPerMiB;
}

qint64 Settings::otherCapBytes() const
{
    return numberWithin(*m_file, QStringLiteral("network/answerCapMiB"), 1, 4096, 1) * bytesPerMiB;
}

std::chrono::seconds Settings::pollInterval() const
{
    return std::chrono::seconds(numberWithin(*m_file, QStringLiteral("network/pollSeconds"), 5, 3600, 30));
}

std::chrono::seconds Settings::clipboardTime() const
{
    return std::chrono::seconds(numberWithin(*m_file, QStringLiteral("clipboard/clearAfterSeconds"), 5, 600, 45));
}

QString Settings::filePath() const
{
    return m_file->fileName();
}

bool Settings::sync()
{
    makePrivate(m_file->fileName());
    m_file->sync();
    return m_file->status() != QSettings::AccessError;
}

} // namespace Tokendesk
