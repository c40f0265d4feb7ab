// SPDX-License-Identifier: GPL-3.0-or-later
// What the sign-in dialog looks like and says by itself.
#include "ui/signindialog.h"
#include "ui/ui_signindialog.h"

#include <QPushButton>
#include <QStyle>

namespace Tokendesk {

void SignInDialog::retranslate()
{
    m_form->retranslateUi(this);
    m_signIn->setText(tr("Sign In"));
    if (!m_hasKeyring)
        m_form->keepHint->setText(
            tr("This desktop has no keyring that could keep it. You stay signed in until you quit Tokendesk."));
    m_form->keep->setAccessibleDescription(m_form->keepHint->text());
    showProxy(m_proxy);
    if (const auto say = m_sayStatus) // a copy: it sets itself anew
        say();
    makeRoom();
}

void SignInDialog::buildLook()
{
    QFont large = m_form->intro->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_form->intro->setFont(large);
    const QFontMetrics metrics = fontMetrics();
    m_form->column->setSpacing(metrics.height() * 3 / 4);
    m_form->column->setContentsMargins(metrics.height(), metrics.height(), metrics.height(), metrics.height());
    m_form->fields->setHorizontalSpacing(metrics.height() * 3 / 4);
    m_form->fields->setVerticalSpacing(metrics.height() / 2);
    for (QLineEdit *field : {m_form->address, m_form->email, m_form->password, m_form->accessToken})
        field->setLayoutDirection(Qt::LeftToRight); // no words of any language
    m_form->address->setMinimumWidth(metrics.averageCharWidth() * 44);
    QFont small = m_form->keepHint->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_form->keepHint->setFont(small);
    m_form->proxyNote->setFont(small);
    // Under the words of the check box, not under its square.
    const int square = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_form->keep)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, m_form->keep);
    m_form->keepHint->setIndent(square);
    // Room for the usual answers from the start, so that the fields below stay where they are.
    m_form->serverStatus->setMinimumHeight(metrics.lineSpacing() * 2);
    QSizePolicy stays = m_form->busy->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    m_form->busy->setSizePolicy(stays);
    m_form->busy->hide();
}

/// A dialog does not grow by itself where a text above its fields does: they would be squeezed.
void SignInDialog::makeRoom()
{
    QLabel *hint = m_form->keepHint; // the form gives it one line fewer than it asks for
    hint->setMinimumHeight(hint->heightForWidth(hint->width()));
    m_form->column->activate();
    const int needed = m_form->column->totalHeightForWidth(width());
    if (isVisible() && needed > height())
        resize(width(), needed);
}

void SignInDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    makeRoom(); // for the hint below the check box, where it takes more lines than in English
}

} // namespace Tokendesk
