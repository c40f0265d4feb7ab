// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenpage.h"

#include "app/core/displaytext.h"
#include "app/model/everyonelist.h"
#include "app/model/liveupdates.h"
#include "app/model/tokenmodel.h"
#include "app/session/session.h"
#include "ui/banner.h"
#include "ui/emptystate.h"
#include "ui/errortext.h"
#include "ui/readingstrip.h"
#include "ui/recentmarks.h"
#include "ui/retranslation.h"
#include "ui/tokentableview.h"

#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Tokendesk {

TokenPage::TokenPage(
    Session &session, TokenController &controller, TokenModel &model, LiveUpdates &live, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_controller(controller)
    , m_model(model)
    , m_live(live)
    , m_heading(new QLabel(this))
    , m_banner(new Banner(this))
    , m_busy(new QProgressBar(this))
    , m_content(new QWidget(this))
    , m_stack(new QStackedLayout(m_content))
    , m_table(new TokenTableView(model, m_content))
    , m_empty(new EmptyState(m_content))
{
    setObjectName(QStringLiteral("tokenPage"));
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_heading->setFont(large);
    m_heading->setTextFormat(Qt::PlainText);
    const int gap = fontMetrics().height() / 2;
    m_heading->setContentsMargins(gap, gap, gap, gap);

    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(qMax(4, gap / 2));

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_banner);
    layout->addWidget(new ReadingStrip(controller.everyone(), this));
    layout->addWidget(m_busy);
    layout->addWidget(m_content, 1);

    connect(&controller, &TokenController::loadStateChanged, this, &TokenPage::update);
    connect(&controller, &TokenController::shownOwnerChanged, this, &TokenPage::update);
    connect(&controller, &TokenController::usersChanged, this, &TokenPage::update);
    connect(&controller.everyone(), &EveryoneList::changed, this, &TokenPage::updateBanner);
    connect(&session, &Session::stateChanged, this, &TokenPage::update);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&model, signal, this, &TokenPage::updateContent);
    }
    connect(&model, &QAbstractItemModel::modelReset, this, &TokenPage::updateContent);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &TokenPage::updateContent);
    connect(m_banner, &Banner::buttonPressed, this, [this] {
        if (m_bannerButton == BannerButton::SignIn) {
            Q_EMIT signInWanted();
        } else if (m_bannerButton == BannerButton::TryNow) {
            m_live.tryNow();
        } else if (m_bannerButton == BannerButton::ProxyLogin) {
            Q_EMIT proxyLoginWanted();
        } else if (m_bannerButton == BannerButton::RetryMissing) {
            m_controller.everyone().readMissing();
        } else {
            m_controller.refresh();
        }
    });
    connect(m_banner, &Banner::dismissed, this, [this] { m_news = nullptr; });
    connect(&live, &LiveUpdates::goneElsewhere, this, &TokenPage::tellGone);
    connect(&live, &LiveUpdates::stateChanged, this, [this] {
        updateContent();
        updateBanner();
    });
    connect(&controller, &TokenController::shownOwnerChanged, this, [this] { m_news = nullptr; });
    m_table->setMarks(*new RecentMarks(model, controller, this));
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        if (m_emptyAction != nullptr) {
            Q_EMIT(this->*m_emptyAction)();
        } else {
            m_controller.refresh();
        }
    });
    keepTranslated(*this, [this] {
        m_busy->setAccessibleName(tr("Loading access tokens"));
        update();
    });
}

void TokenPage::addAbove(QWidget *widget)
{
    auto *boxes = qobject_cast<QVBoxLayout *>(layout());
    boxes->insertWidget(boxes->indexOf(m_heading) + 1, widget);
}

void TokenPage::focusContent()
{
    QWidget *shown = m_stack->currentWidget();
    if (shown == m_table) {
        m_table->setFocus();
    } else if (auto *button = m_empty->findChild<QWidget *>(QStringLiteral("emptyStateButton"))) {
        button->setFocus();
    }
}

void TokenPage::setStandby(const QString &title, const QString &text, const QString &button, bool busy)
{
    m_standby = {title, text, button, busy};
    update();
}

void TokenPage::tellNews(const QString &text)
{
    m_news = [text] {
        return text;
    };
    updateBanner();
}

void TokenPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_banner->isHidden()) {
        updateBanner();
    }
}

void TokenPage::update()
{
    using LoadState = TokenController::LoadState;
    const LoadState state = m_controller.loadState();
    m_busy->setVisible((state == LoadState::Loading && !m_controller.everyone().isInRound())
        || (state == LoadState::Nothing && m_standby.busy));
    updateHeading();
    updateContent();
    updateBanner();
}

void TokenPage::updateHeading()
{
    const bool foreign =
        m_session.user().administrator && m_controller.loadState() != TokenController::LoadState::Nothing;
    m_heading->setVisible(foreign);
    if (!foreign) {
        return;
    }
    if (m_controller.showsEveryone()) {
        m_heading->setText(tr("Everyone's access tokens"));
        return;
    }
    m_heading->setText(m_controller.shownOwner() == m_session.user().id
            ? tr("Your access tokens")
            : tr("Access tokens of %1").arg(displayText(m_controller.shownOwnerName(), 200)));
}

void TokenPage::updateContent()
{
    if (m_model.rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    showEmptyStateForNoRows();
}

void TokenPage::showEmptyStateForNoRows()
{
    using LoadState = TokenController::LoadState;
    const bool own = m_controller.shownOwner() == m_session.user().id;
    QWidget *shown = m_empty;
    if (m_model.totalCount() > 0) {
        m_emptyAction = &TokenPage::clearSearchWanted;
        m_empty->show("search", tr("No token matches the search"),
            tr("%n token(s) are hidden by it.", nullptr, static_cast<int>(m_model.totalCount())), tr("Clear Search"));
    } else if (m_controller.loadState() == LoadState::Nothing && !m_standby.title.isEmpty()) {
        m_emptyAction = &TokenPage::standbyPressed;
        m_empty->show(m_standby.busy ? "token" : "warning", m_standby.title, m_standby.text, m_standby.button);
    } else if (m_controller.loadState() == LoadState::Nothing) {
        m_emptyAction = &TokenPage::signInWanted;
        m_empty->show("token", tr("See and manage your access tokens"),
            tr("Scripts and other programs use access tokens to talk to a Canvus server in your name. Sign in to see "
               "which ones there are, make new ones, and revoke those that are no longer needed."),
            tr("Sign In…"));
    } else if (m_controller.loadState() == LoadState::Failed && m_controller.loadError()) {
        const ErrorText text = errorText(*m_controller.loadError(), Doing::LoadingTokens);
        const bool wantsLogin = m_controller.loadError()->kind == ApiErrorKind::ProxyLoginWanted;
        const bool signedIn = m_session.isSignedIn();
        m_emptyAction = !signedIn ? &TokenPage::signInWanted : wantsLogin ? &TokenPage::proxyLoginWanted : nullptr;
        m_empty->show("warning", text.summary, withPlan(text.advice),
            !signedIn                    ? tr("Sign In…")
                : wantsLogin             ? tr("Proxy Password…")
                : m_live.nextListTryMs() ? tr("Try Now")
                                         : tr("Try Again"));
    } else if (m_controller.showsEveryone() && m_controller.loadState() == LoadState::Loaded) {
        m_emptyAction = nullptr;
        m_empty->show("users", tr("There are no access tokens to show"),
            tr("None of the users that could be read has one."), tr("Read Again"));
    } else if (m_controller.loadState() == LoadState::Loaded || m_controller.loadState() == LoadState::Reloading) {
        m_emptyAction = &TokenPage::newTokenWanted;
        m_empty->show("token",
            own ? tr("You have no access tokens yet")
                : tr("%1 has no access tokens").arg(displayText(m_controller.shownOwnerName(), 200)),
            tr("An access token lets a script or another program talk to the server in its owner's name. It never "
               "expires; it works until it is revoked."),
            tr("New Token…"));
    } else {
        shown = m_table; // the first list is on its way: the busy line tells it
    }
    m_stack->setCurrentWidget(shown);
}

void TokenPage::updateBanner()
{
    using LoadState = TokenController::LoadState;
    m_bannerButton = BannerButton::None;
    if (m_session.state() == Session::State::Expired) {
        m_bannerButton = BannerButton::SignIn;
        if (m_session.alarm() && m_session.alarm()->kind == ApiErrorKind::CertificateRejected) {
            m_banner->tell(Banner::Severity::Warning,
                tr("The server's certificate cannot be verified any more, so the session was stopped."),
                tr("Nothing was sent to it. Sign in to see what is wrong with the certificate."), tr("Sign In…"));
            return;
        }
        if (m_session.alarm()) {
            m_banner->tell(Banner::Severity::Warning,
                tr("The server showed another certificate than the one you trust, so the session was stopped."),
                tr("Somebody may be pretending to be the server. Nothing was sent to it."), tr("Sign In…"));
            return;
        }
        m_banner->tell(Banner::Severity::Warning, tr("Your sign-in has ended."),
            tr("What you see may be out of date. Sign in again to go on."), tr("Sign In…"));
        return;
    }
    if (m_controller.loadState() == LoadState::Failed && m_controller.loadError() && m_model.totalCount() > 0) {
        tellTrouble(*m_controller.loadError());
        return;
    }
    if (m_live.state() == LiveUpdates::State::Offline && m_live.trouble()) {
        tellTrouble(*m_live.trouble());
        return;
    }
    if (m_controller.usersError() && m_session.user().administrator) {
        const ErrorText text = errorText(*m_controller.usersError(), Doing::LoadingUsers);
        m_bannerButton = BannerButton::RetryUsers;
        m_banner->tell(Banner::Severity::Warning, text.summary, text.advice, tr("Try Again"));
        return;
    }
    if (tellWhoIsMissing()) {
        return;
    }
    const qsizetype badRows =
        m_controller.showsEveryone() ? m_controller.everyone().badRowCount() : m_controller.badRows().size();
    if (const int bad = static_cast<int>(badRows); bad > 0) {
        m_bannerButton = BannerButton::Retry;
        m_banner->tell(Banner::Severity::Warning,
            tr("%n token(s) in the server's answer could not be read.", nullptr, bad),
            tr("The others are shown. An administrator of the server can look into it."), tr("Try Again"));
        return;
    }
    if (m_news) {
        m_banner->tell(Banner::Severity::Information, m_news(), QString());
        return;
    }
    m_banner->dismiss();
}

void TokenPage::tellTrouble(const ApiError &error)
{
    const bool offline = m_live.state() == LiveUpdates::State::Offline;
    const bool silent = error.kind == ApiErrorKind::Unreachable || error.kind == ApiErrorKind::ConnectionLost
        || error.kind == ApiErrorKind::TimedOut;
    ErrorText text = errorText(error, Doing::LoadingTokens);
    if (silent && m_controller.loadState() != TokenController::LoadState::Failed) {
        text = {tr("The server does not answer."), QString()};
    }
    const QString summary = text.summary + QLatin1Char(' ') + asItWas();
    if (error.kind == ApiErrorKind::ProxyLoginWanted) {
        m_bannerButton = BannerButton::ProxyLogin;
        m_banner->tell(Banner::Severity::Warning, summary, QString(), tr("Proxy Password…"));
        return;
    }
    const bool planned = offline || m_live.nextListTryMs();
    m_bannerButton = planned ? BannerButton::TryNow : BannerButton::Retry;
    m_banner->tell(
        Banner::Severity::Warning, summary, withPlan(text.advice), planned ? tr("Try Now") : tr("Try Again"));
}

QString TokenPage::withPlan(const QString &advice) const
{
    const bool offline = m_live.state() == LiveUpdates::State::Offline;
    if (!offline && !m_live.nextListTryMs()) {
        return advice;
    }
    const QString plan = tr("It is tried again by itself.");
    //: %1: what to do, %2: that it is tried again by itself. Whole sentences
    return advice.isEmpty() ? plan : tr("%1 %2").arg(advice, plan);
}

bool TokenPage::tellWhoIsMissing()
{
    const EveryoneList &everyone = m_controller.everyone();
    if (!everyone.isShown() || everyone.isInRound()) {
        return false;
    }
    const int failed = static_cast<int>(everyone.failures().size());
    const int unread = everyone.unreadCount();
    if (failed == 0 && unread == 0) {
        return false;
    }
    m_bannerButton = BannerButton::RetryMissing;
    if (failed == 0) {
        m_banner->tell(Banner::Severity::Information, tr("The tokens of %n user(s) were not read.", nullptr, unread),
            tr("The others are shown."), tr("Read the Rest"));
        return true;
    }
    const ErrorText text = errorText(*everyone.failures().cbegin(), Doing::LoadingTokens);
    m_banner->tell(Banner::Severity::Warning,
        tr("The tokens of %n user(s) could not be read; they are marked in the list of users.", nullptr,
            failed + unread),
        text.summary, tr("Retry"));
    return true;
}

QString TokenPage::asItWas() const
{
    const Timestamp known = m_live.trueAtMs();
    if (!known) {
        return {};
    }
    //: %1 is a time such as 14:05
    return tr("You see the list as it was at %1.")
        .arg(locale().toString(QDateTime::fromMSecsSinceEpoch(*known).time(), QLocale::ShortFormat));
}

void TokenPage::tellGone(const QList<Token> &tokens)
{
    m_news = [description = tokens.first().description, count = static_cast<int>(tokens.size())] {
        return count == 1
            //: %1 is a token's description
            ? tr("“%1” was revoked elsewhere.").arg(displayText(description, 100))
            : tr("%n token(s) were revoked elsewhere.", nullptr, count);
    };
    updateBanner();
}

} // namespace Tokendesk
