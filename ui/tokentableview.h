// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/tokenref.h"

#include <QTableView>

namespace Tokendesk {

class RecentMarks;
class TokenDelegate;
class TokenModel;

/// The table of access tokens: whole rows, extended selection, sort on every column.
class TokenTableView : public QTableView
{
    Q_OBJECT

public:
    /// @p model must outlive this.
    explicit TokenTableView(TokenModel &model, QWidget *parent = nullptr);

    /// Rows that wear a mark for a moment; @p marks must outlive this.
    void setMarks(const RecentMarks &marks);

    QList<TokenRef> selectedTokens() const; ///< in the order shown
    /// Whose tokens are selected; no more than two are looked for.
    QList<UserId> selectedOwners() const;
    int selectedCount() const;
    /// Selects this row alone and scrolls to it, where it is shown.
    void selectToken(UserId owner, const QString &tokenId);

    /// Column widths, order, hidden columns and sort, as an opaque state.
    QByteArray columnState() const;
    /// False, and nothing changed, where the state is not one of ours.
    bool restoreColumnState(const QByteArray &state);

    /// The selected rows as tab-separated text, one line a token, with the full local time and the whole id.
    QString selectedRowsAsText() const;

Q_SIGNALS:
    void selectionCountChanged();

protected:
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void applyFontMetrics();

    TokenModel &m_model;
    TokenDelegate *m_delegate;
};

} // namespace Tokendesk
