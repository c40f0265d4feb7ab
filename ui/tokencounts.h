// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Tokendesk {

class TokenController;
class TokenModel;
class TokenTableView;

/// In the status bar: how many tokens are shown, hidden by the search, and selected.
class TokenCounts : public QLabel
{
    Q_OBJECT

public:
    /// All must outlive this.
    TokenCounts(
        const TokenModel &model, const TokenController &controller, const TokenTableView &table, QWidget *parent);

private:
    void update();

    const TokenModel &m_model;
    const TokenController &m_controller;
    const TokenTableView &m_table;
};

} // namespace Tokendesk
