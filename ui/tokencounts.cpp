// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokencounts.h"

#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "ui/retranslation.h"
#include "ui/tokentableview.h"

namespace Tokendesk {

TokenCounts::TokenCounts(
    const TokenModel &model, const TokenController &controller, const TokenTableView &table, QWidget *parent)
    : QLabel(parent), m_model(model), m_controller(controller), m_table(table)
{
    setTextFormat(Qt::PlainText);
    connect(&controller, &TokenController::loadStateChanged, this, &TokenCounts::update);
    connect(&table, &TokenTableView::selectionCountChanged, this, &TokenCounts::update);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TokenCounts::update);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &TokenCounts::update);
    connect(&model, &QAbstractItemModel::modelReset, this, &TokenCounts::update);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &TokenCounts::update);
    keepTranslated(*this, [this] { update(); });
}

void TokenCounts::update()
{
    if (m_controller.loadState() == TokenController::LoadState::Nothing) {
        clear();
        return;
    }
    QStringList parts{tr("%n token(s)", nullptr, m_model.rowCount())};
    if (const auto hidden = static_cast<int>(m_model.hiddenCount()); hidden > 0) {
        parts.append(tr("%n hidden by the search", nullptr, hidden));
    }
    if (const int selected = m_table.selectedCount(); selected > 0) {
        parts.append(tr("%n selected", nullptr, selected));
    }
    setText(parts.join(tr(", ", "between the counts in the status bar")));
}

} // namespace Tokendesk
