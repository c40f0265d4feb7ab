// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace Tokendesk {

/// The guide: its pages in a list, and the chosen one beside it. Stays open beside the main window. Reads from the
/// program itself only, and opens no links outside of it.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

private:
    void retranslate();
    void showPage(int row);

    QListWidget *m_contents;
    QTextBrowser *m_page;
};

} // namespace Tokendesk
