// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/jsonscan.h"

#include <QString>

namespace Tokendesk::Json {

/// One field of an object that is being read: what became of it, and why it cannot be used.
class Field
{
public:
    explicit Field(const char *name) : m_name(name) { }
    Field(const Field &) = delete;
    Field &operator=(const Field &) = delete;

    bool isNamed(QByteArrayView key) const { return key == m_name; }
    bool isGood() const { return m_state == State::Good; }
    /// Neither there nor null.
    bool isAbsent() const { return m_state == State::Missing || m_state == State::Null; }
    /// Why a required field cannot be used; empty where it can.
    QString whyUnusable() const;
    /// Likewise for a field that may be absent.
    QString whyUnusableIfThere() const { return isAbsent() ? QString() : whyUnusable(); }

protected:
    enum class State { Missing, Null, Good, WrongType, HalfCharacter, Twice };
    ~Field() = default;

    /// Takes a value that is not of the wanted @p type; otherwise the caller goes on. False in @p sound: no JSON.
    bool takeOther(Value value, Type wanted, bool &sound);
    void setState(State state) { m_state = state; }
    void reset() { m_state = State::Missing; }

private:
    const char *m_name;
    State m_state = State::Missing;
};

class TextField final : public Field
{
public:
    using Field::Field;
    /// False where the value is no JSON.
    bool take(Value value);
    /// Valid as long as the body and this field, until the next take().
    QByteArrayView view() const { return m_view; }
    QString text() const { return QString::fromUtf8(m_view); }
    void clear();
    /// What unescaping left in memory of its own.
    QByteArray &scratch() { return m_scratch; }

private:
    QByteArray m_scratch;
    QByteArrayView m_view;
};

class IntegerField final : public Field
{
public:
    using Field::Field;
    bool take(Value value);
    qint64 value() const { return m_value; }

private:
    qint64 m_value = 0;
};

class BoolField final : public Field
{
public:
    using Field::Field;
    bool take(Value value);
    bool valueOr(bool fallback) const { return isGood() ? m_value : fallback; }

private:
    bool m_value = false;
};

/// Gives @p value to the first of @p fields that is named @p key, or passes over it. False: no JSON.
template <typename... Fields>
bool takeInto(QByteArrayView key, Value value, Fields &...fields)
{
    bool sound = false;
    const bool known = ((fields.isNamed(key) && (sound = fields.take(value), true)) || ...);
    return known ? sound : skip(value, MaxDepth);
}

/// The first of @p reasons that is not empty.
template <typename... Reasons>
QString firstOf(const Reasons &...reasons)
{
    QString found;
    static_cast<void>(((found = reasons, !found.isEmpty()) || ...));
    return found;
}

} // namespace Tokendesk::Json
