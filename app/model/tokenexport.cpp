// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokenexport.h"

#include "app/api/jsonwriter.h"
#include "app/core/displaytext.h"
#include "app/model/csv.h"

#include <QDateTime>
#include <QIODevice>
#include <QStringList>

#include <utility>

namespace Tokendesk {

namespace {

constexpr qsizetype portionBytes = qsizetype(256) * 1024;

QByteArray momentText(Timestamp moment)
{
    return moment ? QDateTime::fromMSecsSinceEpoch(*moment, Qt::UTC).toString(Qt::ISODateWithMs).toUtf8()
                  : QByteArray();
}

QByteArrayList wordsFor(quint32 reasons)
{
    QByteArrayList words;
    for (quint32 reason = TokenReason::First; reason <= TokenReason::Last; reason *= 2) {
        if ((reasons & reason) != 0) {
            words.append(wordForTokenReason(reason).toUtf8());
        }
    }
    return words;
}

QByteArray yesOrNo(bool yes)
{
    return yes ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
}

bool flush(QIODevice &device, QByteArray &pending)
{
    const bool took = device.write(pending) == pending.size();
    pending.clear();
    return took;
}

void appendName(QByteArray &out, const char *name)
{
    if (out.back() != '{') {
        out += ", ";
    }
    appendJsonString(out, name);
    out += ": ";
}

void appendText(QByteArray &out, const char *name, QByteArrayView text)
{
    appendName(out, name);
    appendJsonString(out, text);
}

void appendMoment(QByteArray &out, const char *name, Timestamp moment)
{
    if (moment) {
        appendText(out, name, momentText(moment));
        return;
    }
    appendName(out, name);
    out += "null";
}

void appendFlag(QByteArray &out, const char *name, bool isKnown, bool value)
{
    appendName(out, name);
    out += isKnown ? yesOrNo(value) : QByteArrayLiteral("null");
}

} // namespace

TokenExport::TokenExport(ShownTokens tokens, Choice choice) : m_tokens(std::move(tokens)), m_choice(choice)
{
}

bool TokenExport::writeTo(QIODevice &device) const
{
    QByteArray pending;
    if (m_choice.format == Format::Json) {
        pending += '[';
    } else {
        QByteArrayList names{"description", "created_at", "id"};
        if (m_choice.owners) {
            names += {"owner", "owner_id", "email", "administrator", "blocked", "last_sign_in", "needs_look"};
        }
        appendCsvRecord(pending, names);
    }
    if (!writeRows(device, pending)) {
        return false;
    }
    if (m_choice.format == Format::Json) {
        pending += "\n]\n";
    }
    return flush(device, pending);
}

bool TokenExport::writeRows(QIODevice &device, QByteArray &pending) const
{
    TokenReasons reasons(*m_tokens.store);
    reasons.setSettings(m_tokens.look);
    bool isFirst = true;
    for (const TokenStore::Slot slot : m_tokens.rows) {
        const quint32 why = m_choice.owners ? reasons.of(slot, m_tokens.nowMs) : 0;
        if (m_choice.format == Format::Json) {
            pending += isFirst ? "\n" : ",\n";
            appendJsonRow(pending, slot, why);
        } else {
            appendRow(pending, slot, why);
        }
        isFirst = false;
        if (pending.size() >= portionBytes && !flush(device, pending)) {
            return false;
        }
    }
    return true;
}

QByteArray TokenExport::idOf(TokenStore::Slot slot) const
{
    const QByteArrayView id = m_tokens.store->idAt(slot);
    if (m_choice.ids == Ids::Whole) {
        return id.toByteArray();
    }
    const QString text = QString::fromUtf8(id);
    return text.size() <= idTailChars ? id.toByteArray() : (QChar(0x2026) + text.last(idTailChars)).toUtf8();
}

void TokenExport::appendRow(QByteArray &out, TokenStore::Slot slot, quint32 reasons) const
{
    const TokenStore &store = *m_tokens.store;
    QByteArrayList cells{store.descriptionAt(slot).toByteArray(), momentText(store.createdAt(slot)), idOf(slot)};
    if (m_choice.owners) {
        const TokenOwner &owner = store.owner(store.ownerNumberAt(slot));
        cells += {owner.name.toUtf8(), QByteArray::number(store.ownerAt(slot)), owner.email.toUtf8(),
            owner.isKnown ? yesOrNo(owner.administrator) : QByteArray(),
            owner.isKnown ? yesOrNo(owner.blocked) : QByteArray(), momentText(owner.lastSignIn),
            wordsFor(reasons).join(' ')};
    }
    appendCsvRecord(out, cells);
}

void TokenExport::appendJsonRow(QByteArray &out, TokenStore::Slot slot, quint32 reasons) const
{
    const TokenStore &store = *m_tokens.store;
    out += '{';
    appendText(out, "description", store.descriptionAt(slot));
    appendMoment(out, "created_at", store.createdAt(slot));
    appendText(out, "id", idOf(slot));
    if (m_choice.owners) {
        const TokenOwner &owner = store.owner(store.ownerNumberAt(slot));
        appendText(out, "owner", owner.name.toUtf8());
        appendName(out, "owner_id");
        out += QByteArray::number(store.ownerAt(slot));
        appendText(out, "email", owner.email.toUtf8());
        appendFlag(out, "administrator", owner.isKnown, owner.administrator);
        appendFlag(out, "blocked", owner.isKnown, owner.blocked);
        appendMoment(out, "last_sign_in", owner.lastSignIn);
        appendName(out, "needs_look");
        out += '[';
        const QByteArrayList words = wordsFor(reasons);
        for (const QByteArray &word : words) {
            out += out.back() == '[' ? "" : ", ";
            appendJsonString(out, word);
        }
        out += ']';
    }
    out += '}';
}

} // namespace Tokendesk
