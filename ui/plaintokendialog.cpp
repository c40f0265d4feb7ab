// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plaintokendialog.h"

#include "app/core/displaytext.h"
#include "ui/dialoglook.h"
#include "ui/icons.h"
#include "ui/secretclipboard.h"
#include "ui/secretfile.h"
#include "ui_plaintokendialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>

#include <utility>

namespace Tokendesk {

namespace {

/// Bullets in place of the token; how many there are tells nothing about it.
constexpr int HiddenLength = 24;

} // namespace

PlainTokenDialog::PlainTokenDialog(
    NewToken created, UserId owner, const QString &ownerName, QUrl server, SecretClipboard &clipboard, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PlainTokenDialog>())
    , m_created(std::move(created))
    , m_owner(owner)
    , m_server(std::move(server))
    , m_clipboard(clipboard)
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("plainTokenDialog"));
    giveLook(*this, *m_ui->heading);
    //: %1 is a token's description, %2 a person
    m_ui->whose->setText(
        tr("“%1”, a token of %2. Keep it as safe as a password: whoever has it can do what its owner can.")
            .arg(displayText(m_created.token.description, 200), displayText(ownerName, 80)));
    m_ui->token->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // A label, not a line edit: what is selected in one would go to the PRIMARY selection, unmarked.
    m_ui->token->setMargin(fontMetrics().height() / 4);
    // Whole, also where the letters are shown: most tokens have 43 of them.
    m_ui->token->setMinimumWidth(m_ui->token->fontMetrics().averageCharWidth() * 46);
    setShown(false);
    m_ui->copy->setIcon(icon("copy"));
    m_ui->countdownLayout->setStretch(0, 1);
    m_ui->countdownRow->hide();
    m_ui->buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    fillMenu();

    connect(m_ui->show, &QPushButton::clicked, this, [this] { setShown(!m_shown); });
    connect(new QShortcut(QKeySequence::Copy, this), &QShortcut::activated, m_ui->copy, &QPushButton::click);
    connect(m_ui->copy, &QPushButton::clicked, this, [this] { copy({}, {}, tr("The token was copied.")); });
    connect(m_ui->save, &QPushButton::clicked, this, &PlainTokenDialog::chooseFile);
    connect(m_ui->clearNow, &QPushButton::clicked, &clipboard, &SecretClipboard::clearNow);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &PlainTokenDialog::reject);
    connect(&clipboard, &SecretClipboard::secondsLeftChanged, this, &PlainTokenDialog::showCountdown);
    connect(&clipboard, &SecretClipboard::cleared, this, &PlainTokenDialog::handleCleared);
    m_ui->copy->setFocus();
}

PlainTokenDialog::~PlainTokenDialog()
{
    QString text = m_ui->token->text();
    m_ui->token->clear();
    wipe(text);
}

void PlainTokenDialog::fillMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("&Header Line"), this,
        [this] { copy(QStringLiteral("Private-Token: "), {}, tr("The header line was copied.")); });
    menu->addAction(tr("&curl Line"), this, [this] {
        const QString url = m_server.toString(QUrl::StripTrailingSlash | QUrl::FullyEncoded)
            + QStringLiteral("/api/v1/users/%1/access-tokens").arg(m_owner);
        copy(QStringLiteral("curl -H \"Private-Token: "), QStringLiteral("\" %1").arg(url),
            tr("The curl line was copied."));
    });
    menu->addAction(tr("&Environment Line"), this,
        [this] { copy(QStringLiteral("CANVUS_TOKEN="), {}, tr("The environment line was copied.")); });
    m_ui->copyAs->setMenu(menu);
}

void PlainTokenDialog::copy(const QString &prefix, const QString &suffix, const QString &said)
{
    m_copiedHere = true;
    m_clipboard.copy(m_created.plainToken, prefix, suffix);
    m_ui->note->tell(InlineNote::Kind::Information, said);
    markSafe();
}

void PlainTokenDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the Token"), QDir::homePath());
    dialog->setObjectName(QStringLiteral("saveTokenDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    // Whether to overwrite is asked below, where the answer and the deed cannot fall apart.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->selectFile(QStringLiteral("canvus-token.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &PlainTokenDialog::saveTo);
    dialog->open();
}

void PlainTokenDialog::saveTo(const QString &path)
{
    QString reason;
    switch (SecretFile::create(path, m_created.plainToken, reason)) {
    case SecretFile::Outcome::Saved:
        m_ui->note->tell(InlineNote::Kind::Information,
            tr("Saved to %1. Only you can read that file.").arg(displayText(QDir::toNativeSeparators(path), 200)));
        markSafe();
        break;
    case SecretFile::Outcome::Exists:
        askToOverwrite(path);
        break;
    case SecretFile::Outcome::Failed:
        m_ui->note->tell(InlineNote::Kind::Warning,
            //: %1 is a file, %2 the system's words for what went wrong
            tr("The token could not be saved to %1: %2. Choose another place, or copy the token.")
                .arg(displayText(QDir::toNativeSeparators(path), 200), reason));
        break;
    }
}

void PlainTokenDialog::askToOverwrite(const QString &path)
{
    auto *question = new QMessageBox(this);
    question->setObjectName(QStringLiteral("overwriteQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("File Exists Already"));
    question->setIcon(QMessageBox::Question);
    question->setTextFormat(Qt::PlainText);
    question->setText(
        tr("%1 exists already. What is in it would be lost.").arg(displayText(QDir::toNativeSeparators(path), 200)));
    auto *replace = question->addButton(tr("Replace File"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(replace, &QPushButton::clicked, this, [this, path] {
        QString reason;
        if (SecretFile::replace(path, m_created.plainToken, reason) == SecretFile::Outcome::Saved) {
            m_ui->note->tell(InlineNote::Kind::Information,
                tr("Saved to %1. Only you can read that file.").arg(displayText(QDir::toNativeSeparators(path), 200)));
            markSafe();
        } else {
            m_ui->note->tell(InlineNote::Kind::Warning,
                tr("The token could not be saved to %1: %2. Choose another place, or copy the token.")
                    .arg(displayText(QDir::toNativeSeparators(path), 200), reason));
        }
    });
    question->open();
}

void PlainTokenDialog::setShown(bool shown)
{
    m_shown = shown;
    QString before = m_ui->token->text();
    m_ui->token->setText(
        shown ? QString::fromUtf8(m_created.plainToken.reveal()) : QString(HiddenLength, QChar(0x2022)));
    wipe(before);
    // Shown, its text is its name.
    m_ui->token->setAccessibleName(shown ? QString() : tr("Token, hidden"));
    m_ui->show->setText(shown ? tr("&Hide") : tr("&Show"));
    m_ui->show->setAccessibleDescription(shown ? tr("Hide the token") : tr("Show the token"));
}

void PlainTokenDialog::showCountdown(int seconds)
{
    if (!m_copiedHere) {
        return;
    }
    m_ui->countdownRow->setVisible(true);
    m_ui->clearNow->setEnabled(seconds > 0);
    m_ui->countdown->setText(seconds > 0 ? tr("The clipboard will be cleared in %n s", nullptr, seconds)
                                         : tr("The token is no longer on the clipboard."));
}

void PlainTokenDialog::handleCleared(bool confirmed)
{
    if (m_copiedHere) {
        m_ui->countdown->setText(confirmed
                ? tr("The clipboard was cleared.")
                : tr("The clipboard should be clear now, but your desktop does not let us check."));
    }
}

void PlainTokenDialog::markSafe()
{
    m_safe = true;
}

void PlainTokenDialog::askToClose()
{
    raise();
    activateWindow();
    reject();
}

void PlainTokenDialog::reject()
{
    // Esc and the window's close button both end here.
    if (m_safe) {
        QDialog::reject();
        return;
    }
    if (m_question != nullptr) {
        m_question->raise();
        return;
    }
    m_question = new QMessageBox(this);
    m_question->setObjectName(QStringLiteral("closeQuestion"));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setWindowTitle(tr("Token Not Copied Yet"));
    m_question->setIcon(QMessageBox::Warning);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setText(tr("You have not copied or saved this token yet."));
    m_question->setInformativeText(
        tr("Once this window is closed, nobody can show it again. If you do not need it, revoke it."));
    auto *keep = m_question->addButton(tr("Keep Open"), QMessageBox::RejectRole);
    auto *revoke = m_question->addButton(tr("Revoke Token"), QMessageBox::DestructiveRole);
    auto *close = m_question->addButton(tr("Close Anyway"), QMessageBox::AcceptRole);
    m_question->setDefaultButton(keep);
    m_question->setEscapeButton(keep);
    connect(m_question, &QDialog::finished, this, [this, revoke, close] {
        const QAbstractButton *clicked = m_question->clickedButton();
        m_question = nullptr;
        if (clicked == revoke) {
            QDialog::reject();
            Q_EMIT revokeRequested();
        } else if (clicked == close) {
            QDialog::reject();
        }
    });
    m_question->open();
}

} // namespace Tokendesk
