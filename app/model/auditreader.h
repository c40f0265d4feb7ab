// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apicall.h"
#include "app/api/auditlog.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace Tokendesk {

class AuditModel;
class Session;

/// Fills an AuditModel with the events that are asked for, page by page.
class AuditReader : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Nothing, ///< nothing was asked for, or nobody is signed in
        Reading,
        Loaded,
        Failed,
        Unavailable ///< the server has no such log, or does not show it to this account
    };

    /// Both must outlive this.
    AuditReader(Session &session, AuditModel &model, QObject *parent = nullptr);
    ~AuditReader() override;

    /// Begins anew. What was on its way is let go.
    void read(const AuditQuery &query);
    void readMore(); ///< the next page; after a failure the one that failed
    void clear();

    State state() const { return m_state; }
    bool hasMore() const { return !m_query.cursor.isEmpty(); }
    int badRowCount() const { return m_badRows; }
    const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(const ApiCall<AuditPage>::Answer &answer);
    void letGo();
    void setState(State state);

    Session &m_session;
    AuditModel &m_model;
    AuditQuery m_query; ///< of the next page
    QPointer<ApiCall<AuditPage>> m_call;
    State m_state = State::Nothing;
    std::optional<ApiError> m_error;
    int m_badRows = 0;
};

} // namespace Tokendesk
