// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/tokenframe.h"
#include "app/api/tokenrows.h"
#include "app/core/clock.h"
#include "app/model/tokenquery.h"
#include "app/model/tokenref.h"

#include <QAbstractTableModel>
#include <QByteArrayList>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Tokendesk {

class TokenIndex;
struct TokenChanges;
struct TokenListParts;
class TokenStore;
struct LookSettings;
struct ShownTokens;
struct TokenOwner;
template <typename Model>
class RowTransition;

/// A list of the server's, and whose it is.
struct OwnedRows
{
    UserId owner = 0;
    TokenRows rows;
};

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
    enum Column {
        DescriptionColumn,
        CreatedColumn,
        OwnerColumn,
        IdColumn,
        EmailColumn, ///< this and what follows: of the owner
        AdministratorColumn,
        BlockedColumn,
        LastSignInColumn,
        LookColumn, ///< why it deserves a look
        ColumnCount
    };
    enum Role {
        TokenIdRole = Qt::UserRole, ///< QString, whole
        OwnerIdRole, ///< UserId as qlonglong
        CreatedMsRole, ///< qlonglong, UTC; invalid where unknown
        ThisSessionRole, ///< bool: the token that this window is signed in with
        ReasonsRole ///< uint: TokenReason bits
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

    /// What TokenQuery understands: words, all of which must occur in description, owner, e-mail or id, and more. Empty
    /// shows all.
    void setFilter(const QString &text);
    QString filter() const;
    const TokenQuery &query() const; ///< what was understood of it
    void setLookSettings(const LookSettings &settings);
    const LookSettings &lookSettings() const;

    /// Of all tokens, also hidden ones: how many are not older than the first of @p bounds, then the second, and so on,
    /// and at last how many are older than all of them. Those of an unknown age are in none.
    std::vector<int> countByAge(const std::vector<TokenQuery::Age> &bounds) const;
    int countNeedingLook() const; ///< likewise of all

    qsizetype totalCount() const; ///< also those that the filter hides
    qsizetype hiddenCount() const { return totalCount() - rowCount(); }

    TokenRef token(int row) const;
    /// A copy of what is shown that later changes do not touch. Cheap: the texts are shared.
    ShownTokens shownTokens() const;
    /// -1 where it is not shown.
    int rowOf(UserId owner, const QString &tokenId) const;
    bool contains(UserId owner, const QString &tokenId) const; ///< also among the hidden
    /// Hands over the id of every token, also of hidden ones. The view is valid during the call only.
    void visitIds(const std::function<void(QByteArrayView tokenId)> &visit) const;
    void visitIdsOf(UserId owner, const std::function<void(QByteArrayView tokenId)> &visit) const;
    QByteArrayList idsOf(UserId owner) const; ///< also of hidden ones
    /// The first token whose id is among @p tokenIds, whoever owns it, also a hidden one.
    std::optional<TokenRef> tokenAmong(const QSet<QByteArray> &tokenIds) const;
    bool isThisSession(UserId owner, const QString &tokenId) const; ///< as setThisSession() told
    std::optional<Token> find(UserId owner, const QString &tokenId) const; ///< also among the hidden
    int countOf(UserId owner) const; ///< likewise
    QList<UserId> owners() const; ///< those with tokens
    /// Every description that @p owner's tokens have, for the hint about a name in use.
    QStringList descriptionsOf(UserId owner) const;

    // For TokenController:
    void clear();
    /// What the server lists for @p owner now. Emits only what differs: removed, inserted and changed rows.
    void applyList(UserId owner, const TokenRows &rows);
    /// A list of the server's for @p owner, to be taken part by part with takePart(). May be called, once, in another
    /// thread, and after this is gone.
    std::function<std::unique_ptr<TokenListParts>(TokenRows rows)> listReader(UserId owner) const;
    /// Likewise, of what such a list tells that is not known yet.
    std::function<std::vector<TokenChange>(const TokenRows &rows)> newsReader(UserId owner) const;
    /// Takes the next @p rows of it, fewer where they have more than @p bytes of text. What is gone is told of with the
    /// last part, as applyList() does.
    void takePart(TokenListParts &parts, qsizetype rows, qsizetype bytes);
    /// Another number after any change of which tokens there are, or of what they say.
    quint64 revision() const;
    /// Those of several owners in one pass.
    void applyLists(const std::vector<OwnedRows> &lists);
    /// Adds or changes one token. An empty createdAt never replaces a known one.
    void upsert(UserId owner, const Token &token);
    void remove(UserId owner, const QString &tokenId);
    /// What a stream told, all at once: one pass however many they are.
    void applyChanges(UserId owner, const std::vector<TokenChange> &changes);
    void setOwnerName(UserId owner, const QString &name);
    /// What is shown of these owners; of others it stays.
    void setOwners(const QList<User> &users);
    void setThisSession(UserId owner, const QString &tokenId);
    /// The ages have grown: call now and then while shown. Touches only the column that shows them.
    void refreshAges();

Q_SIGNALS:
    /// applyList() or applyChanges() found them gone. They have left the model by then.
    void tokensGone(Tokendesk::UserId owner, const QList<Tokendesk::Token> &tokens);
    /// Likewise new ones and those with another description, by id; not told of an owner's first list, nor where they
    /// are too many to be looked at one by one.
    void tokensTouched(Tokendesk::UserId owner, const QStringList &fresh, const QStringList &renamed);

private:
    friend class RowTransition<TokenModel>;
    using Rows = std::vector<quint32>;

    TokenRef refAt(quint32 slot) const;
    quint32 slotAt(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    QString displayed(quint32 slot, int column) const;
    QString toolTip(quint32 slot, int column) const;
    QString accessibleRow(quint32 slot) const;
    QString createdText(quint32 slot) const;
    bool isThisSession(quint32 slot) const;
    void show(const Rows &rows);
    void take(const TokenChanges &changes);
    void tellChanged(const Rows &changed);
    QList<Token> tokensAt(const Rows &slotNumbers) const;
    void tellTouched(UserId owner, const Rows &fresh, const Rows &renamed);
    void ownersChanged(const Rows &theirRows);
    void tellLookChanged();
    quint32 reasonsOf(quint32 slot) const;
    QString ownerText(const TokenOwner &owner, int column) const;

    const Clock &m_clock;
    std::unique_ptr<TokenStore> m_store;
    std::unique_ptr<TokenIndex> m_index;
    QTimer m_preparing; ///< for the first search and the first sort, once nothing more comes
    Rows m_shown; ///< slots of the store, in the order shown
    UserId m_sessionOwner = 0;
    QByteArray m_sessionTokenId;
};

} // namespace Tokendesk
