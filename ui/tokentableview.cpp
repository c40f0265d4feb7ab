// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokentableview.h"

#include "app/model/tokenmodel.h"
#include "ui/recentmarks.h"
#include "ui/retranslation.h"
#include "ui/tokendelegate.h"
#include "ui/tokenheader.h"

#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace Tokendesk {

TokenTableView::TokenTableView(TokenModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new TokenDelegate(this))
{
    setObjectName(QStringLiteral("tokenTable"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);

    verticalHeader()->hide();
    // A fixed height: asking each row for its size takes 11 s at 100,000 rows.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = new TokenHeader(this);
    setHorizontalHeader(header);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSortIndicator(TokenModel::CreatedColumn, Qt::DescendingOrder);
    setSortingEnabled(true);
    applyFontMetrics();
    const int em = fontMetrics().averageCharWidth();
    header->resizeSection(TokenModel::DescriptionColumn, em * 52);
    header->resizeSection(TokenModel::CreatedColumn, em * 24);
    header->resizeSection(TokenModel::OwnerColumn, em * 26);
    keepTranslated(*this, [this, header] {
        setAccessibleName(tr("Access tokens"));
        header->setAccessibleName(tr("Columns"));
        header->viewport()->update();
        viewport()->update();
    });
}

void TokenTableView::setMarks(const RecentMarks &marks)
{
    m_delegate->setMarks(&marks);
    connect(&marks, &RecentMarks::faded, viewport(), qOverload<>(&QWidget::update));
}

QList<TokenRef> TokenTableView::selectedTokens() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<TokenRef> tokens;
    tokens.reserve(rows.size());
    for (const QModelIndex &index : std::as_const(rows)) {
        tokens.append(m_model.token(index.row()));
    }
    return tokens;
}

QList<UserId> TokenTableView::selectedOwners() const
{
    QList<UserId> owners;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const UserId owner = m_model.index(row, 0).data(TokenModel::OwnerIdRole).toLongLong();
            if (!owners.contains(owner)) {
                owners.append(owner);
            }
            if (owners.size() > 1) {
                return owners;
            }
        }
    }
    return owners;
}

int TokenTableView::selectedCount() const
{
    // Counting the ranges: with everything selected, a list of all indexes costs more than the selection itself.
    int count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        count += range.left() == 0 ? range.height() : 0;
    }
    return count;
}

void TokenTableView::selectToken(UserId owner, const QString &tokenId)
{
    const int row = m_model.rowOf(owner, tokenId);
    if (row >= 0) {
        selectRow(row);
        scrollTo(m_model.index(row, TokenModel::DescriptionColumn));
    }
}

QByteArray TokenTableView::columnState() const
{
    return horizontalHeader()->saveState();
}

bool TokenTableView::restoreColumnState(const QByteArray &state)
{
    return !state.isEmpty() && horizontalHeader()->restoreState(state);
}

QString TokenTableView::selectedRowsAsText() const
{
    // A tab or line break within a cell would break the table that this is pasted into.
    const auto onOneLine = [](QString text) {
        for (const QChar breaking : {u'\t', u'\n', u'\r', u'\v', u'\f', u'\u0085', u'\u2028', u'\u2029'}) {
            text.replace(breaking, u' ');
        }
        return text;
    };
    QStringList lines;
    const QList<TokenRef> tokens = selectedTokens();
    for (const TokenRef &ref : tokens) {
        QStringList cells{onOneLine(ref.token.description),
            ref.token.createdAt ? QDateTime::fromMSecsSinceEpoch(*ref.token.createdAt).toString(Qt::ISODate)
                                : QString()};
        if (!isColumnHidden(TokenModel::OwnerColumn)) {
            cells.append(onOneLine(ref.ownerName));
        }
        cells.append(onOneLine(ref.token.id));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void TokenTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        applyFontMetrics();
    }
}

void TokenTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionCountChanged();
}

void TokenTableView::applyFontMetrics()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
}

} // namespace Tokendesk
