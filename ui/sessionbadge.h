// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret.h"

#include <QByteArrayList>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Tokendesk {

class Identification;
class Session;
class TokenModel;

/// Keeps the badge "this session" on the token that the window is signed in with: computes that token's id, as a search
/// by secret does, whenever the session or the settings of the user's ids are others.
class SessionBadge : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    SessionBadge(Session &session, TokenModel &tokens, QObject *parent = nullptr);
    ~SessionBadge() override;

private:
    void update();
    void take(const Identification &work);

    Session &m_session;
    TokenModel &m_tokens;
    QTimer m_soon; ///< rows come in many pieces
    Secret m_token; ///< what the work is about
    QByteArrayList m_settings; ///< likewise
    std::unique_ptr<Identification> m_work;
};

} // namespace Tokendesk
