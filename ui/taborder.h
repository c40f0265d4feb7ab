// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Tokendesk {

/// Tab goes through @p blocks one after the other, and within each as it went before. For parts of a window that are
/// made in another order than they are read in.
inline void orderForTab(const QList<QWidget *> &blocks)
{
    QList<QWidget *> ordered;
    for (QWidget *block : blocks) {
        // The chain is a ring, and a block's own children follow it in the order in which they were made.
        for (QWidget *next = block->nextInFocusChain(); next != block; next = next->nextInFocusChain()) {
            if (block->isAncestorOf(next) && next->focusPolicy() != Qt::NoFocus && !ordered.contains(next)) {
                ordered.append(next);
            }
        }
    }
    for (qsizetype i = 1; i < ordered.size(); ++i) {
        QWidget::setTabOrder(ordered.at(i - 1), ordered.at(i));
    }
}

} // namespace Tokendesk
