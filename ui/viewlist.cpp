// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewlist.h"

#include "ui/icons.h"
#include "ui/retranslation.h"

#include <QEvent>
#include <QKeyEvent>

namespace Tokendesk {

namespace {

constexpr int ViewRole = Qt::UserRole;
constexpr int NameRole = Qt::UserRole + 1;
constexpr int CountRole = Qt::UserRole + 2;

} // namespace

ViewList::ViewList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("viewList"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setUniformItemSizes(true);
    add(SidebarView::Everyone, "users");
    add(SidebarView::NeedsLook, "look");
    keepTranslated(*this, [this] { retranslate(); });
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (!m_setting && item != nullptr) {
            Q_EMIT chosen(static_cast<SidebarView>(item->data(ViewRole).toInt()));
        }
    });
}

void ViewList::retranslate()
{
    setAccessibleName(tr("Views"));
    name(SidebarView::Everyone, tr("Everyone"), tr("The access tokens of all users"));
    name(SidebarView::NeedsLook, tr("Needs a Look"),
        tr("Tokens of blocked or unused accounts, old ones, and those that nobody can tell what they are for"));
}

void ViewList::name(SidebarView view, const QString &text, const QString &help)
{
    QListWidgetItem *item = itemOf(view);
    item->setData(NameRole, text);
    item->setToolTip(help);
    showCount(*item);
}

void ViewList::add(SidebarView view, const char *iconName)
{
    auto *item = new QListWidgetItem(Tokendesk::icon(iconName), QString(), this);
    item->setData(ViewRole, static_cast<int>(view));
    item->setSizeHint({0, fontMetrics().height() * 7 / 4});
}

void ViewList::setCount(SidebarView view, std::optional<int> count)
{
    QListWidgetItem *item = itemOf(view);
    item->setData(CountRole, count ? QVariant(*count) : QVariant());
    showCount(*item);
}

void ViewList::showCount(QListWidgetItem &item)
{
    const QString name = item.data(NameRole).toString();
    const QVariant count = item.data(CountRole);
    //: An entry of the sidebar: the name of a view, and how many tokens are in it
    item.setText(count.isValid() ? tr("%1 (%2)").arg(name, locale().toString(count.toInt())) : name);
}

QListWidgetItem *ViewList::itemOf(SidebarView view) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(ViewRole).toInt() == static_cast<int>(view)) {
            return item(row);
        }
    }
    return nullptr;
}

void ViewList::setCurrent(SidebarView view)
{
    m_setting = true;
    setCurrentItem(itemOf(view));
    m_setting = false;
}

void ViewList::setNoneCurrent()
{
    m_setting = true;
    setCurrentItem(nullptr);
    clearSelection();
    m_setting = false;
}

QSize ViewList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < count(); ++row) {
        height += sizeHintForRow(row);
    }
    return {fontMetrics().averageCharWidth() * 20, height};
}

void ViewList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && currentRow() == count() - 1) {
        Q_EMIT left();
        return;
    }
    QListWidget::keyPressEvent(event);
}

void ViewList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        for (int row = 0; row < count(); ++row) {
            item(row)->setSizeHint({0, fontMetrics().height() * 7 / 4});
        }
        updateGeometry();
    }
}

} // namespace Tokendesk
