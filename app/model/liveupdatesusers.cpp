// SPDX-License-Identifier: GPL-3.0-or-later
// How LiveUpdates follows the list of users.
#include "app/api/client.h"
#include "app/model/everyonelist.h"
#include "app/model/liveupdates.h"
#include "app/model/tokencontroller.h"
#include "app/session/session.h"

#include <algorithm>
#include <utility>

namespace Tokendesk {

void LiveUpdates::openUserStream()
{
    if (m_userStream || !m_session.isSignedIn() || !m_session.user().administrator)
        return;
    m_firstUserLine = true;
    m_userStream = m_session.client()->streamUsers(m_settings.stream, this);
    connect(m_userStream, &TokenStream::linesArrived, this, [this](const QList<QByteArray> &lines) {
        m_userPace.reset();
        // The list was read just before the first stream; of a later one the first line tells what was missed.
        if (!std::exchange(m_firstUserLine, false) || lines.size() > 1)
            m_usersSettle.start(m_settings.settle);
    });
    connect(m_userStream, &TokenStream::ended, this, &LiveUpdates::handleUserEnd);
}

void LiveUpdates::handleUserEnd(TokenStream::End end)
{
    const ApiError error = m_userStream->error();
    m_userStream->deleteLater();
    m_userStream.clear();
    if (end == TokenStream::End::Failed && error.kind == ApiErrorKind::Unauthorized) {
        m_session.reportUnauthorized();
        return;
    }
    if (end == TokenStream::End::Failed && isAboutTheCertificate(error.kind)) {
        m_session.reportCertificateChanged(error);
        return;
    }
    const bool mayStream =
        end == TokenStream::End::Closed || (end == TokenStream::End::Failed && passesByItself(error.kind));
    m_userRetry.start(mayStream ? m_userPace.next(error.retryAfter) : m_settings.streamAgain);
    m_usersSettle.start(m_settings.settle);
}

std::chrono::milliseconds LiveUpdates::roundTime() const
{
    const EveryoneList &everyone = m_controller.everyone();
    return everyone.turnInterval(m_settings.poll) * everyone.userCount();
}

} // namespace Tokendesk
