// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/tokencontroller.h"

#include <QWidget>

#include <functional>

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
    /// Between the heading and the table.
    void addAbove(QWidget *widget);
    /// The table, or the button of the empty state in its place.
    void focusContent();
    /// What stands here while nobody is signed in; an empty title is the usual invitation. Plain text.
    void setStandby(const QString &title, const QString &text, const QString &button, bool busy);
    /// What the user should read, in the banner until it is dismissed.
    void tellNews(const QString &text);

Q_SIGNALS:
    void signInWanted();
    void newTokenWanted();
    void proxyLoginWanted();
    void clearSearchWanted();
    void standbyPressed(); ///< the button that setStandby() gave

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();
    void updateHeading();
    void updateContent();
    void updateBanner();
    void tellTrouble(const ApiError &error);
    void showEmptyStateForNoRows();
    bool tellWhoIsMissing();
    void tellGone(const QList<Token> &tokens);
    QString asItWas() const;
    /// @p advice, and where the list is read again by itself, that it is.
    QString withPlan(const QString &advice) const;

    enum class BannerButton { None, SignIn, Retry, RetryUsers, RetryMissing, TryNow, ProxyLogin };

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
    struct Standby
    {
        QString title;
        QString text;
        QString button;
        bool busy = false;
    };
    Standby m_standby;
    std::function<QString()> m_news; ///< what others did, until the user has read it
    void (TokenPage::*m_emptyAction)() = nullptr; ///< null: load again
};

} // namespace Tokendesk
