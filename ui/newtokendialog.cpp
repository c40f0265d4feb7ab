// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newtokendialog.h"

#include "app/core/displaytext.h"
#include "ui/dialoglook.h"
#include "ui/retranslation.h"
#include "ui_newtokendialog.h"

#include <QPushButton>

#include <algorithm>

namespace Tokendesk {

NewTokenDialog::NewTokenDialog(const QString &ownerName, bool ownToken, QStringList used, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::NewTokenDialog>()), m_used(std::move(used))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("newTokenDialog"));
    giveLook(*this, *m_ui->heading);
    m_ui->fields->setSpacing(fontMetrics().height() / 2);
    m_ui->busy->setMaximumHeight(qMax(4, fontMetrics().height() / 3));
    m_ui->busy->hide();
    const QString name = displayText(ownerName, 80);
    m_create = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(QStringLiteral("createButton"));
    m_create->setDefault(true);
    m_lookAgain = m_ui->buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_lookAgain->setObjectName(QStringLiteral("lookAgainButton"));
    m_lookAgain->hide();
    connect(m_lookAgain, &QPushButton::clicked, this, &NewTokenDialog::lookAgainWanted);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &NewTokenDialog::ask);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &NewTokenDialog::reject);
    connect(m_ui->description, &QLineEdit::textChanged, this, &NewTokenDialog::update);
    m_ui->description->setFocus();
    keepTranslated(*this, [this, name, ownToken] {
        m_ui->retranslateUi(this);
        m_ui->heading->setText(ownToken
                //: %1 is a person
                ? tr("A new access token for you, %1").arg(name)
                //: %1 is a person
                : tr("A new access token for %1").arg(name));
        m_lookAgain->setText(tr("Look Again"));
        sayButtons();
        update();
    });
}

NewTokenDialog::~NewTokenDialog() = default;

void NewTokenDialog::sayButtons()
{
    m_create->setText(m_wasLost ? tr("Create Another Token") : tr("Create Token"));
    const bool closes = m_wasLost || m_state == State::Looking || m_state == State::CannotLook;
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(closes ? tr("Close") : tr("Cancel"));
    m_ui->busy->setAccessibleName(m_state == State::Looking ? tr("Looking for the token") : tr("Creating the token"));
}

void NewTokenDialog::showFailure(const QString &text)
{
    setState(State::Asking);
    m_wasLost = false;
    sayButtons();
    m_create->setAutoDefault(true);
    m_create->setDefault(true);
    m_ui->note->tell(InlineNote::Kind::Warning, text);
    m_ui->description->setFocus();
}

void NewTokenDialog::showLooking(const QString &text)
{
    setState(State::Looking);
    m_ui->note->tell(InlineNote::Kind::Information, text);
}

void NewTokenDialog::showCannotLook(const QString &text)
{
    setState(State::CannotLook);
    m_ui->note->tell(InlineNote::Kind::Warning, text);
    m_lookAgain->setFocus();
}

void NewTokenDialog::showLost(const QString &text)
{
    setState(State::Asking);
    m_wasLost = true;
    sayButtons();
    // Enter must not be enough for that decision.
    m_create->setDefault(false);
    m_create->setAutoDefault(false);
    QPushButton *cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    m_ui->note->tell(InlineNote::Kind::Warning, text);
    cancel->setFocus();
}

void NewTokenDialog::setUsedDescriptions(QStringList used)
{
    m_used = std::move(used);
    update();
}

void NewTokenDialog::reject()
{
    // The answer can still bring a token that is shown only once.
    if (m_state != State::Creating) {
        QDialog::reject();
    }
}

void NewTokenDialog::ask()
{
    const QString description = m_ui->description->text().trimmed();
    if (m_state != State::Asking || description.isEmpty()) {
        return;
    }
    setState(State::Creating);
    m_ui->note->clear();
    Q_EMIT createWanted(description);
}

void NewTokenDialog::update()
{
    const QString description = m_ui->description->text().trimmed();
    m_create->setEnabled(m_state == State::Asking && !description.isEmpty());
    const bool inUse =
        !description.isEmpty() && std::any_of(m_used.cbegin(), m_used.cend(), [&description](const QString &other) {
            return other.trimmed().compare(description, Qt::CaseInsensitive) == 0;
        });
    m_ui->nameHint->setText(inUse ? tr("There is a token of that name already. You can still use it.") : QString());
    m_ui->nameHint->setVisible(inUse);
}

void NewTokenDialog::setState(State state)
{
    m_state = state;
    m_ui->description->setReadOnly(state != State::Asking);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setEnabled(state != State::Creating);
    sayButtons();
    m_lookAgain->setVisible(state == State::CannotLook);
    m_ui->busy->setVisible(state == State::Creating || state == State::Looking);
    update();
}

} // namespace Tokendesk
