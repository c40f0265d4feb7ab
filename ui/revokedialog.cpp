// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/revokedialog.h"

#include "app/core/displaytext.h"
#include "app/model/agetext.h"
#include "app/model/revokejob.h"
#include "ui/dialoglook.h"
#include "ui/documentsaver.h"
#include "ui/errortext.h"
#include "ui/outcometext.h"
#include "ui/retranslation.h"
#include "ui_revokedialog.h"

#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace Tokendesk {

namespace {

enum Column { DescriptionColumn, OwnerColumn, CreatedColumn, ResultColumn };

bool isGone(const RevokeJob::Item &item)
{
    return RevokeJob::isGone(item.outcome);
}

/// As many as are seen at once. With more, the results stay to be read and saved.
constexpr int rowsWithoutScrolling = 8;

} // namespace

RevokeDialog::RevokeDialog(const QList<TokenRef> &tokens, bool thisSession, qint64 nowMs, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::RevokeDialog>()), m_count(static_cast<int>(tokens.size()))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("revokeDialog"));
    giveLook(*this, *m_ui->heading);
    if (thisSession) {
        m_ui->note->tell(InlineNote::Kind::Warning, [count = m_count] {
            return count == 1
                ? tr("This window is signed in with this very token. Once it is revoked, you have to sign in again.")
                : tr("This window is signed in with one of these tokens. Once it is revoked, you have to sign in "
                     "again.");
        });
    }
    for (const TokenRef &token : tokens) {
        auto *item = new QTreeWidgetItem(m_ui->list);
        item->setText(DescriptionColumn, displayText(token.token.description, 200));
        item->setText(OwnerColumn, displayText(token.ownerName, 80));
        item->setSizeHint(DescriptionColumn, {0, fontMetrics().height() * 3 / 2});
    }
    QHeaderView *header = m_ui->list->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(DescriptionColumn, QHeaderView::Stretch);
    const int em = fontMetrics().averageCharWidth();
    header->resizeSection(OwnerColumn, em * 20);
    header->resizeSection(CreatedColumn, em * 18);
    header->resizeSection(ResultColumn, em * 26);
    m_ui->list->setColumnHidden(ResultColumn, true);
    const int line = m_ui->list->sizeHintForRow(0);
    const int height = header->sizeHint().height() + line * std::clamp(m_count, 2, rowsWithoutScrolling) + em;
    m_ui->list->setMinimumHeight(height);
    if (m_count <= rowsWithoutScrolling) {
        m_ui->list->setMaximumHeight(height + line);
        m_ui->layout->insertStretch(m_ui->layout->indexOf(m_ui->progress) + 1, 1);
    }
    m_ui->progress->setRange(0, m_count);
    m_ui->progress->hide();

    m_cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    m_revoke = m_ui->buttons->addButton(QString(), QDialogButtonBox::DestructiveRole);
    m_revoke->setObjectName(QStringLiteral("revokeButton"));
    m_revoke->setAutoDefault(false);
    m_report = m_ui->buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_report->setObjectName(QStringLiteral("reportButton"));
    m_report->setAutoDefault(false);
    m_report->hide();
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    connect(m_report, &QPushButton::clicked, this, &RevokeDialog::saveReport);
    connect(m_revoke, &QPushButton::clicked, this, &RevokeDialog::ask);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &RevokeDialog::reject);
    keepTranslated(*this, [this, tokens, nowMs] { retranslate(tokens, nowMs); });
}

RevokeDialog::~RevokeDialog() = default;

void RevokeDialog::retranslate(const QList<TokenRef> &tokens, qint64 nowMs)
{
    m_ui->retranslateUi(this);
    setWindowTitle(m_count == 1 ? tr("Revoke Token") : tr("Revoke Tokens"));
    m_ui->heading->setText(
        m_count == 1 ? tr("Revoke this token for good?") : tr("Revoke these %n tokens for good?", nullptr, m_count));
    m_ui->advice->setText(m_count == 1
            ? tr("Whatever still uses it will no longer be let in. This cannot be undone.")
            : tr("Whatever still uses one of them will no longer be let in. This cannot be undone."));
    for (int i = 0; i < m_count; ++i) {
        const Timestamp created = tokens.at(i).token.createdAt;
        m_ui->list->topLevelItem(i)->setText(
            CreatedColumn, created ? AgeText::of(*created, nowMs) : AgeText::unknown());
        if (m_job) {
            showItem(i);
        }
    }
    sayButtons();
}

void RevokeDialog::sayButtons()
{
    if (m_isRetry)
        m_revoke->setText(isInterrupted() ? tr("Resume") : tr("Try Again"));
    else
        m_revoke->setText(m_count == 1 ? tr("Revoke Token") : tr("Revoke %n Tokens", nullptr, m_count));
    m_report->setText(tr("Save Report…"));
    m_cancel->setText(m_isOver ? tr("Close") : tr("Cancel"));
}

void RevokeDialog::ask()
{
    if (m_running) {
        return;
    }
    setRunning(true);
    if (m_job) {
        m_job->retry();
        for (int i = 0; i < m_count; ++i) {
            showItem(i);
        }
        updateProgress();
    } else if (!m_asked) {
        m_asked = true;
        Q_EMIT revokeWanted();
    }
}

void RevokeDialog::showGone(int index)
{
    if (m_asked) {
        return;
    }
    showResults();
    m_ui->list->topLevelItem(index)->setText(ResultColumn, tr("Already gone"));
    for (int i = 0; i < m_count; ++i) {
        if (m_ui->list->topLevelItem(i)->text(ResultColumn).isEmpty()) {
            return;
        }
    }
    m_revoke->setEnabled(false);
    m_isOver = true;
    sayButtons();
    m_ui->note->tell(InlineNote::Kind::Warning,
        m_count == 1 ? tr("This token was revoked elsewhere in the meantime. There is nothing left to do.")
                     : tr("These tokens were revoked elsewhere in the meantime. There is nothing left to do."));
}

void RevokeDialog::follow(RevokeJob *job)
{
    m_job = job;
    connect(job, &RevokeJob::itemChanged, this, [this](int index) {
        showItem(index);
        updateProgress();
    });
    connect(job, &RevokeJob::finished, this, &RevokeDialog::handleFinished);
    updateProgress();
}

void RevokeDialog::reject()
{
    if (m_running && m_job) {
        // What was sent cannot be called back: its answers are waited for, and shown.
        m_cancel->setEnabled(false);
        m_job->cancel();
        return;
    }
    if (!m_running) {
        QDialog::reject();
    }
}

void RevokeDialog::showItem(int index)
{
    const RevokeJob::Item &result = m_job->items().at(index);
    const QString text = OutcomeText::of(result.outcome, result.error);
    QTreeWidgetItem *item = m_ui->list->topLevelItem(index);
    item->setText(ResultColumn, text);
    item->setToolTip(ResultColumn, text.toHtmlEscaped());
}

void RevokeDialog::handleFinished()
{
    const auto &items = m_job->items();
    const auto gone = static_cast<int>(std::count_if(items.cbegin(), items.cend(), isGone));
    setRunning(false);
    if (gone == m_count && m_count <= rowsWithoutScrolling) {
        accept();
        Q_EMIT allRevoked(gone);
        return;
    }
    m_isRetry = gone != m_count;
    m_isOver = true;
    sayButtons();
    m_report->setVisible(m_count > 1);
    m_cancel->setFocus();
    if (gone == m_count) {
        m_revoke->hide();
        m_ui->note->tell(InlineNote::Kind::Information, tr("All %n token(s) are revoked.", nullptr, gone));
        Q_EMIT allRevoked(gone);
        return;
    }
    const auto failed =
        std::find_if(items.cbegin(), items.cend(), [](const auto &item) { return item.error.has_value(); });
    QString summary =
        m_count == 1 ? tr("The token was not revoked.") : tr("%1 of %n token(s) revoked.", nullptr, m_count).arg(gone);
    if (failed != items.cend()) {
        const ErrorText why = errorText(*failed->error, Doing::Revoking);
        //: %1 how many were revoked, %2 why not all, %3 what to do
        summary = tr("%1 %2 %3").arg(summary, why.summary, why.advice).trimmed();
    }
    m_ui->note->tell(InlineNote::Kind::Warning, summary);
}

bool RevokeDialog::isInterrupted() const
{
    const auto &items = m_job->items();
    return std::any_of(items.cbegin(), items.cend(),
        [](const RevokeJob::Item &item) { return item.outcome == RevokeJob::Outcome::Interrupted; });
}

void RevokeDialog::saveReport()
{
    const QByteArray report = OutcomeText::report(m_job->items());
    auto *saver = new DocumentSaver(
        {tr("Save the Report"), QStringLiteral("revoked-tokens.csv"), QStringLiteral("csv"), tr("Tables (*.csv)")},
        [report](QIODevice &device) { return device.write(report) == report.size(); }, this);
    connect(saver, &DocumentSaver::saved, this, [this, saver] {
        m_ui->note->tell(InlineNote::Kind::Information, tr("The report was saved."));
        saver->deleteLater();
    });
    connect(saver, &DocumentSaver::ended, saver, &QObject::deleteLater);
    saver->chooseFile();
}

void RevokeDialog::updateProgress()
{
    m_ui->progress->setValue(m_job->doneCount());
}

void RevokeDialog::showResults()
{
    if (m_ui->list->isColumnHidden(ResultColumn)) {
        m_ui->list->setColumnHidden(ResultColumn, false);
        // Beside the others, not instead of what the tokens are called.
        resize(width() + m_ui->list->columnWidth(ResultColumn), height());
    }
}

void RevokeDialog::setRunning(bool running)
{
    m_running = running;
    m_revoke->setEnabled(!running);
    m_report->hide();
    m_cancel->setEnabled(true);
    m_isOver = false;
    sayButtons();
    m_ui->progress->setVisible(running);
    showResults();
    if (running) {
        m_ui->note->clear();
    }
}

} // namespace Tokendesk
