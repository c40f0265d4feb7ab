// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include <optional>

namespace Tokendesk {

/// What an administrator can look at besides one user: the first entries of the sidebar.
enum class SidebarView { Everyone, NeedsLook };

/// The list of these views, as tall as its entries. Down from its last entry leads on to what follows it.
class ViewList : public QListWidget
{
    Q_OBJECT

public:
    explicit ViewList(QWidget *parent = nullptr);

    /// Marks it; emits nothing.
    void setCurrent(SidebarView view);
    void setNoneCurrent();
    /// Behind the view's name; none: it is not known.
    void setCount(SidebarView view, std::optional<int> count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(Tokendesk::SidebarView view);
    void left(); ///< by the key that leads down

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void add(SidebarView view, const char *iconName);
    void name(SidebarView view, const QString &text, const QString &help);
    void retranslate();
    void showCount(QListWidgetItem &item);
    QListWidgetItem *itemOf(SidebarView view) const;

    bool m_setting = false;
};

} // namespace Tokendesk
