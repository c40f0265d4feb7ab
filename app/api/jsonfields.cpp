// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/jsonfields.h"

namespace Tokendesk::Json {

QString Field::whyUnusable() const
{
    if (isGood()) // almost always: without the work for a sentence
        return {};
    const QString name = QString::fromLatin1(m_name);
    switch (m_state) {
    case State::Missing:
        return name + QStringLiteral(" is missing");
    case State::Null:
        return name + QStringLiteral(" is null");
    case State::Good:
        return {};
    case State::WrongType:
        return name + QStringLiteral(" is of the wrong type");
    case State::HalfCharacter:
        return name + QStringLiteral(" holds half of a surrogate pair");
    case State::Twice:
        return name + QStringLiteral(" is there twice");
    }
    return {};
}

bool Field::takeOther(Value value, Type wanted, bool &sound)
{
    Type type = Type::null;
    if (value.type().get(type) != simdjson::SUCCESS) {
        sound = false;
        return true;
    }
    if (m_state == State::Missing && type == wanted)
        return false;
    if (m_state != State::Missing)
        m_state = State::Twice;
    else
        m_state = type == Type::null ? State::Null : State::WrongType;
    sound = skip(value, MaxDepth);
    return true;
}

bool TextField::take(Value value)
{
    bool sound = true;
    if (takeOther(value, Type::string, sound))
        return sound;
    switch (readText(value.raw_json_token(), m_scratch, m_view)) {
    case Text::Good:
        setState(State::Good);
        return true;
    case Text::HalfCharacter:
        setState(State::HalfCharacter);
        return true;
    case Text::Broken:
        break;
    }
    return false;
}

void TextField::clear()
{
    reset();
    m_view = {};
}

bool IntegerField::take(Value value)
{
    bool sound = true;
    if (takeOther(value, Type::number, sound))
        return sound;
    if (const std::optional<qint64> number = readInteger(trimmed(value.raw_json_token()))) {
        m_value = *number;
        setState(State::Good);
        return true;
    }
    setState(State::WrongType);
    return skip(value, MaxDepth);
}

bool BoolField::take(Value value)
{
    bool sound = true;
    if (takeOther(value, Type::boolean, sound))
        return sound;
    m_value = trimmed(value.raw_json_token()) == "true";
    setState(State::Good);
    return skip(value, MaxDepth);
}

} // namespace Tokendesk::Json
