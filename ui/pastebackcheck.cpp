// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pastebackcheck.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <utility>

namespace Tokendesk {

PasteBackCheck::PasteBackCheck(QLineEdit &field, QLabel &verdict, IsRight isRight, QObject *parent)
    : QObject(parent), m_field(field), m_verdict(verdict), m_isRight(std::move(isRight))
{
    m_field.installEventFilter(this);
    connect(&m_field, &QLineEdit::textChanged, this, &PasteBackCheck::handleText);
}

PasteBackCheck::~PasteBackCheck()
{
    emptyField();
}

bool PasteBackCheck::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            judge();
            return true; // and not the dialog's default button
        }
    }
    // A menu of the field itself is no reason.
    if (watched == &m_field && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        judge();
    }
    return QObject::eventFilter(watched, event);
}

void PasteBackCheck::handleText()
{
    const qsizetype before = std::exchange(m_length, m_field.text().size());
    // Typed letter by letter it is wrong until the last: only what came at once is judged at once.
    if (m_length > before + 1) {
        judge();
    }
}

void PasteBackCheck::judge()
{
    QString text = m_field.text();
    emptyField();
    QString trimmed = text.trimmed();
    wipe(text);
    const Secret pasted = Secret::takeFrom(trimmed);
    if (pasted.isEmpty()) {
        return;
    }
    m_verdict.setText(m_isRight(pasted) ? tr("✓ Right: that is this token.") : tr("⚠ Wrong: that is another."));
    QAccessibleEvent alert(&m_verdict, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PasteBackCheck::emptyField()
{
    const QSignalBlocker quiet(m_field);
    QString text = m_field.text();
    m_field.setText({}); // also forgets what could be undone
    wipe(text);
    m_length = 0;
}

} // namespace Tokendesk
