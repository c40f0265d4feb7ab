// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokenquery.h"

#include "app/core/folding.h"
#include "app/model/tokenreasons.h"

#include <QDateTime>

#include <algorithm>

namespace Tokendesk {

namespace {

struct Part
{
    qsizetype from = 0;
    qsizetype size = 0; ///< in the text, with quotes
    QString key; ///< lower case, without the colon; empty: a word
    QString value; ///< without quotes
};

bool isKey(const QString &key)
{
    static const QStringList known{QStringLiteral("owner"), QStringLiteral("older"), QStringLiteral("newer"),
        QStringLiteral("admin"), QStringLiteral("blocked"), QStringLiteral("has"), QStringLiteral("needs")};
    return known.contains(key);
}

/// The parts of a text, between spaces that are in no quotes. A quote that is not closed goes to the end: somebody is
/// writing it.
QList<Part> partsOf(const QString &text)
{
    QList<Part> parts;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        Part part;
        part.from = at;
        bool quoted = false;
        for (; at < text.size() && (quoted || !text.at(at).isSpace()); ++at) {
            const QChar c = text.at(at);
            if (c == u'"') {
                quoted = !quoted;
            } else if (c == u':' && part.key.isEmpty() && !quoted && isKey(part.value.toLower())) {
                part.key = part.value.toLower();
                part.value.clear();
            } else {
                part.value.append(c);
            }
        }
        part.size = at - part.from;
        parts.append(part);
    }
    return parts;
}

QString written(const QString &key, const QString &value)
{
    QString bare = value;
    bare.remove(u'"');
    const bool quotes = std::any_of(bare.cbegin(), bare.cend(), [](QChar c) { return c.isSpace(); });
    return key + u':' + (quotes ? u'"' + bare + u'"' : bare);
}

/// Takes @p part out of @p text, and the spaces that would be too many then.
void cut(QString &text, const Part &part)
{
    text.remove(part.from, part.size);
    qsizetype spaces = 0;
    while (part.from + spaces < text.size() && text.at(part.from + spaces).isSpace()) {
        ++spaces;
    }
    text.remove(part.from, spaces);
    if (part.from >= text.size()) {
        while (!text.isEmpty() && text.back().isSpace()) {
            text.chop(1);
        }
    }
}

} // namespace

qint64 TokenQuery::Age::before(qint64 nowMs) const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs);
    switch (unit) {
    case 'w':
        return now.addDays(-7LL * count).toMSecsSinceEpoch();
    case 'm':
        return now.addMonths(-count).toMSecsSinceEpoch();
    case 'y':
        return now.addYears(-count).toMSecsSinceEpoch();
    default:
        return now.addDays(-count).toMSecsSinceEpoch();
    }
}

QString TokenQuery::Age::text() const
{
    return QString::number(count) + QLatin1Char(unit);
}

TokenQuery::TokenQuery(const QString &text)
{
    const QList<Part> parts = partsOf(text);
    for (const Part &part : parts) {
        if (part.key.isEmpty()) {
            // A word of nothing but accents is no word.
            if (const QByteArray bare = folded(part.value.simplified()); !bare.isEmpty()) {
                m_words.append(bare);
            }
        } else if (!understand(part.key, part.value.trimmed(), text.mid(part.from, part.size))) {
            m_problems.append({ProblemKind::Finding, text.mid(part.from, part.size)});
        }
    }
}

bool TokenQuery::understand(const QString &key, const QString &value, const QString &word)
{
    if (key == QLatin1String("older")) {
        readAge(m_older, value, word);
    } else if (key == QLatin1String("newer")) {
        readAge(m_newer, value, word);
    } else if (key == QLatin1String("admin")) {
        readYesOrNo(m_administrator, value, word);
    } else if (key == QLatin1String("blocked")) {
        readYesOrNo(m_blocked, value, word);
    } else if (key == QLatin1String("owner")) {
        const QByteArray bare = folded(value.simplified());
        if (bare.isEmpty()) {
            m_problems.append({ProblemKind::Owner, word});
        } else {
            m_owners.append(bare);
        }
    } else if (key == QLatin1String("needs") && value.toLower() == QLatin1String("look")) {
        m_needsLook = true;
    } else {
        const quint32 finding = tokenReasonNamed(value.toLower());
        m_findings |= finding;
        return finding != 0;
    }
    return true;
}

void TokenQuery::readAge(std::optional<Age> &age, const QString &value, const QString &word)
{
    constexpr int mostDigits = 5;
    const QString lower = value.toLower();
    const QString digits = lower.chopped(lower.isEmpty() ? 0 : 1);
    const QChar unit = lower.isEmpty() ? QChar() : lower.back();
    const bool isNumber = !digits.isEmpty() && digits.size() <= mostDigits
        && std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber || !QStringLiteral("dwmy").contains(unit)) {
        m_problems.append({ProblemKind::Age, word});
        return;
    }
    constexpr int mostYears = 1000; // which calendars are good for
    const int count = digits.toInt();
    age = Age{unit == u'y' ? std::min(count, mostYears) : count, unit.toLatin1()};
}

void TokenQuery::readYesOrNo(std::optional<bool> &answer, const QString &value, const QString &word)
{
    const QString lower = value.toLower();
    if (lower == QLatin1String("yes") || lower == QLatin1String("no")) {
        answer = lower == QLatin1String("yes");
    } else {
        m_problems.append({ProblemKind::YesOrNo, word});
    }
}

bool TokenQuery::restrictsMore() const
{
    return !m_owners.isEmpty() || m_older || m_newer || m_administrator || m_blocked || m_needsLook || m_findings != 0;
}

bool TokenQuery::restrictsAs(const TokenQuery &other) const
{
    return m_owners == other.m_owners && m_older == other.m_older && m_newer == other.m_newer
        && m_administrator == other.m_administrator && m_blocked == other.m_blocked && m_needsLook == other.m_needsLook
        && m_findings == other.m_findings;
}

bool TokenQuery::isNarrowerThan(const TokenQuery &other) const
{
    if (other.restrictsMore() && !restrictsAs(other)) {
        return false;
    }
    return std::all_of(other.m_words.begin(), other.m_words.end(), [this](const QByteArray &old) {
        return std::any_of(
            m_words.begin(), m_words.end(), [&old](const QByteArray &word) { return word.contains(old); });
    });
}

QString TokenQuery::value(const QString &text, const QString &key)
{
    const QList<Part> parts = partsOf(text);
    const auto found = std::find_if(parts.cbegin(), parts.cend(), [&key](const Part &part) { return part.key == key; });
    return found == parts.cend() ? QString() : found->value;
}

QString TokenQuery::withValue(const QString &text, const QString &key, const QString &value)
{
    QString changed = text;
    const QList<Part> parts = partsOf(text);
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        if (part->key == key) {
            cut(changed, *part);
        }
    }
    return value.isEmpty() ? changed : withAnother(changed, key, value);
}

QString TokenQuery::withAnother(const QString &text, const QString &key, const QString &value)
{
    QString changed = text;
    // A quote that is being written would swallow it.
    if (changed.count(u'"') % 2 != 0) {
        changed += u'"';
    }
    if (!changed.isEmpty() && !changed.back().isSpace()) {
        changed += u' ';
    }
    return changed + written(key, value);
}

QString TokenQuery::withoutValue(const QString &text, const QString &key, const QString &value)
{
    QString changed = text;
    const QList<Part> parts = partsOf(text);
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        if (part->key == key && part->value.compare(value, Qt::CaseInsensitive) == 0) {
            cut(changed, *part);
        }
    }
    return changed;
}

} // namespace Tokendesk
