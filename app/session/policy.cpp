// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/policy.h"

#include "app/api/certificate.h"
#include "app/api/serveraddress.h"
#include "app/session/languages.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <array>

namespace Tokendesk {

namespace {

const QString serversName = QStringLiteral("servers");
const QString certificatesName = QStringLiteral("certificates");
const QString pollName = QStringLiteral("network/pollSeconds");
const QString clipboardName = QStringLiteral("clipboard/clearAfterSeconds");
const QString languageName = QStringLiteral("interface/language");

const std::array<QString, allServerColours.size()> colourNames{QStringLiteral("blue"), QStringLiteral("green"),
    QStringLiteral("orange"), QStringLiteral("red"), QStringLiteral("violet"), QStringLiteral("teal"),
    QStringLiteral("pink"), QStringLiteral("grey")};

/// An INI file's value with commas in it comes as a list, one without as a text.
QStringList listOf(const QSettings &file, const QString &key)
{
    QStringList parts = file.value(key).toStringList();
    for (QString &part : parts) {
        part = part.trimmed();
    }
    parts.removeAll(QString());
    return parts;
}

class Reader
{
public:
    explicit Reader(const QString &path) : m_file(path, QSettings::IniFormat) { m_policy.file = path; }

    Policy read()
    {
        if (!QFileInfo(m_policy.file).isReadable() || m_file.status() != QSettings::NoError) {
            m_policy.problems.append(QStringLiteral("the file cannot be read"));
        }
        readServers();
        readAuthorityFiles();
        readSeconds(pollName, leastPollInterval, mostPollInterval, m_policy.pollInterval);
        readSeconds(clipboardName, leastClipboardTime, mostClipboardTime, m_policy.clipboardTime);
        readLanguage();
        readLocks(); // last: what is locked depends on what is there
        return m_policy;
    }

private:
    void readServers()
    {
        QStringList groups = m_file.childGroups().filter(QStringLiteral("server-"));
        groups.sort();
        for (const QString &group : groups) {
            const auto address = parseServerAddress(m_file.value(group + QStringLiteral("/address")).toString());
            if (!address) {
                m_policy.problems.append(QStringLiteral("[%1] has no valid address").arg(group));
                continue;
            }
            ServerProfile profile;
            profile.server = address.value();
            profile.name = m_file.value(group + QStringLiteral("/name")).toString().trimmed();
            if (profile.name.isEmpty()) {
                profile.name = profile.server.host();
            }
            readColour(group, profile);
            m_policy.servers.append(profile);
        }
    }

    void readColour(const QString &group, ServerProfile &profile)
    {
        const QString word = m_file.value(group + QStringLiteral("/color")).toString();
        const auto *const found = std::find(colourNames.begin(), colourNames.end(), word);
        if (found != colourNames.end()) {
            profile.colour = allServerColours.at(static_cast<std::size_t>(found - colourNames.begin()));
        } else if (!word.isEmpty()) {
            m_policy.problems.append(QStringLiteral("[%1] has an unknown color").arg(group));
        }
    }

    void readAuthorityFiles()
    {
        const QStringList paths = listOf(m_file, QStringLiteral("certificates/authorities"));
        for (const QString &path : paths) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                m_policy.problems.append(QStringLiteral("%1 cannot be read").arg(path));
                continue;
            }
            const auto certificates = readAuthorities(file.read(MaxAuthorityFile + 1));
            if (certificates) {
                m_policy.authorities.append(certificates.value());
            } else {
                m_policy.problems.append(QStringLiteral("%1 holds no certificate").arg(path));
            }
        }
    }

    void readSeconds(
        const QString &key, std::chrono::seconds least, std::chrono::seconds most, Preset<std::chrono::seconds> &preset)
    {
        if (!m_file.contains(key)) {
            return;
        }
        bool isNumber = false;
        const std::chrono::seconds seconds(m_file.value(key).toString().toLongLong(&isNumber));
        if (isNumber && seconds >= least && seconds <= most) {
            preset.value = seconds;
        } else {
            m_policy.problems.append(QStringLiteral("%1 is not a number from %2 to %3")
                                         .arg(key, QString::number(least.count()), QString::number(most.count())));
        }
    }

    void readLanguage()
    {
        const QString code = m_file.value(languageName).toString().trimmed();
        if (isLanguageCode(code)) {
            m_policy.language.value = code;
        } else if (!code.isEmpty()) {
            m_policy.problems.append(QStringLiteral("%1 is none of the languages that there are").arg(languageName));
        }
    }

    void readLocks()
    {
        const QStringList names = listOf(m_file, QStringLiteral("policy/locked"));
        for (const QString &name : names) {
            if (name == serversName) {
                m_policy.serversLocked = true;
            } else if (name == certificatesName) {
                m_policy.certificatesLocked = true;
            } else if (name == pollName) {
                m_policy.pollInterval.locked = true;
            } else if (name == clipboardName) {
                m_policy.clipboardTime.locked = true;
            } else if (name == languageName) {
                m_policy.language.locked = true;
            } else {
                m_policy.problems.append(QStringLiteral("there is no setting %1 to lock").arg(name));
            }
        }
    }

    QSettings m_file;
    Policy m_policy;
};

} // namespace

bool Policy::allows(const QUrl &server) const
{
    return !serversLocked || std::any_of(servers.cbegin(), servers.cend(), [&server](const ServerProfile &profile) {
        return profile.server == server;
    });
}

QStringList Policy::lockedNames() const
{
    QStringList names;
    if (serversLocked) {
        names.append(serversName);
    }
    if (certificatesLocked) {
        names.append(certificatesName);
    }
    if (pollInterval.locked) {
        names.append(pollName);
    }
    if (clipboardTime.locked) {
        names.append(clipboardName);
    }
    if (language.locked) {
        names.append(languageName);
    }
    return names;
}

QStringList policyFiles()
{
#if defined(Q_OS_WIN)
    return {qEnvironmentVariable("ProgramData", QStringLiteral("C:\\ProgramData"))
        + QStringLiteral("/tokendesk/policy.ini")};
#elif defined(Q_OS_MACOS)
    return {QStringLiteral("/Library/Application Support/tokendesk/policy.ini")};
#else
    QStringList folders{QStringLiteral("/etc/xdg")};
    folders += qEnvironmentVariable("XDG_CONFIG_DIRS").split(QLatin1Char(':'), Qt::SkipEmptyParts);
    folders.removeDuplicates();
    for (QString &folder : folders) {
        folder += QStringLiteral("/tokendesk/policy.ini");
    }
    return folders;
#endif
}

Policy readPolicy(const QStringList &files)
{
    const auto found =
        std::find_if(files.cbegin(), files.cend(), [](const QString &file) { return QFileInfo::exists(file); });
    return found == files.cend() ? Policy() : Reader(*found).read();
}

} // namespace Tokendesk
