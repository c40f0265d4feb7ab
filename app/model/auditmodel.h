// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/auditlog.h"
#include "app/core/clock.h"

#include <QAbstractTableModel>

#include <functional>

namespace Tokendesk {

/// Events of the audit log, newest first. Never fetches: it is given page after page. Server text comes as it is to be
/// shown: cut, and with what would not be seen made visible.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ActionColumn, AuthorColumn, DetailsColumn, AddressColumn, ColumnCount };
    using NameOf = std::function<QString(UserId)>;

    /// @p clock must outlive this. @p nameOf: empty for users that it does not know.
    AuditModel(const Clock &clock, NameOf nameOf, QObject *parent = nullptr);

    void clear();
    void append(const QList<AuditEvent> &events);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const AuditEvent &event, int column, qsizetype length) const;
    QString authorOf(const AuditEvent &event) const;

    const Clock &m_clock;
    NameOf m_nameOf;
    QList<AuditEvent> m_events;
};

} // namespace Tokendesk
