// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Tokendesk {

/// A small rounded label with a dot, in the status bar: how true the list is at this moment. The state is told by the
/// word; colour and the dot's shape only repeat it.
class StatusPill : public QLabel
{
    Q_OBJECT

public:
    enum class Mood { Good, Busy, Trouble, Quiet };

    explicit StatusPill(QWidget *parent = nullptr);

    /// Plain text, both.
    void show(Mood mood, const QString &text, const QString &toolTip);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mood m_mood = Mood::Quiet;
    QString m_text;
};

} // namespace Tokendesk
