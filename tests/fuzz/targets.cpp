// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "app/api/auditlog.h"
#include "app/api/decode.h"
#include "app/api/framesplitter.h"
#include "app/api/jsonwriter.h"
#include "app/api/serveraddress.h"
#include "app/api/tokenframe.h"
#include "app/core/displaytext.h"
#include "app/model/tokenstore.h"

#include <QList>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Tokendesk;

namespace {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

bool isUtf8(QByteArrayView text)
{
    return QString::fromUtf8(text).toUtf8() == text;
}

QByteArray asJson(QByteArrayView id, QByteArrayView description)
{
    return jsonObject({{"id", id}, {"description", description}, {"created_at", "2021-07-02T06:38:36.025"}});
}

bool sameRows(const TokenRows &a, const TokenRows &b)
{
    if (a.size() != b.size())
        return false;
    for (qsizetype row = 0; row < a.size(); ++row) {
        if (a.idAt(row) != b.idAt(row) || a.descriptionAt(row) != b.descriptionAt(row))
            return false;
    }
    return true;
}

/// The decoder copies a body only where it has no room behind it: both ways must read the same.
QByteArray withRoom(const QByteArray &bytes)
{
    QByteArray roomy;
    roomy.reserve(bytes.size() + BodyPadding);
    roomy.append(bytes);
    return roomy;
}

/// Takes a number off the front of @p bytes.
int takeByte(QByteArrayView &bytes)
{
    if (bytes.isEmpty())
        return 0;
    const auto byte = static_cast<unsigned char>(bytes.front());
    bytes = bytes.sliced(1);
    return byte;
}

QList<QByteArray> linesOf(QByteArrayView stream, qint64 cap, qsizetype piece, bool &sound)
{
    FrameSplitter splitter(cap);
    QList<QByteArray> lines;
    sound = true;
    while (sound && !stream.isEmpty()) {
        const qsizetype size = std::min(piece, stream.size());
        sound = splitter.feed(stream.first(size), lines);
        stream = stream.sliced(size);
        require(splitter.pendingBytes() <= cap + 1, "no more than a line is held");
    }
    require(sound != splitter.isOverflown(), "an overflow is told");
    return lines;
}

} // namespace

namespace Fuzz {

void tokenList(const QByteArray &bytes)
{
    const auto list = decodeTokenList(bytes);
    const auto again = decodeTokenList(withRoom(bytes));
    require(list.isOk() == again.isOk(), "room behind the body changes nothing");
    if (!list.isOk())
        return;
    const TokenRows &rows = list.value().tokens;
    require(sameRows(rows, again.value().tokens), "room behind the body changes no row");
    QByteArray written = "[";
    for (qsizetype row = 0; row < rows.size(); ++row) {
        require(!rows.idAt(row).isEmpty(), "a token has an id");
        require(isUtf8(rows.idAt(row)) && isUtf8(rows.descriptionAt(row)), "text is text");
        written += (row > 0 ? "," : "") + asJson(rows.idAt(row), rows.descriptionAt(row));
    }
    written += ']';
    const auto back = decodeTokenList(written);
    require(back.isOk() && back.value().badRows.isEmpty(), "what was read can be written");
    require(sameRows(rows, back.value().tokens), "and is then read as the same");
}

void token(const QByteArray &bytes)
{
    const auto single = decodeToken(bytes);
    const auto listed = decodeTokenList('[' + bytes + ']');
    if (single.isOk()) {
        require(listed.isOk() && listed.value().tokens.size() == 1, "what is a token alone is one in a list");
        require(listed.value().tokens.at(0) == single.value(), "and the same one");
    }
    const QString sent = QStringLiteral("as it was sent");
    const auto made = decodeNewToken(bytes, sent);
    require(made.isOk() == decodeNewToken(withRoom(bytes), sent).isOk(), "room behind the body changes nothing");
    if (made.isOk()) {
        require(!made.value().plainToken.isEmpty() && !made.value().token.id.isEmpty(), "a new token is whole");
        require(!made.value().token.createdAt, "the time of a new token is not known");
    }
    static_cast<void>(decodeDone(bytes).isOk());
}

void users(const QByteArray &bytes)
{
    const auto list = decodeUserList(bytes);
    require(list.isOk() == decodeUserList(withRoom(bytes)).isOk(), "room behind the body changes nothing");
    const auto single = decodeUser(bytes);
    require(!(list.isOk() && single.isOk()), "an array is no object");
    if (single.isOk()) {
        const auto listed = decodeUserList('[' + bytes + ']');
        require(listed.isOk() && listed.value().users == QList<User>{single.value()},
            "what is a user alone is one in a list");
    }
}

void errors(const QByteArray &bytes)
{
    QByteArrayView rest(bytes);
    const Secret secret{QByteArrayView("s3cret-of-the-fuzzer")};
    ErrorAnswer answer;
    answer.status = 300 + takeByte(rest);
    const int headerSize = takeByte(rest) % 64;
    answer.retryAfter = rest.first(std::min<qsizetype>(headerSize, rest.size())).toByteArray();
    answer.reasonPhrase = answer.retryAfter;
    answer.redirectTarget = QUrl::fromEncoded(answer.retryAfter);
    answer.body = rest.sliced(answer.retryAfter.size()).toByteArray();
    const ApiError error = apiErrorFromAnswer(answer, {secret}, 1'709'380'800'000);
    require(error.serverMessage.size() <= 501, "the server's words are short");
    require(!error.serverMessage.contains(QString::fromUtf8(secret.reveal())), "and hold no secret");
    require(!error.redirectTarget.toString().contains(QString::fromUtf8(secret.reveal())), "nor does the target");
    require(!error.retryAfter || error.retryAfter->count() >= 0, "nobody waits into the past");
    require(!error.retryAfter || error.retryAfter->count() <= 86'400, "nor for ever");
}

void signIn(const QByteArray &bytes)
{
    const auto answer = decodeSignIn(bytes);
    require(answer.isOk() == decodeSignIn(withRoom(bytes)).isOk(), "room behind the body changes nothing");
    require(!answer.isOk() || !answer.value().token.isEmpty(), "who is signed in has a token");
}

void serverInfo(const QByteArray &bytes)
{
    const auto info = decodeServerInfo(bytes);
    const auto infoAgain = decodeServerInfo(withRoom(bytes));
    require(info.isOk() == infoAgain.isOk(), "room behind the body changes nothing");
    require(!info.isOk() || info.value() == infoAgain.value(), "room behind the body changes no field");
    const auto config = decodeServerConfig(bytes);
    const auto configAgain = decodeServerConfig(withRoom(bytes));
    require(config.isOk() == configAgain.isOk(), "room behind the body changes nothing");
    require(!config.isOk() || config.value() == configAgain.value(), "room behind the body changes no field");
}

void frames(const QByteArray &bytes)
{
    QByteArrayView rest(bytes);
    const qint64 cap = 1 + takeByte(rest) * 8;
    const qsizetype piece = 1 + takeByte(rest);
    bool soundWhole = false;
    bool soundInPieces = false;
    const QList<QByteArray> whole = linesOf(rest, cap, std::max<qsizetype>(1, rest.size()), soundWhole);
    const QList<QByteArray> pieces = linesOf(rest, cap, piece, soundInPieces);
    require(!soundWhole || whole == pieces, "how a stream is chopped changes nothing");
    TokenStore store;
    for (const QByteArray &line : pieces) {
        require(line.size() <= cap && !line.contains('\n'), "a line is a line");
        const auto frame = TokenFrameDecoder().decode(line);
        if (!frame.isOk())
            continue;
        const TokenStore::Changes changes = store.applyChanges(7, frame.value().changes);
        store.release(changes.removed);
        require(store.size() == static_cast<qsizetype>(store.slotsOf(7).size()), "rows are counted right");
    }
}

void auditLog(const QByteArray &bytes)
{
    QByteArrayView rest(bytes);
    const qsizetype headerSize = std::min<qsizetype>(takeByte(rest), rest.size());
    const QByteArray link = rest.first(headerSize).toByteArray();
    const QByteArray body = rest.sliced(headerSize).toByteArray();
    const auto page = decodeAuditPage(body, link);
    const auto again = decodeAuditPage(withRoom(body), link);
    require(page.isOk() == again.isOk(), "room behind the body changes nothing");
    if (!page.isOk())
        return;
    require(page.value().events == again.value().events, "room behind the body changes no event");
    require(page.value().nextCursor.size() <= bytes.size() * 3, "a cursor is no longer than what tells it");
    AuditQuery query;
    query.cursor = page.value().nextCursor;
    const QByteArray asked = encodedQuery(query);
    require(!asked.contains(' ') && !asked.contains('\n') && asked.count('&') <= 1, "a cursor stays one value");
}

void address(const QByteArray &bytes)
{
    const auto server = parseServerAddress(QString::fromUtf8(bytes));
    if (!server.isOk())
        return;
    const QUrl &url = server.value();
    const bool plain = url.scheme() == QLatin1String("http");
    require(url.isValid() && !url.host().isEmpty(), "an address has a host");
    require(plain || url.scheme() == QLatin1String("https"), "and one of two schemes");
    require(!plain || isLoopback(url), "plain http stays on this machine");
    require(url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment(), "it is nothing but an address");
    const auto again = parseServerAddress(url.toString(QUrl::FullyEncoded));
    require(again.isOk() && again.value() == url, "an address stands for itself");
}

} // namespace Fuzz
