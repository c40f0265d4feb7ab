// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokencontroller.h"

#include "app/api/client.h"
#include "app/api/transport.h"
#include "app/model/clientrevokejob.h"
#include "app/model/everyonelist.h"
#include "app/model/tokenlistintake.h"
#include "app/model/tokenmodel.h"
#include "app/model/usermodel.h"
#include "app/session/session.h"

#include <algorithm>
#include <utility>

namespace Tokendesk {

TokenController::TokenController(
    Session &session, TokenModel &tokens, UserModel &users, const Clock &clock, QObject *parent, int parallelReads)
    : QObject(parent)
    , m_session(session)
    , m_tokens(tokens)
    , m_users(users)
    , m_clock(clock)
    , m_everyone(std::make_unique<EveryoneList>(session, tokens, users, clock, parallelReads))
{
    connectEveryone();
    connect(&session, &Session::signedIn, this, &TokenController::handleSignedIn);
    connect(&session, &Session::expired, this, &TokenController::handleExpired);
    connect(&session, &Session::signedOut, this, &TokenController::handleSignedOut);
    connect(&session, &Session::stateChanged, this, &TokenController::readWhatIsDue);
    if (session.isSignedIn()) {
        handleSignedIn();
    }
}

TokenController::~TokenController() = default;

Client &TokenController::client()
{
    if (Client *signedIn = m_session.client()) {
        return *signedIn;
    }
    if (!m_nobody) {
        // Transport refuses a token that fits into no header before it sends anything.
        m_nowhere = std::make_unique<Transport>(QUrl(QStringLiteral("https://localhost")));
        m_nobody = std::make_unique<Client>(*m_nowhere, Secret(QByteArrayView(" ")));
    }
    return *m_nobody;
}

template <typename T, typename Take>
void TokenController::follow(ApiCall<T> *call, UserId owner, bool changes, Take take)
{
    const int account = m_accounts;
    connect(call, &ApiCallBase::finished, this,
        [this, call, account, asked = QPointer(m_session.client()), take = std::move(take)] {
            if (account != m_accounts) {
                return;
            }
            // It is said of the token that was sent, which a sign-in meanwhile may have replaced.
            const bool stillInUse = asked && (!m_session.client() || asked == m_session.client());
            if (!call->result().isOk() && stillInUse) {
                noteError(call->result().error());
            }
            take(call->result());
        });
    if (!changes) {
        return;
    }
    // By then only its QObject half is left: whether it had finished is what was noted when it did.
    auto ended = std::make_shared<bool>(false);
    connect(call, &ApiCallBase::finished, this, [ended] { *ended = true; });
    connect(call, &QObject::destroyed, this, [this, ended, account, owner] {
        if (!*ended && account == m_accounts && shows(owner)) {
            // Later: its parent is being taken down.
            QMetaObject::invokeMethod(
                this, [this, owner] { noteChange(owner, true); }, Qt::QueuedConnection);
        }
    });
}

void TokenController::setLoadState(LoadState state)
{
    m_loadState = state;
    Q_EMIT loadStateChanged();
}

void TokenController::abandonCalls()
{
    // Not deleted: this can run inside a handler of one of them.
    abandonList();
    if (m_usersCall) {
        m_usersCall->disconnect(this);
        m_usersCall->cancel();
        m_usersCall = nullptr;
        m_usersAreOld = false;
    }
}

QString TokenController::shownOwnerName() const
{
    return m_owner == 0 ? QString() : nameOf(m_owner);
}

QString TokenController::nameOf(UserId owner) const
{
    if (const User *listed = m_users.user(owner)) {
        return listed->name.isEmpty() ? listed->email : listed->name;
    }
    const User &self = m_session.user();
    if (self.id == owner) {
        return self.name.isEmpty() ? self.email : self.name;
    }
    return {};
}

void TokenController::showOwnerName()
{
    if (showsEveryone()) {
        return; // all are told when the list of users is here
    }
    if (const User *listed = m_users.user(m_owner)) {
        m_tokens.setOwners({*listed});
    } else if (const QString name = shownOwnerName(); !name.isEmpty()) {
        m_tokens.setOwnerName(m_owner, name);
    }
}

void TokenController::refresh()
{
    loadTokens();
    if (m_session.isSignedIn() && m_session.user().administrator) {
        loadUsers();
    }
}

void TokenController::cancelLoading()
{
    m_everyone->cancel();
    if (!isReading()) {
        return;
    }
    abandonList();
    if (m_lastLoadedMs) {
        setLoadState(LoadState::Loaded);
        return;
    }
    ApiError error;
    error.kind = ApiErrorKind::Cancelled;
    m_loadError = error;
    setLoadState(LoadState::Failed);
}

void TokenController::loadTokens()
{
    m_listIsDue = false;
    if (showsEveryone() && m_session.isSignedIn()) {
        readEveryone();
        return;
    }
    if (isReading() && m_quiet) { // from now on it is waited for
        m_quiet = false;
        setLoadState(m_lastLoadedMs ? LoadState::Reloading : LoadState::Loading);
    }
    m_listIsDue = !isReading() && !m_session.isSignedIn();
    if (isReading() || m_listIsDue) {
        return;
    }
    m_quiet = false;
    readTokens();
    setLoadState(m_lastLoadedMs ? LoadState::Reloading : LoadState::Loading);
}

void TokenController::readTokens()
{
    m_listIsOld = false;
    auto *call = m_session.client()->listTokens(m_owner, this);
    m_listCall = call;
    connect(call, &ApiCallBase::finished, this, [this, call] { takeTokens(*call); });
}

void TokenController::takeTokens(ApiCall<TokenList> &call)
{
    m_listCall = nullptr;
    auto answer = call.takeResult();
    if (!answer.isOk()) {
        if (std::exchange(m_quiet, false)) {
            Q_EMIT quietReadFailed(answer.error());
        } else {
            m_loadError = answer.error();
            setLoadState(LoadState::Failed);
        }
        noteError(answer.error());
        return;
    }
    if (m_listIsOld) {
        readAgain();
        return;
    }
    TokenList &list = answer.value();
    if (TokenListIntake::isFor(list.tokens, m_tokens.countOf(m_owner))) {
        takeInParts(std::move(list));
        return;
    }
    m_tokens.applyList(m_owner, list.tokens);
    noteListTaken(list.badRows);
}

void TokenController::loadUsers()
{
    if (m_usersCall) {
        return;
    }
    auto *call = m_session.client()->listUsers(this);
    m_usersCall = call;
    connect(call, &ApiCallBase::finished, this, [this, call] { takeUsers(*call); });
}

void TokenController::takeUsers(ApiCall<UserList> &call)
{
    m_usersCall = nullptr;
    const auto &answer = call.result();
    if (answer.isOk()) {
        m_usersError.reset();
        m_users.applyList(answer.value().users);
        showOwnerName();
        if (m_lastLoadedMs) {
            showCount();
        }
    } else {
        m_usersError = answer.error();
        noteError(answer.error());
    }
    if (showsEveryone()) {
        takeUsersOfEveryone();
    }
    if (std::exchange(m_usersAreOld, false) && answer.isOk()) {
        refreshUsersQuietly();
    }
    Q_EMIT usersChanged();
}

void TokenController::showCount()
{
    if (m_users.user(m_owner) != nullptr) {
        m_users.setTokenCount(m_owner, static_cast<int>(m_tokens.totalCount()));
    }
}

void TokenController::noteChange(UserId owner, bool lost)
{
    ++m_changes;
    if (showsEveryone()) {
        m_everyone->noteChange(owner, lost);
        return;
    }
    m_listIsOld = true;
    if (lost) {
        loadTokens(); // where a list is under way, it is read again when it is here
    } else if (m_lastLoadedMs) {
        showCount();
    }
}

void TokenController::noteError(const ApiError &error)
{
    if (error.kind == ApiErrorKind::Unauthorized) {
        m_session.reportUnauthorized();
    } else if (isAboutTheCertificate(error.kind)) {
        m_session.reportCertificateChanged(error);
    }
}

void TokenController::takeToken(UserId owner, const QString &tokenId, const ApiCall<Token>::Answer &answer)
{
    if (!shows(owner)) {
        return;
    }
    if (answer.isOk()) {
        m_tokens.upsert(owner, answer.value());
        noteChange(owner, false);
    } else if (answer.error().kind == ApiErrorKind::NotFound) {
        m_tokens.remove(owner, tokenId);
        noteChange(owner, false);
    } else if (answer.error().outcomeUnknown) {
        noteChange(owner, true);
    }
}

void TokenController::readTime(UserId owner, const QString &tokenId)
{
    auto *call = client().token(owner, tokenId, this);
    follow(call, owner, false, [this, owner, tokenId, asOf = m_changes](const ApiCall<Token>::Answer &answer) {
        takeRead(owner, tokenId, asOf, answer);
    });
}

ApiCall<NewToken> *TokenController::createToken(UserId owner, const QString &description, QObject *parent)
{
    auto *call = client().createToken(owner, description, parent);
    follow(call, owner, true, [this, owner](const ApiCall<NewToken>::Answer &answer) {
        if (!answer.isOk()) {
            if (answer.error().outcomeUnknown && shows(owner)) {
                noteChange(owner, true);
            }
            return;
        }
        if (!shows(owner)) {
            return;
        }
        Token made = answer.value().token;
        made.createdAt.reset(); // POST tells it in another zone than GET
        m_tokens.upsert(owner, made);
        showOwnerName();
        noteChange(owner, false);
        readTime(owner, made.id);
    });
    return call;
}

ApiCall<Token> *TokenController::rename(const TokenRef &token, const QString &description, QObject *parent)
{
    auto *call = client().changeDescription(token.owner, token.token.id, description, parent);
    follow(call, token.owner, true, [this, token](const ApiCall<Token>::Answer &answer) {
        if (!answer.isOk()) {
            takeToken(token.owner, token.token.id, answer);
            return;
        }
        // The row keeps the time that GET told: what zone PATCH tells it in is not known, and POST's is another.
        Token renamed = answer.value();
        renamed.createdAt.reset();
        takeToken(token.owner, token.token.id, renamed);
    });
    return call;
}

ApiCall<Token> *TokenController::readToken(const TokenRef &token, QObject *parent)
{
    auto *call = client().token(token.owner, token.token.id, parent);
    follow(call, token.owner, false, [this, token, asOf = m_changes](const ApiCall<Token>::Answer &answer) {
        takeRead(token.owner, token.token.id, asOf, answer);
    });
    return call;
}

RevokeJob *TokenController::revoke(const QList<TokenRef> &tokens, QObject *parent, int concurrent)
{
    for (const TokenRef &token : tokens) {
        m_revokedHere.insert(token.token.id);
    }
    auto *job = new ClientRevokeJob(m_session, tokens, m_clock, concurrent, parent);
    const int account = m_accounts;
    connect(job, &RevokeJob::itemChanged, this, [this, job, account](int index) {
        const RevokeJob::Item &item = job->items().at(index);
        if (account != m_accounts || !shows(item.token.owner)) {
            return;
        }
        if (item.outcome == RevokeJob::Outcome::Revoked || item.outcome == RevokeJob::Outcome::AlreadyGone) {
            m_tokens.remove(item.token.owner, item.token.token.id);
            noteChange(item.token.owner, false);
        } else if (item.outcome == RevokeJob::Outcome::Checking) {
            noteChange(item.token.owner, true);
        }
    });
    connect(job, &ClientRevokeJob::unauthorized, this, [this, account] {
        if (account == m_accounts) {
            m_session.reportUnauthorized();
        }
    });
    connect(job, &ClientRevokeJob::abandoned, this, [this, account] {
        if (account == m_accounts) {
            QMetaObject::invokeMethod(
                this, [this] { loadTokens(); }, Qt::QueuedConnection);
        }
    });
    return job;
}

} // namespace Tokendesk
