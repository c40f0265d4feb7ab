// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QList>
#include <QString>

#include <optional>

namespace Tokendesk {

/// What a search text says. Words match description, owner, e-mail and id; besides them it knows `owner:alice`,
/// `older:1y`, `newer:30d`, `admin:yes`, `blocked:no`, `has:duplicate`, `needs:look`. Anything else with a colon is a
/// word as it stands. Quotes hold together what has spaces: `owner:"Robin Adler"`. One that is known and makes no sense
/// restricts nothing and is told as a problem.
class TokenQuery
{
public:
    /// A length of time as people count it: a month is not always as long.
    struct Age
    {
        int count = 0;
        char unit = 'd'; ///< d, w, m, y

        qint64 before(qint64 nowMs) const; ///< the moment, in the user's calendar
        QString text() const; ///< "30d"
        friend bool operator==(const Age &, const Age &) = default;
    };
    enum class ProblemKind {
        Age, ///< no length of time
        YesOrNo,
        Owner, ///< nobody is named
        Finding ///< after `has:` or `needs:`
    };
    struct Problem
    {
        ProblemKind kind = ProblemKind::Age;
        QString word; ///< as it was written
        friend bool operator==(const Problem &, const Problem &) = default;
    };

    TokenQuery() = default;
    explicit TokenQuery(const QString &text);

    const QByteArrayList &words() const { return m_words; } ///< folded
    const QByteArrayList &owners() const { return m_owners; } ///< folded
    const std::optional<Age> &older() const { return m_older; }
    const std::optional<Age> &newer() const { return m_newer; }
    std::optional<bool> administrator() const { return m_administrator; }
    std::optional<bool> blocked() const { return m_blocked; }
    bool needsLook() const { return m_needsLook; } ///< for any reason
    quint32 findings() const { return m_findings; } ///< TokenReason bits, all of which must be there
    const QList<Problem> &problems() const { return m_problems; }

    bool isEmpty() const { return m_words.isEmpty() && !restrictsMore(); }
    /// More than by words.
    bool restrictsMore() const;
    /// True where whatever this finds @p other finds as well.
    bool isNarrowerThan(const TokenQuery &other) const;

    /// The value of the first `key:value` in @p text; empty: there is none.
    static QString value(const QString &text, const QString &key);
    /// @p text with `key:value` in the place of every one of that key; without them where @p value is empty.
    static QString withValue(const QString &text, const QString &key, const QString &value);
    /// With one more of that key.
    static QString withAnother(const QString &text, const QString &key, const QString &value);
    static QString withoutValue(const QString &text, const QString &key, const QString &value);

private:
    bool understand(const QString &key, const QString &value, const QString &word);
    void readAge(std::optional<Age> &age, const QString &value, const QString &word);
    void readYesOrNo(std::optional<bool> &answer, const QString &value, const QString &word);
    bool restrictsAs(const TokenQuery &other) const;

    QByteArrayList m_words;
    QByteArrayList m_owners;
    std::optional<Age> m_older;
    std::optional<Age> m_newer;
    std::optional<bool> m_administrator;
    std::optional<bool> m_blocked;
    bool m_needsLook = false;
    quint32 m_findings = 0;
    QList<Problem> m_problems;
};

} // namespace Tokendesk
