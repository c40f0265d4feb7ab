// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proxydialog.h"

#include "app/core/displaytext.h"
#include "ui/dialoglook.h"
#include "ui/retranslation.h"
#include "ui_proxydialog.h"

#include <QPushButton>

namespace Tokendesk {

namespace {

constexpr qsizetype nameLength = 80;

} // namespace

ProxyDialog::ProxyDialog(const QString &proxy, const QString &user, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ProxyDialog>())
{
    m_ui->setupUi(this);
    giveLook(*this, *m_ui->heading);
    m_continue = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_continue->setObjectName(QStringLiteral("continueButton"));
    m_continue->setDefault(true);
    m_ui->user->setText(user);
    (user.isEmpty() ? m_ui->user : m_ui->password)->setFocus();
    QSizePolicy stays = m_ui->busy->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    m_ui->busy->setSizePolicy(stays);
    m_ui->busy->hide();
    for (QLineEdit *field : {m_ui->user, m_ui->password}) {
        field->setLayoutDirection(Qt::LeftToRight); // no words of any language
        connect(field, &QLineEdit::textChanged, this, &ProxyDialog::updateButton);
    }
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!m_busy)
            Q_EMIT loginGiven(m_ui->user->text().trimmed(), Secret::fromText(m_ui->password->text()));
    });
    updateButton();
    keepTranslated(*this, [this, name = displayText(proxy, nameLength)] {
        m_ui->retranslateUi(this);
        //: %1 is a proxy such as proxy.example.com:3128
        m_ui->heading->setText(tr("The proxy %1 asks for a password").arg(name));
        m_continue->setText(tr("&Continue"));
    });
}

ProxyDialog::~ProxyDialog()
{
    for (QLineEdit *field : {m_ui->user, m_ui->password})
        field->disconnect(this);
    wipePassword();
}

void ProxyDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_ui->note->clear();
    m_ui->user->setEnabled(!busy);
    m_ui->password->setEnabled(!busy);
    m_ui->busy->setVisible(busy);
    updateButton();
}

void ProxyDialog::showRefused()
{
    m_ui->note->tell(
        InlineNote::Kind::Warning, [] { return tr("The proxy did not accept this user name and password."); });
    m_ui->password->setFocus();
    m_ui->password->selectAll();
}

void ProxyDialog::updateButton()
{
    m_continue->setEnabled(!m_busy && !m_ui->user->text().trimmed().isEmpty());
}

void ProxyDialog::wipePassword()
{
    // The field gives up its own share first, because a shared buffer cannot be overwritten.
    QString text = m_ui->password->text();
    m_ui->password->clear();
    wipe(text);
}

void ProxyDialog::done(int result)
{
    wipePassword();
    QDialog::done(result);
}

} // namespace Tokendesk
