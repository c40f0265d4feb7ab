// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/tokenframe.h"
#include "app/api/tokenrows.h"
#include "app/core/clock.h"
#include "app/model/tokenref.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace Tokendesk {

class TokenIndex;
class TokenStore;
template <typename Model>
class RowTransition;

/// The tokens on screen: sorted and filtered rows over a compact store. Sorting and filtering are the model's own,
/// because the stock proxy takes 0.7 s for a keystroke at 100,000 rows. It never fetches: TokenController feeds it.
///
/// Server text is returned as it is shown: cut to a bounded length, with control, bidi and zero-width characters made
/// visible (app/core/displaytext.h). token() gives the unchanged text. It is plain text everywhere, tool tips included:
/// a view must escape a tool tip before it shows it, because QToolTip takes for markup whatever looks like it.
class TokenModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DescriptionColumn, CreatedColumn, OwnerColumn, IdColumn, ColumnCount };
    enum Role {
        TokenIdRole = Qt::UserRole, ///< QString, whole
        OwnerIdRole, ///< UserId as qlonglong
        CreatedMsRole, ///< qlonglong, UTC; invalid where unknown
        ThisSessionRole ///< bool: the token that this window is signed in with
    };

    /// @p clock must outlive this; it is what "3 months ago" counts from.
    explicit TokenModel(const Clock &clock, QObject *parent = nullptr);
    ~TokenModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Display, ToolTip (plain text only), Accessible text ("CI pipeline, created 3 months ago, …" on the first
    /// column), and the roles above on every column.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Stable, by raw values: date; collated text in the user's language. Selection and current row survive.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Words, all of which must occur in description, owner or id; case and accents do not count. Empty shows all.
    void setFilter(const QString &text);
    QString filter() const;

    qsizetype totalCount() const; ///< also those that the filter hides
    qsizetype hiddenCount() const { return totalCount() - rowCount(); }

    TokenRef token(int row) const;
    /// -1 where it is not shown.
    int rowOf(UserId owner, const QString &tokenId) const;
    bool contains(UserId owner, const QString &tokenId) const; ///< also among the hidden
    /// Every description that @p owner's tokens have, for the hint about a name in use.
    QStringList descriptionsOf(UserId owner) const;

    // For TokenController:
    void clear();
    /// What the server lists for @p owner now. Emits only what differs: removed, inserted and changed rows.
    void applyList(UserId owner, const TokenRows &rows);
    /// Adds or changes one token. An empty createdAt never replaces a known one.
    void upsert(UserId owner, const Token &token);
    void remove(UserId owner, const QString &tokenId);
    /// What a stream told, all at once: one pass however many they are.
    void applyChanges(UserId owner, const std::vector<TokenChange> &changes);
    void setOwnerName(UserId owner, const QString &name);
    void setThisSession(UserId owner, const QString &tokenId);
    /// The ages have grown: call now and then while shown. Touches only the column that shows them.
    void refreshAges();

Q_SIGNALS:
    /// applyList() or applyChanges() found them gone. They have left the model by then.
    void tokensGone(Tokendesk::UserId owner, const QList<Tokendesk::Token> &tokens);
    /// Likewise new and changed ones, by id; not told where they are too many to be looked at one by one.
    void tokensTouched(Tokendesk::UserId owner, const QStringList &fresh, const QStringList &changed);

private:
    friend class RowTransition<TokenModel>;
    using Rows = std::vector<quint32>;

    quint32 slotAt(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    QString displayed(quint32 slot, int column) const;
    QString toolTip(quint32 slot, int column) const;
    QString accessibleRow(quint32 slot) const;
    QString createdText(quint32 slot) const;
    bool isThisSession(quint32 slot) const;
    void show(Rows rows);
    void tellChanged(const Rows &changed);
    QList<Token> tokensAt(const Rows &slotNumbers) const;
    void tellTouched(UserId owner, const Rows &fresh, const Rows &changed);

    const Clock &m_clock;
    std::unique_ptr<TokenStore> m_store;
    std::unique_ptr<TokenIndex> m_index;
    Rows m_shown; ///< slots of the store, in the order shown
    UserId m_sessionOwner = 0;
    QByteArray m_sessionTokenId;
};

} // namespace Tokendesk
