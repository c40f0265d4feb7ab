// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/offboardjob.h"

#include "app/api/client.h"
#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/session/session.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace Tokendesk {

namespace {

using Outcome = RevokeJob::Outcome;

/// Somebody who makes tokens faster than they are revoked is to be blocked first.
constexpr int enoughRounds = 5;

} // namespace

OffboardJob::OffboardJob(
    Session &session, TokenController &controller, const TokenModel &tokens, User user, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_controller(controller)
    , m_tokens(tokens)
    , m_server(session.server())
    , m_self(session.user().id)
    , m_user(std::move(user))
{
    QMetaObject::invokeMethod(
        this, [this] { readUser(); }, Qt::QueuedConnection);
}

OffboardJob::~OffboardJob() = default;

bool OffboardJob::isBusy() const
{
    return m_step != Step::Ready && m_step != Step::Stopped && m_step != Step::Done;
}

bool OffboardJob::isOwnAccount() const
{
    return m_user.id == m_self;
}

bool OffboardJob::isOwnToken(const TokenRef &token) const
{
    return m_tokens.isThisSession(token.owner, token.token.id);
}

bool OffboardJob::hasOwnToken() const
{
    return std::any_of(m_items.cbegin(), m_items.cend(), [this](const auto &item) { return isOwnToken(item.token); });
}

int OffboardJob::goneCount() const
{
    return static_cast<int>(std::count_if(
        m_items.cbegin(), m_items.cend(), [](const auto &item) { return RevokeJob::isGone(item.outcome); }));
}

void OffboardJob::setStep(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

void OffboardJob::stop(const ApiError &error)
{
    m_error = error;
    setStep(Step::Stopped);
}

Client *OffboardJob::client()
{
    Client *signedIn = m_session.client();
    if (signedIn != nullptr && m_session.user().id == m_self && m_session.server() == m_server) {
        return signedIn;
    }
    ApiError error;
    error.kind = ApiErrorKind::Unauthorized;
    stop(error);
    return nullptr;
}

template <typename T, typename Take>
void OffboardJob::follow(ApiCall<T> *call, Take take)
{
    connect(call, &ApiCallBase::finished, this, [this, call, asked = QPointer(m_session.client()), take] {
        const auto &answer = call->result();
        const bool refused = !answer.isOk() && answer.error().kind == ApiErrorKind::Unauthorized;
        // It is said of the token that was sent, which a sign-in meanwhile may have replaced.
        const bool stillInUse = asked && (!m_session.client() || asked == m_session.client());
        const QPointer<OffboardJob> stillHere(this);
        if (refused && stillInUse) {
            m_session.reportUnauthorized();
        }
        if (stillHere) {
            take(answer);
        }
    });
}

void OffboardJob::look()
{
    m_error.reset();
    m_isCancelled = false;
    setStep(Step::Reading);
    readUser();
}

void OffboardJob::run(bool blockToo)
{
    if (isBusy()) {
        return;
    }
    m_isRunning = true;
    m_blockToo = blockToo && !isOwnAccount();
    m_rounds = 0;
    look();
}

void OffboardJob::cancel()
{
    if (!isBusy()) {
        return;
    }
    m_isCancelled = true;
    if (m_revoking) {
        m_revoking->cancel();
    }
}

void OffboardJob::readUser()
{
    Client *asked = client();
    if (asked == nullptr) {
        return;
    }
    follow(asked->user(m_user.id, this), [this](const ApiCall<User>::Answer &answer) {
        if (answer.isOk()) {
            takeUser(answer.value());
        } else {
            stop(answer.error());
        }
    });
}

void OffboardJob::takeUser(const User &user)
{
    m_user = user;
    if (m_block == Block::Unknown) {
        m_block = user.blocked ? Block::Done : Block::NotDone;
    } else if (user.blocked && m_block != Block::Done) {
        m_block = Block::AlreadyBlocked;
    }
    if (m_isCancelled) {
        setStep(Step::Stopped);
    } else if (m_isRunning && m_blockToo && !user.blocked) {
        blockUser();
    } else {
        readTokens();
    }
}

void OffboardJob::blockUser()
{
    Client *asked = client();
    if (asked == nullptr) {
        return;
    }
    follow(asked->blockUser(m_user.id, this), [this](const ApiCall<User>::Answer &answer) {
        if (answer.isOk() || answer.error().outcomeUnknown) {
            // What is so is read, also where the answer tells it.
            m_block = Block::Unknown;
            auto *call = client() != nullptr ? client()->user(m_user.id, this) : nullptr;
            if (call == nullptr) {
                return;
            }
            follow(call, [this](const ApiCall<User>::Answer &now) {
                if (!now.isOk()) {
                    stop(now.error());
                    return;
                }
                m_user = now.value();
                m_block = m_user.blocked ? Block::Done : Block::Refused;
                m_controller.refreshUsersQuietly();
                if (m_isCancelled || !m_user.blocked) {
                    setStep(Step::Stopped);
                } else {
                    readTokens();
                }
            });
            return;
        }
        m_block = Block::Refused;
        stop(answer.error());
    });
    setStep(Step::Blocking);
}

void OffboardJob::readTokens()
{
    Client *asked = client();
    if (asked == nullptr) {
        return;
    }
    follow(asked->listTokens(m_user.id, this), [this](const ApiCall<TokenList>::Answer &answer) {
        if (answer.isOk()) {
            takeTokens(answer.value());
        } else {
            stop(answer.error());
        }
    });
    setStep(m_rounds > 0 ? Step::Verifying : Step::Reading);
}

void OffboardJob::takeTokens(const TokenList &list)
{
    QList<RevokeJob::Item> items;
    QSet<QString> listed;
    QHash<QString, RevokeJob::Item> known;
    for (const RevokeJob::Item &item : std::as_const(m_items)) {
        known.insert(item.token.token.id, item);
    }
    for (qsizetype row = 0; row < list.tokens.size(); ++row) {
        const Token token = list.tokens.at(row);
        if (listed.contains(token.id)) {
            continue;
        }
        listed.insert(token.id);
        if (!known.contains(token.id)) {
            const QString &name = m_user.name.isEmpty() ? m_user.email : m_user.name;
            known.insert(token.id, {{m_user.id, name, token}, Outcome::Waiting, std::nullopt, {}});
            m_items.append(known.value(token.id));
        }
    }
    for (RevokeJob::Item &item : m_items) {
        if (listed.contains(item.token.token.id)) {
            item.outcome = m_isRunning && !m_isCancelled ? Outcome::Waiting : item.outcome;
        } else if (!RevokeJob::isGone(item.outcome)) {
            item.outcome = item.outcome == Outcome::Unknown ? Outcome::Revoked : Outcome::AlreadyGone;
            item.error.reset();
        }
    }
    Q_EMIT itemsChanged();
    if (!list.badRows.isEmpty()) {
        ApiError error; // tokens that nobody can name are not revoked
        error.kind = ApiErrorKind::BadAnswer;
        error.detail = QStringLiteral("rows of the list could not be read");
        stop(error);
    } else if (!m_isRunning && !m_isCancelled) {
        setStep(Step::Ready);
    } else if (listed.isEmpty() && !m_isCancelled) {
        setStep(Step::Done);
    } else if (m_isCancelled || m_rounds == enoughRounds) {
        setStep(Step::Stopped);
    } else {
        ++m_rounds;
        revokeRest();
    }
}

void OffboardJob::revokeRest()
{
    QList<int> others;
    QList<int> own;
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).outcome == Outcome::Waiting) {
            (isOwnToken(m_items.at(i).token) ? own : others).append(i);
        }
    }
    const bool ownNow = others.isEmpty();
    const QList<int> indexes = ownNow ? own : others;
    QList<TokenRef> tokens;
    for (const int index : indexes) {
        tokens.append(m_items.at(index).token);
    }
    m_revoking = m_controller.revoke(tokens, this);
    connect(m_revoking, &RevokeJob::itemChanged, this, [this, indexes](int index) { takeOutcome(indexes, index); });
    connect(m_revoking, &RevokeJob::finished, this, [this, ownNow] {
        m_revoking->deleteLater();
        const bool ended = ownNow && goneCount() == m_items.size();
        m_revoking = nullptr;
        if (ended) {
            // Nothing more can be read with that token, and the list was empty but for it.
            setStep(Step::Done);
            m_session.reportUnauthorized();
        } else {
            handleRevoked();
        }
    });
    setStep(Step::Revoking);
}

void OffboardJob::takeOutcome(const QList<int> &indexes, int index)
{
    m_items[indexes.at(index)] = m_revoking->items().at(index);
    Q_EMIT itemChanged(indexes.at(index));
}

void OffboardJob::handleRevoked()
{
    const bool allWell = std::all_of(m_items.cbegin(), m_items.cend(), [this](const auto &item) {
        return RevokeJob::isGone(item.outcome) || (item.outcome == Outcome::Waiting && isOwnToken(item.token));
    });
    if (allWell && !m_isCancelled) {
        readTokens();
        return;
    }
    const auto failed =
        std::find_if(m_items.cbegin(), m_items.cend(), [](const auto &item) { return item.error.has_value(); });
    if (failed != m_items.cend()) {
        m_error = failed->error;
    }
    setStep(Step::Stopped);
}

} // namespace Tokendesk
