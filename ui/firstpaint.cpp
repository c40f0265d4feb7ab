// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace Tokendesk {

namespace {

class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget &window, std::function<void()> then) : QObject(&window), m_then(std::move(then))
    {
        window.installEventFilter(this);
        constexpr int patienceMs = 500;
        QTimer::singleShot(patienceMs, this, [this] { finish(); });
    }

    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this); // which comes before the painting, and so does not finish it yet
            QTimer::singleShot(0, this, [this] { finish(); });
        }
        return false;
    }

private:
    void finish()
    {
        if (const auto then = std::exchange(m_then, {})) {
            then();
            deleteLater();
        }
    }

    std::function<void()> m_then;
};

} // namespace

void afterFirstPaint(QWidget &window, std::function<void()> then)
{
    new FirstPaint(window, std::move(then));
}

} // namespace Tokendesk
