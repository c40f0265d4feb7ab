// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/core/displaytext.h"
#include "app/model/liveupdates.h"
#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/model/usermodel.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "ui/aboutdialog.h"
#include "ui/icons.h"
#include "ui/liveindicator.h"
#include "ui/signinflow.h"
#include "ui/statuspill.h"
#include "ui/tokenactions.h"
#include "ui/tokenpage.h"
#include "ui/tokentableview.h"
#include "ui/usersidebar.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>

namespace Tokendesk {

namespace {

constexpr auto geometryKey = "window/geometry";
constexpr auto stateKey = "window/state";
constexpr auto splitterKey = "window/splitter";
constexpr auto columnsKey = "table/columns";
constexpr std::chrono::seconds ageInterval{20};
constexpr std::chrono::seconds noteTime{8};

QString key(const char *name)
{
    return QLatin1String(name);
}

} // namespace

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_actions(*this)
    , m_signIn(new SignInFlow(parts.session, parts.settings, parts.limits, this, this))
    , m_tokenActions(
          new TokenActions(parts.controller, parts.tokens, parts.session, parts.clipboard, parts.clock, this))
    , m_splitter(new QSplitter(this))
    , m_sidebar(new UserSidebar(parts.users, m_splitter))
    , m_page(new TokenPage(parts.session, parts.controller, parts.tokens, parts.live, m_splitter))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_page);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    setCentralWidget(m_splitter);
    buildToolBar();
    buildStatusBar();
    // Only one person's tokens are shown at a time, so whose they are stands above the table.
    m_page->table().setColumnHidden(TokenModel::OwnerColumn, true);
    connectCommands();
    connectState();
    restoreLayout();
    updateForSession();
    updateCommands();
    updateCounts();
}

MainWindow::~MainWindow() = default;

void MainWindow::startSignIn(const QUrl &server)
{
    m_signIn->start(server);
}

void MainWindow::buildToolBar()
{
    auto *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addActions({m_actions.newToken, m_actions.rename, m_actions.revoke});
    bar->addSeparator();
    bar->addActions({m_actions.refresh});
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("tokenSearch"));
    m_search->setPlaceholderText(tr("Search tokens"));
    m_search->setAccessibleName(tr("Search tokens"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    bar->addWidget(m_search);
}

void MainWindow::buildStatusBar()
{
    m_pill = new StatusPill(this);
    new LiveIndicator(*m_pill, m_parts.controller, m_parts.live, m_parts.clock, this);
    m_who = new QLabel(this);
    m_note = new QLabel(this);
    m_counts = new QLabel(this);
    const int gap = fontMetrics().height() / 2;
    for (QLabel *label : {m_who, m_note, m_counts}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(gap, 0, gap, 0);
    }
    statusBar()->addWidget(m_pill);
    statusBar()->addWidget(m_who);
    statusBar()->addWidget(m_note, 1);
    statusBar()->addPermanentWidget(m_counts);
}

void MainWindow::connectCommands()
{
    auto &controller = m_parts.controller;
    connect(m_actions.newToken, &QAction::triggered, this,
        [this, &controller] { m_tokenActions->newToken(controller.shownOwner(), controller.shownOwnerName()); });
    connect(m_actions.rename, &QAction::triggered, this, [this] {
        const QList<TokenRef> selected = m_page->table().selectedTokens();
        if (selected.size() == 1) {
            m_tokenActions->rename(selected.first());
        }
    });
    connect(m_actions.revoke, &QAction::triggered, this,
        [this] { m_tokenActions->revoke(m_page->table().selectedTokens()); });
    connect(m_actions.signIn, &QAction::triggered, this, [this] { startSignIn(); });
    connect(m_actions.signOut, &QAction::triggered, this, &MainWindow::signOut);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.copy, &QAction::triggered, this, &MainWindow::copyRows);
    connect(m_actions.selectAll, &QAction::triggered, this, [this] { m_page->table().selectAll(); });
    connect(m_actions.find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_actions.refresh, &QAction::triggered, this, [this, &controller] {
        controller.refresh();
        m_parts.live.tryNow();
    });
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_parts.tokens.setFilter(text); });
    connect(m_search, &QLineEdit::returnPressed, m_page, &TokenPage::focusContent);
    connect(m_page, &TokenPage::signInWanted, this, [this] { startSignIn(); });
    connect(m_page, &TokenPage::newTokenWanted, m_actions.newToken, &QAction::trigger);
    connect(m_page, &TokenPage::clearSearchWanted, m_search, &QLineEdit::clear);
    connect(m_sidebar, &UserSidebar::userChosen, &controller, &TokenController::showTokensOf);
    connect(&m_page->table(), &QWidget::customContextMenuRequested, this, &MainWindow::showContextMenu);
    // Not activated(): where one click activates, choosing a row would open a dialog.
    connect(&m_page->table(), &QAbstractItemView::doubleClicked, m_actions.rename, &QAction::trigger);
}

void MainWindow::connectState()
{
    auto &controller = m_parts.controller;
    connect(&m_parts.session, &Session::stateChanged, this, [this] {
        updateForSession();
        updateCommands();
    });
    connect(&m_parts.session, &Session::expired, this, [this] { startSignIn(m_parts.session.server()); });
    connect(&controller, &TokenController::shownOwnerChanged, this,
        [this, &controller] { m_sidebar->setCurrentUser(controller.shownOwner()); });
    connect(&controller, &TokenController::loadStateChanged, this, [this] {
        updateCounts();
        updateCommands();
    });
    connect(&m_page->table(), &TokenTableView::selectionCountChanged, this, [this] {
        updateCounts();
        updateCommands();
    });
    const auto *model = &m_parts.tokens;
    connect(model, &QAbstractItemModel::rowsInserted, this, &MainWindow::updateCounts);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &MainWindow::updateCounts);
    connect(model, &QAbstractItemModel::modelReset, this, &MainWindow::updateCounts);
    connect(model, &QAbstractItemModel::layoutChanged, this, &MainWindow::updateCounts);
    connect(m_tokenActions, &TokenActions::tokenCreated, this, [this](UserId owner, const QString &tokenId) {
        if (m_parts.tokens.rowOf(owner, tokenId) < 0) {
            m_search->clear(); // the new token must not seem lost behind an old search
        }
        m_page->table().selectToken(owner, tokenId);
    });
    connect(m_tokenActions, &TokenActions::message, this, &MainWindow::tell);
    m_noteTimer.setSingleShot(true);
    connect(&m_noteTimer, &QTimer::timeout, m_note, &QLabel::clear);
    m_ageTimer.setInterval(ageInterval);
    connect(&m_ageTimer, &QTimer::timeout, this, [this] {
        if (isVisible() && !isMinimized()) {
            m_parts.tokens.refreshAges();
        }
    });
    m_ageTimer.start();
}

void MainWindow::tell(const QString &text)
{
    // Not QStatusBar::showMessage(): it would cover the pill and who is signed in.
    m_note->setText(text);
    m_noteTimer.start(noteTime);
    QAccessibleEvent event(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_parts.settings.layout(key(geometryKey)))) {
        const int em = fontMetrics().averageCharWidth();
        resize(em * 180, em * 110);
    }
    restoreState(m_parts.settings.layout(key(stateKey)));
    if (!m_splitter->restoreState(m_parts.settings.layout(key(splitterKey)))) {
        const int em = fontMetrics().averageCharWidth();
        m_splitter->setSizes({em * 38, em * 142});
    }
    m_splitter->setHandleWidth(1);
    if (m_page->table().restoreColumnState(m_parts.settings.layout(key(columnsKey)))) {
        m_page->table().setColumnHidden(TokenModel::OwnerColumn, true);
    }
}

void MainWindow::saveLayout()
{
    m_parts.settings.setLayout(key(geometryKey), saveGeometry());
    m_parts.settings.setLayout(key(stateKey), saveState());
    if (m_sidebar->isVisible()) {
        m_parts.settings.setLayout(key(splitterKey), m_splitter->saveState());
    }
    m_parts.settings.setLayout(key(columnsKey), m_page->table().columnState());
    m_parts.settings.sync();
}

void MainWindow::signOut()
{
    if (m_tokenActions->hasUnsavedSecret()) {
        m_tokenActions->raiseUnsavedSecret();
        return;
    }
    m_search->clear();
    m_parts.session.signOut();
}

void MainWindow::copyRows()
{
    const QString text = m_page->table().selectedRowsAsText();
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
        tell(tr("%n row(s) copied.", nullptr, m_page->table().selectedCount()));
    }
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions.rename, m_actions.revoke, m_actions.copy});
    menu->addSeparator();
    menu->addActions({m_actions.newToken, m_actions.refresh});
    menu->popup(m_page->table().viewport()->mapToGlobal(position));
}

void MainWindow::updateCommands()
{
    const bool signedIn = m_parts.session.isSignedIn();
    const int selected = m_page->table().selectedCount();
    m_actions.newToken->setEnabled(signedIn);
    m_actions.rename->setEnabled(signedIn && selected == 1);
    m_actions.revoke->setEnabled(signedIn && selected > 0);
    m_actions.copy->setEnabled(selected > 0);
    m_actions.refresh->setEnabled(signedIn);
    m_actions.signOut->setEnabled(signedIn || m_parts.session.state() == Session::State::Expired);
}

void MainWindow::updateForSession()
{
    const Session &session = m_parts.session;
    const bool someone = session.state() == Session::State::SignedIn || session.state() == Session::State::Expired;
    m_sidebar->setVisible(someone && session.user().administrator);
    m_search->setEnabled(someone);
    if (!someone) {
        setWindowTitle(tr("Tokendesk"));
        m_who->setText(tr("Not signed in"));
        return;
    }
    const QString host = session.server().port() < 0
        ? session.server().host()
        : QStringLiteral("%1:%2").arg(session.server().host(), QString::number(session.server().port()));
    const QString name = displayText(session.user().name, 120);
    //: Window title; %1 is a server
    setWindowTitle(tr("Tokendesk — %1").arg(host));
    m_who->setText(session.user().administrator
            //: %1 is a person, %2 a server
            ? tr("%1 (administrator) on %2").arg(name, host)
            : tr("%1 on %2").arg(name, host));
}

void MainWindow::updateCounts()
{
    const TokenModel &model = m_parts.tokens;
    if (m_parts.controller.loadState() == TokenController::LoadState::Nothing) {
        m_counts->clear();
        return;
    }
    QStringList parts{tr("%n token(s)", nullptr, model.rowCount())};
    if (const auto hidden = static_cast<int>(model.hiddenCount()); hidden > 0) {
        parts.append(tr("%n hidden by the search", nullptr, hidden));
    }
    if (const int selected = m_page->table().selectedCount(); selected > 0) {
        parts.append(tr("%n selected", nullptr, selected));
    }
    m_counts->setText(parts.join(tr(", ", "between the counts in the status bar")));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_tokenActions->hasUnsavedSecret()) {
        m_tokenActions->raiseUnsavedSecret();
        event->ignore();
        return;
    }
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    updateWatched();
    if (!m_shownBefore) {
        m_shownBefore = true;
        m_page->focusContent();
    }
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    updateWatched();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        updateWatched();
    }
}

void MainWindow::updateWatched()
{
    m_parts.live.setWatched(isVisible() && !isMinimized());
}

} // namespace Tokendesk
