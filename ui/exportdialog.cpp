// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportdialog.h"

#include "ui/dialoglook.h"
#include "ui/retranslation.h"
#include "ui_exportdialog.h"

#include <QPushButton>

namespace Tokendesk {

ExportDialog::ExportDialog(int count, int hidden, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ExportDialog>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("exportDialog"));
    giveLook(*this, *m_ui->heading);
    auto *choose = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    choose->setObjectName(QStringLiteral("chooseFileButton"));
    choose->setDefault(true);
    m_ui->csv->setFocus();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    keepTranslated(*this, [this, choose, count, hidden] {
        m_ui->retranslateUi(this);
        choose->setText(tr("Choose File…"));
        m_ui->heading->setText(tr("Export %n token(s)", nullptr, count));
        if (hidden > 0) {
            m_ui->note->tell(
                InlineNote::Kind::Information, tr("%n token(s) that the search hides are left out.", nullptr, hidden));
        }
    });
}

ExportDialog::~ExportDialog() = default;

TokenExport::Format ExportDialog::format() const
{
    return m_ui->json->isChecked() ? TokenExport::Format::Json : TokenExport::Format::Csv;
}

TokenExport::Ids ExportDialog::ids() const
{
    return m_ui->shortened->isChecked() ? TokenExport::Ids::Shortened : TokenExport::Ids::Whole;
}

} // namespace Tokendesk
