// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offboarddialog.h"

#include "app/core/displaytext.h"
#include "app/model/agetext.h"
#include "app/model/offboardjob.h"
#include "ui/dialoglook.h"
#include "ui/documentsaver.h"
#include "ui/errortext.h"
#include "ui/outcometext.h"
#include "ui/retranslation.h"
#include "ui_offboarddialog.h"

#include <QHeaderView>
#include <QPushButton>

namespace Tokendesk {

namespace {

enum Column { DescriptionColumn, CreatedColumn, ResultColumn };

constexpr qsizetype nameChars = 120;

/// The first of name, e-mail and number that can be read and typed as it is.
QString typeable(const User &user)
{
    for (const QString &text : {user.name, user.email}) {
        if (!text.trimmed().isEmpty() && displayText(text, nameChars) == text) {
            return text.simplified();
        }
    }
    return QString::number(user.id);
}

} // namespace

OffboardDialog::OffboardDialog(OffboardJob *job, qint64 nowMs, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::OffboardDialog>())
    , m_job(job)
    , m_nowMs(nowMs)
    , m_wanted(typeable(job->user()))
{
    job->setParent(this);
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("offboardDialog"));
    giveLook(*this, *m_ui->heading);
    QHeaderView *header = m_ui->list->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(DescriptionColumn, QHeaderView::Stretch);
    const int em = fontMetrics().averageCharWidth();
    header->resizeSection(CreatedColumn, em * 18);
    header->resizeSection(ResultColumn, em * 28);
    m_ui->list->setMinimumHeight(fontMetrics().height() * 8);

    m_cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    m_offboard = m_ui->buttons->addButton(QString(), QDialogButtonBox::DestructiveRole);
    m_offboard->setObjectName(QStringLiteral("offboardButton"));
    m_report = m_ui->buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_report->setObjectName(QStringLiteral("reportButton"));
    for (QPushButton *button : {m_offboard, m_report}) {
        button->setAutoDefault(false);
    }
    m_cancel->setDefault(true);
    m_ui->name->setFocus();

    connect(m_offboard, &QPushButton::clicked, this, &OffboardDialog::press);
    connect(m_report, &QPushButton::clicked, this, &OffboardDialog::saveReport);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &OffboardDialog::reject);
    connect(m_ui->name, &QLineEdit::textChanged, this, &OffboardDialog::updateButtons);
    connect(m_ui->block, &QCheckBox::toggled, this, &OffboardDialog::updateButtons);
    connect(job, &OffboardJob::stepChanged, this, &OffboardDialog::updateAll);
    connect(job, &OffboardJob::itemsChanged, this, &OffboardDialog::fillList);
    connect(job, &OffboardJob::itemChanged, this, &OffboardDialog::showItem);
    keepTranslated(*this, [this] { retranslate(); });
}

OffboardDialog::~OffboardDialog() = default;

void OffboardDialog::retranslate()
{
    m_ui->retranslateUi(this);
    const User &user = m_job->user();
    m_ui->heading->setText(tr("Offboard %1").arg(displayText(user.name.isEmpty() ? user.email : user.name, nameChars)));
    m_ui->advice->setText(
        //: %1 is an e-mail address or nothing, %2 the number of a user
        tr("Account: %1 (user %2). Every access token of it is revoked. Whatever still uses one of them will no longer "
           "be let in. This cannot be undone.")
            .arg(user.email.isEmpty() ? tr("no e-mail address") : displayText(user.email, nameChars),
                QString::number(user.id)));
    //: %1 is a name
    m_ui->nameLabel->setText(tr("To confirm, &type “%1”:").arg(QString(m_wanted).replace(u'&', QStringLiteral("&&"))));
    m_report->setText(tr("Save Report…"));
    m_ui->list->clear();
    fillList();
    updateAll();
}

void OffboardDialog::press()
{
    if (!m_isKnown) {
        m_job->look();
        return;
    }
    m_hasRun = true;
    m_job->run(m_ui->block->isEnabled() && m_ui->block->isChecked());
}

void OffboardDialog::reject()
{
    if (m_job->isBusy() && m_hasRun) {
        // What was sent cannot be called back: its answers are waited for, and shown.
        m_cancel->setEnabled(false);
        m_job->cancel();
        return;
    }
    QDialog::reject();
}

void OffboardDialog::updateAll()
{
    m_isKnown = m_isKnown || m_job->step() == OffboardJob::Step::Ready;
    updateState();
    updateNote();
    updateFields();
    updateButtons();
}

QString OffboardDialog::stateText() const
{
    const int gone = m_job->goneCount();
    const auto all = static_cast<int>(m_job->items().size());
    switch (m_job->step()) {
    case OffboardJob::Step::Reading:
        return tr("Reading the account and its tokens…");
    case OffboardJob::Step::Ready:
        return all == 0 ? tr("This account has no access tokens.") : tr("%n token(s) will be revoked:", nullptr, all);
    case OffboardJob::Step::Blocking:
        return tr("Blocking the account…");
    case OffboardJob::Step::Revoking:
        return tr("Revoking the tokens, one after another…");
    case OffboardJob::Step::Verifying:
        return tr("Looking whether any token is left…");
    case OffboardJob::Step::Stopped:
        return m_hasRun ? tr("%1 of %n token(s) revoked.", nullptr, all).arg(locale().toString(gone)) : QString();
    case OffboardJob::Step::Done:
        return all == 0 ? tr("This account has no access tokens.")
                        : tr("%n token(s) revoked, and none is left.", nullptr, all);
    }
    return {};
}

void OffboardDialog::updateState()
{
    const OffboardJob::Step step = m_job->step();
    m_ui->state->setText(stateText());
    m_ui->state->setVisible(!m_ui->state->text().isEmpty());
    const auto all = static_cast<int>(m_job->items().size());
    const bool counts = step == OffboardJob::Step::Revoking && all > 0;
    m_ui->progress->setVisible(m_job->isBusy());
    m_ui->progress->setRange(0, counts ? all : 0);
    m_ui->progress->setValue(m_job->goneCount());
    m_ui->progress->setTextVisible(counts);
}

QString OffboardDialog::blockText() const
{
    switch (m_job->block()) {
    case OffboardJob::Block::Done:
        return tr("The account is blocked.");
    case OffboardJob::Block::AlreadyBlocked:
        return tr("The account was blocked already.");
    case OffboardJob::Block::Refused:
        return tr("The account could not be blocked, so no token was revoked after that.");
    case OffboardJob::Block::Unknown:
        return tr("It is not known whether the account is blocked: the answer was lost. Resume looks first.");
    case OffboardJob::Block::NotDone:
        break;
    }
    return {};
}

void OffboardDialog::updateNote()
{
    const OffboardJob::Step step = m_job->step();
    if (step == OffboardJob::Step::Done) {
        //: Sentences. %1: how many tokens were revoked, %2: whether the account is blocked, or nothing
        m_ui->note->tell(InlineNote::Kind::Information, tr("%1 %2").arg(stateText(), blockText()).trimmed());
    } else if (step == OffboardJob::Step::Stopped) {
        QStringList sentences{blockText()};
        if (m_job->error()) {
            const Doing doing =
                m_job->step() == OffboardJob::Step::Stopped && m_hasRun ? Doing::Offboarding : Doing::LoadingTokens;
            const ErrorText why = errorText(*m_job->error(), doing);
            sentences += {why.summary, why.advice};
        } else if (m_job->isCancelled()) {
            sentences += tr("You cancelled it.");
        } else if (m_job->block() != OffboardJob::Block::Refused) {
            sentences += tr("Tokens are left: some were made while the others were revoked. Block the account too.");
        }
        if (m_hasRun) {
            sentences += tr("Resume goes on with what is left.");
        }
        sentences.removeAll(QString());
        m_ui->note->tell(InlineNote::Kind::Warning, sentences.join(u' '));
    } else if (step == OffboardJob::Step::Ready && m_job->isOwnAccount()) {
        m_ui->note->tell(InlineNote::Kind::Warning,
            m_job->hasOwnToken()
                ? tr("This is your own account. This window is signed in with one of these tokens: it is revoked last, "
                     "and then you have to sign in again.")
                : tr("This is your own account: your own programs will no longer be let in."));
    } else {
        m_ui->note->clear();
    }
}

void OffboardDialog::updateFields()
{
    const OffboardJob::Step step = m_job->step();
    const bool done = step == OffboardJob::Step::Done;
    const bool canBlock = !m_job->isOwnAccount() && !m_job->user().blocked;
    m_ui->block->setVisible(!done && canBlock);
    m_ui->block->setEnabled(!m_job->isBusy() || !m_hasRun);
    m_ui->blockHint->setVisible(!done && !canBlock && !m_hasRun);
    m_ui->blockHint->setText(m_job->isOwnAccount() ? tr("Your own account cannot be blocked from here.")
                                                   : tr("This account is blocked already."));
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->nameLabel), static_cast<QWidget *>(m_ui->name)}) {
        widget->setVisible(!m_hasRun);
    }
}

bool OffboardDialog::isConfirmed() const
{
    return m_hasRun || m_ui->name->text().simplified() == m_wanted;
}

void OffboardDialog::updateButtons()
{
    const OffboardJob::Step step = m_job->step();
    const bool idle = !m_job->isBusy();
    const bool done = step == OffboardJob::Step::Done;
    const bool somethingToDo =
        m_job->goneCount() < m_job->items().size() || (!m_ui->block->isHidden() && m_ui->block->isChecked());
    m_offboard->setVisible(!done);
    m_offboard->setText(m_hasRun ? tr("Resume") : m_isKnown || !idle ? tr("Offboard") : tr("Try Again"));
    m_offboard->setEnabled(idle && (!m_isKnown || (isConfirmed() && (somethingToDo || m_hasRun))));
    m_report->setVisible(idle && m_hasRun);
    m_cancel->setEnabled(true);
    m_cancel->setText(idle && m_hasRun ? tr("Close") : tr("Cancel"));
    if (idle && m_hasRun) {
        m_cancel->setFocus();
    }
}

void OffboardDialog::fillList()
{
    const auto count = static_cast<int>(m_job->items().size());
    for (int i = m_ui->list->topLevelItemCount(); i < count; ++i) {
        const Token &token = m_job->items().at(i).token.token;
        auto *row = new QTreeWidgetItem(m_ui->list);
        row->setText(DescriptionColumn, displayText(token.description, 200));
        row->setSizeHint(DescriptionColumn, {0, fontMetrics().height() * 3 / 2});
        row->setText(CreatedColumn, token.createdAt ? AgeText::of(*token.createdAt, m_nowMs) : AgeText::unknown());
    }
    for (int i = 0; i < count; ++i) {
        showItem(i);
    }
}

void OffboardDialog::showItem(int index)
{
    const RevokeJob::Item &item = m_job->items().at(index);
    const QString text = OutcomeText::of(item.outcome, item.error);
    QTreeWidgetItem *row = m_ui->list->topLevelItem(index);
    row->setText(ResultColumn, text);
    row->setToolTip(ResultColumn, text.toHtmlEscaped());
    m_ui->progress->setValue(m_job->goneCount());
}

void OffboardDialog::saveReport()
{
    const QByteArray report = OutcomeText::report(m_job->items());
    auto *saver = new DocumentSaver(
        {tr("Save the Report"), QStringLiteral("offboarding.csv"), QStringLiteral("csv"), tr("Tables (*.csv)")},
        [report](QIODevice &device) { return device.write(report) == report.size(); }, this);
    connect(saver, &DocumentSaver::saved, this, [this, saver] {
        m_ui->note->tell(InlineNote::Kind::Information, tr("The report was saved."));
        saver->deleteLater();
    });
    connect(saver, &DocumentSaver::ended, saver, &QObject::deleteLater);
    saver->chooseFile();
}

} // namespace Tokendesk
