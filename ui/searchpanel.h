// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace Tokendesk {

class AgeChart;
class FilterBar;
class InlineNote;
class Session;
class Settings;
class TokenController;
class TokenModel;

/// Above the table: the filter bar and the chart of ages, for administrators; and for everybody a hint where the search
/// text holds something that is not understood.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        TokenModel &model;
        TokenController &controller;
        Session &session;
        Settings &settings;
        QLineEdit &search;
    };

    /// All must outlive this.
    explicit SearchPanel(const Parts &parts, QWidget *parent = nullptr);

private:
    void followScope();
    void followChartButton();
    void showHint();

    Parts m_parts;
    FilterBar *m_bar;
    AgeChart *m_chart;
    InlineNote *m_hint;
};

} // namespace Tokendesk
