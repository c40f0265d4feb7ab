// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Tokendesk {

namespace Ui {
class AboutDialog;
}

/// What the program is, the libraries it is made with, and its licence.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
    ~AboutDialog() override;

private:
    void fillParts();
    void fillLicence();

    std::unique_ptr<Ui::AboutDialog> m_form;
};

} // namespace Tokendesk
