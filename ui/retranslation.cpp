// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retranslation.h"

#include <QEvent>

#include <utility>

namespace Tokendesk {

Retranslation::Retranslation(QWidget &watched, QObject *context, std::function<void()> say)
    : QObject(context), m_say(std::move(say))
{
    watched.installEventFilter(this);
}

bool Retranslation::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !std::exchange(m_isDue, true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isDue = false;
                m_say();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void keepTranslated(QWidget &watched, QObject *context, const std::function<void()> &say)
{
    new Retranslation(watched, context, say);
    say();
}

} // namespace Tokendesk
