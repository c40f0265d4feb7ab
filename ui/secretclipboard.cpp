// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secretclipboard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QMimeData>
#include <QUuid>

namespace Tokendesk {

namespace {

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
    : QObject(parent), m_clipboard(clipboard), m_clearAfter(clearAfter)
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
    Q_EMIT secondsLeftChanged(secondsLeft());
}

void SecretClipboard::clearNow()
{
    if (!holdsSecret())
        return;
    if (!isStillOurs()) {
        forget(true);
        return;
    }
    m_countdown.stop(); // before clear(), whose dataChanged() would otherwise count as somebody else's copy
    m_clipboard->clear(QClipboard::Clipboard);
    forget(!isStillOurs());
}

int SecretClipboard::secondsLeft() const
{
    if (!holdsSecret())
        return 0;
    const auto left = m_clearAfter - std::chrono::milliseconds(m_since.elapsed());
    return static_cast<int>(std::max<qint64>(0, std::chrono::ceil<std::chrono::seconds>(left).count()));
}

bool SecretClipboard::isStillOurs() const
{
    const QMimeData *data = m_clipboard->mimeData(QClipboard::Clipboard);
    return data != nullptr && data->data(markFormat()) == m_mark;
}

void SecretClipboard::tick()
{
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
}

} // namespace Tokendesk
