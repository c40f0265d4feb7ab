// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/uncopiedoffer.h"

#include "app/api/client.h"
#include "app/core/displaytext.h"
#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "ui/sessionendguard.h"
#include "ui/tokenactions.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace Tokendesk {

namespace {

constexpr qsizetype textLength = 80;
/// So many are named; the revoke dialog names all.
constexpr qsizetype namedInQuestion = 8;

} // namespace

UncopiedOffer::UncopiedOffer(const Settings &settings, Session &session, TokenController &controller,
    const TokenModel &tokens, TokenActions &actions, QWidget *window)
    : QObject(window)
    , m_uncopied(QFileInfo(settings.filePath()).dir().filePath(QStringLiteral("not-copied")))
    , m_session(session)
    , m_controller(controller)
    , m_actions(actions)
    , m_window(window)
{
    new SessionEndGuard(actions, this);
    connect(
        &actions, &TokenActions::tokenCreated, this, [this](const QUrl &server, UserId owner, const QString &tokenId) {
            m_uncopied.remember({server, owner, tokenId});
        });
    connect(
        &actions, &TokenActions::tokenSettled, this, [this](const QUrl &server, UserId owner, const QString &tokenId) {
            m_uncopied.forget({server, owner, tokenId});
        });
    connect(&tokens, &TokenModel::tokensGone, this, [this](UserId owner, const QList<Token> &gone) {
        for (const Token &token : gone) {
            forget(owner, token.id);
        }
    });
    connect(&session, &Session::signedIn, this, &UncopiedOffer::begin);
    connect(&session, &Session::signedOut, this, [this] { m_round.reset(); });
}

UncopiedOffer::~UncopiedOffer() = default;

void UncopiedOffer::forget(UserId owner, const QString &tokenId)
{
    m_uncopied.forget({m_session.server(), owner, tokenId});
}

void UncopiedOffer::begin()
{
    std::vector<UncopiedTokens::Entry> left = m_uncopied.takeLeft();
    std::move(left.begin(), left.end(), std::back_inserter(m_left));
    const auto notHere = [this](const UncopiedTokens::Entry &entry) {
        return entry.server != m_session.server()
            || (entry.owner != m_session.user().id && !m_session.user().administrator);
    };
    const auto here = std::stable_partition(m_left.begin(), m_left.end(), notHere);
    m_toLookAt.assign(here, m_left.end());
    m_left.erase(here, m_left.end());
    m_found.clear();
    m_round = std::make_unique<QObject>();
    lookAtNext();
}

void UncopiedOffer::lookAtNext()
{
    if (m_toLookAt.empty()) {
        ask();
        return;
    }
    const UncopiedTokens::Entry entry = m_toLookAt.back();
    m_toLookAt.pop_back();
    TokenRef token;
    token.owner = entry.owner;
    token.token.id = entry.tokenId;
    auto *call = m_controller.readToken(token, m_round.get());
    connect(call, &ApiCallBase::finished, this, [this, call, entry] {
        const auto &answer = call->result();
        if (answer.isOk()) {
            addFound(entry, answer.value());
            return;
        }
        if (answer.error().kind == ApiErrorKind::NotFound) {
            m_uncopied.forget(entry); // somebody revoked it
        } else {
            m_left.push_back(entry); // the next time, then
        }
        lookAtNext();
    });
}

void UncopiedOffer::addFound(const UncopiedTokens::Entry &entry, const Token &token)
{
    if (entry.owner == m_session.user().id || !m_session.isSignedIn()) {
        m_found.append({entry.owner, m_session.user().name, token});
        lookAtNext();
        return;
    }
    auto *call = m_session.client()->user(entry.owner, m_round.get());
    connect(call, &ApiCallBase::finished, this, [this, call, entry, token] {
        const auto &answer = call->result();
        m_found.append({entry.owner, answer.isOk() ? answer.value().name : tr("user %1").arg(entry.owner), token});
        lookAtNext();
    });
}

void UncopiedOffer::ask()
{
    if (m_found.isEmpty() || m_question) {
        return;
    }
    QStringList lines;
    for (const TokenRef &one : m_found.first(std::min(m_found.size(), namedInQuestion))) {
        //: %1 is a token's description, %2 a person
        lines.append(tr("“%1”, a token of %2")
                         .arg(displayText(one.token.description, textLength), displayText(one.ownerName, textLength)));
    }
    if (m_found.size() > namedInQuestion) {
        lines.append(tr("… and %n more", nullptr, static_cast<int>(m_found.size() - namedInQuestion)));
    }
    const QString text =
        //: Three paragraphs; %1 is a list of tokens, one a line
        tr("Tokendesk ended before %n new token(s) could be copied or saved:\n\n%1\n\nA token is shown only once. "
           "Revoke what nothing uses.",
            nullptr, static_cast<int>(m_found.size()))
            .arg(lines.join(QLatin1Char('\n')));
    m_question = new QMessageBox(m_window);
    m_question->setObjectName(QStringLiteral("uncopiedQuestion"));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setWindowTitle(tr("Never Copied"));
    m_question->setIcon(QMessageBox::Warning);
    m_question->setTextFormat(Qt::PlainText); // descriptions are somebody else's text
    m_question->setText(text);
    auto *revoke = m_question->addButton(tr("Revoke…"), QMessageBox::ActionRole);
    auto *keep = m_question->addButton(tr("Keep"), QMessageBox::AcceptRole);
    auto *later = m_question->addButton(tr("Ask Next Time"), QMessageBox::RejectRole);
    m_question->setDefaultButton(later);
    m_question->setEscapeButton(later);
    const QList<TokenRef> found = m_found;
    // Those that are revoked now are forgotten when they are seen to be gone, at the latest after the next signing in.
    connect(revoke, &QPushButton::clicked, this, [this, found] { m_actions.revoke(found); });
    connect(keep, &QPushButton::clicked, this, [this, found] {
        for (const TokenRef &one : found) {
            forget(one.owner, one.token.id);
        }
    });
    m_question->open();
}

} // namespace Tokendesk
