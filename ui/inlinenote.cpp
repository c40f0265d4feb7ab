// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inlinenote.h"

#include "ui/icons.h"
#include "ui/owncolours.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace Tokendesk {

InlineNote::InlineNote(QWidget *parent) : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    auto *layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void InlineNote::tell(Kind kind, const QString &text)
{
    tell(kind, [text] { return text; });
}

void InlineNote::tell(Kind kind, const std::function<QString()> &words)
{
    m_kind = kind;
    m_words = words;
    say(words());
}

void InlineNote::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !text().isEmpty() && m_words) {
        say(m_words());
    } else if (event->type() == QEvent::PaletteChange && !text().isEmpty()) {
        updatePicture();
    }
}

void InlineNote::updatePicture()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(icon(m_kind == Kind::Warning ? "warning" : "info").pixmap(QSize(side, side), devicePixelRatio()));
}

void InlineNote::say(const QString &text)
{
    updatePicture();
    m_icon->setAccessibleName(m_kind == Kind::Warning ? tr("Warning") : tr("Information"));
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void InlineNote::clear()
{
    m_text->clear();
    hide();
}

QString InlineNote::text() const
{
    return m_text->text();
}

void InlineNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(coloursOn(palette(), m_kind == Kind::Warning ? Accent::Trouble : Accent::Busy, 0.16).background);
    const qreal radius = fontMetrics().height() / 4.0;
    painter.drawRoundedRect(rect(), radius, radius);
}

} // namespace Tokendesk
