// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/losttokendialog.h"

#include "app/core/displaytext.h"
#include "app/model/agetext.h"
#include "ui/dialoglook.h"
#include "ui/retranslation.h"
#include "ui_losttokendialog.h"

#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace Tokendesk {

namespace {

enum Column { DescriptionColumn, CreatedColumn, IdColumn };

constexpr qsizetype shownIdEnd = 12; ///< as in the table: ids differ at their end

} // namespace

LostTokenDialog::LostTokenDialog(QList<TokenRef> tokens, qint64 nowMs, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::LostTokenDialog>()), m_tokens(std::move(tokens))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("lostTokenDialog"));
    giveLook(*this, *m_ui->heading);
    const auto count = static_cast<int>(m_tokens.size());
    for (const TokenRef &token : std::as_const(m_tokens)) {
        auto *item = new QTreeWidgetItem(m_ui->list);
        item->setText(DescriptionColumn, displayText(token.token.description, 200));
        const QString id = displayText(token.token.id, 300);
        item->setText(IdColumn, id.size() > shownIdEnd ? QStringLiteral("…") + id.right(shownIdEnd) : id);
        item->setToolTip(IdColumn, id.toHtmlEscaped());
        item->setCheckState(DescriptionColumn, count == 1 ? Qt::Checked : Qt::Unchecked);
    }
    m_ui->list->setCurrentItem(m_ui->list->topLevelItem(0));
    QHeaderView *header = m_ui->list->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(DescriptionColumn, QHeaderView::Stretch);
    const int em = fontMetrics().averageCharWidth();
    header->resizeSection(CreatedColumn, em * 20);
    header->resizeSection(IdColumn, em * 20);
    constexpr int mostRows = 8;
    const int line = m_ui->list->sizeHintForRow(0);
    m_ui->list->setFixedHeight(header->sizeHint().height() + line * std::clamp(count, 2, mostRows) + em);

    QPushButton *keep = m_ui->buttons->button(QDialogButtonBox::Cancel);
    keep->setDefault(true);
    m_revoke = m_ui->buttons->addButton(QString(), QDialogButtonBox::DestructiveRole);
    m_revoke->setObjectName(QStringLiteral("revokeButton"));
    m_revoke->setAutoDefault(false);
    keep->setFocus();
    connect(m_revoke, &QPushButton::clicked, this, &LostTokenDialog::revokeChosen);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &LostTokenDialog::reject);
    connect(m_ui->list, &QTreeWidget::itemChanged, this, &LostTokenDialog::update);
    keepTranslated(*this, [this, nowMs] { retranslate(nowMs); });
}

LostTokenDialog::~LostTokenDialog() = default;

void LostTokenDialog::retranslate(qint64 nowMs)
{
    m_ui->retranslateUi(this);
    const auto count = static_cast<int>(m_tokens.size());
    m_ui->heading->setText(count == 1 ? tr("There is a new token whose secret nobody has seen here")
                                      : tr("There are %n new tokens of that description", nullptr, count));
    m_ui->advice->setText(count == 1
            ? tr(
                "It appeared after you asked for it, but the server's answer was lost, and with it the token's secret, "
                "which is told only once. If it is yours, revoke it and create another. Somebody else may have made "
                "it at the same moment, though: in that case keep it.")
            : tr("They appeared after you asked for one, but the server's answer was lost, and with it the secret, "
                 "which is told only once. At most one of them is yours: revoke that one and create another. The rest "
                 "was made by somebody else at the same moment: keep them."));
    for (int i = 0; i < count; ++i) {
        const Timestamp created = m_tokens.at(i).token.createdAt;
        m_ui->list->topLevelItem(i)->setText(
            CreatedColumn, created ? AgeText::of(*created, nowMs) : AgeText::unknown());
    }
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(count == 1 ? tr("Keep Token") : tr("Keep All"));
    update();
}

QList<TokenRef> LostTokenDialog::chosen() const
{
    QList<TokenRef> ticked;
    for (int i = 0; i < m_tokens.size(); ++i) {
        if (m_ui->list->topLevelItem(i)->checkState(DescriptionColumn) == Qt::Checked) {
            ticked.append(m_tokens.at(i));
        }
    }
    return ticked;
}

void LostTokenDialog::update()
{
    const auto count = static_cast<int>(chosen().size());
    m_revoke->setEnabled(count > 0);
    m_revoke->setText(count > 1 ? tr("Revoke %n Tokens", nullptr, count) : tr("Revoke Token"));
}

void LostTokenDialog::revokeChosen()
{
    const QList<TokenRef> tokens = chosen();
    accept();
    Q_EMIT revokeWanted(tokens);
}

} // namespace Tokendesk
