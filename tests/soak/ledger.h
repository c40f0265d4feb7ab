// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QMutex>
#include <QSet>
#include <QStringList>

/// What was asked for, what the program said of it, and so what the server may have in the end.
class Ledger
{
public:
    /// What is known of a change.
    enum class Verdict { Done, NotDone, Open };

    void begin(const QList<Tokendesk::Token> &tokens);
    void created(const QString &description, Verdict verdict);
    void renamed(const QString &tokenId, const QString &description, Verdict verdict);
    void revoked(const QString &tokenId, Verdict verdict);

    /// A change that was asked for may arrive once. @p request is as the server names it, "POST /users/7/…".
    void allow(const QString &request) { ++m_allowed[request]; }
    /// From any thread.
    void arrived(const QString &request);

    /// Nothing where @p tokens can be what the server has; otherwise why not.
    QStringList faults(const QList<Tokendesk::Token> &tokens) const;
    /// Once for each request, how often it arrived at most.
    int mostArrivals() const;

private:
    struct Expected
    {
        QStringList descriptions; ///< any of them
        bool mayBeGone = false;
        bool mustBeGone = false;
    };
    QHash<QString, Expected> m_tokens; ///< those there were, by id
    QHash<QString, Verdict> m_created; ///< by description
    QMap<QString, int> m_allowed;
    mutable QMutex m_mutex; ///< of what follows
    QMap<QString, int> m_arrived;
};
