// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QObject>
#include <QPersistentModelIndex>
#include <QStringList>

/// What a view would believe that a model shows, told by nothing but the model's signals. Where it and the model
/// differ, a signal was wrong or missing. Keeps the role @p idRole of each row, and the text of column 0.
class ModelMirror : public QObject
{
public:
    ModelMirror(const QAbstractItemModel &model, int idRole, QObject *parent = nullptr)
        : QObject(parent), m_model(model), m_idRole(idRole), m_rows(read(0, model.rowCount()))
    {
        connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
            const QList<Row> made = read(first, last - first + 1);
            for (int i = 0; i < made.size(); ++i) {
                m_rows.insert(first + i, made.at(i));
            }
            inserted += made.size();
            ++signalCount;
        });
        connect(
            &model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
                // Until they are gone the rows must answer as before.
                for (const Row &row : read(first, last - first + 1)) {
                    removedIds.append(row.id);
                }
            });
        connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
            m_rows.remove(first, last - first + 1);
            removed += last - first + 1;
            ++signalCount;
        });
        connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
            const QList<Row> fresh = read(from.row(), to.row() - from.row() + 1);
            for (int i = 0; i < fresh.size(); ++i) {
                m_rows[from.row() + i] = fresh.at(i);
            }
            changed += fresh.size();
            ++signalCount;
        });
        connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] {
            m_places.clear();
            for (int row = 0; row < m_model.rowCount(); ++row) {
                m_places.append(QPersistentModelIndex(m_model.index(row, 0)));
            }
        });
        connect(&model, &QAbstractItemModel::layoutChanged, this, [this] {
            QList<Row> moved(m_rows.size());
            for (int row = 0; row < m_rows.size(); ++row) {
                const QPersistentModelIndex &place = m_places.at(row);
                if (place.isValid()) {
                    moved[place.row()] = m_rows.at(row);
                }
            }
            m_rows = moved;
            m_places.clear();
            ++layouts;
            ++signalCount;
        });
        connect(&model, &QAbstractItemModel::modelReset, this, [this] {
            m_rows = read(0, m_model.rowCount());
            ++resets;
            ++signalCount;
        });
    }

    bool agrees() const { return m_rows == read(0, m_model.rowCount()); }
    void forgetCounts()
    {
        inserted = removed = changed = 0;
        layouts = resets = signalCount = 0;
        removedIds.clear();
    }

    qsizetype inserted = 0; ///< rows
    qsizetype removed = 0; ///< rows
    qsizetype changed = 0; ///< rows, also those between changed ones
    int layouts = 0;
    int resets = 0;
    int signalCount = 0;
    QStringList removedIds;

private:
    struct Row
    {
        QString id;
        QString text;
        friend bool operator==(const Row &, const Row &) = default;
    };

    QList<Row> read(int first, int count) const
    {
        QList<Row> rows;
        for (int row = first; row < first + count; ++row) {
            const QModelIndex index = m_model.index(row, 0);
            rows.append({index.data(m_idRole).toString(), index.data().toString()});
        }
        return rows;
    }

    const QAbstractItemModel &m_model;
    int m_idRole;
    QList<Row> m_rows;
    QList<QPersistentModelIndex> m_places;
};
