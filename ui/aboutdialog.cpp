// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutdialog.h"

#include "ui/parts.h"
#include "ui/retranslation.h"
#include "ui_aboutdialog.h"

#include <QFile>
#include <QFontDatabase>
#include <QHeaderView>
#include <QIcon>
#include <QPushButton>

namespace Tokendesk {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent), m_form(std::make_unique<Ui::AboutDialog>())
{
    m_form->setupUi(this);
    const int line = fontMetrics().height();
    const QSize side(line * 4, line * 4);
    m_form->picture->setPixmap(QIcon(QStringLiteral(":/icons/tokendesk.svg")).pixmap(side, devicePixelRatio()));
    keepTranslated(*this, [this] {
        m_form->retranslateUi(this);
        m_form->title->setText(tr("Tokendesk %1").arg(QStringLiteral(TOKENDESK_VERSION)));
    });
    QFont large = m_form->title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_form->title->setFont(large);
    fillParts();
    fillLicence();
    m_form->head->setSpacing(line);
    layout()->setContentsMargins(line, line, line, line);
    layout()->setSpacing(line * 2 / 3);
    resize(fontMetrics().averageCharWidth() * 84, line * 26);
    m_form->buttons->button(QDialogButtonBox::Close)->setFocus();
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::fillParts()
{
    const QList<Part> all = parts();
    QTableWidget &table = *m_form->parts;
    table.setRowCount(static_cast<int>(all.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const Part &part = all.at(row);
        table.setItem(row, 0, new QTableWidgetItem(part.name));
        table.setItem(row, 1, new QTableWidgetItem(part.version));
        table.setItem(row, 2, new QTableWidgetItem(part.licence));
    }
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void AboutDialog::fillLicence()
{
    QFile file(QStringLiteral(":/licence.txt"));
    if (file.open(QIODevice::ReadOnly)) {
        m_form->licence->setPlainText(QString::fromUtf8(file.readAll()));
    }
    m_form->licence->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

} // namespace Tokendesk
