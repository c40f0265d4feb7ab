// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statuspill.h"

#include "ui/tint.h"

#include <QAccessible>
#include <QPainter>

namespace Tokendesk {

namespace {

QColor accentOf(StatusPill::Mood mood)
{
    switch (mood) {
    case StatusPill::Mood::Good:
        return {0x1f, 0x9d, 0x55};
    case StatusPill::Mood::Busy:
        return {0x2f, 0x6f, 0xde};
    case StatusPill::Mood::Trouble:
        return {0xd9, 0x8a, 0x00};
    case StatusPill::Mood::Quiet:
        break;
    }
    return {0x80, 0x80, 0x80};
}

} // namespace

StatusPill::StatusPill(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("statusPill"));
}

void StatusPill::show(Mood mood, const QString &text, const QString &toolTip)
{
    setToolTip(toolTip);
    setAccessibleDescription(toolTip);
    if (mood == m_mood && text == m_text) {
        return;
    }
    m_mood = mood;
    m_text = text;
    //: Accessible name of the status bar's pill; %1 is for example "Up to date".
    setAccessibleName(tr("State of the list: %1").arg(text));
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    const int h = fontMetrics().height();
    return {fontMetrics().horizontalAdvance(m_text) + h * 2, h * 3 / 2};
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = accentOf(m_mood);
    const int h = fontMetrics().height();
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(tinted(palette().color(QPalette::Window), accent, 0.55));
    painter.setBrush(tinted(palette().color(QPalette::Window), accent, 0.18));
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);

    const qreal dot = h * 0.5;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF dotRect(mirrored ? width() - h * 0.6 - dot : h * 0.6, (height() - dot) / 2, dot, dot);
    painter.setPen(QPen(accent, 1.6));
    painter.setBrush(m_mood == Mood::Good ? QBrush(accent) : QBrush(Qt::NoBrush));
    if (m_mood == Mood::Trouble) {
        painter.drawRect(dotRect.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        painter.drawEllipse(dotRect);
    }
    painter.setPen(palette().color(QPalette::WindowText));
    const int from = static_cast<int>(h * 0.6 + dot + h * 0.35);
    painter.drawText(mirrored ? rect().adjusted(0, 0, -from, 0) : rect().adjusted(from, 0, 0, 0),
        Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), m_text);
}

} // namespace Tokendesk
