// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/tokenrows.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Tokendesk {

class TokenModel;
struct TokenListParts;

/// Takes a long list into a TokenModel without a stall of the window: what differs is worked out in another thread, and
/// then taken part by part, one a turn of the event loop. Deleting it leaves what was taken so far.
class TokenListIntake : public QObject
{
    Q_OBJECT

public:
    /// Whether it pays: where neither @p rows nor those @p shown before are many or long, all at once is sooner.
    static bool isFor(const TokenRows &rows, qsizetype shown);

    /// @p model must outlive this.
    TokenListIntake(TokenModel &model, UserId owner, TokenRows rows, QObject *parent = nullptr);
    ~TokenListIntake() override;
    void stop(); ///< ended() does not come any more

Q_SIGNALS:
    /// Comes once. False: the model's tokens were changed by others meanwhile, so that the list says what may be old;
    /// the rest of it was not taken.
    void ended(bool whole);

private:
    void begin();
    void takePart();

    TokenModel &m_model;
    quint64 m_revision;
    std::shared_ptr<std::unique_ptr<TokenListParts>> m_read; ///< by the other thread
    QFutureWatcher<void> m_reading;
    std::unique_ptr<TokenListParts> m_parts;
    QTimer m_turn;
    qsizetype m_partSize;
};

} // namespace Tokendesk
