// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Tokendesk {

/// What is shown instead of a table without rows: a picture, what this place is for, and the next step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Plain text. An empty @p buttonText shows no button.
    void show(const char *iconName, const QString &title, const QString &text, const QString &buttonText = {});
    QString title() const;

Q_SIGNALS:
    void buttonPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updatePicture();

    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    QByteArray m_iconName;
};

} // namespace Tokendesk
