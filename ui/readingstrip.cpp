// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readingstrip.h"

#include "app/model/everyonelist.h"
#include "ui/retranslation.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace Tokendesk {

ReadingStrip::ReadingStrip(EveryoneList &everyone, QWidget *parent)
    : QWidget(parent)
    , m_everyone(everyone)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("readingStrip"));
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(qMax(6, fontMetrics().height() / 2));
    m_cancel->setObjectName(QStringLiteral("cancelReading"));

    auto *layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    layout->setContentsMargins(gap, 0, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_everyone.cancel(); });
    connect(&everyone, &EveryoneList::changed, this, &ReadingStrip::update);
    keepTranslated(*this, [this] {
        m_cancel->setText(tr("Cancel"));
        m_cancel->setAccessibleName(tr("Cancel the reading of everyone's tokens"));
        m_bar->setAccessibleName(tr("Users read"));
        update();
    });
}

void ReadingStrip::update()
{
    setVisible(m_everyone.isInRound());
    if (!m_everyone.isInRound()) {
        return;
    }
    const int total = m_everyone.totalCount();
    const int done = m_everyone.doneCount();
    // A QProgressBar paints itself at once, and with it all of the window that waits to be painted: the table, mostly.
    m_bar->setUpdatesEnabled(false);
    m_bar->setRange(0, qMax(1, total));
    m_bar->setValue(done);
    m_bar->setUpdatesEnabled(true);
    m_text->setText(tr("Reading everyone's tokens: %1 of %n user(s)", nullptr, total).arg(QLocale().toString(done)));
}

} // namespace Tokendesk
