// SPDX-License-Identifier: GPL-3.0-or-later
// What TokenModel shows of a row. Which rows it shows is in tokenmodel.cpp.
#include "app/core/displaytext.h"
#include "app/model/agetext.h"
#include "app/model/looktext.h"
#include "app/model/tokenindex.h"
#include "app/model/tokenmodel.h"
#include "app/model/tokenstore.h"

namespace Tokendesk {

namespace {

constexpr qsizetype cellChars = 300;
constexpr qsizetype toolTipChars = 2000;

} // namespace

QVariant TokenModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) {
        return {};
    }
    const quint32 slot = slotAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayed(slot, index.column());
    case Qt::ToolTipRole:
        return toolTip(slot, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == DescriptionColumn ? accessibleRow(slot) : displayed(slot, index.column());
    case TokenIdRole:
        return QString::fromUtf8(m_store->idAt(slot));
    case OwnerIdRole:
        return static_cast<qlonglong>(m_store->ownerAt(slot));
    case CreatedMsRole: {
        const Timestamp created = m_store->createdAt(slot);
        return created ? QVariant(static_cast<qlonglong>(*created)) : QVariant();
    }
    case ReasonsRole:
        return reasonsOf(slot);
    case ThisSessionRole:
        return isThisSession(slot);
    default:
        return {};
    }
}

QVariant TokenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case DescriptionColumn:
        return tr("Description");
    case CreatedColumn:
        return tr("Created", "heading of a column: when a token was created");
    case OwnerColumn:
        return tr("Owner");
    case IdColumn:
        return tr("Id");
    case EmailColumn:
        return tr("E-mail");
    case AdministratorColumn:
        return tr("Administrator");
    case BlockedColumn:
        return tr("Blocked");
    case LastSignInColumn:
        return tr("Last sign-in", "heading of a column: when the owner of a token signed in");
    case LookColumn:
        return tr("Needs a look", "heading of a column: why a token deserves attention");
    case ColumnCount:
        break;
    }
    return {};
}

QString TokenModel::displayed(quint32 slot, int column) const
{
    switch (static_cast<Column>(column)) {
    case DescriptionColumn:
        return displayText(m_store->descriptionAt(slot), cellChars);
    case CreatedColumn:
        return createdText(slot);
    case LookColumn:
        return LookText::summary(reasonsOf(slot));
    case OwnerColumn:
    case EmailColumn:
    case AdministratorColumn:
    case BlockedColumn:
    case LastSignInColumn:
        return ownerText(m_store->owner(m_store->ownerNumberAt(slot)), column);
    case IdColumn: {
        const QString id = QString::fromUtf8(m_store->idAt(slot));
        // The ids of one server begin alike: only their ends tell them apart.
        return id.size() <= idTailChars ? displayText(id, cellChars)
                                        : QChar(0x2026) + displayText(QStringView(id).last(idTailChars), cellChars);
    }
    case ColumnCount:
        break;
    }
    return {};
}

quint32 TokenModel::reasonsOf(quint32 slot) const
{
    return m_index->reasons().of(slot, m_clock.nowMs());
}

QString TokenModel::ownerText(const TokenOwner &owner, int column) const
{
    switch (column) {
    case EmailColumn:
        return displayText(owner.email, cellChars);
    case AdministratorColumn:
        return owner.administrator ? tr("Yes", "the owner of a token is an administrator") : QString();
    case BlockedColumn:
        return owner.blocked ? tr("Yes", "the owner of a token is blocked") : QString();
    case LastSignInColumn:
        if (!owner.isKnown) {
            return {};
        }
        return owner.lastSignIn ? AgeText::of(*owner.lastSignIn, m_clock.nowMs())
                                : tr("never", "when the owner of a token signed in");
    default:
        return displayText(owner.name, cellChars);
    }
}

QString TokenModel::toolTip(quint32 slot, int column) const
{
    switch (static_cast<Column>(column)) {
    case DescriptionColumn:
        return displayText(m_store->descriptionAt(slot), toolTipChars);
    case CreatedColumn: {
        const Timestamp created = m_store->createdAt(slot);
        return created ? AgeText::inFull(*created) : tr("The server has not told when this token was created.");
    }
    case OwnerColumn:
        return displayText(m_store->owner(m_store->ownerNumberAt(slot)).name, toolTipChars);
    case IdColumn:
        return displayText(m_store->idAt(slot), toolTipChars);
    case EmailColumn:
        return displayText(m_store->owner(m_store->ownerNumberAt(slot)).email, toolTipChars);
    case AdministratorColumn:
    case BlockedColumn:
        return displayed(slot, column);
    case LookColumn:
        return LookText::explanation(reasonsOf(slot), lookSettings());
    case LastSignInColumn: {
        const TokenOwner &owner = m_store->owner(m_store->ownerNumberAt(slot));
        return owner.lastSignIn ? AgeText::inFull(*owner.lastSignIn) : displayed(slot, column);
    }
    case ColumnCount:
        break;
    }
    return {};
}

QString TokenModel::accessibleRow(quint32 slot) const
{
    const QString description = displayed(slot, DescriptionColumn);
    const QString created = createdText(slot);
    const QString owner = displayed(slot, OwnerColumn);
    // Arguments go in at once: a description that holds "%2" must not be taken for a place.
    if (isThisSession(slot)) {
        return owner.isEmpty()
            ? tr("%1, created %2, the token of this session").arg(description, created)
            : tr("%1, created %2, owner %3, the token of this session").arg(description, created, owner);
    }
    return owner.isEmpty() ? tr("%1, created %2").arg(description, created)
                           : tr("%1, created %2, owner %3").arg(description, created, owner);
}

QString TokenModel::createdText(quint32 slot) const
{
    if (const Timestamp created = m_store->createdAt(slot)) {
        return AgeText::of(*created, m_clock.nowMs());
    }
    return m_store->isFreshlyCreated(slot) ? AgeText::justNow() : AgeText::unknown();
}

bool TokenModel::isThisSession(UserId owner, const QString &tokenId) const
{
    return !m_sessionTokenId.isEmpty() && owner == m_sessionOwner && tokenId.toUtf8() == m_sessionTokenId;
}

bool TokenModel::isThisSession(quint32 slot) const
{
    return !m_sessionTokenId.isEmpty() && m_store->ownerAt(slot) == m_sessionOwner
        && m_store->idAt(slot) == m_sessionTokenId;
}

} // namespace Tokendesk
