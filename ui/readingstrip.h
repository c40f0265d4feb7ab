// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Tokendesk {

class EveryoneList;

/// Above the table while everyone's tokens are read: how far it is, and Cancel. The rows come in the meantime.
class ReadingStrip : public QWidget
{
    Q_OBJECT

public:
    /// @p everyone must outlive this.
    explicit ReadingStrip(EveryoneList &everyone, QWidget *parent = nullptr);

private:
    void update();

    EveryoneList &m_everyone;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace Tokendesk
