// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/tokencontroller.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QStackedLayout;

namespace Tokendesk {

class Banner;
class EmptyState;
class LiveUpdates;
class Session;
class TokenModel;
class TokenTableView;

/// The middle of the window: a heading, the banner, and the table, or in its place what to do while it has no rows.
/// Shows what session, controller and model say; asks for things by signals.
class TokenPage : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive this.
    TokenPage(
        Session &session, TokenController &controller, TokenModel &model, LiveUpdates &live, QWidget *parent = nullptr);

    TokenTableView &table() const { return *m_table; }
    /// The table, or the button of the empty state in its place.
    void focusContent();

Q_SIGNALS:
    void signInWanted();
    void newTokenWanted();
    void clearSearchWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();
    void updateHeading();
    void updateContent();
    void updateBanner();
    void showEmptyStateForNoRows();
    void tellGone(const QList<Token> &tokens);
    QString asItWas() const;

    enum class BannerButton { None, SignIn, Retry, RetryUsers, TryNow };

    Session &m_session;
    TokenController &m_controller;
    TokenModel &m_model;
    LiveUpdates &m_live;
    QLabel *m_heading;
    Banner *m_banner;
    QProgressBar *m_busy;
    QWidget *m_content;
    QStackedLayout *m_stack;
    TokenTableView *m_table;
    EmptyState *m_empty;
    BannerButton m_bannerButton = BannerButton::None;
    QString m_news; ///< what others did, until the user has read it
    void (TokenPage::*m_emptyAction)() = nullptr; ///< null: load again
};

} // namespace Tokendesk
