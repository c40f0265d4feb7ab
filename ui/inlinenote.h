// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace Tokendesk {

/// A sentence inside a dialog about how it went. Takes no room while there is nothing to say; what it says is plain
/// text and is announced to screen readers at once.
class InlineNote : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning };

    explicit InlineNote(QWidget *parent = nullptr);

    void tell(Kind kind, const QString &text);
    void clear();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_text;
    Kind m_kind = Kind::Information;
};

} // namespace Tokendesk
