// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace Tokendesk {

/// A strip above the table for trouble that passes: what happened, what still works, and one button. Hidden while
/// there is nothing to tell. The text is announced to assistive technology when it changes.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Severity { Information, Warning };

    explicit Banner(QWidget *parent = nullptr);

    /// Plain text. An empty @p buttonText shows no button.
    void tell(Severity severity, const QString &summary, const QString &advice, const QString &buttonText = {});
    void dismiss();

Q_SIGNALS:
    void buttonPressed();
    void dismissed(); ///< by the user's close button, not by dismiss()

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    Severity m_severity = Severity::Information;
};

} // namespace Tokendesk
