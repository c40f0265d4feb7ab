// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutdialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace Tokendesk {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Tokendesk"));
    auto *picture = new QLabel(this);
    const int side = fontMetrics().height() * 5;
    picture->setPixmap(QIcon(QStringLiteral(":/icons/tokendesk.svg")).pixmap(QSize(side, side), devicePixelRatio()));
    picture->setAccessibleName(tr("Tokendesk's icon"));

    auto *title = new QLabel(tr("Tokendesk %1").arg(QStringLiteral(TOKENDESK_VERSION)), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    title->setFont(large);
    auto *text = new QLabel(tr("The desktop program for the access tokens of Canvus servers."), this);
    auto *licence = new QLabel(
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."),
        this);
    auto *parts = new QLabel(tr("Made with Qt %1, simdjson and libxcrypt.").arg(QLatin1String(qVersion())), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *words = new QVBoxLayout;
    words->addWidget(title);
    for (QLabel *label : {text, licence, parts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
        words->addWidget(label);
    }
    words->addStretch();
    auto *top = new QHBoxLayout;
    top->setSpacing(fontMetrics().height());
    top->addWidget(picture, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    layout->addLayout(top);
    layout->addWidget(buttons);
}

} // namespace Tokendesk
