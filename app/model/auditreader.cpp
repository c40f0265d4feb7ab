// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/auditreader.h"

#include "app/api/client.h"
#include "app/model/auditmodel.h"
#include "app/session/session.h"

namespace Tokendesk {

AuditReader::AuditReader(Session &session, AuditModel &model, QObject *parent)
    : QObject(parent), m_session(session), m_model(model)
{
}

AuditReader::~AuditReader() = default;

void AuditReader::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void AuditReader::letGo()
{
    if (m_call) {
        m_call->disconnect(this);
        m_call->cancel();
        m_call = nullptr;
    }
}

void AuditReader::clear()
{
    letGo();
    m_model.clear();
    m_query = {};
    m_badRows = 0;
    m_error.reset();
    setState(State::Nothing);
}

void AuditReader::read(const AuditQuery &query)
{
    letGo();
    m_model.clear();
    m_badRows = 0;
    m_query = query;
    ask();
}

void AuditReader::readMore()
{
    if (m_state == State::Failed || (m_state == State::Loaded && hasMore())) {
        ask();
    }
}

void AuditReader::ask()
{
    m_error.reset();
    Client *client = m_session.client();
    if (client == nullptr) {
        setState(State::Nothing);
        return;
    }
    m_call = client->auditLog(m_query, this);
    connect(m_call, &ApiCallBase::finished, this, [this, call = m_call.data(), asked = QPointer(client)] {
        m_call = nullptr;
        const auto &answer = call->result();
        const bool refused = !answer.isOk() && answer.error().kind == ApiErrorKind::Unauthorized;
        const QPointer<AuditReader> stillHere(this);
        if (refused && asked && asked == m_session.client()) {
            m_session.reportUnauthorized();
        }
        if (stillHere) {
            take(answer);
        }
    });
    setState(State::Reading);
}

void AuditReader::take(const ApiCall<AuditPage>::Answer &answer)
{
    if (answer.isOk()) {
        const AuditPage &page = answer.value();
        // A server that gives the same place again would be read for ever.
        m_query.cursor = page.nextCursor == m_query.cursor ? QByteArray() : page.nextCursor;
        m_badRows += static_cast<int>(page.badRows.size());
        m_model.append(page.events);
        setState(State::Loaded);
        return;
    }
    m_error = answer.error();
    const bool absent = m_error->kind == ApiErrorKind::NotFound || m_error->kind == ApiErrorKind::Forbidden;
    setState(absent ? State::Unavailable : State::Failed);
}

} // namespace Tokendesk
