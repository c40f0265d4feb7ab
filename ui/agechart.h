// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QTimer>
#include <QWidget>

#include <vector>

class QLineEdit;

namespace Tokendesk {

class TokenModel;

/// How many tokens there are of an age, as a bar that is a button: choosing it filters by that age.
class AgeBar : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AgeBar(QWidget *parent = nullptr);

    /// @p most: of all bars, which is as high as there is room for.
    void setCount(int count, int most);
    int count() const { return m_count; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void stepped(int by); ///< by an arrow key, in reading direction

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int m_count = 0;
    int m_most = 1;
};

/// The tokens by age, from new to old, as bars. Counts all that are in the table or hidden by the search. Follows and
/// writes the search text, as the filter bar does.
class AgeChart : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this.
    AgeChart(TokenModel &model, QLineEdit &search, QWidget *parent = nullptr);

    const std::vector<AgeBar *> &bars() const { return m_bars; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void choose(std::size_t number);
    void followSearch();
    void count();
    void step(std::size_t from, int by);

    TokenModel &m_model;
    QLineEdit &m_search;
    std::vector<AgeBar *> m_bars;
    QTimer m_recount;
    bool m_following = false; ///< the bars are being set by the search
};

} // namespace Tokendesk
