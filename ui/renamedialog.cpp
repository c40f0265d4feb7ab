// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renamedialog.h"

#include "app/core/displaytext.h"
#include "ui/dialoglook.h"
#include "ui/retranslation.h"
#include "ui_renamedialog.h"

#include <QPushButton>

namespace Tokendesk {

namespace {

constexpr qsizetype shownChars = 200;

} // namespace

RenameDialog::RenameDialog(const TokenRef &token, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::RenameDialog>()), m_known(token.token.description)
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("renameDialog"));
    giveLook(*this, *m_ui->heading);
    m_ui->busy->setMaximumHeight(qMax(4, fontMetrics().height() / 3));
    m_ui->busy->hide();
    m_rename = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_rename->setObjectName(QStringLiteral("renameButton"));
    m_rename->setDefault(true);
    m_lookAgain = m_ui->buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_lookAgain->setObjectName(QStringLiteral("lookAgainButton"));
    m_lookAgain->hide();
    connect(m_lookAgain, &QPushButton::clicked, this, &RenameDialog::lookAgainWanted);
    m_ui->description->setText(m_known);
    m_ui->description->selectAll();
    m_ui->description->setFocus();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &RenameDialog::ask);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &RenameDialog::reject);
    connect(m_ui->description, &QLineEdit::textChanged, this, &RenameDialog::update);
    update();
    keepTranslated(*this, [this, known = m_known, owner = displayText(token.ownerName, 80)] {
        m_ui->retranslateUi(this);
        //: %1 is a token's description, %2 a person
        m_ui->advice->setText(
            tr("It is called “%1” now and belongs to %2. The token itself stays the same and goes on working.")
                .arg(displayText(known, shownChars), owner));
        m_lookAgain->setText(tr("Look Again"));
        sayButtons();
    });
}

RenameDialog::~RenameDialog() = default;

void RenameDialog::sayButtons()
{
    m_rename->setText(m_inConflict ? tr("Rename Anyway") : tr("Rename"));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(m_isOver ? tr("Close") : tr("Cancel"));
}

void RenameDialog::showFailure(const QString &text)
{
    setBusy(false);
    m_ui->note->tell(InlineNote::Kind::Warning, text);
    m_ui->description->setFocus();
}

void RenameDialog::showConflict(const QString &current)
{
    m_known = current;
    setBusy(false);
    m_inConflict = true;
    sayButtons();
    m_rename->setDefault(false);
    m_rename->setAutoDefault(false);
    QPushButton *cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    m_ui->note->tell(InlineNote::Kind::Warning,
        //: %1 and %2 are descriptions of a token
        tr("Somebody else renamed this token meanwhile. It is called “%1” now; you want to call it “%2”.")
            .arg(displayText(current, shownChars), displayText(m_ui->description->text().trimmed(), shownChars)));
    cancel->setFocus();
}

void RenameDialog::showLooking(const QString &text)
{
    setBusy(true);
    m_ui->note->tell(InlineNote::Kind::Information, text);
}

void RenameDialog::showCannotLook(const QString &text)
{
    setBusy(true);
    m_ui->busy->hide();
    m_lookAgain->show();
    m_lookAgain->setFocus();
    m_ui->note->tell(InlineNote::Kind::Warning, text);
}

void RenameDialog::showRenamed(const QString &text)
{
    offerClose();
    m_ui->advice->hide(); // it tells the name that the token no longer has
    m_ui->note->tell(InlineNote::Kind::Information, text);
}

void RenameDialog::offerClose()
{
    m_isOver = true;
    sayButtons();
    setBusy(false);
    m_ui->description->setReadOnly(true);
    QPushButton *close = m_ui->buttons->button(QDialogButtonBox::Cancel);
    close->setDefault(true);
    close->setFocus();
}

void RenameDialog::showGone()
{
    offerClose();
    m_ui->note->tell(InlineNote::Kind::Warning,
        tr("This token is gone: somebody has revoked it. What you typed is still here to be copied."));
}

void RenameDialog::ask()
{
    if (m_rename->isEnabled()) {
        setBusy(true);
        m_ui->note->clear();
        Q_EMIT renameWanted(m_ui->description->text().trimmed());
    }
}

void RenameDialog::update()
{
    const QString description = m_ui->description->text().trimmed();
    m_rename->setEnabled(!m_busy && !m_isOver && !description.isEmpty() && description != m_known);
}

void RenameDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_ui->description->setReadOnly(busy);
    m_ui->busy->setVisible(busy);
    m_lookAgain->hide();
    update();
}

} // namespace Tokendesk
