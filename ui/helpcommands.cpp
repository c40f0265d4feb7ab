// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpcommands.h"

#include "app/api/client.h"
#include "app/api/proxylogins.h"
#include "app/model/tokenmodel.h"
#include "app/session/settings.h"
#include "ui/aboutdialog.h"
#include "ui/diagnostics.h"
#include "ui/helpwindow.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace Tokendesk {

HelpCommands::HelpCommands(const WindowActions &actions, const Session &session, const LiveUpdates &live,
    const TokenModel &tokens, const Settings &settings, QWidget *window)
    : QObject(window), m_session(session), m_live(live), m_tokens(tokens), m_settings(settings), m_window(window)
{
    connect(actions.guide, &QAction::triggered, this, &HelpCommands::showGuide);
    connect(actions.diagnostics, &QAction::triggered, this, &HelpCommands::copyDiagnostics);
    connect(actions.about, &QAction::triggered, this, &HelpCommands::showAbout);
}

HelpCommands::~HelpCommands() = default;

void HelpCommands::showGuide()
{
    if (!m_guide) {
        m_guide = new HelpWindow(m_window);
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void HelpCommands::showAbout()
{
    auto *dialog = new AboutDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HelpCommands::copyDiagnostics()
{
    const auto copy = [this](const std::optional<ServerInfo> &server) {
        const bool known = m_session.state() == Session::State::SignedIn;
        QGuiApplication::clipboard()->setText(
            diagnosticText({m_session.state(), known && m_session.user().administrator, m_live.state(),
                m_tokens.rowCount(), server, m_settings.policy(), !proxyOnTheWayTo(m_session.server()).isEmpty()}));
        Q_EMIT message(tr("Diagnostic information was copied. It holds no names, addresses or tokens."));
    };
    if (!m_session.isSignedIn()) {
        copy(std::nullopt);
        return;
    }
    auto *call = m_session.client()->serverInfo(this);
    connect(call, &ApiCallBase::finished, this, [call, copy] {
        call->deleteLater();
        copy(call->result() ? std::optional(call->result().value()) : std::nullopt);
    });
}

} // namespace Tokendesk
