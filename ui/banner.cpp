// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/banner.h"

#include "ui/icons.h"
#include "ui/owncolours.h"
#include "ui/retranslation.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace Tokendesk {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("banner"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon("clear"));

    auto *layout = new QHBoxLayout(this);
    const int margin = fontMetrics().height() / 2;
    layout->setContentsMargins(margin * 2, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);

    connect(m_button, &QPushButton::clicked, this, &Banner::buttonPressed);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    hide();
    keepTranslated(*this, [this] {
        setAccessibleName(tr("Notice"));
        m_icon->setAccessibleName(m_severity == Severity::Warning ? tr("Warning") : tr("Information"));
        m_close->setToolTip(tr("Hide this notice"));
        m_close->setAccessibleName(tr("Hide this notice"));
    });
}

void Banner::tell(Severity severity, const QString &summary, const QString &advice, const QString &buttonText)
{
    //: A banner's two sentences: what happened, and what to do.
    const QString text = advice.isEmpty() ? summary : tr("%1 %2").arg(summary, advice);
    const bool news = isHidden() || text != m_text->text();
    m_severity = severity;
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) * 5 / 4;
    m_icon->setPixmap(
        icon(severity == Severity::Warning ? "warning" : "info").pixmap(QSize(side, side), devicePixelRatio()));
    m_icon->setAccessibleName(severity == Severity::Warning ? tr("Warning") : tr("Information"));
    m_text->setText(text);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    setAccessibleDescription(text);
    show();
    if (news) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Banner::dismiss()
{
    hide();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const OwnColours colours =
        coloursOn(palette(), m_severity == Severity::Warning ? Accent::Trouble : Accent::Busy, 0.16);
    painter.fillRect(rect(), colours.background);
    const int bar = qMax(3, fontMetrics().height() / 4);
    painter.fillRect(
        layoutDirection() == Qt::LeftToRight ? QRect(0, 0, bar, height()) : QRect(width() - bar, 0, bar, height()),
        colours.mark);
}

} // namespace Tokendesk
