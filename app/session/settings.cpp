// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings.h"

#include "app/core/privatefiles.h"
#include "app/session/languages.h"
#include "app/session/trustfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace Tokendesk {

namespace {

constexpr qint64 bytesPerMiB = 1024LL * 1024;

QString defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/tokendesk/tokendesk.ini");
}

/// Before QSettings writes, since it gives a new file to everybody but keeps the permissions of one that is there.
void makePrivate(const QString &path)
{
    makePrivateFolder(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.exists()) {
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OnlyUsersFile);
    } else {
        file.setPermissions(OnlyUsersFile);
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

constexpr auto lastProfileKey = "servers/last";

QString languageKey()
{
    return QStringLiteral("interface/language");
}

struct ColourWord
{
    ServerColour colour = ServerColour::Blue;
    QLatin1String word;
};

constexpr std::array colourWords{ColourWord{ServerColour::Blue, QLatin1String("blue")},
    ColourWord{ServerColour::Green, QLatin1String("green")}, ColourWord{ServerColour::Orange, QLatin1String("orange")},
    ColourWord{ServerColour::Red, QLatin1String("red")}, ColourWord{ServerColour::Violet, QLatin1String("violet")},
    ColourWord{ServerColour::Teal, QLatin1String("teal")}, ColourWord{ServerColour::Pink, QLatin1String("pink")},
    ColourWord{ServerColour::Grey, QLatin1String("grey")}};
static_assert(colourWords.size() == allServerColours.size());

QString wordFor(ServerColour colour)
{
    const auto *const found = std::find_if(
        colourWords.begin(), colourWords.end(), [colour](const ColourWord &one) { return one.colour == colour; });
    return found == colourWords.end() ? QString() : QString(found->word);
}

ServerColour colourFor(const QString &word)
{
    const auto *const found = std::find_if(
        colourWords.begin(), colourWords.end(), [&word](const ColourWord &one) { return one.word == word; });
    return found == colourWords.end() ? ServerColour::Blue : found->colour;
}

void writeProfiles(QSettings &file, const QList<ServerProfile> &profiles)
{
    file.remove(QStringLiteral("profiles"));
    file.beginWriteArray(QStringLiteral("profiles"), static_cast<int>(profiles.size()));
    for (int i = 0; i < profiles.size(); ++i) {
        const ServerProfile &profile = profiles.at(i);
        file.setArrayIndex(i);
        file.setValue(QStringLiteral("server"), profile.server.toString(QUrl::FullyEncoded));
        file.setValue(QStringLiteral("name"), profile.name);
        file.setValue(QStringLiteral("email"), profile.email);
        file.setValue(QStringLiteral("userId"), profile.userId);
        file.setValue(QStringLiteral("userName"), profile.userName);
        file.setValue(QStringLiteral("colour"), wordFor(profile.colour));
        file.setValue(QStringLiteral("permanentToken"), profile.tokenKind == TokenKind::Permanent);
        file.setValue(QStringLiteral("keepSignedIn"), profile.keepSignedIn);
    }
    file.endArray();
}

/// Of the profile that is set as the array's current one.
ServerProfile readProfile(const QSettings &file)
{
    ServerProfile profile;
    profile.server = QUrl(file.value(QStringLiteral("server")).toString(), QUrl::StrictMode);
    profile.name = file.value(QStringLiteral("name")).toString();
    profile.email = file.value(QStringLiteral("email")).toString();
    profile.userId = std::max<UserId>(file.value(QStringLiteral("userId")).toLongLong(), 0);
    profile.userName = file.value(QStringLiteral("userName")).toString();
    profile.colour = colourFor(file.value(QStringLiteral("colour")).toString());
    // A damaged file must not turn a permanent token into one that may be logged out.
    profile.tokenKind = file.value(QStringLiteral("permanentToken")).toString() == QLatin1String("false")
        ? TokenKind::Temporary
        : TokenKind::Permanent;
    profile.keepSignedIn = file.value(QStringLiteral("keepSignedIn")).toBool() && profile.userId != 0;
    return profile;
}

ServerProfile withoutPassword(ServerProfile profile)
{
    profile.server.setUserInfo(QString()); // a password in an address is a secret
    return profile;
}

} // namespace

Settings::Settings(const QString &filePath, Policy policy) : m_policy(std::move(policy))
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
    QList<ServerProfile> all = ownProfiles();
    all.removeIf([this](const ServerProfile &profile) { return !m_policy.allows(profile.server); });
    for (const ServerProfile &preset : m_policy.servers) {
        const bool isKnown = std::any_of(
            all.cbegin(), all.cend(), [&preset](const ServerProfile &own) { return own.server == preset.server; });
        if (!isKnown) {
            all.append(preset);
        }
    }
    return all;
}

QList<ServerProfile> Settings::ownProfiles() const
{
    QList<ServerProfile> profiles;
    QSet<QString> known;
    const int count = m_file->beginReadArray(QStringLiteral("profiles"));
    constexpr int sensibleCount = 1000; // a damaged file can claim any
    for (int i = 0; i < std::min(count, sensibleCount); ++i) {
        m_file->setArrayIndex(i);
        const ServerProfile profile = readProfile(*m_file);
        if (isServer(profile.server) && !known.contains(profile.key())) {
            known.insert(profile.key());
            profiles.append(profile);
        }
    }
    m_file->endArray();
    return profiles;
}

std::optional<ServerProfile> Settings::profile(const QString &key) const
{
    const QList<ServerProfile> all = profiles();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&key](const ServerProfile &one) { return one.key() == key; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

std::optional<ServerProfile> Settings::lastProfile() const
{
    if (auto last = profile(m_file->value(QLatin1String(lastProfileKey)).toString())) {
        return last;
    }
    const QList<ServerProfile> all = profiles();
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

void Settings::rememberProfile(const ServerProfile &profile)
{
    const ServerProfile clean = withoutPassword(profile);
    QList<ServerProfile> all = ownProfiles();
    auto place = std::find_if(
        all.begin(), all.end(), [&clean](const ServerProfile &other) { return other.key() == clean.key(); });
    if (place == all.end()) {
        place = std::find_if(all.begin(), all.end(),
            [&clean](const ServerProfile &other) { return other.server == clean.server && other.userId == 0; });
    }
    if (place == all.end()) {
        all.append(clean);
    } else {
        *place = clean;
    }
    writeProfiles(*m_file, all);
    m_file->setValue(QLatin1String(lastProfileKey), clean.key());
}

void Settings::setProfiles(const QList<ServerProfile> &profiles)
{
    QList<ServerProfile> clean;
    std::transform(profiles.cbegin(), profiles.cend(), std::back_inserter(clean), withoutPassword);
    // What is the policy's stays in the policy, and what it hides is not thrown away.
    clean.removeIf([this](const ServerProfile &profile) { return m_policy.servers.contains(profile); });
    const QList<ServerProfile> before = ownProfiles();
    std::copy_if(before.cbegin(), before.cend(), std::back_inserter(clean),
        [this](const ServerProfile &profile) { return !m_policy.allows(profile.server); });
    writeProfiles(*m_file, clean);
}

void Settings::forgetProfile(const QString &key)
{
    const std::optional<ServerProfile> gone = profile(key);
    if (!gone) {
        return;
    }
    QList<ServerProfile> all = ownProfiles();
    all.removeIf([&key](const ServerProfile &other) { return other.key() == key; });
    writeProfiles(*m_file, all);
    const bool isLast = std::none_of(all.cbegin(), all.cend(),
        [&gone](const ServerProfile &other) { return trustPlace(other.server) == trustPlace(gone->server); });
    if (isLast) {
        writeTrust(*m_file, gone->server, {});
    }
}

ServerTrust Settings::trust(const QUrl &server) const
{
    ServerTrust trust = m_policy.certificatesLocked ? ServerTrust() : readTrust(*m_file, server);
    for (const QByteArray &authority : m_policy.authorities) {
        if (!trust.authorities.contains(authority)) {
            trust.authorities.append(authority);
        }
    }
    return trust;
}

void Settings::setTrust(const QUrl &server, const ServerTrust &trust)
{
    if (m_policy.certificatesLocked) {
        return;
    }
    ServerTrust own = trust;
    own.authorities.removeIf([this](const QByteArray &authority) { return m_policy.authorities.contains(authority); });
    writeTrust(*m_file, server, own);
    sync(); // a warning that comes too late is none
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

int Settings::parallelReads() const
{
    return static_cast<int>(numberWithin(*m_file, QStringLiteral("network/parallelReads"), 1, 256, 200));
}

int Settings::lookOldDays() const
{
    return static_cast<int>(numberWithin(*m_file, QStringLiteral("look/oldDays"), 1, 36'500, 180));
}

void Settings::setLookOldDays(int days)
{
    m_file->setValue(QStringLiteral("look/oldDays"), days);
}

int Settings::lookManyTokens() const
{
    return static_cast<int>(numberWithin(*m_file, QStringLiteral("look/manyTokens"), 2, 100'000, 20));
}

std::chrono::seconds Settings::pollInterval() const
{
    return seconds(
        "network/pollSeconds", m_policy.pollInterval, leastPollInterval, mostPollInterval, std::chrono::seconds(30));
}

std::chrono::seconds Settings::clipboardTime() const
{
    return seconds("clipboard/clearAfterSeconds", m_policy.clipboardTime, leastClipboardTime, mostClipboardTime,
        std::chrono::seconds(45));
}

std::chrono::seconds Settings::seconds(const char *key, const Preset<std::chrono::seconds> &preset,
    std::chrono::seconds least, std::chrono::seconds most, std::chrono::seconds otherwise) const
{
    const std::chrono::seconds standard = preset.value.value_or(otherwise);
    if (preset.locked) {
        return standard;
    }
    return std::chrono::seconds(
        numberWithin(*m_file, QLatin1String(key), least.count(), most.count(), standard.count()));
}

void Settings::setClipboardTime(std::chrono::seconds time)
{
    m_file->setValue(QStringLiteral("clipboard/clearAfterSeconds"), static_cast<qlonglong>(time.count()));
}

QString Settings::language() const
{
    const QString standard = m_policy.language.value.value_or(QString());
    if (m_policy.language.locked) {
        return standard;
    }
    // Chosen to be the system's is another thing than never chosen: then the policy's counts.
    const QString own = m_file->value(languageKey(), standard).toString();
    return isLanguageCode(own) ? own : QString();
}

void Settings::setLanguage(const QString &code)
{
    m_file->setValue(languageKey(), code);
}

std::chrono::seconds Settings::keyringPatience() const
{
    return std::chrono::seconds(numberWithin(*m_file, QStringLiteral("keyring/patienceSeconds"), 1, 600, 30));
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
