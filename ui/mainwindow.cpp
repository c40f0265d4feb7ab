// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/api/proxylogins.h"
#include "app/core/displaytext.h"
#include "app/model/liveupdates.h"
#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/model/usermodel.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "ui/exportcommand.h"
#include "ui/helpcommands.h"
#include "ui/historycommand.h"
#include "ui/icons.h"
#include "ui/languagemenu.h"
#include "ui/liveindicator.h"
#include "ui/offboardcommand.h"
#include "ui/retranslation.h"
#include "ui/scopeswitch.h"
#include "ui/searchpanel.h"
#include "ui/secretfinder.h"
#include "ui/serversmenu.h"
#include "ui/serverstandby.h"
#include "ui/serverswitch.h"
#include "ui/sessionbadge.h"
#include "ui/statuspill.h"
#include "ui/taborder.h"
#include "ui/tokenactions.h"
#include "ui/tokencolumns.h"
#include "ui/tokencounts.h"
#include "ui/tokenpage.h"
#include "ui/tokentableview.h"
#include "ui/uncopiedoffer.h"
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
#include <QMenuBar>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

namespace Tokendesk {

namespace {

constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String stateKey("window/state");
constexpr QLatin1String splitterKey("window/splitter");
constexpr std::chrono::seconds ageInterval{20};
constexpr std::chrono::seconds noteTime{8};

} // namespace

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_actions(*this)
    , m_tokenActions(
          new TokenActions(parts.controller, parts.tokens, parts.session, parts.clipboard, parts.clock, this))
    , m_secretFinder(new SecretFinder(parts.session, parts.controller, parts.tokens, parts.clock, this))
    , m_servers(new ServerSwitch(
          parts.session, parts.settings, parts.keyring, parts.limits, [this] { return mayLeave(); }, this))
    , m_splitter(new QSplitter(this))
    , m_sidebar(new UserSidebar(parts.users, m_splitter))
    , m_page(new TokenPage(parts.session, parts.controller, parts.tokens, parts.live, m_splitter))
    , m_columns(new TokenColumns(m_page->table(), parts.settings, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_page);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    setCentralWidget(m_splitter);
    menuBar()->insertMenu(m_actions.help->menuAction(), &m_servers->menu());
    m_actions.view->addMenu(new LanguageMenu(parts.language, parts.settings, this));
    buildToolBar();
    buildStatusBar();
    connectCommands();
    connectState();
    new SessionBadge(parts.session, parts.tokens, this);
    new UncopiedOffer(parts.settings, parts.session, parts.controller, parts.tokens, *m_tokenActions, this);
    restoreLayout();
    updateCommands();
    keepTranslated(*this, [this] { retranslate(); });
}

MainWindow::~MainWindow() = default;

void MainWindow::retranslate()
{
    m_toolBar->setWindowTitle(tr("Tools"));
    m_search->setPlaceholderText(tr("Search tokens"));
    m_search->setAccessibleName(tr("Search tokens"));
    m_note->clear(); // said in the other language, and gone in a moment anyway
    updateForSession();
}

void MainWindow::startSignIn(const QUrl &server)
{
    m_servers->start(server);
}

void MainWindow::goToServer(const QUrl &server)
{
    m_servers->goTo(server);
}

void MainWindow::buildToolBar()
{
    QToolBar *bar = m_toolBar = addToolBar(QString());
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(m_servers->newButton(bar));
    bar->addSeparator();
    bar->addActions({m_actions.newToken, m_actions.rename, m_actions.revoke});
    bar->addSeparator();
    bar->addActions({m_actions.findSecret, m_actions.refresh});
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("tokenSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    bar->addWidget(m_search);
    auto *panel =
        new SearchPanel({m_parts.tokens, m_parts.controller, m_parts.session, m_parts.settings, *m_search}, m_page);
    m_page->addAbove(panel);
    orderForTab({bar, m_sidebar, panel, m_page});
}

void MainWindow::buildStatusBar()
{
    m_pill = new StatusPill(this);
    new LiveIndicator(*m_pill, m_parts.controller, m_parts.live, m_parts.clock, this);
    m_who = new QLabel(this);
    m_note = new QLabel(this);
    auto *counts = new TokenCounts(m_parts.tokens, m_parts.controller, m_page->table(), this);
    const int gap = fontMetrics().height() / 2;
    for (QLabel *label : {m_who, m_note, static_cast<QLabel *>(counts)}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(gap, 0, gap, 0);
    }
    statusBar()->addWidget(m_pill);
    statusBar()->addWidget(m_who);
    statusBar()->addWidget(m_note, 1);
    statusBar()->addPermanentWidget(counts);
}

void MainWindow::connectCommands()
{
    auto &controller = m_parts.controller;
    connect(m_actions.newToken, &QAction::triggered, this,
        [this, &controller] { m_tokenActions->newToken(controller.newTokenOwner(), controller.newTokenOwnerName()); });
    connect(m_actions.rename, &QAction::triggered, this, [this] {
        const QList<TokenRef> selected = m_page->table().selectedTokens();
        if (selected.size() == 1) {
            m_tokenActions->rename(selected.first());
        }
    });
    connect(m_actions.revoke, &QAction::triggered, this,
        [this] { m_tokenActions->revoke(m_page->table().selectedTokens()); });
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
    connect(m_actions.findSecret, &QAction::triggered, m_secretFinder, &SecretFinder::open);
    connect(m_secretFinder, &SecretFinder::showWanted, this,
        [this](const TokenRef &token) { revealToken(token.owner, token.token.id); });
    connect(m_secretFinder, &SecretFinder::revokeWanted, this,
        [this](const TokenRef &token) { m_tokenActions->revoke({token}); });
    connect(m_actions.columns, &QMenu::aboutToShow, m_columns, [this] {
        m_actions.columns->clear();
        m_columns->fill(*m_actions.columns);
    });
    auto *help = new HelpCommands(m_actions, m_parts.session, m_parts.live, m_parts.tokens, m_parts.settings, this);
    connect(help, &HelpCommands::message, this, &MainWindow::tell);
    auto *offboarding = new OffboardCommand(
        {*m_actions.offboard, m_parts.session, controller, m_parts.tokens, m_parts.users, m_parts.clock},
        [this] { return m_page->table().selectedOwners(); }, this);
    connect(&m_page->table(), &TokenTableView::selectionCountChanged, offboarding, &OffboardCommand::update);
    m_sidebar->setUserActions({m_actions.offboard});
    auto *history = new HistoryCommand(
        {*m_actions.history, m_parts.session, controller, m_parts.users, m_page->table(), m_parts.clock}, *this);
    connect(m_actions.refresh, &QAction::triggered, history, &HistoryCommand::refresh);
    auto *exporting = new ExportCommand(*m_actions.exportList, m_parts.tokens, m_parts.session, this);
    connect(exporting, &ExportCommand::message, this, &MainWindow::tell);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_parts.tokens.setFilter(text); });
    connect(m_search, &QLineEdit::returnPressed, m_page, &TokenPage::focusContent);
    new ServerStandby(*m_servers, m_parts.session, *m_page);
    connect(m_servers, &ServerSwitch::currentChanged, this, &MainWindow::updateForSession);
    connect(m_servers, &ServerSwitch::message, this, &MainWindow::tell);
    connect(m_page, &TokenPage::newTokenWanted, m_actions.newToken, &QAction::trigger);
    connect(m_page, &TokenPage::clearSearchWanted, m_search, &QLineEdit::clear);
    new ScopeSwitch({m_parts.session, controller, m_parts.tokens, *m_sidebar, *m_columns, *m_search}, this);
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
    connect(&m_parts.session, &Session::signedOut, m_search, &QLineEdit::clear);
    connect(&controller, &TokenController::loadStateChanged, this, [this] { updateCommands(); });
    connect(&m_page->table(), &TokenTableView::selectionCountChanged, this, [this] { updateCommands(); });
    connect(m_tokenActions, &TokenActions::tokenCreated, this,
        [this](const QUrl &server, UserId owner, const QString &tokenId) {
            if (server == m_parts.session.server())
                revealToken(owner, tokenId);
        });
    connect(m_tokenActions, &TokenActions::message, this, &MainWindow::tell);
    connect(m_tokenActions, &TokenActions::proxyLoginWanted, m_servers, &ServerSwitch::askForProxyLogin);
    connect(m_servers, &ServerSwitch::proxyLoginGiven, this, [this, &controller] {
        controller.refresh();
        m_parts.live.tryNow();
    });
    m_noteTimer.setSingleShot(true);
    connect(&m_noteTimer, &QTimer::timeout, m_note, &QLabel::clear);
    connect(&m_ageTimer, &QTimer::timeout, this, [this] {
        if (isVisible() && !isMinimized()) {
            m_parts.tokens.refreshAges();
        }
    });
    m_ageTimer.start(ageInterval);
}

void MainWindow::tell(const QString &text)
{
    // Not QStatusBar::showMessage(): it would cover the pill and who is signed in.
    m_note->setText(text);
    m_noteTimer.start(noteTime);
    QAccessibleEvent event(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MainWindow::revealToken(UserId owner, const QString &tokenId)
{
    if (m_parts.tokens.rowOf(owner, tokenId) < 0) {
        m_search->clear(); // it must not seem lost behind an old search
    }
    m_page->table().selectToken(owner, tokenId);
}

void MainWindow::restoreLayout()
{
    const int em = fontMetrics().averageCharWidth();
    if (!restoreGeometry(m_parts.settings.layout(geometryKey))) {
        resize(em * 180, em * 110);
    }
    restoreState(m_parts.settings.layout(stateKey));
    if (!m_splitter->restoreState(m_parts.settings.layout(splitterKey))) {
        m_splitter->setSizes({em * 38, em * 142});
    }
    m_splitter->setHandleWidth(1);
}

void MainWindow::saveLayout()
{
    m_parts.settings.setLayout(geometryKey, saveGeometry());
    m_parts.settings.setLayout(stateKey, saveState());
    if (m_sidebar->isVisible()) {
        m_parts.settings.setLayout(splitterKey, m_splitter->saveState());
    }
    m_columns->save();
    m_parts.settings.sync();
}

bool MainWindow::mayLeave()
{
    if (m_tokenActions->hasUnsavedSecret()) {
        m_tokenActions->raiseUnsavedSecret();
        return false;
    }
    return true;
}

void MainWindow::copyRows()
{
    const QString text = m_page->table().selectedRowsAsText();
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
        tell(tr("%n row(s) copied.", nullptr, m_page->table().selectedCount()));
    }
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
    m_actions.findSecret->setEnabled(signedIn);
    m_actions.refresh->setEnabled(signedIn);
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
        m_who->setToolTip({});
        return;
    }
    const QString host = m_servers->currentName();
    const QString name = displayText(session.user().name, 120);
    //: Window title; %1 is a server
    setWindowTitle(tr("Tokendesk — %1").arg(host));
    m_who->setText(session.user().administrator
            //: %1 is a person, %2 a server
            ? tr("%1 (administrator) on %2").arg(name, host)
            : tr("%1 on %2").arg(name, host));
    const QString proxy = proxyOnTheWayTo(session.server());
    //: %1 is a proxy such as proxy.example.com:3128
    m_who->setToolTip(proxy.isEmpty() ? QString() : tr("Through the proxy %1").arg(displayText(proxy, 80)));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave()) {
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
