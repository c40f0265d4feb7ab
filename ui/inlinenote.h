// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

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

    /// Plain text, in the language of now.
    void tell(Kind kind, const QString &text);
    /// Likewise, and asked for again when the language is another one.
    void tell(Kind kind, const std::function<QString()> &words);
    void clear();
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &text);
    void updatePicture();

    QLabel *m_icon;
    QLabel *m_text;
    std::function<QString()> m_words;
    Kind m_kind = Kind::Information;
};

} // namespace Tokendesk
