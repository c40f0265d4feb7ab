// SPDX-License-Identifier: GPL-3.0-or-later
// What TokenModel shows of a row. Which rows it shows is in tokenmodel.cpp.
#include "app/core/displaytext.h"
#include "app/model/agetext.h"
#include "app/model/tokenmodel.h"
#include "app/model/tokenstore.h"

namespace Tokendesk {

namespace {

constexpr qsizetype cellChars = 300;
constexpr qsizetype toolTipChars = 2000;
constexpr qsizetype idTailChars = 8;

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
    case OwnerColumn:
        return displayText(m_store->ownerName(m_store->ownerNumberAt(slot)), cellChars);
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
        return displayText(m_store->ownerName(m_store->ownerNumberAt(slot)), toolTipChars);
    case IdColumn:
        return displayText(m_store->idAt(slot), toolTipChars);
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

bool TokenModel::isThisSession(quint32 slot) const
{
    return !m_sessionTokenId.isEmpty() && m_store->ownerAt(slot) == m_sessionOwner
        && m_store->idAt(slot) == m_sessionTokenId;
}

} // namespace Tokendesk
