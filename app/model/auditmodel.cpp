// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/auditmodel.h"

#include "app/core/displaytext.h"
#include "app/model/agetext.h"

#include <utility>

namespace Tokendesk {

namespace {

constexpr qsizetype cellChars = 300;
constexpr qsizetype toolTipChars = 2000;

} // namespace

AuditModel::AuditModel(const Clock &clock, NameOf nameOf, QObject *parent)
    : QAbstractTableModel(parent), m_clock(clock), m_nameOf(std::move(nameOf))
{
}

void AuditModel::clear()
{
    beginResetModel();
    m_events.clear();
    endResetModel();
}

void AuditModel::append(const QList<AuditEvent> &events)
{
    if (events.isEmpty()) {
        return;
    }
    const auto first = static_cast<int>(m_events.size());
    beginInsertRows({}, first, first + static_cast<int>(events.size()) - 1);
    m_events.append(events);
    endInsertRows();
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditModel::authorOf(const AuditEvent &event) const
{
    if (!event.author) {
        return tr("the server", "who did something");
    }
    const QString name = m_nameOf(*event.author);
    return name.isEmpty() ? tr("user %1").arg(*event.author) : name;
}

QString AuditModel::textOf(const AuditEvent &event, int column, qsizetype length) const
{
    switch (static_cast<Column>(column)) {
    case TimeColumn:
        return event.createdAt ? AgeText::of(*event.createdAt, m_clock.nowMs()) : AgeText::unknown();
    case ActionColumn:
        return displayText(event.action, length);
    case AuthorColumn:
        return displayText(authorOf(event), length);
    case DetailsColumn:
        return event.details == QLatin1String("{}") ? QString() : displayText(event.details, length);
    case AddressColumn:
        return displayText(event.ipAddress, length);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) {
        return {};
    }
    const AuditEvent &event = m_events.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(event, index.column(), cellChars);
    case Qt::ToolTipRole:
        return index.column() == TimeColumn && event.createdAt ? AgeText::inFull(*event.createdAt)
                                                               : textOf(event, index.column(), toolTipChars);
    case Qt::AccessibleTextRole:
        if (index.column() == TimeColumn) {
            //: An event, for a screen reader: %1 is what was done, %2 by whom, %3 when
            return tr("%1 by %2, %3")
                .arg(textOf(event, ActionColumn, cellChars), textOf(event, AuthorColumn, cellChars),
                    textOf(event, TimeColumn, cellChars));
        }
        return textOf(event, index.column(), cellChars);
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case TimeColumn:
        return tr("When");
    case ActionColumn:
        return tr("Action", "heading of a column: what was done");
    case AuthorColumn:
        return tr("By", "heading of a column: who did it");
    case DetailsColumn:
        return tr("Details");
    case AddressColumn:
        return tr("Address", "heading of a column: the IP address that it came from");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Tokendesk
