// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serverswitch.h"

#include "app/core/displaytext.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "ui/icons.h"
#include "ui/keyringtext.h"
#include "ui/manageserversdialog.h"
#include "ui/proxyquestion.h"
#include "ui/retranslation.h"
#include "ui/servercolours.h"
#include "ui/serversmenu.h"
#include "ui/signinflow.h"

#include <QAction>
#include <QToolButton>

#include <algorithm>

namespace Tokendesk {

namespace {

constexpr qsizetype nameLength = 40;

QString hostOf(const QUrl &server)
{
    return server.port() < 0 ? server.host()
                             : QStringLiteral("%1:%2").arg(server.host(), QString::number(server.port()));
}

} // namespace

ServerSwitch::ServerSwitch(Session &session, Settings &settings, SecretStore &keyring, TransportLimits limits,
    std::function<bool()> mayLeave, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_settings(settings)
    , m_mayLeave(std::move(mayLeave))
    , m_window(window)
    , m_keeper(session, settings, keyring)
    , m_flow(new SignInFlow(session, settings, m_keeper, keyring, limits, window, this))
    , m_menu(new ServersMenu(window))
    , m_proxyQuestion(new ProxyQuestion(session, settings, this))
{
    buildCommands();
    connect(m_menu, &ServersMenu::chosen, this, &ServerSwitch::switchTo);
    connect(&session, &Session::stateChanged, this, &ServerSwitch::updateMenu);
    connect(&session, &Session::signedIn, this, [this] { setStandby({}); });
    connect(&session, &Session::expired, this, [this] { signIn(m_session.server()); });
    connect(m_proxyQuestion, &ProxyQuestion::answered, this, [this] {
        if (isAnyoneSignedIn())
            Q_EMIT proxyLoginGiven();
        else
            tryAgain();
    });
    connect(m_flow, &SignInFlow::profileRemembered, this, &ServerSwitch::updateMenu);
    connect(&m_keeper, &SignInKeeper::stageChanged, this, &ServerSwitch::updateMenu);
    connect(&m_keeper, &SignInKeeper::notResumed, this, &ServerSwitch::handleNotResumed);
    connect(&m_keeper, &SignInKeeper::kept, this, &ServerSwitch::updateMenu);
    connect(&m_keeper, &SignInKeeper::keepFailed, this, [this](SecretProblem problem) {
        const ErrorText text = keyringText(problem, KeyringDoing::Keeping);
        updateMenu();
        //: Two sentences: what happened, and what follows from it
        Q_EMIT news(tr("%1 %2").arg(text.summary, text.advice));
    });
    connect(&m_keeper, &SignInKeeper::forgotten, this, &ServerSwitch::updateMenu);
    connect(&m_keeper, &SignInKeeper::forgetFailed, this, [this](const ServerProfile &, SecretProblem problem) {
        const ErrorText text = keyringText(problem, KeyringDoing::Forgetting);
        updateMenu();
        Q_EMIT news(tr("%1 %2").arg(text.summary, text.advice));
    });
    keepTranslated(*window, this, [this] { retranslate(); });
}

ServerSwitch::~ServerSwitch()
{
    delete m_flow; // before the keeper that it works with
}

void ServerSwitch::buildCommands()
{
    const auto command = [this](const char *iconName, auto handler) {
        auto *action = new QAction(this);
        if (iconName != nullptr)
            action->setIcon(icon(iconName));
        connect(action, &QAction::triggered, this, handler);
        return action;
    };
    m_signIn = command("sign-in", [this] { signIn(); });
    m_cancel = command(nullptr, [this] { cancel(); });
    m_signOut = command("sign-out", [this] { signOut(); });
    m_forget = command(nullptr, [this] { forgetCurrent(); });
    m_manage = command(nullptr, [this] { manage(); });
}

void ServerSwitch::retranslate()
{
    const auto say = [](QAction &action, const QString &text, const QString &help) {
        action.setText(text);
        action.setToolTip(help);
    };
    m_signIn->setToolTip(tr("Sign in to a Canvus server")); // its text depends on who is signed in
    say(*m_cancel, tr("&Cancel Signing In"), tr("Stay where you are"));
    say(*m_signOut, tr("Sign &Out"), tr("Leave this server"));
    say(*m_forget, tr("&Forget This Sign-In"),
        tr("Remove it from the keyring, so that you are asked for it the next time"));
    say(*m_manage, tr("&Manage Servers…"), tr("Names, colours and order of your servers"));
    updateMenu();
}

QToolButton *ServerSwitch::newButton(QWidget *parent)
{
    m_button = new QToolButton(parent);
    m_button->setObjectName(QStringLiteral("serverButton"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setMenu(m_menu);
    updateButtons();
    return m_button;
}

bool ServerSwitch::isAnyoneSignedIn() const
{
    return m_session.user().id != 0;
}

QString ServerSwitch::currentName() const
{
    if (!isAnyoneSignedIn())
        return {};
    if (const auto profile = m_keeper.current(); profile && !profile->name.isEmpty())
        return displayText(profile->name, nameLength);
    return hostOf(m_session.server());
}

void ServerSwitch::updateMenu()
{
    const bool working = m_keeper.stage() != SignInKeeper::Stage::Idle;
    const auto now = m_keeper.current();
    m_signIn->setText(isAnyoneSignedIn() ? tr("&Sign In to Another Server…") : tr("&Sign In…"));
    m_cancel->setVisible(working);
    m_signOut->setEnabled(isAnyoneSignedIn());
    m_forget->setEnabled(now && SignInKeeper::isKept(*now));
    const QList<ServerProfile> all = m_settings.profiles();
    m_manage->setEnabled(!all.isEmpty());
    m_menu->show(
        all, now ? now->key() : QString(), {m_signIn, m_cancel, nullptr, m_signOut, m_forget, nullptr, m_manage});
    updateButtons();
    Q_EMIT currentChanged();
}

void ServerSwitch::updateButtons()
{
    if (!m_button)
        return;
    const auto now = m_keeper.current();
    const bool working = m_keeper.stage() != SignInKeeper::Stage::Idle;
    QString text = isAnyoneSignedIn() ? currentName() : tr("Servers");
    if (working)
        text = tr("Signing in to %1…").arg(displayText(m_keeper.resuming().name, nameLength));
    m_button->setIcon(working    ? dotIcon(m_keeper.resuming().colour)
            : now                ? dotIcon(now->colour)
            : isAnyoneSignedIn() ? dotIcon(ServerColour::Grey)
                                 : icon("sign-in"));
    // An ampersand of the name would be taken for a key.
    m_button->setText(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_button->setToolTip(tr("Go to another server, sign in or out"));
    m_button->setAccessibleName(isAnyoneSignedIn() && !working ? tr("Server: %1").arg(text) : text);
}

void ServerSwitch::setStandby(const Standby &standby)
{
    m_standby = standby;
    Q_EMIT standbyChanged();
}

void ServerSwitch::start(const QUrl &server)
{
    std::optional<ServerProfile> profile = m_settings.lastProfile();
    if (!server.isEmpty() && (!profile || profile->server != server)) {
        const QList<ServerProfile> all = m_settings.profiles();
        const auto found = std::find_if(
            all.cbegin(), all.cend(), [&server](const ServerProfile &one) { return one.server == server; });
        profile = found == all.cend() ? std::nullopt : std::optional(*found);
    }
    if (profile && SignInKeeper::isKept(*profile))
        switchTo(*profile);
    else
        signIn(server);
}

void ServerSwitch::signIn(const QUrl &server)
{
    if (server.isEmpty() && !m_mayLeave())
        return;
    cancel();
    m_flow->start(server);
}

void ServerSwitch::switchTo(const ServerProfile &profile)
{
    const auto now = m_keeper.current();
    updateMenu(); // a click has checked what is not true yet
    if (now && now->key() == profile.key() && m_session.isSignedIn())
        return;
    if (!m_mayLeave())
        return;
    cancel();
    if (!SignInKeeper::isKept(profile)) {
        m_flow->startFor(profile, {}, false);
        return;
    }
    m_last = profile;
    setStandby({true, displayText(profile.name, nameLength), {}, false});
    m_keeper.resume(profile);
}

void ServerSwitch::goTo(const QUrl &server)
{
    if (!m_mayLeave() || (m_session.isSignedIn() && m_session.server() == server))
        return;
    if (m_flow->isOpen())
        m_flow->switchTo(server);
    else
        start(server);
}

void ServerSwitch::handleNotResumed(const ServerProfile &profile, const SignInKeeper::Trouble &trouble)
{
    const QString name = displayText(profile.name, nameLength);
    if (trouble.keyring) {
        setStandby({});
        m_flow->startFor(profile, keyringText(*trouble.keyring, KeyringDoing::Reading), true);
        return;
    }
    const ErrorText text = errorText(*trouble.server, Doing::SigningIn);
    // It says nothing of the sign-in: the same token may work in a minute.
    if (!isAnyoneSignedIn() && passesByItself(trouble.server->kind)) {
        setStandby({false, name, text, trouble.server->kind == ApiErrorKind::ProxyLoginWanted});
        return;
    }
    setStandby({});
    if (trouble.server->kind == ApiErrorKind::Unauthorized) {
        m_flow->startFor(profile, {tr("Your sign-in to “%1” has ended.").arg(name), tr("Please sign in again.")}, true);
        return;
    }
    m_flow->startFor(profile, text, true);
}

void ServerSwitch::tryAgain()
{
    if (m_last)
        switchTo(*m_last);
}

void ServerSwitch::askForProxyLogin(QWidget *dialog)
{
    QWidget *over = dialog == nullptr ? m_window : dialog;
    if (isAnyoneSignedIn())
        m_proxyQuestion->ask(m_session.server(), over);
    else if (m_last)
        m_proxyQuestion->ask(m_last->server, over);
}

void ServerSwitch::cancel()
{
    if (m_keeper.stage() == SignInKeeper::Stage::Idle)
        return;
    m_keeper.cancel();
    setStandby({});
}

void ServerSwitch::signOut()
{
    if (!m_mayLeave())
        return;
    cancel();
    const auto profile = m_keeper.current();
    m_session.signOut();
    // Signed out means: asked again the next time. A temporary token is worth nothing any more anyway.
    if (profile && SignInKeeper::isKept(*profile))
        m_keeper.forget(*profile);
    setStandby({});
    updateMenu();
}

void ServerSwitch::forgetCurrent()
{
    if (const auto profile = m_keeper.current()) {
        m_keeper.forget(*profile);
        updateMenu();
        Q_EMIT message(tr("You are asked to sign in the next time Tokendesk starts."));
    }
}

void ServerSwitch::manage()
{
    const auto now = m_keeper.current();
    auto *dialog = new ManageServersDialog(m_settings.profiles(), now ? now->key() : QString(), m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ManageServersDialog::profilesChanged, this, [this](const QList<ServerProfile> &profiles) {
        m_settings.setProfiles(profiles);
        updateMenu();
    });
    connect(dialog, &ManageServersDialog::forgetWanted, this, [this](const ServerProfile &profile) {
        m_keeper.forget(profile);
        if (m_dialog)
            m_dialog->showForgotten(profile.key());
        updateMenu();
    });
    connect(dialog, &ManageServersDialog::removeWanted, this, &ServerSwitch::remove);
    dialog->open();
}

void ServerSwitch::remove(const ServerProfile &profile)
{
    if (SignInKeeper::isKept(profile))
        m_keeper.forget(profile);
    m_settings.forgetProfile(profile.key());
    updateMenu();
}

} // namespace Tokendesk
