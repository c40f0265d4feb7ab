// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/tokenexport.h"

#include <QDialog>

#include <memory>

namespace Tokendesk {

namespace Ui {
class ExportDialog;
}

/// Asks in which form the list is to be exported.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p hidden: how many the search leaves out.
    ExportDialog(int count, int hidden, QWidget *parent = nullptr);
    ~ExportDialog() override;

    TokenExport::Format format() const;
    TokenExport::Ids ids() const;

private:
    std::unique_ptr<Ui::ExportDialog> m_ui;
};

} // namespace Tokendesk
