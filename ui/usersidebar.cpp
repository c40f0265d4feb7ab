// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usersidebar.h"

#include "app/model/usermodel.h"
#include "ui/icons.h"
#include "ui/retranslation.h"
#include "ui/userdelegate.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace Tokendesk {

UserSidebar::UserSidebar(UserModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_views(new ViewList(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("userSidebar"));
    m_search->setObjectName(QStringLiteral("userSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"), QLineEdit::LeadingPosition);

    m_list->setObjectName(QStringLiteral("userList"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new UserDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_count->setForegroundRole(QPalette::WindowText);
    const int gap = fontMetrics().height() / 2;
    m_count->setContentsMargins(gap, gap / 2, gap, gap / 2);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(0, gap, 0, 0);
    above->addWidget(m_views);
    layout->addLayout(above);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(gap, gap, gap, gap);
    top->addWidget(m_search);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    setMinimumWidth(fontMetrics().averageCharWidth() * 24);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setFilter(text);
        keepCurrent();
    });
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (m_settingCurrent || !current.isValid()) {
            return;
        }
        const UserId chosen = current.data(UserModel::UserIdRole).toLongLong();
        if (chosen != m_current || m_viewIsCurrent) {
            m_current = chosen;
            m_viewIsCurrent = false;
            m_views->setNoneCurrent();
            Q_EMIT userChosen(chosen);
        }
    });
    connect(m_views, &ViewList::chosen, this, [this](SidebarView view) {
        setCurrentView(view);
        Q_EMIT viewChosen(view);
    });
    connect(m_views, &ViewList::left, m_search, qOverload<>(&QWidget::setFocus));
    const auto follow = [this] {
        keepCurrent();
        updateCount();
    };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, follow);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, follow);
    connect(&m_model, &QAbstractItemModel::modelReset, this, follow);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, follow);
    keepTranslated(*this, [this] {
        m_search->setPlaceholderText(tr("Search users"));
        m_search->setAccessibleName(tr("Search users"));
        m_list->setAccessibleName(tr("Users"));
        m_list->viewport()->update();
        updateCount();
    });
}

void UserSidebar::setCurrentView(SidebarView view)
{
    m_viewIsCurrent = true;
    m_views->setCurrent(view);
    keepCurrent();
}

void UserSidebar::setCurrentUser(UserId user)
{
    m_viewIsCurrent = false;
    m_views->setNoneCurrent();
    m_current = user;
    keepCurrent();
}

void UserSidebar::setUserActions(const QList<QAction *> &actions)
{
    m_list->addActions(actions);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void UserSidebar::keepCurrent()
{
    // The model moves or hides the row below us; that must not count as a choice of another user.
    m_settingCurrent = true;
    const int row = m_viewIsCurrent ? -1 : m_model.rowOf(m_current);
    const QModelIndex index = row < 0 ? QModelIndex() : m_model.index(row, 0);
    if (index != m_list->currentIndex() || (index.isValid() && !m_list->selectionModel()->isSelected(index))) {
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        if (!index.isValid()) {
            m_list->selectionModel()->clearSelection();
        }
    }
    m_settingCurrent = false;
    updateCount();
}

void UserSidebar::updateCount()
{
    const qsizetype total = m_model.totalCount();
    const int shown = m_model.rowCount();
    m_count->setText(shown == total
            ? tr("%n user(s)", nullptr, static_cast<int>(total))
            : tr("%1 of %n user(s)", nullptr, static_cast<int>(total)).arg(locale().toString(shown)));
}

} // namespace Tokendesk
