// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokenmodel.h"

#include "app/model/rowtransition.h"
#include "app/model/tokenindex.h"
#include "app/model/tokenstore.h"

#include <algorithm>

namespace Tokendesk {

namespace {

/// While more comes, the processor has better things to do; and who has just seen the rows does not type yet.
constexpr std::chrono::milliseconds Rest{250};

} // namespace

TokenModel::TokenModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_store(std::make_unique<TokenStore>())
    , m_index(std::make_unique<TokenIndex>(*m_store))
{
    m_preparing.setSingleShot(true);
    connect(&m_preparing, &QTimer::timeout, this, [this] {
        if (m_store->tidy() || m_index->prepare()) {
            m_preparing.start(0);
        }
    });
}

TokenModel::~TokenModel() = default;

int TokenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TokenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void TokenModel::show(const Rows &rows)
{
    RowTransition<TokenModel>::apply(*this, m_shown, rows, static_cast<std::size_t>(m_store->slotCount()));
}

void TokenModel::tellChanged(const Rows &changed)
{
    if (changed.empty()) {
        return;
    }
    // A view repaints itself for any signal of more than one cell, so that a few wide ranges cost less than many exact
    // ones.
    constexpr std::size_t fewRanges = 8;
    std::vector<char> isChanged(static_cast<std::size_t>(m_store->slotCount()), 0);
    for (const quint32 slot : changed) {
        isChanged[slot] = 1;
    }
    std::vector<std::pair<int, int>> ranges;
    for (int row = 0; row < rowCount(); ++row) {
        if (isChanged[slotAt(row)] == 0) {
            continue;
        }
        if (!ranges.empty() && (ranges.back().second + 1 == row || ranges.size() == fewRanges)) {
            ranges.back().second = row;
        } else {
            ranges.emplace_back(row, row);
        }
    }
    for (const auto &[first, last] : ranges) {
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
}

qsizetype TokenModel::totalCount() const
{
    return m_store->size();
}

TokenRef TokenModel::token(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return {};
    }
    return refAt(slotAt(row));
}

TokenRef TokenModel::refAt(quint32 slot) const
{
    TokenRef ref;
    ref.owner = m_store->ownerAt(slot);
    ref.ownerName = m_store->owner(m_store->ownerNumberAt(slot)).name;
    ref.token = {QString::fromUtf8(m_store->idAt(slot)), QString::fromUtf8(m_store->descriptionAt(slot)),
        m_store->createdAt(slot)};
    return ref;
}

int TokenModel::rowOf(UserId owner, const QString &tokenId) const
{
    const auto slot = m_store->find(owner, tokenId.toUtf8());
    const auto row = slot ? std::find(m_shown.begin(), m_shown.end(), *slot) : m_shown.end();
    return row == m_shown.end() ? -1 : static_cast<int>(row - m_shown.begin());
}

bool TokenModel::contains(UserId owner, const QString &tokenId) const
{
    return m_store->find(owner, tokenId.toUtf8()).has_value();
}

std::optional<Token> TokenModel::find(UserId owner, const QString &tokenId) const
{
    const auto slot = m_store->find(owner, tokenId.toUtf8());
    return slot ? std::optional(tokensAt({*slot}).constFirst()) : std::nullopt;
}

void TokenModel::visitIds(const std::function<void(QByteArrayView tokenId)> &visit) const
{
    for (const quint32 slot : m_store->allSlots()) {
        visit(m_store->idAt(slot));
    }
}

void TokenModel::visitIdsOf(UserId owner, const std::function<void(QByteArrayView tokenId)> &visit) const
{
    for (const quint32 slot : m_store->slotsOf(owner)) {
        visit(m_store->idAt(slot));
    }
}

QByteArrayList TokenModel::idsOf(UserId owner) const
{
    QByteArrayList ids;
    for (const quint32 slot : m_store->slotsOf(owner)) {
        ids.append(m_store->idAt(slot).toByteArray());
    }
    return ids;
}

std::optional<TokenRef> TokenModel::tokenAmong(const QSet<QByteArray> &tokenIds) const
{
    if (tokenIds.isEmpty()) {
        return std::nullopt;
    }
    for (const quint32 slot : m_store->allSlots()) {
        const QByteArrayView id = m_store->idAt(slot);
        if (tokenIds.contains(QByteArray::fromRawData(id.data(), id.size()))) {
            return refAt(slot);
        }
    }
    return std::nullopt;
}

int TokenModel::countOf(UserId owner) const
{
    return static_cast<int>(m_store->slotsOf(owner).size());
}

QList<UserId> TokenModel::owners() const
{
    QList<UserId> owners;
    for (quint32 number = 0; number < m_store->ownerCount(); ++number) {
        const Rows &rows = m_store->rowsOfOwner(number);
        if (!rows.empty()) {
            owners.append(m_store->ownerAt(rows.front()));
        }
    }
    return owners;
}

QStringList TokenModel::descriptionsOf(UserId owner) const
{
    QStringList descriptions;
    for (const quint32 slot : m_store->slotsOf(owner)) {
        descriptions.append(QString::fromUtf8(m_store->descriptionAt(slot)));
    }
    return descriptions;
}

void TokenModel::clear()
{
    beginResetModel();
    m_shown.clear();
    m_index->clear();
    m_store->clear();
    endResetModel();
}

void TokenModel::take(const TokenStore::Changes &changes)
{
    if (changes.isEmpty()) {
        return;
    }
    m_index->setNow(m_clock.nowMs());
    show(m_index->updated(m_shown, changes));
    m_store->release(changes.removed);
    m_preparing.start(Rest);
    tellChanged(changes.changed);
    if (m_index->reasons().isInUse()) {
        tellLookChanged(); // of rows that are like those that came or went
    }
}

void TokenModel::applyList(UserId owner, const TokenRows &rows)
{
    applyLists({{owner, rows}});
}

void TokenModel::applyLists(const std::vector<OwnedRows> &lists)
{
    struct News
    {
        UserId owner;
        QList<Token> gone;
        Rows fresh;
        Rows renamed;
    };
    std::vector<News> news;
    TokenStore::Changes all;
    for (const OwnedRows &list : lists) {
        const bool isFirst = !m_store->wasListed(list.owner);
        const TokenStore::Changes changes = m_store->applyList(list.owner, list.rows);
        all.append(changes);
        if (!isFirst && !changes.isEmpty()) {
            news.push_back({list.owner, tokensAt(changes.removed), changes.inserted, changes.renamed});
        }
    }
    take(all);
    m_index->prepareSearch(); // which costs little, and somebody may already type
    for (const News &one : news) {
        if (!one.gone.isEmpty()) {
            Q_EMIT tokensGone(one.owner, one.gone);
        }
        tellTouched(one.owner, one.fresh, one.renamed);
    }
}

std::function<std::unique_ptr<TokenListParts>(TokenRows rows)> TokenModel::listReader(UserId owner) const
{
    // A copy, whose texts are shared: which rows there are can change meanwhile.
    return [known = std::make_shared<std::unique_ptr<const TokenStore>>(std::make_unique<TokenStore>(*m_store)), owner](
               TokenRows rows) {
        const std::unique_ptr<const TokenStore> store = std::move(*known); // goes here, in this thread
        TokenListDiff diff = store->diffOf(owner, rows);
        return std::make_unique<TokenListParts>(
            TokenListParts{owner, std::move(rows), std::move(diff), store->slotsOf(owner), 0, 0, {}, {}, {}, {}});
    };
}

std::function<std::vector<TokenChange>(const TokenRows &rows)> TokenModel::newsReader(UserId owner) const
{
    return [known = std::make_shared<const TokenStore>(*m_store), owner](const TokenRows &rows) {
        return known->newsIn(owner, rows);
    };
}

quint64 TokenModel::revision() const
{
    return m_store->revision();
}

void TokenModel::takePart(TokenListParts &parts, qsizetype rows, qsizetype bytes)
{
    const bool isFirst = !m_store->wasListed(parts.owner);
    const TokenStore::Changes changes = m_store->applyPart(parts, rows, bytes);
    if (!isFirst) {
        parts.gone.append(tokensAt(changes.removed));
        parts.fresh.insert(parts.fresh.end(), changes.inserted.begin(), changes.inserted.end());
        parts.renamed.insert(parts.renamed.end(), changes.renamed.begin(), changes.renamed.end());
    }
    take(changes);
    if (!parts.isWhole()) {
        return;
    }
    if (!parts.gone.isEmpty()) {
        Q_EMIT tokensGone(parts.owner, parts.gone);
    }
    tellTouched(parts.owner, parts.fresh, parts.renamed);
}

void TokenModel::upsert(UserId owner, const Token &token)
{
    take(m_store->upsert(owner, token));
}

void TokenModel::remove(UserId owner, const QString &tokenId)
{
    take(m_store->remove(owner, tokenId.toUtf8()));
}

void TokenModel::applyChanges(UserId owner, const std::vector<TokenChange> &told)
{
    const TokenStore::Changes changes = m_store->applyChanges(owner, told);
    if (changes.isEmpty()) {
        return;
    }
    const QList<Token> gone = tokensAt(changes.removed);
    take(changes);
    if (!gone.isEmpty()) {
        Q_EMIT tokensGone(owner, gone);
    }
    tellTouched(owner, changes.inserted, changes.renamed);
}

void TokenModel::tellTouched(UserId owner, const Rows &fresh, const Rows &renamed)
{
    constexpr std::size_t enoughToLookAt = 200;
    const std::size_t count = fresh.size() + renamed.size();
    if (count == 0 || count > enoughToLookAt) {
        return;
    }
    const auto ids = [this](const Rows &slotNumbers) {
        QStringList found;
        for (const quint32 slot : slotNumbers) {
            found.append(QString::fromUtf8(m_store->idAt(slot)));
        }
        return found;
    };
    Q_EMIT tokensTouched(owner, ids(fresh), ids(renamed));
}

QList<Token> TokenModel::tokensAt(const Rows &slotNumbers) const
{
    QList<Token> tokens;
    for (const quint32 slot : slotNumbers) {
        tokens.append(Token{QString::fromUtf8(m_store->idAt(slot)), QString::fromUtf8(m_store->descriptionAt(slot)),
            m_store->createdAt(slot)});
    }
    return tokens;
}

void TokenModel::setOwnerName(UserId owner, const QString &name)
{
    if (m_store->setOwnerName(owner, name)) {
        ownersChanged(m_store->slotsOf(owner));
    }
}

void TokenModel::setOwners(const QList<User> &users)
{
    Rows theirs;
    bool isNews = false;
    for (const User &user : users) {
        TokenOwner details;
        details.name = user.name.isEmpty() ? user.email : user.name;
        details.email = user.email;
        details.administrator = user.administrator;
        details.blocked = user.blocked;
        details.lastSignIn = user.lastLogin;
        details.isKnown = true;
        if (m_store->setOwner(user.id, details)) {
            isNews = true;
            const Rows &rows = m_store->slotsOf(user.id);
            theirs.insert(theirs.end(), rows.begin(), rows.end());
        }
    }
    if (isNews) {
        ownersChanged(theirs);
    }
}

void TokenModel::ownersChanged(const Rows &theirRows)
{
    m_index->setNow(m_clock.nowMs());
    show(m_index->afterOwnersChanged(m_shown, theirRows));
    tellChanged(theirRows);
}

void TokenModel::setThisSession(UserId owner, const QString &tokenId)
{
    Rows touched;
    const auto note = [&] {
        if (const auto slot = m_store->find(m_sessionOwner, m_sessionTokenId)) {
            touched.push_back(*slot);
        }
    };
    note();
    m_sessionOwner = owner;
    m_sessionTokenId = tokenId.toUtf8();
    note();
    tellChanged(touched);
}

void TokenModel::refreshAges()
{
    if (!m_shown.empty()) {
        Q_EMIT dataChanged(index(0, CreatedColumn), index(rowCount() - 1, CreatedColumn), {Qt::DisplayRole});
    }
}

} // namespace Tokendesk
