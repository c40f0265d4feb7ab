// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secretclipboard.h"

#include <QClipboard>
#include <QCoreApplication>
<<<<<<< HEAD
#include <QGuiApplication>
#include <QMimeData>
#include <QScopedValueRollback>
=======
#include <QMimeData>
#include <QUuid>
>>>>>>> main

namespace Tokendesk {

namespace {

<<<<<<< HEAD
const QString plainTextType = QStringLiteral("text/plain");

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
        // What clipboard managers of KDE, Windows and macOS look at before they remember a text.
        const QByteArray zeroDword(4, '\0');
        setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
        setData(QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""),
            zeroDword);
        setData(QStringLiteral("application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""), zeroDword);
        setData(QStringLiteral("org.nspasteboard.ConcealedType"), QByteArrayLiteral("1"));
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
    m_deadline.setRemainingTime(m_clearAfter);
    m_tick.start(std::chrono::seconds(1));
=======
QString markFormat()
{
    return QStringLiteral("application/x-tokendesk-secret");
}

void markAsSecret(QMimeData &data)
{
    data.setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    data.setData(QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""),
        QByteArray(4, '\0'));
    data.setData(
        QStringLiteral("application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""), QByteArray(4, '\0'));
    data.setData(QStringLiteral("org.nspasteboard.ConcealedType"), QByteArrayLiteral("1"));
}

} // namespace

SecretClipboard::SecretClipboard(QClipboard *clipboard, std::chrono::seconds clearAfter, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_clearAfter(clearAfter)
{
    m_countdown.setInterval(1000);
    connect(&m_countdown, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(m_clipboard, &QClipboard::dataChanged, this, [this] {
        if (holdsSecret() && !isStillOurs())
            forget(true);
    });
    // On X11 Qt hands the contents to the clipboard manager at exit, so they must be gone before that.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &SecretClipboard::clearNow);
}

SecretClipboard::~SecretClipboard() = default;

void SecretClipboard::copy(const Secret &secret, const QString &prefix, const QString &suffix)
{
    auto *data = new QMimeData;
    data->setText(prefix + QString::fromUtf8(secret.reveal()) + suffix);
    markAsSecret(*data);
    m_mark = QUuid::createUuid().toByteArray();
    data->setData(markFormat(), m_mark);
    m_since.start();
    m_clipboard->setMimeData(data, QClipboard::Clipboard);
    m_countdown.start();
>>>>>>> main
    Q_EMIT secondsLeftChanged(secondsLeft());
}

void SecretClipboard::clearNow()
{
<<<<<<< HEAD
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
=======
    if (!holdsSecret())
        return;
    if (!isStillOurs()) {
        forget(true);
        return;
    }
    m_countdown.stop(); // before clear(), whose dataChanged() would otherwise count as somebody else's copy
    m_clipboard->clear(QClipboard::Clipboard);
    forget(!isStillOurs());
>>>>>>> main
}

int SecretClipboard::secondsLeft() const
{
<<<<<<< HEAD
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
=======
    if (!holdsSecret())
        return 0;
    const auto left = m_clearAfter - std::chrono::milliseconds(m_since.elapsed());
    return static_cast<int>(std::max<qint64>(0, std::chrono::ceil<std::chrono::seconds>(left).count()));
}

bool SecretClipboard::isStillOurs() const
{
    const QMimeData *data = m_clipboard->mimeData(QClipboard::Clipboard);
    return data != nullptr && data->data(markFormat()) == m_mark;
>>>>>>> main
}

void SecretClipboard::tick()
{
<<<<<<< HEAD
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
=======
    const int left = secondsLeft();
    if (left == 0)
        clearNow();
    else
        Q_EMIT secondsLeftChanged(left);
}

void SecretClipboard::forget(bool confirmed)
{
    m_countdown.stop();
    m_mark.clear();
    Q_EMIT secondsLeftChanged(0);
    Q_EMIT cleared(confirmed);
>>>>>>> main
}

} // namespace Tokendesk
