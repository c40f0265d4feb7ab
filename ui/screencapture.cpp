// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screencapture.h"

#include <QWidget>

#ifdef Q_OS_WIN
#include "app/core/logging.h"

#include <QEvent>

#include <windows.h>
#endif

namespace Tokendesk {

#ifdef Q_OS_WIN

namespace {

constexpr DWORD ExcludeFromCapture = 0x11; // WDA_EXCLUDEFROMCAPTURE, which older headers lack

void exclude(const QWidget &window)
{
    const auto handle = reinterpret_cast<HWND>(window.winId()); // NOLINT(performance-no-int-to-ptr)
    if (SetWindowDisplayAffinity(handle, ExcludeFromCapture) == 0
        && SetWindowDisplayAffinity(handle, WDA_MONITOR) == 0) {
        qCDebug(sessionLog) << "this Windows cannot keep a window out of screenshots";
    }
}

/// The handle is another one after some changes, such as that of the window's flags.
class Excluder final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::WinIdChange || event->type() == QEvent::Show) {
            if (const auto *window = qobject_cast<QWidget *>(watched);
                window != nullptr && window->internalWinId() != 0) {
                exclude(*window);
            }
        }
        return false;
    }
};

} // namespace

void keepOutOfCaptures(QWidget &window)
{
    window.installEventFilter(new Excluder(&window));
}

#else

void keepOutOfCaptures(QWidget &)
{
}

#endif

} // namespace Tokendesk
