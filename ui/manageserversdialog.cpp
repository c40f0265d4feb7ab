// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manageserversdialog.h"

#include "app/core/displaytext.h"
#include "ui/dialoglook.h"
#include "ui/retranslation.h"
#include "ui/servercolours.h"
#include "ui/serversmenu.h"
#include "ui/ui_manageserversdialog.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace Tokendesk {

namespace {

constexpr qsizetype shownLength = 120;

} // namespace

ManageServersDialog::ManageServersDialog(QList<ServerProfile> profiles, QString currentKey, QWidget *parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::ManageServersDialog>())
    , m_profiles(std::move(profiles))
    , m_currentKey(std::move(currentKey))
{
    m_form->setupUi(this);
    giveLook(*this, *m_form->heading);
    const int line = fontMetrics().height();
    m_form->halves->setSpacing(line);
    m_form->details->setHorizontalSpacing(line * 3 / 4);
    m_form->details->setVerticalSpacing(line / 2);
    m_form->list->setMinimumSize(fontMetrics().averageCharWidth() * 36, line * 12);
    m_form->address->setLayoutDirection(Qt::LeftToRight); // an address is no word of any language
    m_form->name->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    for (const ServerColour colour : allServerColours)
        m_form->colour->addItem(dotIcon(colour), nameOf(colour), static_cast<int>(colour));
    keepTranslated(*this, [this] { retranslate(); });

    connect(m_form->list, &QListWidget::currentRowChanged, this, &ManageServersDialog::showDetails);
    connect(m_form->name, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!text.trimmed().isEmpty())
            change([](ServerProfile &profile, const ManageServersDialog &dialog) {
                profile.name = dialog.m_form->name->text().trimmed();
            });
    });
    connect(m_form->name, &QLineEdit::editingFinished, this, [this] {
        if (m_form->name->text().trimmed().isEmpty())
            showDetails(); // a server without a name could not be told from others
    });
    connect(m_form->colour, &QComboBox::activated, this, [this] {
        change([](ServerProfile &profile, const ManageServersDialog &dialog) {
            profile.colour = static_cast<ServerColour>(dialog.m_form->colour->currentData().toInt());
        });
    });
    connect(m_form->moveUp, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_form->moveDown, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_form->forget, &QPushButton::clicked, this, [this] {
        if (const int row = current(); row >= 0)
            Q_EMIT forgetWanted(m_profiles.at(row));
    });
    connect(m_form->remove, &QPushButton::clicked, this, &ManageServersDialog::askToRemove);
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_form->list->setFocus();
}

ManageServersDialog::~ManageServersDialog() = default;

void ManageServersDialog::retranslate()
{
    m_form->retranslateUi(this);
    for (int i = 0; i < m_form->colour->count(); ++i)
        m_form->colour->setItemText(i, nameOf(allServerColours.at(static_cast<std::size_t>(i))));
    fill();
}

int ManageServersDialog::current() const
{
    const int row = m_form->list->currentRow();
    return row < m_profiles.size() ? row : -1;
}

void ManageServersDialog::fill()
{
    const int before = m_form->list->currentRow();
    m_filling = true;
    m_form->list->clear();
    for (int row = 0; row < m_profiles.size(); ++row) {
        m_form->list->addItem(new QListWidgetItem);
        showItem(row);
    }
    m_filling = false;
    m_form->list->setCurrentRow(qBound(0, before, static_cast<int>(m_profiles.size()) - 1));
    showDetails();
}

void ManageServersDialog::showItem(int row)
{
    const ServerProfile &profile = m_profiles.at(row);
    QListWidgetItem *item = m_form->list->item(row);
    item->setText(titleOf(profile, m_profiles));
    item->setIcon(dotIcon(profile.colour));
    //: What a screen reader says of a row: %1 is a server's name, %2 a colour
    item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(item->text(), nameOf(profile.colour)));
    QFont font = item->font();
    font.setBold(profile.key() == m_currentKey);
    item->setFont(font);
}

void ManageServersDialog::showDetails()
{
    if (m_filling)
        return;
    const int row = current();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_form->name, m_form->colour, m_form->remove})
        widget->setEnabled(row >= 0);
    m_form->moveUp->setEnabled(row > 0);
    m_form->moveDown->setEnabled(row >= 0 && row + 1 < m_profiles.size());
    if (row < 0) {
        m_form->name->clear();
        m_form->address->clear();
        m_form->account->clear();
        m_form->signIn->clear();
        m_form->forget->setEnabled(false);
        return;
    }
    const ServerProfile &profile = m_profiles.at(row);
    if (m_form->name->text().trimmed() != profile.name)
        m_form->name->setText(profile.name);
    m_form->colour->setCurrentIndex(m_form->colour->findData(static_cast<int>(profile.colour)));
    m_form->address->setText(profile.server.toDisplayString());
    const QString name = displayText(profile.userName, shownLength);
    const QString email = displayText(profile.email, shownLength);
    //: An account: %1 is a person's name, %2 the e-mail address
    m_form->account->setText(name.isEmpty() || email.isEmpty() ? name + email : tr("%1 (%2)").arg(name, email));
    m_form->signIn->setText(profile.keepSignedIn ? tr("Kept in this desktop's keyring.")
                                                 : tr("Not kept: you are asked for it each time Tokendesk starts."));
    m_form->forget->setEnabled(profile.keepSignedIn);
}

void ManageServersDialog::change(void (*how)(ServerProfile &, const ManageServersDialog &))
{
    const int row = current();
    if (row < 0)
        return;
    how(m_profiles[row], *this);
    for (int each = 0; each < m_profiles.size(); ++each)
        showItem(each); // two of one name are told apart by more
    Q_EMIT profilesChanged(m_profiles);
}

void ManageServersDialog::move(int by)
{
    const int row = current();
    if (row < 0 || row + by < 0 || row + by >= m_profiles.size())
        return;
    m_profiles.move(row, row + by);
    m_form->list->setCurrentRow(row + by);
    fill();
    Q_EMIT profilesChanged(m_profiles);
}

void ManageServersDialog::showForgotten(const QString &key)
{
    for (ServerProfile &profile : m_profiles) {
        if (profile.key() == key)
            profile.keepSignedIn = false;
    }
    showDetails();
}

void ManageServersDialog::askToRemove()
{
    const int row = current();
    if (row < 0)
        return;
    const ServerProfile profile = m_profiles.at(row);
    auto *question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setTextFormat(Qt::PlainText);
    auto *remove = question->addButton(QString(), QMessageBox::DestructiveRole);
    keepTranslated(*question, [question, remove, title = titleOf(profile, m_profiles)] {
        question->setWindowTitle(tr("Remove Server"));
        question->setText(tr("Remove “%1” from your servers?").arg(title));
        question->setInformativeText(
            tr("Tokendesk forgets its name, its colour and a kept sign-in. Nothing changes on the server."));
        remove->setText(tr("Remove"));
    });
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(remove, &QPushButton::clicked, this, [this, profile] {
        m_profiles.removeIf([&profile](const ServerProfile &one) { return one.key() == profile.key(); });
        fill();
        Q_EMIT removeWanted(profile);
    });
    question->open();
}

} // namespace Tokendesk
