// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowactions.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace Tokendesk {

class HelpWindow;
class LiveUpdates;
class Session;
class Settings;
class TokenModel;

/// What the Help menu does.
class HelpCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this; @p window is the parent of what is opened.
    HelpCommands(const WindowActions &actions, const Session &session, const LiveUpdates &live,
        const TokenModel &tokens, const Settings &settings, QWidget *window);
    ~HelpCommands() override;

Q_SIGNALS:
    void message(const QString &text); ///< a sentence for the status bar

private:
    void showGuide();
    void showAbout();
    /// Asks the server for its version first, where somebody is signed in.
    void copyDiagnostics();

    const Session &m_session;
    const LiveUpdates &m_live;
    const TokenModel &m_tokens;
    const Settings &m_settings;
    QWidget *m_window;
    QPointer<HelpWindow> m_guide;
};

} // namespace Tokendesk
