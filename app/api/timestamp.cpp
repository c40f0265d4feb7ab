// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/timestamp.h"

namespace Tokendesk {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes what it reads off the front of the text; once something did not fit, the rest is refused as well.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_rest(text) { }

    bool failed() const { return m_failed; }
    void refuse() { m_failed = true; }
    bool atEnd() const { return m_rest.isEmpty(); }
    bool startsWithDigit() const { return !m_rest.isEmpty() && isDigit(m_rest.front()); }

    int number(qsizetype digits)
    {
        int value = 0;
        for (qsizetype i = 0; i < digits; ++i) {
            if (!startsWithDigit()) {
                m_failed = true;
                return 0;
            }
            value = value * 10 + (m_rest.front() - '0');
            m_rest = m_rest.sliced(1);
        }
        return value;
    }

    bool takeAnyOf(QByteArrayView characters)
    {
        if (m_rest.isEmpty() || !characters.contains(m_rest.front()))
            return false;
        m_taken = m_rest.front();
        m_rest = m_rest.sliced(1);
        return true;
    }
    char taken() const { return m_taken; }

    void expect(QByteArrayView characters)
    {
        if (!takeAnyOf(characters))
            m_failed = true;
    }

private:
    QByteArrayView m_rest;
    char m_taken = '\0';
    bool m_failed = false;
};

/// Days from 1970-01-01 in the Gregorian calendar; Howard Hinnant's days_from_civil.
qint64 daysSinceEpoch(int year, int month, int day)
{
    const qint64 shifted = month <= 2 ? year - 1 : year;
    const qint64 era = (shifted >= 0 ? shifted : shifted - 399) / 400;
    const qint64 yearOfEra = shifted - era * 400;
    const qint64 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

int daysIn(int year, int month)
{
    constexpr int Days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : Days[month - 1];
}

int fractionMs(Scanner &scanner)
{
    if (!scanner.takeAnyOf(".,"))
        return 0;
    int ms = scanner.number(1) * 100;
    for (int weight = 10; scanner.startsWithDigit(); weight /= 10)
        ms += scanner.number(1) * weight; // weight is 0 from the fourth digit on
    return ms;
}

int offsetMinutes(Scanner &scanner)
{
    if (scanner.takeAnyOf("Zz") || !scanner.takeAnyOf("+-"))
        return 0;
    const int sign = scanner.taken() == '-' ? -1 : 1;
    const int hours = scanner.number(2);
    scanner.takeAnyOf(":");
    const int minutes = scanner.atEnd() ? 0 : scanner.number(2);
    if (hours > 23 || minutes > 59)
        scanner.refuse();
    return sign * (hours * 60 + minutes);
}

} // namespace

Timestamp parseTimestamp(QByteArrayView text)
{
    Scanner scanner(text);
    const int year = scanner.number(4);
    scanner.expect("-");
    const int month = scanner.number(2);
    scanner.expect("-");
    const int day = scanner.number(2);
    scanner.expect("Tt ");
    const int hour = scanner.number(2);
    scanner.expect(":");
    const int minute = scanner.number(2);
    scanner.expect(":");
    const int second = scanner.number(2);
    const int ms = fractionMs(scanner);
    const int offset = offsetMinutes(scanner);
    if (scanner.failed() || !scanner.atEnd())
        return {};
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || hour > 23 || minute > 59 || second > 59)
        return {};
    const qint64 minutes = (daysSinceEpoch(year, month, day) * 24 + hour) * 60 + minute - offset;
    return (minutes * 60 + second) * 1000 + ms;
}

} // namespace Tokendesk
