// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/owncolours.h"

#include <QStyledItemDelegate>

#include <optional>

namespace Tokendesk {

class RecentMarks;

/// Draws a token's row: the badges ("this session", and for a moment "new" or "changed"), the id in monospace, and
/// tooltips that Qt cannot take for rich text.
class TokenDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Must outlive this; null: no row is marked.
    void setMarks(const RecentMarks *marks) { m_marks = marks; }

    /// Between a cell's edge and its text, in pixels.
    static int cellMargin(const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    /// Answers the room that is left for the text.
    QRect paintBadge(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &room, int textWidth,
        const QString &words) const;
    QString markText(const QModelIndex &index) const;
    const OwnColours &badgeColours(const QPalette &palette) const;

    const RecentMarks *m_marks = nullptr;
    mutable OwnColours m_badgeColours; ///< of the palette with this key
    mutable std::optional<qint64> m_paletteKey;
};

} // namespace Tokendesk
