// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statuspill.h"

#include "ui/owncolours.h"
#include "ui/tint.h"

#include <QAccessible>
#include <QPainter>

namespace Tokendesk {

namespace {

Accent accentOf(StatusPill::Mood mood)
{
    switch (mood) {
    case StatusPill::Mood::Good:
        return Accent::Good;
    case StatusPill::Mood::Busy:
        return Accent::Busy;
    case StatusPill::Mood::Trouble:
        return Accent::Trouble;
    case StatusPill::Mood::Quiet:
        break;
    }
    return Accent::Quiet;
}

} // namespace

StatusPill::StatusPill(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setObjectName(QStringLiteral("statusPill"));
}

void StatusPill::show(Mood mood, const QString &text, const QString &toolTip)
{
    setToolTip(toolTip);
    setAccessibleDescription(toolTip);
    if (mood == m_mood && text == m_text) {
        return;
    }
    const bool isNews = mood != m_mood && (mood == Mood::Trouble || m_mood == Mood::Trouble);
    m_mood = mood;
    m_text = text;
    //: Accessible name of the status bar's pill; %1 is for example "Up to date".
    setAccessibleName(tr("State of the list: %1").arg(text));
    updateGeometry();
    update();
    if (isNews) {
        // Not at each change: the countdown alone has one every second.
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
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
    const OwnColours colours = coloursOn(palette(), accentOf(m_mood), 0.18);
    const int h = fontMetrics().height();
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(tinted(colours.background, colours.mark, 0.5)); // only a seam
    painter.setBrush(colours.background);
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);

    const qreal dot = h * 0.5;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF dotRect(mirrored ? width() - h * 0.6 - dot : h * 0.6, (height() - dot) / 2, dot, dot);
    painter.setPen(QPen(colours.mark, 1.6));
    painter.setBrush(m_mood == Mood::Good ? QBrush(colours.mark) : QBrush(Qt::NoBrush));
    if (m_mood == Mood::Trouble) {
        painter.drawRect(dotRect.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        painter.drawEllipse(dotRect);
    }
    painter.setPen(colours.ink);
    const int from = static_cast<int>(h * 0.6 + dot + h * 0.35);
    painter.drawText(mirrored ? rect().adjusted(0, 0, -from, 0) : rect().adjusted(from, 0, 0, 0),
        Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft), m_text);
}

} // namespace Tokendesk
