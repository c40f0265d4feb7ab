// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokencolumns.h"

#include "app/model/tokenmodel.h"
#include "app/session/settings.h"
#include "ui/tokentableview.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <array>

namespace Tokendesk {

namespace {

QString keyOf(TokenColumns::Scope scope)
{
    switch (scope) {
    case TokenColumns::Scope::Own:
        return QStringLiteral("table/ownColumns");
    case TokenColumns::Scope::OneUser:
        return QStringLiteral("table/userColumns");
    case TokenColumns::Scope::Everyone:
        break;
    }
    return QStringLiteral("table/everyoneColumns");
}

/// From left to right.
constexpr std::array order{TokenModel::DescriptionColumn, TokenModel::OwnerColumn, TokenModel::CreatedColumn,
    TokenModel::LookColumn, TokenModel::IdColumn, TokenModel::EmailColumn, TokenModel::AdministratorColumn,
    TokenModel::BlockedColumn, TokenModel::LastSignInColumn};
static_assert(order.size() == TokenModel::ColumnCount);

constexpr std::array ofEverybody{TokenModel::DescriptionColumn, TokenModel::CreatedColumn, TokenModel::IdColumn};

template <typename Columns>
bool contains(const Columns &columns, int column)
{
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

} // namespace

TokenColumns::TokenColumns(TokenTableView &table, Settings &settings, QObject *parent)
    : QObject(parent), m_table(table), m_settings(settings)
{
    QHeaderView *header = table.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TokenColumns::showMenu);
    restore();
}

void TokenColumns::setScope(Scope scope)
{
    if (scope != m_scope) {
        save();
        m_scope = scope;
        restore();
    }
}

void TokenColumns::save()
{
    m_settings.setLayout(keyOf(m_scope), m_table.columnState());
}

bool TokenColumns::isOffered(int column) const
{
    return m_scope != Scope::Own || contains(ofEverybody, column);
}

void TokenColumns::restore()
{
    if (!m_table.restoreColumnState(m_settings.layout(keyOf(m_scope)))) {
        showDefaults();
    }
    for (int column = 0; column < TokenModel::ColumnCount; ++column) {
        if (!isOffered(column)) {
            m_table.setColumnHidden(column, true);
        }
    }
    m_table.setColumnHidden(TokenModel::DescriptionColumn, false);
}

void TokenColumns::showDefaults()
{
    QHeaderView *header = m_table.horizontalHeader();
    for (int visual = 0; visual < TokenModel::ColumnCount; ++visual) {
        const int column = order[static_cast<std::size_t>(visual)];
        header->moveSection(header->visualIndex(column), visual);
        m_table.setColumnHidden(column,
            !contains(ofEverybody, column) && column != TokenModel::LookColumn
                && !(m_scope == Scope::Everyone && column == TokenModel::OwnerColumn));
    }
    const int em = m_table.fontMetrics().averageCharWidth();
    const bool isNarrow = m_scope == Scope::Everyone;
    header->resizeSection(TokenModel::DescriptionColumn, em * (isNarrow ? 32 : 46));
    header->resizeSection(TokenModel::CreatedColumn, em * (isNarrow ? 17 : 22));
    header->resizeSection(TokenModel::OwnerColumn, em * 22);
    header->resizeSection(TokenModel::EmailColumn, em * 30);
    header->resizeSection(TokenModel::AdministratorColumn, em * 18);
    header->resizeSection(TokenModel::BlockedColumn, em * 14);
    header->resizeSection(TokenModel::LastSignInColumn, em * 20);
    header->resizeSection(TokenModel::LookColumn, em * 34);
    header->resizeSection(TokenModel::IdColumn, em * 16);
}

void TokenColumns::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(m_table.window());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    menu->popup(m_table.horizontalHeader()->mapToGlobal(position));
}

void TokenColumns::fill(QMenu &menu)
{
    menu.setAccessibleName(tr("Columns"));
    for (const int column : order) {
        if (column == TokenModel::DescriptionColumn || !isOffered(column)) {
            continue;
        }
        QAction *action = menu.addAction(m_table.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_table.setColumnHidden(column, !shown);
            QHeaderView *header = m_table.horizontalHeader();
            if (shown && header->sectionSize(column) < header->minimumSectionSize() * 2) {
                header->resizeSection(column, m_table.fontMetrics().averageCharWidth() * 20);
            }
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("As at First")), &QAction::triggered, this, &TokenColumns::showDefaults);
}

} // namespace Tokendesk
