// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plaintokendialog.h"

#include "app/core/displaytext.h"
#include "ui/dialoglook.h"
#include "ui/icons.h"
#include "ui/pastebackcheck.h"
#include "ui/retranslation.h"
#include "ui/screencapture.h"
#include "ui/secretclipboard.h"
#include "ui/tokenforms.h"
#include "ui/tokensaver.h"
#include "ui_plaintokendialog.h"

#include <QDir>
#include <QFontDatabase>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>

#include <chrono>
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
    , m_saver(new TokenSaver(m_created.plainToken, this))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("plainTokenDialog"));
    giveLook(*this, *m_ui->heading);
    keepOutOfCaptures(*this);
    m_ui->token->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // No word of any language: its beginning stays left.
    m_ui->token->setLayoutDirection(Qt::LeftToRight);
    m_ui->pasteBack->setLayoutDirection(Qt::LeftToRight);
    // A label, not a line edit: what is selected in one would go to the PRIMARY selection, unmarked.
    m_ui->token->setMargin(fontMetrics().height() / 4);
    // Whole, also where the letters are shown: most tokens have 43 of them.
    m_ui->token->setMinimumWidth(m_ui->token->fontMetrics().averageCharWidth() * 46);
    setShown(false);
    m_ui->copy->setIcon(icon("copy"));
    m_ui->countdownLayout->setStretch(0, 1);
    m_ui->countdownRow->hide();
    m_ui->buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_ui->copyAs->setMenu(new QMenu(this));
    m_ui->copyAs->setEnabled(fitsOnALine(m_created.plainToken));
    keepTranslated(*this, [this, ownerName] { retranslate(ownerName); });

    connect(m_ui->show, &QPushButton::clicked, this, [this] { setShown(!m_shown); });
    connect(new QShortcut(QKeySequence::Copy, this), &QShortcut::activated, m_ui->copy, &QPushButton::click);
    connect(m_ui->copy, &QPushButton::clicked, this, [this] {
        copy({{}, m_created.plainToken, {}}, tr("The token was copied."));
    });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &PlainTokenDialog::reject);
    connectClipboard();
    connectSaver();
    m_check = std::make_unique<PasteBackCheck>(
        *m_ui->pasteBack, *m_ui->verdict, [this](const Secret &pasted) { return isThisToken(pasted); });
    m_ui->copy->setFocus();
}

PlainTokenDialog::~PlainTokenDialog()
{
    QString text = m_ui->token->text();
    m_ui->token->clear();
    wipe(text);
}

void PlainTokenDialog::retranslate(const QString &ownerName)
{
    m_ui->retranslateUi(this);
    //: %1 is a token's description, %2 a person
    m_ui->whose->setText(
        tr("“%1”, a token of %2. Keep it as safe as a password: whoever has it can do what its owner can.")
            .arg(displayText(m_created.token.description, 200), displayText(ownerName, 80)));
    sayShown();
    fillMenu();
}

void PlainTokenDialog::sayShown()
{
    // Shown, its text is its name.
    m_ui->token->setAccessibleName(m_shown ? QString() : tr("Token, hidden"));
    m_ui->show->setText(m_shown ? tr("&Hide") : tr("&Show"));
    m_ui->show->setAccessibleDescription(m_shown ? tr("Hide the token") : tr("Show the token"));
}

void PlainTokenDialog::fillMenu()
{
    QMenu *menu = m_ui->copyAs->menu();
    menu->clear();
    menu->addAction(tr("&Header Line"), this,
        [this] { copy(headerLine(m_created.plainToken), tr("The header line was copied.")); });
    menu->addAction(tr("&curl Line"), this,
        [this] { copy(curlLine(m_created.plainToken, m_server, m_owner), tr("The curl line was copied.")); });
    menu->addAction(tr("&Environment Lines"), this,
        [this] { copy(environmentLines(m_created.plainToken, m_server), tr("The environment lines were copied.")); });
}

void PlainTokenDialog::connectClipboard()
{
    m_ui->clearAfter->setValue(static_cast<int>(m_clipboard.clearAfter().count()));
    m_ui->clearAfter->setEnabled(!m_clipboard.isClearAfterLocked());
    m_ui->clearAfterLocked->setVisible(m_clipboard.isClearAfterLocked());
    connect(m_ui->clearAfter, &QSpinBox::valueChanged, &m_clipboard,
        [this](int seconds) { m_clipboard.setClearAfter(std::chrono::seconds(seconds)); });
    connect(m_ui->clearNow, &QPushButton::clicked, &m_clipboard, &SecretClipboard::clearNow);
    connect(&m_clipboard, &SecretClipboard::secondsLeftChanged, this, &PlainTokenDialog::showCountdown);
    connect(&m_clipboard, &SecretClipboard::cleared, this, &PlainTokenDialog::handleCleared);
}

void PlainTokenDialog::connectSaver()
{
    connect(m_ui->save, &QPushButton::clicked, m_saver, &TokenSaver::chooseFile);
    connect(m_saver, &TokenSaver::saved, this, [this](const QString &path) {
        m_ui->note->tell(InlineNote::Kind::Information,
            tr("Saved to %1. Only you can read that file.").arg(displayText(QDir::toNativeSeparators(path), 200)));
        markSafe();
    });
    connect(m_saver, &TokenSaver::failed, this, [this](const QString &path, const QString &reason) {
        m_ui->note->tell(InlineNote::Kind::Warning,
            //: %1 is a file, %2 the system's words for what went wrong
            tr("The token could not be saved to %1: %2. Choose another place, or copy the token.")
                .arg(displayText(QDir::toNativeSeparators(path), 200), reason));
    });
}

void PlainTokenDialog::copy(const TokenForm &form, const QString &said)
{
    m_copiedHere = true;
    m_clipboard.copy(form.token, form.before, form.after);
    m_ui->note->tell(InlineNote::Kind::Information, said);
    markSafe();
}

bool PlainTokenDialog::isThisToken(const Secret &pasted) const
{
    const Secret &token = m_created.plainToken;
    return pasted == token || pasted == headerLine(token).whole()
        || pasted == curlLine(token, m_server, m_owner).whole() || pasted == environmentLines(token, m_server).whole();
}

void PlainTokenDialog::setShown(bool shown)
{
    m_shown = shown;
    QString before = m_ui->token->text();
    m_ui->token->setText(
        shown ? QString::fromUtf8(m_created.plainToken.reveal()) : QString(HiddenLength, QChar(0x2022)));
    wipe(before);
    sayShown();
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
    if (!std::exchange(m_safe, true)) {
        Q_EMIT madeSafe();
    }
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
    m_question->setIcon(QMessageBox::Warning);
    m_question->setTextFormat(Qt::PlainText);
    auto *keep = m_question->addButton(QString(), QMessageBox::RejectRole);
    auto *revoke = m_question->addButton(QString(), QMessageBox::DestructiveRole);
    auto *close = m_question->addButton(QString(), QMessageBox::AcceptRole);
    keepTranslated(*m_question, [question = m_question, keep, revoke, close] {
        question->setWindowTitle(tr("Token Not Copied Yet"));
        question->setText(tr("You have not copied or saved this token yet."));
        question->setInformativeText(
            tr("Once this window is closed, nobody can show it again. If you do not need it, revoke it."));
        keep->setText(tr("Keep Open"));
        revoke->setText(tr("Revoke Token"));
        close->setText(tr("Close Anyway"));
    });
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
            Q_EMIT givenUp();
        }
    });
    m_question->open();
}

} // namespace Tokendesk
