// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secretclipboard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QScopedValueRollback>
#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QUtiMimeConverter>
#endif

namespace Tokendesk {

namespace {

const QString plainTextType = QStringLiteral("text/plain");

const QString concealedType = QStringLiteral("org.nspasteboard.ConcealedType");

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
/// Without it, Qt gives the mark a name of its own on macOS, which no clipboard manager knows. Earlier versions of Qt
/// have no public way to say so. Written from Qt's documentation, and not run yet.
class ConcealedTypeConverter final : public QUtiMimeConverter
{
public:
    QString utiForMime(const QString &mime) const override { return mime == concealedType ? mime : QString(); }
    QString mimeForUti(const QString &uti) const override { return uti == concealedType ? uti : QString(); }
    QList<QByteArray> convertFromMime(const QString &, const QVariant &data, const QString &) const override
    {
        return {data.toByteArray()};
    }
    QVariant convertToMime(const QString &, const QList<QByteArray> &data, const QString &) const override
    {
        return data.value(0);
    }
};

void nameTheMark()
{
    static const ConcealedTypeConverter converter;
}
#else
void nameTheMark()
{
}
#endif

QString joined(const QString &prefix, const Secret &secret, const QString &suffix)
{
    return prefix + QString::fromUtf8(secret.reveal()) + suffix;
}

/// Makes the text when somebody pastes, so that no further copy of the secret lies about meanwhile.
class SecretMimeData final : public QMimeData
{
public:
    SecretMimeData(Secret secret, QString prefix, QString suffix)
        : m_secret(std::move(secret)), m_prefix(std::move(prefix)), m_suffix(std::move(suffix))
    {
        // What clipboard managers of KDE, Windows and macOS look at before they remember a text. Qt registers what
        // stands in such quotes as the name of a format of Windows. Seen at work on X11 only.
        setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
        for (const char *name : {"ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory",
                 "CanUploadToCloudClipboard"}) {
            const QByteArray zeroDword(4, '\0');
            setData(QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QLatin1String(name)), zeroDword);
        }
        setData(concealedType, QByteArrayLiteral("1"));
    }

    QStringList formats() const override { return QStringList{plainTextType} + QMimeData::formats(); }
    bool hasFormat(const QString &type) const override { return formats().contains(type); }

protected:
    QVariant retrieveData(const QString &type, QMetaType preferred) const override
    {
        return type == plainTextType ? QVariant(joined(m_prefix, m_secret, m_suffix))
                                     : QMimeData::retrieveData(type, preferred);
    }

private:
    Secret m_secret;
    QString m_prefix;
    QString m_suffix;
};

} // namespace

SecretClipboard::SecretClipboard(QClipboard &clipboard, std::chrono::seconds clearAfter, QObject *parent)
    : QObject(parent), m_clipboard(clipboard), m_clearAfter(clearAfter)
{
    nameTheMark();
    connect(&m_tick, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(&clipboard, &QClipboard::dataChanged, this, &SecretClipboard::handleDataChanged);
    // At exit Qt hands the contents to the desktop's clipboard manager, which would keep them.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &SecretClipboard::clearNow);
}

SecretClipboard::~SecretClipboard()
{
    if (QCoreApplication::instance() != nullptr) {
        const QSignalBlocker quiet(this);
        clearNow();
    }
}

void SecretClipboard::copy(const Secret &secret, const QString &prefix, const QString &suffix)
{
    auto *data = new SecretMimeData(secret, prefix, suffix);
    {
        const QScopedValueRollback changing(m_changing, true);
        m_clipboard.setMimeData(data, QClipboard::Clipboard);
    }
    m_mimeData = data;
    m_secret = secret;
    m_prefix = prefix;
    m_suffix = suffix;
    startCountdown();
}

void SecretClipboard::setClearAfter(std::chrono::seconds clearAfter)
{
    if (m_clearAfterLocked || m_clearAfter == clearAfter) {
        return;
    }
    m_clearAfter = clearAfter;
    if (m_mimeData != nullptr) {
        startCountdown();
    }
    Q_EMIT clearAfterChanged(clearAfter);
}

void SecretClipboard::startCountdown()
{
    m_deadline.setRemainingTime(m_clearAfter);
    m_tick.start(std::chrono::seconds(1));
    Q_EMIT secondsLeftChanged(secondsLeft());
}

void SecretClipboard::clearNow()
{
    if (m_mimeData == nullptr) {
        return;
    }
    if (!holdsOurs()) {
        forget();
        return;
    }
    {
        const QScopedValueRollback changing(m_changing, true);
        m_clipboard.clear(QClipboard::Clipboard);
    }
    // A Wayland window without focus may not change the clipboard, and is not told so.
    const bool mayChange = !QGuiApplication::platformName().startsWith(QLatin1String("wayland"))
        || QGuiApplication::applicationState() == Qt::ApplicationActive;
    const bool confirmed = mayChange && !holdsOurs();
    forget();
    Q_EMIT cleared(confirmed);
}

int SecretClipboard::secondsLeft() const
{
    if (m_mimeData == nullptr) {
        return 0;
    }
    return static_cast<int>((qMax<qint64>(0, m_deadline.remainingTime()) + 999) / 1000);
}

bool SecretClipboard::holdsOurs() const
{
    const QMimeData *held = m_clipboard.mimeData(QClipboard::Clipboard);
    if (held == nullptr || !held->hasText()) {
        return false;
    }
    // Some clipboard managers take the text over as their own: then only the text tells.
    QString text = held->text();
    QString ours = joined(m_prefix, m_secret, m_suffix);
    const bool same = text == ours;
    wipe(text);
    wipe(ours);
    return same;
}

void SecretClipboard::handleDataChanged()
{
    if (!m_changing && m_mimeData != nullptr && m_clipboard.mimeData(QClipboard::Clipboard) != m_mimeData
        && !holdsOurs()) {
        forget();
    }
}

void SecretClipboard::tick()
{
    if (m_deadline.hasExpired()) {
        clearNow();
    } else {
        Q_EMIT secondsLeftChanged(secondsLeft());
    }
}

void SecretClipboard::forget()
{
    m_tick.stop();
    m_mimeData = nullptr;
    m_secret = {};
    m_prefix.clear();
    m_suffix.clear();
    Q_EMIT secondsLeftChanged(0);
}

} // namespace Tokendesk
