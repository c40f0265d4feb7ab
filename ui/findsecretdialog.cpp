// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findsecretdialog.h"

#include "app/core/displaytext.h"
#include "app/model/agetext.h"
#include "ui/dialoglook.h"
#include "ui/retranslation.h"
#include "ui_findsecretdialog.h"

#include <QPushButton>

namespace Tokendesk {

namespace {

constexpr qsizetype shownDescription = 200;
constexpr qsizetype shownName = 120;

} // namespace

FindSecretDialog::FindSecretDialog(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::FindSecretDialog>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("findSecretDialog"));
    giveLook(*this, *m_ui->heading);
    const int line = fontMetrics().height();
    m_ui->fields->setSpacing(line / 2);
    m_ui->facts->setContentsMargins(line / 2, line / 2, line / 2, line / 2);
    m_ui->facts->setHorizontalSpacing(line);
    m_ui->busy->setMaximumHeight(qMax(4, line / 3));
    m_ui->busy->hide();
    m_ui->secret->setLayoutDirection(Qt::LeftToRight); // no word of any language
    m_ui->found->hide();
    m_revoke = m_ui->buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_revoke->setObjectName(QStringLiteral("revokeButton"));
    m_show = m_ui->buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_show->setObjectName(QStringLiteral("showButton"));
    for (QPushButton *button : {m_revoke, m_show, m_ui->buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false);
    m_revoke->hide();
    m_show->hide();
    m_ui->find->setEnabled(false);
    connect(m_ui->secret, &QLineEdit::textChanged, this, &FindSecretDialog::forgetAnswer);
    connect(m_ui->find, &QPushButton::clicked, this, &FindSecretDialog::ask);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, [this] {
        const TokenRef token = *m_found;
        accept();
        Q_EMIT showWanted(token);
    });
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        const TokenRef token = *m_found;
        accept();
        Q_EMIT revokeWanted(token);
    });
    m_ui->buttons->setFocusProxy(nullptr); // Qt's, from which Tab never leaves the buttons
    m_ui->secret->setFocus();
    keepTranslated(*this, [this] {
        m_ui->retranslateUi(this);
        m_revoke->setText(tr("&Revoke…"));
        m_show->setText(tr("&Show in List"));
        if (m_sayCreated)
            m_sayCreated();
    });
}

FindSecretDialog::~FindSecretDialog() = default;

void FindSecretDialog::showFound(const TokenRef &token, bool thisSession, qint64 nowMs)
{
    setBusy(false);
    m_found = token;
    const QString owner = displayText(token.ownerName, shownName);
    const QString description = displayText(token.token.description, shownDescription);
    m_ui->owner->setText(owner);
    m_ui->description->setText(description);
    m_sayCreated = [this, created = token.token.createdAt, nowMs] {
        m_ui->created->setText(created ? AgeText::of(*created, nowMs) : AgeText::unknown());
    };
    m_sayCreated();
    m_ui->found->show();
    m_show->show();
    m_revoke->show();
    m_ui->note->tell(InlineNote::Kind::Information, [owner, description, thisSession] {
        //: %1 is a person, %2 a token's description
        const QString whose = tr("This is a token of %1, called “%2”.").arg(owner, description);
        return thisSession
            //: %1: whose token it is
            ? tr("%1 This window is signed in with it.").arg(whose)
            : whose;
    });
    m_show->setFocus();
}

void FindSecretDialog::showNote(const QString &text)
{
    setBusy(false);
    m_ui->note->tell(InlineNote::Kind::Information, text);
    m_ui->secret->setFocus();
    m_ui->secret->selectAll();
}

void FindSecretDialog::showBusy(const QString &text)
{
    m_ui->note->tell(InlineNote::Kind::Information, text);
}

void FindSecretDialog::ask()
{
    if (m_busy || m_ui->secret->text().trimmed().isEmpty())
        return;
    setBusy(true);
    QString text = m_ui->secret->text();
    text.detach(); // to be wiped without the field's own
    Q_EMIT searchWanted(Secret::takeFrom(text));
}

void FindSecretDialog::forgetAnswer()
{
    if (m_busy) {
        setBusy(false);
        Q_EMIT searchCancelled();
    }
    m_found.reset();
    m_ui->note->clear();
    m_ui->found->hide();
    m_show->hide();
    m_revoke->hide();
    m_ui->find->setEnabled(!m_ui->secret->text().trimmed().isEmpty());
}

void FindSecretDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_ui->busy->setVisible(busy);
    m_ui->find->setEnabled(!busy && !m_ui->secret->text().trimmed().isEmpty());
}

void FindSecretDialog::done(int result)
{
    // The field's text goes first, and with it the answer.
    QString text = m_ui->secret->text();
    m_ui->secret->clear();
    wipe(text);
    QDialog::done(result);
}

} // namespace Tokendesk
